"""What was probably meant by dates and times written as in a letter or on a poster."""

from __future__ import annotations

import re

# Compiled when first needed: most files need no guess.
WEEKDAY = r"^[^\W\d]+\.?,?\s+(?=[0-9])"
# A day first with full stops is a date in every country that writes it so; with a slash it may be a month.
DOTTED = r"\b([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})\b"
AT = r"(?i)(?<=[0-9])(?:,|,?\s+(?:kl|klo|klockan|at|um|о)\b\.?)\s*(?=[0-9])"
DAY = r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}"
HOUR = r"(?<![0-9:.])([01]?[0-9]|2[0-4])([0-5][0-9])?(?![0-9:.])"
DASH = r"([-–—]|\bto\b)"


def plainer(words: str) -> str:
    """The same without a weekday or `kl.`, its dates and hours written in full."""
    words = re.sub(AT, " ", re.sub(WEEKDAY, "", words))
    words = re.sub(DOTTED, lambda found: f"{found[3]}-{int(found[2]):02}-{int(found[1]):02}", words)
    day = re.match(DAY, words)
    start = day.end() if day else 0
    clock = words[start:]
    return words[:start] + (clock if re.search(DAY, clock) else "".join(map(in_full, re.split(DASH, clock))))


def in_full(clock: str) -> str:
    """An hour with its minutes: `9` is 09:00 and `0930` 09:30."""
    return re.sub(HOUR, lambda found: f"{int(found[1]):02}:{found[2] or '00'}", clock, count=1)
