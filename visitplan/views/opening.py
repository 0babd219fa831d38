"""Opening hours in words."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from visitplan.labels import labels

if TYPE_CHECKING:
    from visitplan.itinerary.written import Opening
    from visitplan.programme import Site

MONDAY = date(2024, 1, 1)
"""Some Monday: weekdays have no name without a date."""


def opening_lines(site: Site, language: str) -> tuple[str, ...]:
    """The hours as told, one line each: `Monday–Friday 07:00–19:00`, `29 November 2023: closed`."""
    return tuple(opening_line(opening, language) for opening in site.opening)


def opening_line(opening: Opening, language: str) -> str:
    """The days and their hours."""
    say = labels(language)
    days = say.date(opening.day) if opening.day else weekdays(opening.weekdays, language)
    hours = ", ".join(f"{clock(start)}–{clock(end)}" for start, end in opening.hours)
    return f"{days}: {hours or say.word('closed')}"


def weekdays(days: tuple[int, ...], language: str) -> str:
    """Weekdays that follow each other as one: `Monday–Friday`."""
    names = [labels(language).weekday(MONDAY + timedelta(days=day)) for day in days]
    unbroken = all(second - first == 1 for first, second in pairwise(days))
    return "–".join((names[0], names[-1])) if unbroken and len(names) > 1 else ", ".join(names)


def clock(minute: int) -> str:
    """Minutes after midnight by the clock; past midnight it goes round: 1560 is 02:00."""
    return "24:00" if minute == 24 * 60 else f"{minute // 60 % 24:02}:{minute % 60:02}"
