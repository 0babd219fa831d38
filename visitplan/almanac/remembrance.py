"""Days and minutes of remembrance in Ukraine; no calendar of holidays has them since 2022."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, time

SATURDAY, NOVEMBER, FOURTH_WEEK = 5, 11, range(22, 29)
SILENCE = time(9)
"""The daily minute of silence for those killed by the war (decree 143/2022 of the President of Ukraine)."""
SILENCE_SINCE = date(2022, 3, 16)


def holodomor_days(days: Iterable[date]) -> tuple[date, ...]:
    """Which of these are the Remembrance Day of the Holodomor, the fourth Saturday of November (decree 1310/98)."""
    return tuple(day for day in days if day.month == NOVEMBER and day.day in FOURTH_WEEK and day.weekday() == SATURDAY)
