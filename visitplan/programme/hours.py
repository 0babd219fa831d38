"""Opening hours: when a site is open, on its own clock."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from visitplan.itinerary.written import Opening

DAY = timedelta(days=1)
AHEAD = 14
"""Days looked ahead for the next open time: two weeks hold every weekday, whatever single dates say."""

Hours = tuple[tuple[int, int], ...]


class Window(NamedTuple):
    """From one clock time of the site up to another, open all the while."""

    start: datetime
    end: datetime


class OpeningHours:
    """The hours of one site: a date beats a weekday, what is not listed is closed."""

    def __init__(self, opening: tuple[Opening, ...], zone: ZoneInfo) -> None:
        """Look hours up by date and by weekday."""
        self.zone = zone
        self._dates: dict[date, Hours] = {}
        self._weekdays: dict[int, Hours] = {}
        for told in opening:
            if told.day is not None:
                self._dates[told.day] = told.hours
            self._weekdays.update(dict.fromkeys(told.weekdays, told.hours))

    def on(self, day: date) -> Hours:
        """The hours of a date, in minutes after its midnight; those past 1440 are of the night after."""
        return self._dates.get(day, self._weekdays.get(day.weekday(), ()))

    def open_throughout(self, start: datetime, end: datetime) -> bool:
        """Whether it is open from one moment to another; hours that meet at midnight are one."""
        here, there = self._clock(start), self._clock(end)
        return self._open_within(here, there) or any(
            window.start <= here and there <= window.end for window in self._windows(here.date(), there.date())
        )

    def _open_within(self, here: datetime, there: datetime) -> bool:
        """Whether one of the hours told of that day holds both; a quick answer to nearly every question."""
        from_, to = here.hour * 60 + here.minute, there.hour * 60 + there.minute
        same_day = here.date() == there.date()
        return same_day and any(opens <= from_ and to <= closes for opens, closes in self.on(here.date()))

    def next_window(self, start: datetime, duration: timedelta) -> Window | None:
        """The next time from a moment on in which the duration fits, else the next at all, else nothing."""
        here = self._clock(start)
        coming = [
            Window(max(window.start, here), window.end)
            for window in self._windows(here.date(), here.date() + AHEAD * DAY)
            if window.end > here
        ]
        fitting = (window for window in coming if window.end - window.start >= duration)
        return next(fitting, coming[0] if coming else None)

    def _clock(self, moment: datetime) -> datetime:
        """What the clock on the wall of the site shows."""
        there = moment if moment.tzinfo is self.zone else moment.astimezone(self.zone)
        return there.replace(tzinfo=None)

    def _windows(self, first: date, last: date) -> Iterator[Window]:
        """The open times that touch these dates, in order, those that meet or overlap made one."""
        current: Window | None = None
        for window in self._told(first, last):
            if current is not None and window.start <= current.end:
                current = Window(current.start, max(current.end, window.end))
                continue
            if current is not None:
                yield current
            current = window
        if current is not None:
            yield current

    def _told(self, first: date, last: date) -> Iterator[Window]:
        """The open times as told, from those of the evening before the first date on."""
        for n in range((last - first).days + 2):
            midnight = datetime.combine(first + (n - 1) * DAY, time())
            for opens, closes in sorted(self.on(midnight.date())):
                yield Window(midnight + timedelta(minutes=opens), midnight + timedelta(minutes=closes))
