"""Reader of lists: every wrong entry is told, at its own place."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable
from functools import lru_cache
from typing import TypeVar

from visitplan.itinerary.faults import Fault, Wrong, wrong

T = TypeVar("T")

UNSPACED = re.compile(r"-[^\W\d]")


def parted(value: object) -> object:
    """A text with commas as the list it stands for; all else as it is."""
    if isinstance(value, str) and "," in value:
        return [part for part in value.split(",") if part.strip()]
    return value


def each(value: object, read: Callable[[object], T], hint: str) -> tuple[T, ...]:
    """The entries read, each once; a single word is a list of one."""
    if isinstance(value, dict):
        raise wrong(value, "{} stands where a list belongs", hint)
    if isinstance(value, str):
        if UNSPACED.match(value):
            raise wrong(
                value, "{} is no list, for no space follows its dash", hint, f"write `- {value.split()[0][1:]}`"
            )
        return (read(value),)
    entries = value if isinstance(value, list) else [value]
    try:
        return once(read, tuple(entries))
    except (Wrong, TypeError):  # a map or a list among them cannot be remembered, and is no entry
        raise Wrong(
            *(fault for index, entry in enumerate(entries) for fault in faults_of(entry, read, index))
        ) from None


@lru_cache(maxsize=2048)  # the same people come again and again
def once(read: Callable[[object], T], entries: tuple[Hashable, ...]) -> tuple[T, ...]:
    """The entries read, each once."""
    return tuple(dict.fromkeys(map(read, entries)))


def faults_of(entry: object, read: Callable[[object], object], index: int) -> list[Fault]:
    """What is wrong with one entry."""
    try:
        read(entry)
    except Wrong as error:
        return [fault.under(str(index)) for fault in error.faults]
    return []
