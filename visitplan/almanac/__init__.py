"""Almanac: what the calendar and the map say, of every visit alike."""

from visitplan.almanac.countries import Numbers, numbers_of
from visitplan.almanac.days_off import DayOff, days_off
from visitplan.almanac.remembrance import SILENCE, SILENCE_SINCE, holodomor_days
from visitplan.almanac.sirens import siren_test
from visitplan.almanac.sun import Daylight, daylight, in_dark

__all__ = [
    "SILENCE",
    "SILENCE_SINCE",
    "DayOff",
    "Daylight",
    "Numbers",
    "daylight",
    "days_off",
    "holodomor_days",
    "in_dark",
    "numbers_of",
    "siren_test",
]
