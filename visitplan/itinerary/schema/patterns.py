"""Patterns of what the readers of the kinds take, in the words of JSON Schema: regular expressions of ECMA-262.

None refuses what its reader takes. What no pattern can tell (a leap day, an end before its start) is left to `check`.
"""

from __future__ import annotations

import re
from itertools import groupby

from visitplan.itinerary.ids import LONGEST, RESERVED
from visitplan.itinerary.kinds.languages import CODES, OTHER_WAYS, countries
from visitplan.itinerary.kinds.lengths import UNITS
from visitplan.itinerary.kinds.moments import TO, ZONE
from visitplan.itinerary.kinds.words import LARGEST
from visitplan.itinerary.kinds.zones import zones

EMPTY = "(?:~|[Nn]ull|NULL)?"
"""What YAML calls nothing, also where a reader of the file takes every scalar for text."""

UNSEEN = r"\u0000-\u0020\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff"
"""Blanks, breaks and what the texts leave out."""

VISIBLE = f"[^{UNSEEN}]"
WORD = rf"[^\s{UNSEEN}]"


def whole(pattern: str) -> str:
    """The pattern of a whole text with blanks around it."""
    return rf"^\s*(?:{pattern})\s*$"


def anycase(pattern: str) -> str:
    """The pattern in capitals too, for JSON Schema has no flags; it has no classes of letters."""
    return re.sub(r"\\.|[a-z]", lambda found: both_cases(found[0]), pattern)


def both_cases(sign: str) -> str:
    """A letter in both cases; an escape as it is."""
    return sign if len(sign) > 1 else f"[{sign.upper()}{sign}]"


def codes(known: list[str]) -> str:
    """The codes of two letters, by their first: `a[ab]|b[a]`."""
    groups = groupby(sorted(known), key=lambda code: code[0])
    return "|".join(f"{first}[{''.join(code[1] for code in group)}]" for first, group in groups)


THREE = "|".join(sorted(code for code in (*OTHER_WAYS, "all") if len(code) == 3 and code.isascii()))  # noqa: PLR2004 -- letters
LANGUAGE = (
    rf"(?:{codes(CODES.split())}|(?!(?:{THREE})(?:[\s,]|$))[a-z]{{3}})"
    "(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?"
)
# YAML 1.1 reads Norwegian, `no`, as false, and `yes` is a language too.
LANGUAGE_KEY = f"^(?:{LANGUAGE}|all|[Ff]alse|[Tt]rue)$"
TWO_LETTERS = "^(?!(?:all|..|[Ff]alse)$)"
"""Of keys none of which is surely a language."""


def country() -> str:
    """Every ISO 3166 code, in any case."""
    groups = groupby(sorted(countries()), key=lambda code: code[0])
    return "|".join(
        f"{both_cases(first.lower())}[{''.join(code[1] + code[1].lower() for code in group)}]"
        for first, group in groups
    )


def zone() -> str:
    """A name below one of the database's areas, or one of the few without: which city there is, `check` knows."""
    areas = sorted({name.partition("/")[0] for name in zones() if "/" in name})
    lone = sorted(re.sub(r"([+])", r"\\\1", name) for name in zones() if "/" not in name)
    return f"(?:{'|'.join(areas)})/[A-Za-z0-9_+/-]+|{'|'.join(lone)}"


ID = f"^(?!(?:{'|'.join(sorted(RESERVED))})$)[a-z0-9][a-z0-9-]{{0,{LONGEST - 1}}}$"
# Keys that YAML reads as something else come back as these: `no`, `null` and `1e3`.
ID_KEY = f"{ID}|^(?:True|False|None|[0-9]+[.]0|[0-9]+e[+][0-9]+)$"

YEAR = "(?:19[0-9]{2}|2[01][0-9]{2}|2200)"
DAY_OF_MONTH = (
    "(?:(?:0?[13578]|1[02])-(?:0?[1-9]|[12][0-9]|3[01])|(?:0?[469]|11)-(?:0?[1-9]|[12][0-9]|30)"
    "|0?2-(?:0?[1-9]|[12][0-9]))"
)
DATE = f"{YEAR}-{DAY_OF_MONTH}"
# The keys of `days` are dates in full.
DATE_KEY = f"^{DATE.replace('0?', '0')}$"
HOUR = "(?:[01]?[0-9]|2[0-3])[:.][0-5][0-9]"
CLOCK = f"(?:{HOUR}|24[:.]00)"
HOURS = f"{HOUR}{TO}{CLOCK}"
WEEKDAY = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satu?r?|sun)(?:day)?"
DATES = f"{DATE}(?:{TO}{DATE})?"

IN_ZONE = rf"(?:\s+{ZONE})?"
START = rf"{DATE}(?:\s+|T){HOUR}{IN_ZONE}"
END = rf"{TO}(?:{DATE}(?:T|\s*))?{CLOCK}{IN_ZONE}"
WHOLE_DAYS = rf"{DATE}{IN_ZONE}(?:{TO}{DATE}T?{IN_ZONE})?"
WHEN = f"{WHOLE_DAYS}|{START}(?:{END})?"
MOMENT = rf"{DATE}(?:(?:\s+|T){CLOCK})?{IN_ZONE}"
REPEAT = rf"{DATE}|{anycase('(?:daily|weekdays|weekly)')}(?:\s+{anycase('until')}\s+{DATE})?"


def length() -> str:
    """Numbers with their units, the largest first, or hours and minutes with a colon."""
    number = r"[0-9]{1,6}(?:[.,][0-9]{1,2})?\s*"
    sizes = sorted(set(UNITS.values()), reverse=True)
    units = ["|".join(unit for unit, minutes in UNITS.items() if minutes == size) for size in sizes]
    parts = "".join(rf"(?:{number}{anycase(f'(?:{names})')}[.]?\s*)?" for names in units)
    return f"(?=[0-9]){parts}|[0-9]{{1,3}}:[0-5][0-9]"


HOURS_KEY = whole(rf"{anycase(WEEKDAY)}(?:{anycase(TO)}{anycase(WEEKDAY)})?|{DATE}(?:{anycase(TO)}{DATE})?")
OPENING = rf"{anycase('closed|no')}|{HOURS}(?:\s*,\s*{HOURS})*"
LATITUDE = "[+-]?0*(?:(?:[0-8]?[0-9])(?:[.][0-9]{1,12})?|90(?:[.]0{1,12})?)"
LONGITUDE = "[+-]?0*(?:(?:1[0-7][0-9]|[0-9]{1,2})(?:[.][0-9]{1,12})?|180(?:[.]0{1,12})?)"
POSITION = rf"[\s,;]*{LATITUDE}[\s,;]+{LONGITUDE}[\s,;]*"
LINK = anycase("https?") + r"""://[^\s/?#@<>"]+(?:[/?#][^\s<>"]*)?"""
EMAIL = r"""[^\s@<>"(),:;]+@[^\s@<>"(),:;]+[.][^\s@<>"(),:;.]+"""
COLOUR = "#(?:[0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})"
PHOTOS = anycase("yes|ask|no|allowed|true|false")
YES_OR_NO = anycase("yes|no|true|false")
NUMBER = f"0*(?:[1-9][0-9]{{0,4}}|{LARGEST})"
COUNT = f"0+|{NUMBER}"
COUNT = f"0+|{NUMBER}"
AGE = "0{0,2}[0-9]|0?[1-9][0-9]|1[01][0-9]|120"
# `-olena` is no list: no space follows its dash.
LISTED = rf"^(?!-[A-Za-z_][^,]*$)[\s\S]*{WORD}"
LANGUAGES = rf"^[\s,]*(?:{LANGUAGE}(?:\s*,[\s,]*|\s*$))+$"
