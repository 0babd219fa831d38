"""What was probably meant by dates and times written as in a letter or on a poster."""

from __future__ import annotations

import re

WEEKDAY = re.compile(r"^[^\W\d]+\.?,?\s+(?=[0-9])")
# A day first with full stops is a date in every country that writes it so; with a slash it may be a month.
DOTTED = re.compile(r"\b([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})\b")
AT = re.compile(r"(?<=[0-9])(?:,|,?\s+(?:kl|klo|klockan|at|um|о)\b\.?)\s*(?=[0-9])", re.IGNORECASE)
DAY = re.compile(r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}")
HOUR = re.compile(r"(?<![0-9:.])([01]?[0-9]|2[0-4])([0-5][0-9])?(?![0-9:.])")
DASH = re.compile(r"([-–—]|\bto\b)")


def plainer(words: str) -> str:
    """The same without a weekday or `kl.`, its dates and hours written in full."""
    words = AT.sub(" ", WEEKDAY.sub("", words))
    words = DOTTED.sub(lambda found: f"{found[3]}-{int(found[2]):02}-{int(found[1]):02}", words)
    day = DAY.match(words)
    start = day.end() if day else 0
    clock = words[start:]
    return words[:start] + (clock if DAY.search(clock) else "".join(map(in_full, DASH.split(clock))))


def in_full(clock: str) -> str:
    """An hour with its minutes: `9` is 09:00 and `0930` 09:30."""
    return HOUR.sub(lambda found: f"{int(found[1]):02}:{found[2] or '00'}", clock, count=1)
