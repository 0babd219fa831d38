"""Local times as moments: the zone looked up, a clock change read one way and kept for the rule."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING, TypeAlias
from zoneinfo import ZoneInfo

from visitplan.programme.model import OddTime
from visitplan.programme.timespan import Timespan

if TYPE_CHECKING:
    from visitplan.diagnostics import Route
    from visitplan.itinerary.written import LocalTime

Reading: TypeAlias = "tuple[LocalTime, ZoneInfo]"
"""A local time and the zone that tells it."""


def zone_named(name: str | None) -> ZoneInfo | None:
    """The zone of this name, which the reader of the file has checked, or None without one."""
    return ZoneInfo(name) if name else None


class Clock:
    """Turns local times into moments; keeps those a clock change skips or doubles, each once."""

    def __init__(self) -> None:
        """No odd time seen yet."""
        self._odd: dict[OddTime, None] = {}
        self._plain: dict[Reading, datetime] = {}
        self._spans: dict[tuple[Reading, Reading], Timespan] = {}  # sessions side by side begin and end together

    @property
    def odd_times(self) -> tuple[OddTime, ...]:
        """The local times that do not exist or exist twice."""
        return tuple(self._odd)

    def span(self, start: Reading, end: Reading, route: Route) -> Timespan:
        """From one moment to the other; the same for all sessions that take this time."""
        known = self._spans.get((start, end))
        if known is not None:
            return known
        span = Timespan(self.moment(*start, route), self.moment(*end, route))
        if start in self._plain and end in self._plain:  # an odd time is kept for each session
            self._spans[start, end] = span
        return span

    def moment(self, written: LocalTime, zone: ZoneInfo, route: Route) -> datetime:
        """The moment meant: a skipped time moves forward by the hour skipped, of a doubled one it is the first."""
        known = self._plain.get((written, zone))
        if known is not None:
            return known
        midnight = datetime.combine(written.day, time(), zone)
        wall = midnight + timedelta(minutes=written.minute or 0)
        readings = wall.astimezone(UTC), wall.replace(fold=1).astimezone(UTC)
        if readings[0] == readings[1]:
            self._plain[written, zone] = wall
            return wall
        # PEP 495: fold=0 counts by the clock before the change, so a skipped time moves forward.
        skipped = readings[1] < readings[0]
        earlier, later = (reading.astimezone(zone) for reading in sorted(readings))
        self._odd.setdefault(OddTime(route, wall, zone.key, skipped, earlier, later))
        return later if skipped else earlier
