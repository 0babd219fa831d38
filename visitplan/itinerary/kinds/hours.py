"""Readers of hours of a day: opening hours and ranges of the clock."""

from __future__ import annotations

import re
from datetime import timedelta

from visitplan.itinerary.faults import Fault, Wrong, wrong
from visitplan.itinerary.kinds.guesses import plainer
from visitplan.itinerary.kinds.moments import CLOCK, DATE, LAST_MINUTE, TO, dates, minute_of, plain
from visitplan.itinerary.written import Opening

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satu?r?|sun)(?:day)?"
SWEDISH = ("mån", "tis", "ons", "tor", "fre", "lör", "sön")
UKRAINIAN = ("пн", "вт", "ср", "чт", "пт", "сб", "нд")
OTHER_DAYS = dict(zip((*SWEDISH, *UKRAINIAN), (*WEEKDAYS, *WEEKDAYS), strict=True))
MANY_DAYS = {"mon-fri": r"weekday|vardag|arbetsdag|будн|робоч", "sat-sun": r"weekend|helg|вихідн"}
KEY = re.compile(rf"({WEEKDAY})(?:{TO}({WEEKDAY}))?")
INTERVAL = re.compile(rf"({CLOCK}){TO}({CLOCK})")
KEY_EXAMPLE = "write mon-fri, sat or a date such as 2023-11-29"
HOURS_EXAMPLE = "write 08:00-16:00, 08:00-12:00, 13:00-17:00 (quoted inside {…}), or closed"


def hours(value: object) -> tuple[Opening, ...]:
    """Opening hours by weekday and by date, in written order."""
    if not isinstance(value, dict):
        guess = plainer(plain(value))
        days = many_days(plain(value).lower()) or "mon-sun"
        every_day = f"write {{{days}: {guess}}}" if INTERVAL.fullmatch(guess) else ""
        raise wrong(value, "{} stands where days and their hours belong", "write {mon-fri: 08:00-16:00}", every_day)
    openings: list[Opening] = []
    faults: list[Fault] = []
    for key, written in value.items():
        try:
            openings += openings_of(key, written)
        except Wrong as error:
            faults += [fault.under(key) for fault in error.faults]
    if faults:
        raise Wrong(*faults)
    return tuple(openings)


def openings_of(key: str, written: object) -> list[Opening]:
    """The opening hours one key tells: of some weekdays, or of each date of a range."""
    times = intervals(written)
    words = plain(key).lower()
    if match := KEY.fullmatch(words):
        first = WEEKDAYS.index(match[1][:3])
        last = WEEKDAYS.index((match[2] or match[1])[:3])
        days = tuple((first + step) % 7 for step in range((last - first) % 7 + 1))
        return [Opening(days, None, times)]
    if not re.match(DATE, words):
        raise Wrong(Fault("{} is neither weekday nor date", KEY_EXAMPLE, key, days_meant(words), at_key=True))
    try:
        span = dates(words)
    except Wrong as error:
        raise Wrong(*(fault.at_its_key() for fault in error.faults)) from error
    if span.last < span.first:
        raise Wrong(
            Fault("{} ends before it starts", KEY_EXAMPLE, key, f"write {span.last} to {span.first}", at_key=True)
        )
    return [Opening((), span.first + timedelta(days=n), times) for n in range((span.last - span.first).days + 1)]


def days_meant(words: str) -> str:
    """A hint at the weekdays that are written in Swedish or Ukrainian."""
    parts = [
        OTHER_DAYS.get(part.strip(" .")[:3], OTHER_DAYS.get(part.strip(" .")[:2], "")) for part in words.split("-")
    ]
    days = "-".join(parts) if all(parts) else many_days(words)
    return f"write {days}" if days else ""


def many_days(words: str) -> str:
    """The days that weekdays or the weekend are, in English, Swedish or Ukrainian; nothing without such a word."""
    return next((days for days, said in MANY_DAYS.items() if re.match(said, words)), "")


def intervals(value: object) -> tuple[tuple[int, int], ...]:
    """Hours in minutes after midnight; none when closed, past 1440 when they end the day after."""
    if isinstance(value, list):
        value = ", ".join(part if isinstance(part, str) else "?" for part in value)
    if not isinstance(value, str):
        raise wrong(value, "{} stands where hours belong", HOURS_EXAMPLE)
    if value.strip().lower() in {"closed", "no"}:
        return ()
    return tuple(interval(plain(part), value) for part in value.split(","))


def interval(part: str, whole: str) -> tuple[int, int]:
    """One opening, from minute to minute."""
    match = INTERVAL.fullmatch(part)
    if not match:
        raise wrong(whole, "{} are no opening hours", HOURS_EXAMPLE, full_hours(whole))
    start, end = minute_of(match[1]), minute_of(match[2])
    if start in {end, LAST_MINUTE}:
        raise wrong(whole, "{} opens and closes at the same time", HOURS_EXAMPLE)
    return start, end if end > start else end + LAST_MINUTE


def full_hours(words: str) -> str:
    """A hint at hours with their minutes, where only these are missing: `7-19` is 07:00-19:00."""
    meant = [plainer(plain(part)) for part in words.split(",")]
    quoted = '"{}"' if len(meant) > 1 else "{}"
    return f"write {quoted.format(', '.join(meant))}" if all(map(INTERVAL.fullmatch, meant)) else ""


def clock(value: object) -> tuple[int, int]:
    """A range of the clock within one day."""
    match = INTERVAL.fullmatch(plain(value))
    if not match or minute_of(match[1]) >= minute_of(match[2]):
        raise wrong(value, "{} is no range of hours", "write 11:00-14:00")
    return minute_of(match[1]), minute_of(match[2])
