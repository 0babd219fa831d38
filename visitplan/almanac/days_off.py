"""Days when a country does not work: national holidays, their eves and the bridge days beside them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from visitplan.almanac.calendars import told

DAY = timedelta(days=1)
SATURDAY, NOON = 5, 12
HOLIDAYS = ("public", "de_facto")
"""Holidays by law, and those everyone keeps: Midsummer Eve is one of these in Sweden."""
BESIDE = ("bank", "optional", "half_day")
"""Categories that tell eves among other days: of these the eves alone are taken."""
EVE = re.compile(r"(?!Day before)(?P<name>.* Eve|Holy Saturday|.*(?= \(from))(?: \(from (?P<hour>\d+)pm\))?")
KEPT: Mapping[str, Mapping[tuple[int, int], str]] = {"NO": {(12, 24): "Christmas Eve", (12, 31): "New Year's Eve"}}
"""Eves everyone keeps that no law and no category names."""


class DayOff(NamedTuple):
    """What a day is called in English; `from_hour` is when work ends on it, 0 for a whole day off."""

    name: str
    from_hour: int = 0
    bridge: bool = False


def days_off(country: str, days: Iterable[date]) -> dict[date, DayOff]:
    """Which of these days are off in a country (ISO 3166); none where nothing is known of it."""
    return {day: off for day in days if (off := whole(country, day) or bridge(country, day) or eve(country, day))}


def whole(country: str, day: date) -> DayOff | None:
    """A whole day off."""
    off = calendar(country, day.year).get(day)
    return off if off and not off.from_hour else None


def bridge(country: str, day: date) -> DayOff | None:
    """A working day shut in between a holiday on a weekday and another day off: many take it off too."""
    if day.weekday() >= SATURDAY:
        return None
    offs = {near: whole(country, near) for near in (day - DAY, day + DAY)}
    names = [off.name for near, off in offs.items() if off and near.weekday() < SATURDAY]
    shut_in = all(off or near.weekday() >= SATURDAY for near, off in offs.items())
    return DayOff(f"a bridge day beside {names[0]}", bridge=True) if names and shut_in else None


def eve(country: str, day: date) -> DayOff | None:
    """A day on which work ends early."""
    return calendar(country, day.year).get(day)


@lru_cache(maxsize=16)  # every day asks for its year, and for its neighbours'
def calendar(country: str, year: int) -> Mapping[date, DayOff]:
    """The holidays and eves of a country in a year."""
    found = {date(year, month, day): DayOff(name) for (month, day), name in KEPT.get(country, {}).items()}
    for category in BESIDE:
        found |= {day: off for day, name in told(country, year, category) if (off := eve_of(name))}
    for category in reversed(HOLIDAYS):
        found |= {day: DayOff(name) for day, name in told(country, year, category)}
    return found


def eve_of(name: str) -> DayOff | None:
    """The eve of this name, from the hour told in it on; nothing where it is another kind of day."""
    match = EVE.fullmatch(name)
    if match is None:
        return None
    return DayOff(match["name"], int(match["hour"]) + NOON if match["hour"] else 0)
