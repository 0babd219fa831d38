"""Times, hours and people as written: typed, with no zone and no person looked up yet."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from visitplan.unchanging import unchanging


class LocalTime(NamedTuple):
    """A date, the minutes after its midnight (0…1440; None: the whole day) and an IANA zone where one was written."""

    day: date
    minute: int | None = None
    zone: str | None = None


class When(NamedTuple):
    """A start and, where written, an end. Whole days have no minutes; their end is the last day, included.

    A zone written after the start alone stands at the end too; without any zone both are in the site's or the visit's.
    """

    start: LocalTime
    end: LocalTime | None = None


@unchanging()
class Dates:
    """The first and the last day, both included."""

    first: date
    last: date


@unchanging()
class Opening:
    """Opening hours of some weekdays (0 is Monday) or of one date, in minutes after midnight; no hours: closed.

    An end past 1440 lies on the next day: `18:00-02:00` is (1080, 1560).
    """

    weekdays: tuple[int, ...]
    day: date | None
    hours: tuple[tuple[int, int], ...]


class People(NamedTuple):
    """Ids of people and groups in written order, or everyone who is there then."""

    ids: tuple[str, ...] = ()
    everyone: bool = False


class Repeat(NamedTuple):
    """How a session comes again: `daily`, `weekdays` or `weekly`, to `until` or the visit's end; or on these dates."""

    every: str = ""
    until: date | None = None
    dates: tuple[date, ...] = ()
