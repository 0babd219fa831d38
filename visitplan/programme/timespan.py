"""When something happens, as moments of the world: spans compare in UTC, half open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta


@dataclass(frozen=True, slots=True)
class Timespan:
    """From one aware moment up to, not including, another; each keeps the zone it is told in."""

    start: datetime
    end: datetime

    @property
    def duration(self) -> timedelta:
        """The time that passes, also across a clock change."""
        return self.end.astimezone(UTC) - self.start.astimezone(UTC)

    @property
    def backwards(self) -> bool:
        """Whether it ends no later than it starts."""
        return self.duration <= timedelta(0)

    @property
    def days(self) -> tuple[date, ...]:
        """The local dates it touches; ending at midnight does not touch the day that begins."""
        last = (self.end - timedelta(microseconds=1)).date() if not self.backwards else self.start.date()
        return tuple(self.start.date() + timedelta(days=n) for n in range(max(0, (last - self.start.date()).days) + 1))

    def overlaps(self, other: Timespan) -> bool:
        """Whether there is a moment in both."""
        return self.start.astimezone(UTC) < other.end.astimezone(UTC) and other.start.astimezone(
            UTC
        ) < self.end.astimezone(UTC)

    def holds(self, moment: datetime) -> bool:
        """Whether the moment lies in it, the start included, the end not."""
        return self.start.astimezone(UTC) <= moment.astimezone(UTC) < self.end.astimezone(UTC)


@dataclass(frozen=True, slots=True)
class WholeDays:
    """One or more whole local days, the last one included; clashes with nothing."""

    first: date
    last: date

    @property
    def days(self) -> tuple[date, ...]:
        """Every date in it."""
        return tuple(self.first + timedelta(days=n) for n in range((self.last - self.first).days + 1))
