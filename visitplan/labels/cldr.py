"""What CLDR says, through babel: the only module that imports it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import cache

from babel import Locale, UnknownLocaleError
from babel.core import get_global
from babel.dates import get_timezone_location, parse_pattern
from babel.lists import format_list

ENGLISH = "en_GB"
# Of `United States (New York) Time` the city is enough, and `USA (New York)tid` is no word.
COUNTRY_AND_CITY = re.compile(r"(?:^|(?<=: ))[^(:]*\((?:[^)/]*/)?([^)]*)\)")
NARROW_SPACES = str.maketrans({"\u2009": " ", "\u202f": "\u00a0"})
"""CLDR's thin spaces, which not every typeface has, as the common ones."""
UNCUT = re.compile(r"(?<!M)MMM(?!M)|(?<!L)LLL(?!L)|(?<!E)E{1,3}(?!E)|(?<!c)ccc(?!c)")
"""Names of months and weekdays cut short, in a CLDR pattern."""


@cache
def known_locale(name: str) -> Locale:
    """The locale by its own name."""
    return Locale.parse(name)


def locale_of(language: str) -> tuple[str, str]:
    """CLDR's name for a language and the region it is most spelt in; English when CLDR does not know it."""
    try:
        locale = Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return ENGLISH, ""
    likely = get_global("likely_subtags").get(locale.language, "").rpartition("_")[2]
    return str(locale), locale.territory or likely


def day(name: str, moment: date) -> str:
    """Weekday, day and month, the names in full."""
    skeletons = known_locale(name).datetime_skeletons
    pattern = str(skeletons.get("MMMMEEEEd") or skeletons["MMMEd"])
    return written(in_full(pattern), moment, name)


def weekday(name: str, moment: date) -> str:
    """The weekday standing alone."""
    return written("cccc", moment, name)


def long_date(name: str, moment: date) -> str:
    """Day, month and year."""
    return written(str(known_locale(name).date_formats["long"]), moment, name)


def short(name: str, moment: date) -> str:
    """Day and month, the month cut short."""
    return written(str(known_locale(name).datetime_skeletons["MMMd"]), moment, name)


def interval(name: str, first: date, last: date) -> str:
    """Both dates, what they share said once."""
    if first == last:
        return long_date(name, first)
    formats = known_locale(name).interval_formats["yMMMd"]
    differs = "y" if first.year != last.year else "M" if first.month != last.month else "d"
    start, end = (in_full(part) for part in formats[differs])
    return written(start, first, name) + written(end, last, name)


def in_full(pattern: str) -> str:
    """The pattern with the names of months and weekdays uncut."""
    return re.sub(UNCUT, lambda cut: cut[0][0] * 4, pattern)


def written(pattern: str, moment: date, name: str) -> str:
    """The date by a CLDR pattern."""
    return str(parse_pattern(pattern).apply(moment, known_locale(name))).translate(NARROW_SPACES)


def plural(name: str, number: int) -> str:
    """The plural category: one, few, many, other."""
    return str(known_locale(name).plural_form(number))


def listing(name: str, words: Sequence[str]) -> str:
    """The words as a list in running text."""
    return format_list(words, locale=known_locale(name))


def language(name: str, code: str) -> str:
    """The language's name, else its code."""
    names = known_locale(name).languages
    return str(names.get(code.replace("-", "_")) or names.get(code.partition("-")[0]) or code)


def country(name: str, code: str) -> str:
    """The country's name, else its code."""
    return str(known_locale(name).territories.get(code, code))


def country_of_zone(zone: str) -> str:
    """The country of a zone, else nothing."""
    territory = str(get_global("zone_territories").get(zone, ""))
    return territory if territory.isalpha() and territory != "ZZ" else ""


def zone(name: str, zone: str) -> str:
    """What the zone's time is called: by its country, or by its city where the country has several."""
    if not country_of_zone(zone):
        return zone.rpartition("/")[2].replace("_", " ")
    told = str(get_timezone_location(zone, locale=known_locale(name))).translate(NARROW_SPACES)
    return COUNTRY_AND_CITY.sub(r"\1", re.sub(r"\)(?=\w)", ")-", told))


def direction(name: str) -> str:
    """How the language is written: ltr or rtl."""
    return str(known_locale(name).text_direction)
