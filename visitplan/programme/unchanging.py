"""A dataclass that stays as it is made: the type checker sees to that."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar, dataclass_transform

Class = TypeVar("Class")


@dataclass_transform(frozen_default=True, eq_default=False)
def unchanging(cls: type[Class]) -> type[Class]:
    """The class as a dataclass whose instances are each only equal to itself.

    Python makes one in a fifth of the time it takes for a frozen one, which sets each field by a call: of sessions
    there may be 20,000.
    """
    return dataclass(slots=True, eq=False)(cls)
