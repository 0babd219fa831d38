"""What every report for people shares: words with a style, how wide they are, and how they read safely."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from typing import NamedTuple

ZERO_WIDTH = frozenset({"Mn", "Me", "Cf"})
DIRECTIONS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Characters that reorder a line: an excerpt must stand as it is written, whoever wrote it."""


class Fragment(NamedTuple):
    """Some words of a report and how they look on a terminal, in Rich's words; plain without a style."""

    text: str
    style: str = ""


def plain(fragments: Iterable[Fragment]) -> str:
    """The words alone."""
    return "".join(fragment.text for fragment in fragments)


def visible(text: str) -> str:
    """The text with every control character and every sign that reorders it shown as `�`."""
    if text.isascii() and text.isprintable():
        return text
    return "".join("�" if _hidden(character) else character for character in text)


def cells(text: str) -> int:
    """How many columns of a terminal the text takes: two for a wide character, none for one that combines."""
    if text.isascii():
        return len(text)
    return sum(cell(character) for character in text)


def cell(character: str) -> int:
    """How many columns this character takes."""
    if unicodedata.category(character) in ZERO_WIDTH:
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _hidden(character: str) -> bool:
    return unicodedata.category(character) in {"Cc", "Cs", "Zl", "Zp"} or character in DIRECTIONS
