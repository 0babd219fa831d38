"""Readers of dates, times of day and spans of them."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache

from visitplan.itinerary.faults import wrong
from visitplan.itinerary.kinds.guesses import plainer
from visitplan.itinerary.kinds.lists import each
from visitplan.itinerary.kinds.zones import zone
from visitplan.itinerary.written import Dates, LocalTime, Repeat, When

DATE = r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}"
CLOCK = r"[0-9]{1,2}[:.][0-9]{2}"
ZONE = r"(?!(?:to|till|until|[AaPp][Mm])\b)[A-Za-z][A-Za-z0-9_+/-]*"
TO = r"\s*(?:[-‐‑‒–—−]|\b(?:to|till|until)\b)\s*"
START = rf"(?P<day>{DATE})(?:(?:\s+|T)(?P<clock>{CLOCK}))?(?:\s+(?P<zone>{ZONE}))?"
END = rf"(?P<end_day>{DATE})?(?:T|\s*)(?P<end_clock>{CLOCK})?(?:\s+(?P<end_zone>{ZONE}))?"
ONE = re.compile(START)
SPAN = re.compile(rf"{START}(?:{TO}(?=[0-9]){END})?")
DAYS = re.compile(rf"({DATE})(?:{TO}({DATE}))?")
EVERY = rf"(daily|weekdays|weekly)(?:\s+(?:until|till|to)\s+({DATE}))?"
SAID_OTHERWISE = {"every day": "daily", "each day": "daily", "every week": "weekly", "each week": "weekly"}
TIMES = rf"{CLOCK}{TO}{CLOCK}"
AFTERNOON = r"(?i)[0-9]\s*[ap]\.?m\b"
LAST_MINUTE = 24 * 60
# A year outside these is a slip of the pen; it also keeps every moment within what UTC can say.
FIRST_YEAR, LAST_YEAR = 1900, 2200
LONGEST = timedelta(days=366)
DAY_EXAMPLE = "write 2023-11-28"
DAYS_EXAMPLE = "write 2023-11-28 to 2023-11-30, or one date"
WHEN_EXAMPLE = "write 2023-11-28 09:00-10:30, or 2023-11-28 for the whole day"
MOMENT_EXAMPLE = "write 2023-11-27 19:40"
REPEAT_EXAMPLE = "write daily until 2023-11-30, weekdays, weekly, or a list of dates"


def plain(value: object) -> str:
    """The words with single blanks between them, which also keeps the patterns quick; nothing when there are none."""
    return " ".join(value.split()) if isinstance(value, str) else ""


def day(value: object) -> date:
    """The date written."""
    words = plain(value)
    if not re.fullmatch(DATE, words):
        raise wrong(value, "{} is no date", DAY_EXAMPLE, guess(words, DATE))
    return date_of(words)


@lru_cache(maxsize=1024)
def date_of(words: str) -> date:
    """The date of `2023-11-28`, or Wrong when the calendar lacks it."""
    year, month, number = (int(part) for part in words.split("-"))
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise wrong(words, "{} is in no year of a visit", DAY_EXAMPLE)
    try:
        return date(year, month, number)
    except ValueError as error:
        raise wrong(words, "{} is no day of the calendar", DAY_EXAMPLE, last_day_hint(year, month)) from error


def last_day_hint(year: int, month: int) -> str:
    """The last day of that month, if there is such a month."""
    december = 12
    if not 1 <= month <= december:
        return ""
    last = date(year + month // december, month % december + 1, 1) - timedelta(days=1)
    return f"the last day of that month is {last}"


@lru_cache(maxsize=2048)
def minute_of(words: str) -> int:
    """Minutes after midnight of `09:30` or `9.30`, up to 24:00."""
    hour, minute = (int(part) for part in re.split("[:.]", words))
    total = hour * 60 + minute
    if minute > 59 or total > LAST_MINUTE:  # noqa: PLR2004 -- minutes of an hour
        raise wrong(words, "{} is no time of day", "write 09:30")
    return total


def dates(value: object) -> Dates:
    """First and last day, both included."""
    words = plain(value)
    match = DAYS.fullmatch(words)
    if not match:
        raise wrong(value, "{} is no date and no two dates", DAYS_EXAMPLE, guess(words or listed(value), DAYS))
    first = date_of(match[1])
    last = date_of(match[2]) if match[2] else first
    if last - first > LONGEST:
        raise wrong(value, "{} is longer than a year", DAYS_EXAMPLE)
    return Dates(first, last)


def listed(value: object) -> str:
    """Two dates of a list as one text; nothing of anything else."""
    return " to ".join(map(plain, value)) if isinstance(value, list) else ""


def moment(value: object) -> LocalTime:
    """A date with or without a time of day and a zone."""
    words = plain(value)
    match = ONE.fullmatch(words)
    if not match:
        raise wrong(value, "{} is no date with a time", MOMENT_EXAMPLE, guess(words, ONE))
    clock, place = match["clock"], match["zone"]
    minute = minute_of(clock) if clock else None
    return LocalTime(date_of(match["day"]), minute, zone(place) if place else None)


def when(value: object) -> When:
    """A start and an end, a start alone, or whole days."""
    if not isinstance(value, str):
        raise wrong(value, *not_a_time(value))
    return span(value)


@lru_cache(maxsize=1024)  # sessions side by side begin and end together
def span(value: str) -> When:
    """The same, of plain words."""
    match = SPAN.fullmatch(plain(value))
    if not match:
        raise wrong(value, *not_a_time(value))
    start = moment_of(match, "")
    if start.minute == LAST_MINUTE:
        raise wrong(
            value, "24:00 ends a day and starts none", WHEN_EXAMPLE, f"write {start.day + timedelta(days=1)} 00:00"
        )
    if match["end_clock"] is None and match["end_day"] is None:
        return When(start)
    end = moment_of(match, "end_", start)
    if (start.minute is None) != (end.minute is None):
        raise wrong(value, "{} has a time of day at one end alone", WHEN_EXAMPLE)
    return When(start, end)


def moment_of(match: re.Match[str], prefix: str, before: LocalTime | None = None) -> LocalTime:
    """One end of a span; without a date or a zone of its own it has those of the start."""
    written, clock, place = match[f"{prefix}day"], match[f"{prefix}clock"], match[f"{prefix}zone"]
    own = zone(place) if place else None
    on = date_of(written) if before is None or written else before.day
    return LocalTime(on, minute_of(clock) if clock else None, own or (before.zone if before else None))


def not_a_time(value: object) -> tuple[str, str, str]:
    """What is wrong with words that are no When, as nearly as can be told, and what to write."""
    words = plain(value)
    if re.fullmatch(rf"{CLOCK}(?:{TO}{CLOCK})?", words):
        return "{} has no date", WHEN_EXAMPLE, f"write 2023-11-28 {words}"
    if re.search(r"[0-9] ?\+[0-9]{2}:?[0-9]{2}\b|[0-9]Z\b", words) and re.match(DATE, words):
        return "{} has an offset where a zone belongs", "write 2023-11-28 09:00-10:30 Europe/Stockholm", ""
    if re.search(AFTERNOON, words):
        return "{} counts the hours twice to 12", "write 2023-11-28 14:00-15:30", guess(words, SPAN)
    if len(re.findall(TIMES, words)) > 1:
        return "{} has more than one time", "write a session for each", ""
    return "{} is no time of a session", WHEN_EXAMPLE, guess(words, SPAN)


def guess(words: str, shape: str | re.Pattern[str]) -> str:
    """A hint at the date or time that was probably meant, if it can be read so."""
    meant = re.sub(rf"({DATE}){TO}(?={DATE})", r"\1 to ", plainer(words))
    return f"write {meant}" if re.fullmatch(shape, meant) else ""


def repeat(value: object) -> Repeat:
    """How a session comes again."""
    if isinstance(value, list):
        return Repeat(dates=each(value, day, REPEAT_EXAMPLE))
    words = plain(value)
    if re.fullmatch(DATE, words):
        return Repeat(dates=(date_of(words),))
    match = re.fullmatch(EVERY, words.lower())
    if not match:
        meant = SAID_OTHERWISE.get(words.lower(), "")
        raise wrong(value, "{} is no way to repeat", REPEAT_EXAMPLE, f"write {meant}" if meant else "")
    return Repeat(match[1], date_of(match[2]) if match[2] else None)
