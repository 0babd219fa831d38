"""Reader of durations."""

from __future__ import annotations

import re
from datetime import timedelta

from visitplan.itinerary.faults import wrong

UNITS = {
    "m": 1,
    "min": 1,
    "mins": 1,
    "minute": 1,
    "minutes": 1,
    "h": 60,
    "hr": 60,
    "hrs": 60,
    "hour": 60,
    "hours": 60,
    "d": 1440,
    "day": 1440,
    "days": 1440,
    "w": 10080,
    "week": 10080,
    "weeks": 10080,
}
PART = re.compile(r"([0-9]{1,6}(?:[.,][0-9]{1,2})?)\s*([a-z]+)\.?\s*")
CLOCK = re.compile(r"([0-9]{1,3}):([0-5][0-9])")
LONGEST = timedelta(days=366)
EXAMPLE = "write 90 min, 1h30m, 1.5 h, 1:30, 5 days or 2 weeks"


def length(value: object) -> timedelta:
    """The duration written."""
    words = " ".join(value.split()).lower() if isinstance(value, str) else ""
    minutes = minutes_of(words)
    if minutes is None:
        bare = re.fullmatch(r"[0-9]{1,6}", words)
        message = "{} has no unit" if bare else "{} is no duration"
        raise wrong(value, message, EXAMPLE, f"write {words} min or {words} h" if bare else "")
    if minutes > LONGEST.total_seconds() / 60:
        raise wrong(value, "{} is longer than a year", EXAMPLE)
    return timedelta(minutes=round(minutes, 2))


def minutes_of(words: str) -> float | None:
    """How many minutes the words say, or None."""
    if clock := CLOCK.fullmatch(words):
        return int(clock[1]) * 60 + int(clock[2])
    parts = PART.findall(words)
    if not parts or PART.sub("", words) or any(unit not in UNITS for _, unit in parts):
        return None
    sizes = [UNITS[unit] for _, unit in parts]
    if sizes != sorted(set(sizes), reverse=True):
        return None
    return sum(float(number.replace(",", ".")) * size for (number, _), size in zip(parts, sizes, strict=True))
