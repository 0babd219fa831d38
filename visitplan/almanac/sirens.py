"""When Sweden tests its outdoor sirens."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

TESTED_AT = time(15)
MONTHS = (3, 6, 9, 12)
WEEK = timedelta(days=7)
NATIONAL_DAY = (6, 6)
"""The only Swedish holiday that can fall on the first Monday of one of these months."""


def siren_test(day: date) -> datetime | None:
    """The moment of the test on this date: 15:00 of the first Monday of the quarter that is no holiday (msb.se)."""
    if day.month not in MONTHS or day != tested_on(day.year, day.month):
        return None
    return datetime.combine(day, TESTED_AT, ZoneInfo("Europe/Stockholm"))


def tested_on(year: int, month: int) -> date:
    """The date of the test in this month."""
    first = date(year, month, 1)
    monday = first + timedelta(days=-first.weekday() % 7)
    return monday + WEEK if (monday.month, monday.day) == NATIONAL_DAY else monday
