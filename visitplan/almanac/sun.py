"""The sun: when a place has daylight. The only user of `astral`."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import tzinfo

HORIZON = -0.833
"""Degrees of the sun's centre at sunrise and sunset: half its width, and the bending of light at the horizon."""
DAY = timedelta(days=1)
STEPS = 20
"""Halvings of half a day down to a tenth of a second."""


class Daylight(NamedTuple):
    """The sun around the noon of a date: when it rises and sets, where it does; `dark` when it stays below all day."""

    sunrise: datetime | None = None
    sunset: datetime | None = None
    dark: bool = False


def in_dark(location: tuple[float, float], start: datetime, end: datetime) -> bool:
    """Whether the sun is below the horizon at any moment of these: it is lowest at an end or at midnight."""
    moments = [start.astimezone(UTC), end.astimezone(UTC)]
    midnight = highest(location, moments[0] - DAY) + DAY / 2
    while midnight < moments[1]:
        if midnight > moments[0]:
            moments.append(midnight)
        midnight += DAY
    return any(height(location, moment) < HORIZON for moment in moments)


def daylight(location: tuple[float, float], day: date, zone: tzinfo) -> Daylight:
    """Sunrise before and sunset after the noon of a date, on the clock of this zone.

    Found by the sun's height, which is known everywhere; the library's own sunset fails where there is none.
    """
    noon = highest(location, datetime.combine(day, time(12), zone).astimezone(UTC))
    before, after = noon - DAY / 2, noon + DAY / 2
    if height(location, noon) < HORIZON:
        return Daylight(dark=True)
    sunrise = None if height(location, before) >= HORIZON else crossing(location, before, noon).astimezone(zone)
    sunset = None if height(location, after) >= HORIZON else crossing(location, after, noon).astimezone(zone)
    return Daylight(sunrise, sunset)


def highest(location: tuple[float, float], moment: datetime) -> datetime:
    """When the sun stands highest within half a day of a moment, to half a minute."""
    from astral import Observer
    from astral.sun import noon

    found = noon(Observer(*location), moment.date())
    return found + round((moment - found) / DAY) * DAY


def crossing(location: tuple[float, float], below: datetime, above: datetime) -> datetime:
    """When the sun crosses the horizon between a moment it is below and one it is above."""
    for _ in range(STEPS):
        middle = below + (above - below) / 2
        below, above = (below, middle) if height(location, middle) >= HORIZON else (middle, above)
    return above


def height(location: tuple[float, float], moment: datetime) -> float:
    """Degrees of the sun above the horizon, below it negative."""
    from astral import Observer
    from astral.sun import elevation

    return elevation(Observer(*location), moment, with_refraction=False)
