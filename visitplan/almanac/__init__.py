"""Almanac: what the calendar and the map say, of every visit alike."""

from visitplan.almanac.countries import Numbers, numbers_of

__all__ = ["Numbers", "numbers_of"]
