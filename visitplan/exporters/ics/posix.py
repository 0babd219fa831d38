"""The rule a zone keeps for good: the POSIX TZ line at the end of its TZif file (RFC 9636, 3.3)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache

OFFSET = r"[+-]?\d{1,3}(?::\d\d){0,2}"
NAME = r"<[^<>]+>|[A-Za-z]{3,}"
DAY = rf"M(\d+)\.(\d)\.(\d)(?:/({OFFSET}))?"
TAIL = re.compile(rf"({NAME})({OFFSET})(?:({NAME})({OFFSET})?,{DAY},{DAY})?")
TWO_IN_THE_MORNING = "2"
AN_HOUR = timedelta(hours=1)
LAST_WEEK = 5


@dataclass(frozen=True, slots=True)
class Change:
    """The clocks change: on the nth (5: the last) such weekday (0: Sunday) of the month, `after` its midnight.

    `after` may be negative or more than a day: then the clocks change on a day before or behind.
    """

    month: int
    week: int
    weekday: int
    after: timedelta

    def in_year(self, year: int) -> datetime:
        """The moment by the clock that shows the old time, without a zone."""
        first = date(year, self.month, 1)
        day = first + timedelta(days=(self.weekday - first.isoweekday()) % 7 + 7 * (self.week - 1))
        while day.month != self.month:
            day -= timedelta(days=7)
        return datetime.combine(day, time(0)) + self.after


@dataclass(frozen=True, slots=True)
class Season:
    """The time a clock shows: its name, its distance from UTC, and when it begins each year, if it ever changes."""

    name: str
    offset: timedelta
    begins: Change | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """One time all year, or `standard` and `daylight` in turn."""

    standard: Season
    daylight: Season | None = None

    def offset_at(self, moment: datetime) -> timedelta:
        """How far the clock is from UTC at a moment in UTC without a zone."""
        if self.daylight is None or self.daylight.begins is None or self.standard.begins is None:
            return self.standard.offset
        year = (moment + self.standard.offset).year
        spring = self.daylight.begins.in_year(year) - self.standard.offset
        autumn = self.standard.begins.in_year(year) - self.daylight.offset
        if spring < autumn:
            return self.daylight.offset if spring <= moment < autumn else self.standard.offset
        return self.standard.offset if autumn <= moment < spring else self.daylight.offset

    def tells(self, clock: datetime) -> bool:
        """Whether a time on the clock is one moment: neither skipped nor doubled where the rule has the clocks change.

        It may have them do so in an autumn of long ago in which no clock changed.
        """
        seasons = (self.standard, *((self.daylight,) if self.daylight else ()))
        return len([each for each in seasons if self.offset_at(clock - each.offset) == each.offset]) == 1


@cache
def rule_of(zone: str) -> Rule | None:
    """The rule of an IANA zone; None where its file tells none that RRULE can say."""
    return rule_said(tail_of(zone))


def rule_said(tail: str) -> Rule | None:
    """The rule of a line such as `CET-1CEST,M3.5.0,M10.5.0/3`; None for other forms: no zone has them."""
    match = TAIL.fullmatch(tail)
    if match is None:
        return None
    name, offset, other, other_offset, *days = match.groups()
    first = Season(name.strip("<>"), -length_of(offset))
    if other is None:
        return Rule(first)
    second_offset = -length_of(other_offset) if other_offset else first.offset + AN_HOUR
    second = Season(other.strip("<>"), second_offset, change_of(days[:4]))
    first = Season(first.name, first.offset, change_of(days[4:]))
    # Ireland's law has winter time as the exception; calendars call the earlier sunrise STANDARD.
    return Rule(first, second) if first.offset < second.offset else Rule(second, first)


def tail_of(zone: str) -> str:
    """The last line of the zone's TZif file in the tzdata package; nothing for a zone it does not know."""
    from importlib.resources import files

    try:
        data = files("tzdata").joinpath("zoneinfo", *zone.split("/")).read_bytes()
    except (OSError, ValueError):
        return ""
    return data.removesuffix(b"\n").rpartition(b"\n")[2].decode("ascii", "replace")


def change_of(day: list[str]) -> Change:
    """`M10.5.0/3` taken apart."""
    month, week, weekday, after = day
    return Change(int(month), int(week), int(weekday), length_of(after or TWO_IN_THE_MORNING))


def length_of(words: str) -> timedelta:
    """`-3:30` as a length of time."""
    hours, minutes, seconds = (*map(int, words.lstrip("+-").split(":")), 0, 0)[:3]
    length = timedelta(hours=hours, minutes=minutes, seconds=seconds)
    return -length if words.startswith("-") else length
