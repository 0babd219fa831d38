"""Weekdays and dates in running text: English, Swedish, Ukrainian."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cache
from typing import NamedTuple

from visitplan.rules.phrases import small

Words = tuple[str, ...]

# Full names with their endings: no language's stand in another's texts, so all are known everywhere.
NAMES: Words = (
    r"monday|måndag(?:en|ens|s)?|понеділ(?:ок|ка|ку|ком)",
    r"tuesday|tisdag(?:en|ens|s)?|вівтор(?:ок|ка|ку|ком)",
    r"wednesday|onsdag(?:en|ens|s)?|серед(?:а|и|у|ою)",
    r"thursday|torsdag(?:en|ens|s)?|четвер(?:|га|гу|гом)",
    r"friday|fredag(?:en|ens|s)?|п['’ʼ]ятниц(?:я|і|ю|ею)",
    r"saturday|lördag(?:en|ens|s)?|субот(?:а|и|у|ою)",
    r"sunday|söndag(?:en|ens|s)?|неділ(?:я|і|ю|ею)",
)
# Short ones are words elsewhere ("fri" is Swedish for free), so each is known in its own language alone.
SHORT: Mapping[str, Words] = {
    "en": ("mon", "tue|tues", "wed", "thu|thur|thurs", "fri", "sat", "sun"),
    "sv": ("mån", "ti|tis", "on|ons", "tor|tors", "fre", "lör", "sön"),
    "uk": ("пн", "вт", "ср", "чт", "пт", "сб", "нд"),
}
STEMS: Words = ("day", "dag", "неділ", "вівтор", "серед", "четвер", "ятниц", "субот")
"""One of these stands in every full name, in small letters."""
MONTHS: Words = (
    r"jan(?:uary|uari)?|січ(?:ня|ень)",
    r"feb(?:ruary|ruari)?|лют(?:ого|ий)",
    r"mar(?:ch|s)?|берез(?:ня|ень)",
    r"apr(?:il)?|квіт(?:ня|ень)",
    r"(?-i:May)|maj|трав(?:ня|ень)",
    r"june?|juni|черв(?:ня|ень)",
    r"july?|juli|лип(?:ня|ень)",
    r"aug(?:ust|usti)?|серп(?:ня|ень)",
    r"sept?(?:ember)?|верес(?:ня|ень)",
    r"oct(?:ober)?|okt(?:ober)?|жовт(?:ня|ень)",
    r"nov(?:ember)?|листопад(?:а)?",
    r"dec(?:ember)?|груд(?:ня|ень)",
)
NUMBER = r"(?P<{0}_day>\d{{1,2}})(?:st|nd|rd|th|:?[ae]|-?(?:го|е))?"
YEAR = r"(?:,?\s{{1,3}}(?P<{0}_year>(?:19|20|21)\d\d)\b)?"
ONE_MONTH = "|".join(f"(?P<{{0}}_{number}>{words})" for number, words in enumerate(MONTHS, start=1))
MONTH = r"(?:" + ONE_MONTH + r")(?!\w)\.?"
DIGITS = r"(?P<{0}_year>\d{{4}})-(?P<{0}_month>\d{{2}})-(?P<{0}_day>\d{{2}})"
DOTTED = r"(?P<{0}_day>\d{{1,2}})\.(?P<{0}_month>\d{{1,2}})\.(?P<{0}_year>\d{{4}})"
SLASHED = r"(?P<{0}_day>\d{{1,2}})/(?P<{0}_month>\d{{1,2}})(?!/?\d)"
DAY_AND_MONTH = r"(?P<{0}_day>\d{{1,2}})\.(?P<{0}_month>0[1-9]|1[0-2])(?!\.?\d|\s?[–—-])"
NOT_WITHIN = r"(?<![\w.:/–—-])"
"""A day of a range (24–26 November, Mon–Wed) is none by itself, nor is a part of a number or of a word."""
BEFORE = r"\.?,?\s{1,3}\(?(?:(?:the|den|on|на)\s{1,3})?"
"""What may stand between a weekday and its date."""
AFTER = r",?\s{0,3}\(?\s?"
DIGIT = re.compile(r"\d")
DAY_FIRST = frozenset({"sv", "uk"})
"""Languages that write 25/11; in English it may be the eleventh of a 25th month."""


class Dated(NamedTuple):
    """A weekday (0 is Monday) beside a date, as they are written."""

    words: str
    weekday: int
    date: date


def dated(words: str, language: str, near: date) -> Iterator[Dated]:
    """Every weekday that stands beside a date; a date without a year is the one nearest to the visit."""
    if not may_be_dated(words, language):
        return
    for match in beside(language).finditer(words):
        parts = {name: part for name, part in match.groupdict().items() if part}
        day = date_of({name.partition("_")[2]: part for name, part in parts.items() if "_" in name}, near)
        if day:
            whole = f"{match[0]})" if "(" in match[0] else match[0]
            yield Dated(whole, next(int(name[-1]) for name in parts if "_" not in name), day)


def may_be_dated(words: str, language: str) -> bool:
    """Whether a weekday may stand beside a date: a quick no to nearly every text."""
    return bool(DIGIT.search(words)) and may_name_one(words, language)


def may_name_one(words: str, language: str) -> bool:
    """Whether a weekday may stand there, be it one text or many."""
    return bool(stems(language).search(small(words)))


@cache
def stems(language: str) -> re.Pattern[str]:
    """What stands in every weekday of a language, in full or in short, in small letters."""
    return re.compile("|".join((*STEMS, *(short.partition("|")[0] for short in SHORT.get(language, ())))))


def named(words: str) -> set[int]:
    """The weekdays named in full, wherever they stand."""
    return {int(name[1]) for match in full_names().finditer(words) for name, part in match.groupdict().items() if part}


@cache
def full_names() -> re.Pattern[str]:
    """A weekday in full, in any of the languages."""
    return re.compile(NOT_WITHIN + weekday_pattern("a", NAMES), re.IGNORECASE)


@cache
def beside(language: str) -> re.Pattern[str]:
    """A weekday and its date, either first; what belongs to the date that follows is not read with the one before."""
    names = ["|".join(both) for both in zip(NAMES, SHORT.get(language, NAMES), strict=True)]
    shapes = [
        DIGITS,
        DOTTED,
        NUMBER + r"\s{{0,3}}(?:of\s{{1,3}})?" + MONTH + YEAR,
        MONTH + r"\s{{1,3}}" + NUMBER + r"\b" + YEAR,
    ]
    shapes += [SLASHED] if language in DAY_FIRST else []
    shapes += [DAY_AND_MONTH] if language == "uk" else []  # the others write 9.30 for half past nine
    dates = [any_of(shapes, order) for order in "ab"]
    earlier = f"{weekday_pattern('a', names)}{BEFORE}{dates[0]}"
    later = rf"{dates[1]}{AFTER}{NOT_WITHIN}{weekday_pattern('b', names)}(?!{BEFORE}\d)"
    return re.compile(f"{NOT_WITHIN}(?:{earlier}|{later})", re.IGNORECASE)


def weekday_pattern(order: str, names: Iterable[str]) -> str:
    """A weekday, in a group of its own that ends in its number."""
    either = "|".join(f"(?P<{order}{number}>{each})" for number, each in enumerate(names))
    return rf"(?:{either})(?!\w)"


def any_of(shapes: list[str], order: str) -> str:
    """One of these shapes of a date, each with groups of its own."""
    return "(?:" + "|".join(shape.format(f"{order}{number}") for number, shape in enumerate(shapes)) + ")"


def date_of(parts: Mapping[str, str], near: date) -> date | None:
    """The date of these parts (day, month or a group named by its number, year), if the calendar has it."""
    month = int(parts["month"]) if "month" in parts else next(int(name) for name in parts if name.isdigit())
    years = [int(parts["year"])] if "year" in parts else [near.year - 1, near.year, near.year + 1]
    days = [day for year in years if (day := valid(year, month, int(parts["day"])))]
    return min(days, key=lambda day: abs(day - near), default=None)


def valid(year: int, month: int, day: int) -> date | None:
    """This date, or none where the calendar has none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None
