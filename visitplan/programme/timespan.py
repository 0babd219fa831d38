"""When something happens, as moments of the world: spans compare in UTC, half open."""

from __future__ import annotations

from dataclasses import field
from datetime import UTC, date, datetime, timedelta

from visitplan.unchanging import unchanging

LONGEST = 3660
"""Dates listed of one span at most, ten years: a mistyped year must not stall the program."""


@unchanging()
class Timespan:
    """From one aware moment up to, not including, another; each keeps the zone it is told in.

    Two datetimes of one zone compare by their clock faces, wrong in the doubled hour; so every question is answered
    by `start_utc` and `end_utc`, computed once. Sort and sweep by them.
    """

    start: datetime
    end: datetime
    start_utc: datetime = field(init=False, repr=False)
    end_utc: datetime = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Know both ends in UTC."""
        object.__setattr__(self, "start_utc", self.start.astimezone(UTC))
        object.__setattr__(self, "end_utc", self.end.astimezone(UTC))

    @property
    def duration(self) -> timedelta:
        """The time that passes, also across a clock change."""
        return self.end_utc - self.start_utc

    @property
    def backwards(self) -> bool:
        """Whether it ends no later than it starts."""
        return self.end_utc <= self.start_utc

    @property
    def days(self) -> tuple[date, ...]:
        """The local dates it touches; ending at midnight does not touch the day that begins."""
        first, last = self.start.date(), self.end.date()
        if first == last or self.backwards:
            return (first,)
        return dates(first, max(first, (self.end - timedelta(microseconds=1)).date()))

    def overlaps(self, other: Timespan) -> bool:
        """Whether there is a moment in both."""
        return self.start_utc < other.end_utc and other.start_utc < self.end_utc

    def holds(self, moment: datetime) -> bool:
        """Whether the moment lies in it, the start included, the end not."""
        return self.start_utc <= moment.astimezone(UTC) < self.end_utc


@unchanging()
class WholeDays:
    """One or more whole local days, the last one included; clashes with nothing."""

    first: date
    last: date

    @property
    def days(self) -> tuple[date, ...]:
        """Every date in it; the first alone when it is written backwards."""
        return dates(self.first, max(self.first, self.last))


def dates(first: date, last: date) -> tuple[date, ...]:
    """Every date from the first to the last, both included; none when the last comes first."""
    count = min((last - first).days + 1, LONGEST)
    return tuple(first + timedelta(days=n) for n in range(count))
