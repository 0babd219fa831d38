"""The dates of a repeated session."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from visitplan.itinerary.written import Dates, Repeat

MARGIN = timedelta(days=3)
"""Journeys lie up to 3 days outside the visit, and so do the dates of a rhythm: enough for `outside-visit` to see."""


def dates_of(repeat: Repeat, first: date, visit: Dates) -> tuple[date, ...]:
    """Every date of a session first held on `first`, in order: that date always, dates listed one by one always.

    A rhythm goes on to its `until`, else to the end of the visit; it gives no date more than 3 days outside the visit.
    """
    rhythm = rhythm_dates(repeat, first, visit) if repeat.every else ()
    return tuple(sorted({first, *repeat.dates, *rhythm}))


def rhythm_dates(repeat: Repeat, first: date, visit: Dates) -> tuple[date, ...]:
    """The dates of `daily`, `weekdays` or `weekly` that lie in the visit and the days of journeys."""
    from dateutil import rrule

    opens = max(first, visit.first - MARGIN)
    closes = min(repeat.until or visit.last, visit.last + MARGIN)
    # A first date years back must not be counted up from: whole weeks further on the rhythm is the same.
    start = first + timedelta(days=(opens - first).days // 7 * 7)
    every: Literal[2, 3] = rrule.WEEKLY if repeat.every == "weekly" else rrule.DAILY
    weekdays = rrule.weekdays[:5] if repeat.every == "weekdays" else None
    midnight, last = datetime.combine(start, time()), datetime.combine(closes, time())
    days = (day.date() for day in rrule.rrule(every, dtstart=midnight, until=last, byweekday=weekdays))
    return tuple(day for day in days if day >= opens)
