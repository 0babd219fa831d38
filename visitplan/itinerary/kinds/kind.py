"""Kind: how pydantic is told to read a field with one function of ours, so that each wrong value has one sentence."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from pydantic import GetCoreSchemaHandler, ValidationInfo
from pydantic_core import CoreSchema, core_schema

from visitplan.unchanging import unchanging

Languages: TypeAlias = tuple[str, ...]
"""The validation context: the languages of the visit, the language of plain texts first."""


@unchanging()
class Kind:
    """A field whose written value `read` turns into what it means, or raises Wrong."""

    read: Callable[[object], object]

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        """The function alone: the annotated type itself is not looked into, which keeps the start quick."""
        return core_schema.no_info_plain_validator_function(self.read)


@unchanging()
class KindByVisit:
    """A field whose meaning depends on the visit's languages."""

    read: Callable[[object, Languages], object]

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        """The function with the languages from the validation context."""

        def read(value: object, info: ValidationInfo[Languages]) -> object:
            return self.read(value, info.context)

        return core_schema.with_info_plain_validator_function(read)


@unchanging()
class Before:
    """A map or list that `check` looks at first: it gives what pydantic then reads, or raises Wrong."""

    check: Callable[[object], object]

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        """The annotated type, after the function."""
        return core_schema.no_info_before_validator_function(self.check, handler(source))
