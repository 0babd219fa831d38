"""VTIMEZONEs: each zone by the rule it keeps, for the files in which that rule says every moment rightly."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from functools import cache
from typing import TYPE_CHECKING, TypeAlias

from visitplan.exporters.ics.posix import LAST_WEEK, Change, Rule, Season, rule_of

if TYPE_CHECKING:
    from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

    Part: TypeAlias = TimezoneDaylight | TimezoneStandard

EPOCH = 1970
LEAP_YEAR = 1972
A_DAY = timedelta(days=1)
WEEKDAYS = ("SU", "MO", "TU", "WE", "TH", "FR", "SA")
COORDINATED = Rule(Season("UTC", timedelta(0)))


@dataclass(frozen=True, slots=True)
class Onset:
    """When a season begins, as RRULE can say it: on `weekday` (0: Sunday) in `month` at `clock`.

    It is the nth (`week`, 5: the last) such weekday, or with `days` the one that falls on any of those.
    """

    month: int
    weekday: int
    clock: time
    week: int = 0
    days: tuple[int, ...] = ()

    def recurrence(self) -> dict[str, object]:
        """The parts of the RRULE."""
        weekday = WEEKDAYS[self.weekday]
        if not self.days:
            nth = -1 if self.week == LAST_WEEK else self.week
            return {"FREQ": "YEARLY", "BYMONTH": self.month, "BYDAY": f"{nth}{weekday}"}
        return {"FREQ": "YEARLY", "BYMONTH": self.month, "BYMONTHDAY": list(self.days), "BYDAY": weekday}


def keys_of(moments: Iterable[datetime]) -> tuple[str, ...] | None:
    """The zones a file with these moments needs a VTIMEZONE for, sorted; None where it has to be written in UTC."""
    keys = set()
    for moment in moments:
        key = getattr(moment.tzinfo, "key", "")
        rule = rule_of(key)
        if rule is None or not said_rightly(moment, rule):
            return None
        if rule != COORDINATED:
            keys.add(key)
    return tuple(sorted(keys))


def said_rightly(moment: datetime, rule: Rule) -> bool:
    """Whether every reader finds this moment by its clock and the rule."""
    there = moment.astimezone(UTC).replace(tzinfo=None)
    if there.year < EPOCH or moment.utcoffset() != rule.offset_at(there) or not rule.tells(moment.replace(tzinfo=None)):
        return False
    # In an hour the clocks skip or double, readers differ.
    return moment.replace(fold=0).utcoffset() == moment.replace(fold=1).utcoffset()


@cache
def timezone_of(key: str) -> Timezone:
    """The VTIMEZONE of a zone that has a rule; built once a run."""
    return vtimezone(key, rule_of(key) or COORDINATED)


def vtimezone(key: str, rule: Rule) -> Timezone:
    """A VTIMEZONE by this rule: STANDARD, and DAYLIGHT where there is summer time."""
    import icalendar

    zone = icalendar.Timezone()
    zone.add("TZID", key)
    for season, before in ((rule.daylight, rule.standard), (rule.standard, rule.daylight)):
        if season is None:
            continue
        kind = icalendar.TimezoneDaylight if season is rule.daylight else icalendar.TimezoneStandard
        for onset in onsets_of(season.begins):
            zone.add_component(begun(kind(), onset, season, before or season))
    return zone


def begun(part: Part, onset: Onset | None, season: Season, before: Season) -> Part:
    """A STANDARD or DAYLIGHT part: from its first day on, by the clock of the season before it (RFC 5545, 3.6.5)."""
    part.add("DTSTART", first_of(onset) if onset else datetime(EPOCH, 1, 1))  # noqa: DTZ001 -- a local time
    if onset:
        part.add("RRULE", onset.recurrence())
    part.add("TZNAME", season.name)
    part.add("TZOFFSETFROM", before.offset)
    part.add("TZOFFSETTO", season.offset)
    return part


def onsets_of(change: Change | None) -> Iterator[Onset | None]:
    """A change as RRULE can say it; two where a shifted day falls into the next month in some years, None for none."""
    if change is None:
        yield None
        return
    shift, rest = divmod(change.after, A_DAY)
    clock = (datetime(EPOCH, 1, 1) + rest).time()  # noqa: DTZ001 -- a local time
    if not shift:
        yield Onset(change.month, change.weekday, clock, week=change.week)
        return
    length = monthrange(LEAP_YEAR, change.month)[1]
    last = length if change.week == LAST_WEEK else 7 * change.week
    days = [day + shift for day in range(last - 6, last + 1)]
    weekday = (change.weekday + shift) % 7
    by_month = {
        change.month - 1: [monthrange(LEAP_YEAR, change.month - 1)[1] + day for day in days if day < 1],
        change.month: [day for day in days if 1 <= day <= length],
        change.month + 1: [day - length for day in days if day > length],
    }
    for month, group in by_month.items():
        if group:
            yield Onset(month, weekday, clock, days=tuple(group))


def first_of(onset: Onset) -> datetime:
    """The first time from 1970 on."""
    day = datetime.combine(datetime(EPOCH, onset.month, 1), onset.clock)  # noqa: DTZ001 -- a local time
    while not falls_on(onset, day):
        day += A_DAY
    return day


def falls_on(onset: Onset, day: datetime) -> bool:
    """Whether the season begins on this day."""
    if day.month != onset.month or day.isoweekday() % 7 != onset.weekday:
        return False
    if onset.days:
        return day.day in onset.days
    if onset.week == LAST_WEEK:
        return (day + timedelta(days=7)).month != day.month
    return (day.day + 6) // 7 == onset.week


def needs_zone(moment: datetime) -> bool:
    """Whether the moment is told by a clock that is not UTC."""
    return rule_of(getattr(moment.tzinfo, "key", "")) != COORDINATED
