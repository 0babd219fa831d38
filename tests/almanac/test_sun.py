"""When a place has daylight."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from visitplan.almanac import Daylight, daylight, in_dark

STOCKHOLM = ZoneInfo("Europe/Stockholm")
TYRESO, KIRUNA, AUCKLAND = (59.24, 18.22), (67.85, 20.22), (-36.85, 174.76)


def clocks(sun: Daylight) -> list[str]:
    """Sunrise and sunset to the minute."""
    return [f"{moment:%d %H:%M}" for moment in (sun.sunrise, sun.sunset) if moment]


def test_sunrise_and_sunset_are_on_the_clock_of_the_place() -> None:
    """Tyresö in late November and on the day after the clocks went back, Auckland in June."""
    assert clocks(daylight(TYRESO, date(2026, 11, 24), STOCKHOLM)) == ["24 08:01", "24 15:05"]
    assert clocks(daylight(TYRESO, date(2026, 10, 25), STOCKHOLM)) == ["25 06:48", "25 16:12"]
    assert clocks(daylight(AUCKLAND, date(2026, 6, 12), ZoneInfo("Pacific/Auckland"))) == ["12 07:30", "12 17:10"]


def test_where_the_sun_does_not_cross_the_horizon_neither_is_known() -> None:
    """Kiruna in December has no day, in June no night, and so have the poles."""
    assert daylight(KIRUNA, date(2026, 12, 20), STOCKHOLM) == Daylight(dark=True)
    assert daylight(KIRUNA, date(2026, 6, 20), STOCKHOLM) == Daylight()
    assert daylight((90.0, 0.0), date(2026, 12, 20), STOCKHOLM) == Daylight(dark=True)


def test_the_last_night_before_the_midnight_sun_has_a_sunrise_alone() -> None:
    """After it the sun stays up."""
    sun = daylight(KIRUNA, date(2026, 5, 27), STOCKHOLM)
    assert (clocks(sun), sun.sunset) == (["27 00:54"], None)


@pytest.mark.parametrize(
    ("place", "start", "end", "dark"),
    [
        (TYRESO, "2026-11-24 09:00", "2026-11-24 15:00", False),
        (TYRESO, "2026-11-24 14:00", "2026-11-24 15:10", True),
        (TYRESO, "2026-11-24 08:00", "2026-11-24 10:00", True),
        (TYRESO, "2026-06-20 20:00", "2026-06-21 08:00", True),
        (KIRUNA, "2026-06-20 20:00", "2026-06-21 08:00", False),
        (KIRUNA, "2026-12-20 11:00", "2026-12-20 12:00", True),
    ],
)
def test_any_moment_below_the_horizon_is_dark(place: tuple[float, float], start: str, end: str, dark: bool) -> None:  # noqa: FBT001 -- a table of cases
    """Also a night between two bright ends."""
    moments = [datetime.fromisoformat(each).replace(tzinfo=STOCKHOLM) for each in (start, end)]
    assert in_dark(place, *moments) is dark
