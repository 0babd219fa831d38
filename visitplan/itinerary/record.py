"""Record: what all parts of an itinerary have in common.

Their files do without `from __future__ import annotations`: pydantic would compile each annotation again at the start.
"""

from __future__ import annotations

from functools import cache
from typing import ClassVar

from pydantic import BaseModel, ConfigDict, model_validator

from visitplan.itinerary.faults import wrong
from visitplan.itinerary.kinds.languages import fault_of_language
from visitplan.itinerary.kinds.texts import EMPTY

TWO = 2  # letters of most languages' codes


class Record(BaseModel):
    """A part of the itinerary: frozen, with no other keys; a Text alone is its `short` field, empty is absent."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True, populate_by_name=False)

    called: ClassVar[str] = "part"
    short: ClassVar[str] = ""

    @model_validator(mode="before")
    @classmethod
    def written(cls, value: object) -> dict[str, object]:
        """The map the coordinator meant, without empty values; a misspelt key is told even so."""
        if not isinstance(value, dict):
            return cls.alone(value)
        known = known_to(cls)
        if cls.short and value and known.isdisjoint(value) and is_text(value):
            return {cls.short: value}
        # `is_empty` without a call for each value: most records have no empty one, and stay as they are.
        if empty := [key for key, part in value.items() if part is None or (isinstance(part, str) and part in EMPTY)]:
            absent = known.intersection(empty)
            return {key: part for key, part in value.items() if key not in absent}
        return value

    @classmethod
    def alone(cls, value: object) -> dict[str, object]:
        """The map that anything else stands for: nothing, or a Text."""
        if is_empty(value):
            return {}
        if isinstance(value, str) and cls.short:
            return {cls.short: value}
        example = f"write {cls.short}: …" if cls.short else "write its keys one under the other"
        raise wrong(value, f"{{}} stands where the keys of a {cls.called} belong", example)


@cache
def keys_of(record: type[Record]) -> tuple[str, ...]:
    """The keys of a record as they are written."""
    return tuple(field.alias or name for name, field in record.model_fields.items())


@cache
def known_to(record: type[Record]) -> frozenset[str]:
    """The same keys, to tell quickly what is none of them."""
    return frozenset(keys_of(record))


def is_text(value: dict[str, object]) -> bool:
    """Whether a map is one of languages; a slip such as `nam` is no language although three letters can be one."""
    certain = any(key == "all" or len(key) == TWO for key in value)
    return certain and all(key == "all" or fault_of_language(key) is None for key in value)


def is_empty(value: object) -> bool:
    """Whether nothing is written there."""
    return value is None or (isinstance(value, str) and value in EMPTY)
