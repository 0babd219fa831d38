"""Readers of maps from ids to what they name."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta
from typing import TypeVar

from visitplan.itinerary.faults import Fault, Wrong, wrong
from visitplan.itinerary.kinds.lengths import length
from visitplan.itinerary.kinds.texts import text
from visitplan.itinerary.text import Text

T = TypeVar("T")
EXAMPLE = "write an id, a colon and what it names on each line"


def registry(value: object) -> object:
    """The map itself."""
    if not isinstance(value, dict):
        raise wrong(value, "{} stands where ids and what they name belong", EXAMPLE)
    return value


def sequence(value: object) -> object:
    """The list itself, without empty entries."""
    if not isinstance(value, list):
        alone = f"write `- {value}`" if isinstance(value, str) and ":" not in value else ""
        raise wrong(value, "{} stands where a list belongs", "begin each line with a dash and a space", alone)
    return value


def map_of(value: object, read: Callable[[object], T], hint: str) -> dict[str, T]:
    """Every entry read, every wrong one told."""
    if not isinstance(value, dict):
        raise wrong(value, "{} stands where a map belongs", hint)
    kept: dict[str, T] = {}
    faults: list[Fault] = []
    for key, part in value.items():
        try:
            if part is not None:
                kept[key] = read(part)
        except Wrong as error:
            faults += [fault.under(key) for fault in error.faults]
    if faults:
        raise Wrong(*faults)
    return kept


def lengths(value: object) -> dict[str, dict[str, timedelta]]:
    """Durations between two sites."""
    hint = "write {petterboda: {gymnasiet: 12 min}}"
    return map_of(value, lambda ways: map_of(ways, length, hint), hint)


def theme_names(value: object, languages: tuple[str, ...]) -> dict[str, Text]:
    """Names of themes, written as they are or under `name`."""

    def name(theme: object) -> Text:
        if isinstance(theme, dict) and theme.keys() == {"name"}:
            theme = theme["name"]
        return text(theme, languages)

    return map_of(value, name, "write {waste: {sv: Avfall, en: Waste}}")


def adults(value: object) -> dict[int, int]:
    """Children per adult, by the age they begin at."""
    hint = "write {4: 6, 9: 8, 13: 10}: from which age, how many children per adult"
    numbers = map_of(value, positive, hint)
    wrong_ages = [key for key in numbers if not re.fullmatch("[0-9]{1,2}", key)]
    if wrong_ages:
        raise Wrong(*(Fault("{} is no age", hint, key, inside=(key,), at_key=True) for key in wrong_ages))
    return {int(key): number for key, number in sorted(numbers.items(), key=lambda pair: int(pair[0]))}


def positive(value: object) -> int:
    """A whole number from 1 to 99."""
    if not isinstance(value, str) or not re.fullmatch("[1-9][0-9]?", value.strip()):
        raise wrong(value, "{} is no number of children", "write a number such as 8")
    return int(value)
