"""What was probably meant by dates and times written as in a letter or on a poster."""

from __future__ import annotations

import re

# Compiled when first needed: most files need no guess.
MONTHS = (
    *(("jan", "січ"), ("feb", "лют"), ("mar", "бер"), ("apr", "кві"), ("maj", "may", "тра"), ("jun", "чер")),
    *(("jul", "лип"), ("aug", "сер"), ("sep", "вер"), ("okt", "oct", "жов"), ("nov", "лис"), ("dec", "гру")),
)
NUMBERS = {start: number for number, starts in enumerate(MONTHS, 1) for start in starts}
NAMED = rf"(?i)\b([0-9]{{1,2}})(?:\s*[-–—]\s*([0-9]{{1,2}}))?\.?\s+({'|'.join(NUMBERS)})[^\W\d]*\.?\s+([0-9]{{4}})\b"
SLASHED = r"\b([0-9]{4})/([0-9]{1,2})/([0-9]{1,2})\b"
TO_A_DAY = r"^([0-9]{4}-[0-9]{1,2}-)([0-9]{1,2})\s*(?:[-–—]|\bto\b)\s*([0-9]{1,2})$"
HALF_DAY = r"(?i)\b(1[0-2]|0?[1-9])(?:[:.]([0-5][0-9]))?\s*([ap])\.?m\b\.?"
NOON = 12
WEEKDAY = r"^[^\W\d]+\.?,?\s+(?=[0-9])"
# A day first with full stops is a date in every country that writes it so; with a slash it may be a month up to 12.
DOTTED = r"\b([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})\b"
DAY_FIRST = r"\b(1[3-9]|2[0-9]|3[01])/([0-9]{1,2})/([0-9]{4})\b"
AT = r"(?i)(?<=[0-9])(?:,|,?\s+(?:kl|klo|klockan|at|um|о)\b\.?)\s*(?=[0-9])"
DAY = r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}"
HOUR = r"(?<![0-9:.])([01]?[0-9]|2[0-4])(?:[h.]?([0-5][0-9])|h)?(?![0-9:.])"
DASH = r"([-–—]|\bto\b)"


def plainer(words: str) -> str:
    """The same without a weekday or `kl.`, its dates and hours written in full."""
    words = re.sub(AT, " ", re.sub(WEEKDAY, "", words))
    for turned in (DOTTED, DAY_FIRST):
        words = re.sub(turned, lambda found: f"{found[3]}-{int(found[2]):02}-{int(found[1]):02}", words)
    words = re.sub(SLASHED, lambda found: f"{found[1]}-{int(found[2]):02}-{int(found[3]):02}", words)
    words = re.sub(HALF_DAY, of_24_hours, re.sub(NAMED, in_digits, words))
    words = re.sub(TO_A_DAY, lambda found: f"{found[1]}{found[2]} to {found[1]}{int(found[3]):02}", words)
    day = re.match(DAY, words)
    start = day.end() if day else 0
    clock = words[start:]
    return words[:start] + (clock if re.search(DAY, clock) else "".join(map(in_full, re.split(DASH, clock))))


def in_digits(found: re.Match[str]) -> str:
    """`24–27 November 2026` as two dates, `24 Nov 2026` as one."""
    month = f"{found[4]}-{NUMBERS[found[3].lower()]:02}"
    first = f"{month}-{int(found[1]):02}"
    return f"{first} to {month}-{int(found[2]):02}" if found[2] else first


def of_24_hours(found: re.Match[str]) -> str:
    """`2:30 pm` as 14:30."""
    return f"{int(found[1]) % NOON + (NOON if found[3] in 'pP' else 0):02}:{found[2] or '00'}"


def in_full(clock: str) -> str:
    """An hour with its minutes: `9` and `9h` are 09:00, `0930`, `9.30` and `9h30` 09:30."""
    return re.sub(HOUR, lambda found: f"{int(found[1]):02}:{found[2] or '00'}", clock, count=1)
