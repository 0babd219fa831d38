"""Personal numbers: what looks like a passport or personal identity number, and how it is hidden."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

# Patterns are compiled when first needed, which is seldom.
# Swedish personal and coordination numbers, Ukrainian passports (two letters, six digits) and records in the
# Ukrainian demographic register (UNZR, eight and five digits).
SWEDISH = r"(?<![\d+])(?<!\d[.,])((?:19|20)?\d\d)(\d\d)(\d\d)([-+–\u2011 ]?)(\d{4})(?!\d|[.,]\d)"
PASSPORT = r"(?<![^\W_])(?:[A-Z]{2}|[А-ЯІЇЄҐ]{2})[ \u00a0]?\d{6}(?![^\W_])"
REGISTER = r"(?<![\d+-])\d{8}-\d{5}(?![\d-])"
PHONE = (
    r"(?i)(?:\+\d{1,3}[\s-]?\(?"
    r"|\b(?:tel|tfn|telefon|phone|mobil|mobile|call|ring|sms|whatsapp|viber|тел|телефон|моб)\b\W*)$"
)
CANDIDATE = r"(?<![\d+])(?:(?:19|20)?\d{6}[-+–\u2011 ]?\d{4}|\d{8}-\d{5})(?!\d)|[A-ZА-ЯІЇЄҐ]{2}[ \u00a0]?\d{6}(?!\d)"
SIX_DIGITS = re.compile(r"\d{6}")  # in all of them; many times quicker to look for
# The same in ASCII: each digit a 0, all else a blank.
SIX = b"000000"
DIGITS = bytes(ord("0" if chr(code).isdigit() else " ") for code in range(128)) * 2
MOBILE = "070"
NEAR = 24  # characters before a number that may say it is a phone
COORDINATION = 60
DOT = "•"


def may_hold_numbers(words: str) -> bool:
    """Whether there is a reason to look closer."""
    return six_digits(words) and re.search(CANDIDATE, words) is not None


def six_digits(words: str) -> bool:
    """Whether six digits stand side by side."""
    if words.isascii():
        return SIX in words.encode().translate(DIGITS)  # much quicker than a pattern
    return SIX_DIGITS.search(words) is not None


def personal_numbers(words: str) -> Iterator[tuple[int, int, str]]:
    """Where each begins and ends, and what it looks like."""
    if not may_hold_numbers(words):
        return
    for match in re.finditer(SWEDISH, words):
        if is_personal_number(match) and not written_as_phone(match, words):
            yield match.start(), match.end(), "a personal identity number"
    for match in re.finditer(PASSPORT, words):
        yield match.start(), match.end(), "a passport number"
    for match in re.finditer(REGISTER, words):
        yield match.start(), match.end(), "a number of the Ukrainian population register"


def is_personal_number(match: re.Match[str]) -> bool:
    """Whether the date is real and the check digit right."""
    year, month, day, _, tail = match.groups()
    return is_date(year, int(month), int(day)) and luhn(year[-2:] + month + day + tail)


def is_date(year: str, month: int, day: int) -> bool:
    """Whether there is such a day; coordination numbers add 60 to it, two digits may mean either century."""
    day = day - COORDINATION if day > COORDINATION else day
    years = (year,) if len(year) > len("85") else ("19" + year, "20" + year)
    return any(exists(int(possible), month, day) for possible in years)


def exists(year: int, month: int, day: int) -> bool:
    """Whether the calendar has this day."""
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def luhn(digits: str) -> bool:
    """Whether the last digit checks the others (ISO/IEC 7812-1)."""
    doubled = (int(digit) * (2 - place % 2) for place, digit in enumerate(digits))
    return sum(number - 9 if number > 9 else number for number in doubled) % 10 == 0  # noqa: PLR2004 -- digit sum


def written_as_phone(match: re.Match[str], words: str) -> bool:
    """Whether it is a phone number: said to be one, or a Swedish mobile number in one piece."""
    before = words[max(0, match.start() - NEAR) : match.start()]
    return bool(re.search(PHONE, before)) or (match[0].isdigit() and match[0].startswith(MOBILE))


def without_numbers(words: str) -> str:
    """The words with dots of the same width for every personal number."""
    if not may_hold_numbers(words):
        return words
    shown = list(words)
    for start, end, _ in personal_numbers(words):
        shown[start:end] = DOT * (end - start)
    return "".join(shown)
