"""How findings say names, times and dates: plain English, the same on every machine."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from visitplan.itinerary.numbers import without_numbers
from visitplan.itinerary.text import Text
from visitplan.programme import Person, Session, Site, Timespan, WholeDays

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
NAMED = 3
WIDEST = 60
CURE = "correct one of the two"
NIGHT = timedelta(hours=16)
"""What ends so long after its start, with the date moved on, may be meant to."""


def name_of(thing: Person | Site | Text | str) -> str:
    """What a person, a site or a title is called: in English, else in Latin letters, else as first written."""
    match thing:
        case Person():
            return name_of(thing.label)
        case Site():
            return name_of(thing.name)
        case Text():
            return shown(thing.name("en"))
        case words:
            return shown(words)


def shown(words: str) -> str:
    """The words as a message may quote them: short, and without a personal number in them."""
    words = without_numbers(words)
    return words if len(words) <= WIDEST else f"{words[: WIDEST - 1]}…"


def title_of(session: Session) -> str:
    """The title of a session in quotation marks."""
    return f"“{name_of(session.title)}”"


def people(listed: Sequence[Person]) -> str:
    """Up to three people by name, then how many more: `Anna Ek, Olha Bondar and 12 others`."""
    names = [name_of(person) for person in listed]
    if len(names) > NAMED + 1:
        return f"{', '.join(names[:NAMED])} and {len(names) - NAMED} others"
    return listing(names)


def listing(words: Sequence[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    return " and ".join(part for part in (", ".join(words[:-1]), words[-1]) if part)


def codes(languages: Sequence[str]) -> str:
    """Languages as the file writes them: `uk` and `sv`, each in backticks."""
    return listing([f"`{language}`" for language in languages])


def several(listed: Sequence[object], one: str, more: str) -> str:
    """The word for one of these or for more."""
    return one if len(listed) == 1 else more


def clock(moment: datetime, day: date | None = None) -> str:
    """`09:30`; with the date in front where it is not this day; the midnight that ends the day is `24:00`."""
    if day is not None and moment.date() != day:
        if moment.date() == day + timedelta(days=1) and not (moment.hour or moment.minute):
            return "24:00"
        return f"{short_day(moment.date())} {moment:%H:%M}"
    return f"{moment:%H:%M}"


def ends_of(start: datetime, end: datetime) -> tuple[str, str]:
    """A start and an end, told with their dates where these differ, and with their cities where the clocks do."""
    dated = start.date() != end.date()
    told = [f"{short_day(one.date())} {clock(one)}" if dated else clock(one) for one in (start, end)]
    if start.utcoffset() == end.utcoffset():
        return told[0], told[1]
    there = city(str(end.tzinfo))
    same = start.astimezone(end.tzinfo)
    return f"{told[0]} in {city(str(start.tzinfo))} ({clock(same, start.date())} in {there})", f"{told[1]} in {there}"


def day_after(when: Timespan | WholeDays | None) -> str:
    """What to do about an end before its start: the words with both dates, where the day after may be meant."""
    if isinstance(when, Timespan) and when.start.date() == when.end.date():
        end = when.end + timedelta(days=1)
        if timedelta(0) < end - when.start <= NIGHT and when.start.utcoffset() == when.end.utcoffset():
            return f"if it ends the day after, write {when.start:%Y-%m-%d %H:%M} - {end:%Y-%m-%d %H:%M}"
    return CURE


def until(end: datetime, start: datetime) -> str:
    """An end on the clock of this start."""
    return clock(end.astimezone(start.tzinfo), start.date())


def short_day(day: date) -> str:
    """`28 Nov`."""
    return f"{day.day} {MONTHS[day.month - 1][:3]}"


def long_day(day: date) -> str:
    """`29 March`."""
    return f"{day.day} {MONTHS[day.month - 1]}"


def full_day(day: date) -> str:
    """`28 Nov 2023`."""
    return f"{short_day(day)} {day.year}"


def weekday(day: date) -> str:
    """`Tue 28 Nov 2023`."""
    return f"{WEEKDAYS[day.weekday()]} {full_day(day)}"


def dates(first: date, last: date) -> str:
    """`24–27 Nov 2026`, saying month and year twice only where they differ."""
    if first == last:
        return full_day(first)
    if first.year != last.year:
        return f"{full_day(first)} – {full_day(last)}"
    if first.month != last.month:
        return f"{short_day(first)} – {full_day(last)}"
    return f"{first.day}–{full_day(last)}"


def minutes(length: timedelta) -> str:
    """`5 min`, `1 h 20 min`, `2 h`; a started minute counts."""
    hours, rest = divmod(-(-length // timedelta(minutes=1)), 60)
    parts = [f"{hours} h"] if hours else []
    if rest or not hours:
        parts.append(f"{rest} min")
    return " ".join(parts)


def days(length: timedelta) -> str:
    """`1 day`, `5 days`; a length that is no whole days as `minutes` tells it."""
    number, rest = divmod(length, timedelta(days=1))
    return minutes(length) if rest else f"{number} {'day' if number == 1 else 'days'}"


def city(zone: ZoneInfo | str) -> str:
    """`Stockholm` of `Europe/Stockholm`."""
    return str(zone).rpartition("/")[2].replace("_", " ")
