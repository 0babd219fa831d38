"""Dataclasses that stay as they are made: the type checker sees to that, not Python."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar, dataclass_transform

Class = TypeVar("Class")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def unchanging(*, eq: bool = True) -> Callable[[type[Class]], type[Class]]:
    """A class as a dataclass; with `eq` what says the same is equal, without it each is equal to itself alone.

    A frozen dataclass sets each field by a call, so that making one takes five times as long, and its class twice:
    there may be 20,000 sessions, and every start makes the classes.
    """
    return dataclass(slots=True, eq=eq, unsafe_hash=eq)
