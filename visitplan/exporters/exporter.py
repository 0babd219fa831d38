"""What several exporters share: moments, names and places of a view's lines as plain words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from visitplan.programme import Timespan, WholeDays
from visitplan.views.words import place_address, place_name

if TYPE_CHECKING:
    from visitplan.itinerary.text import Text
    from visitplan.views.view import PlaceLine

MARKDOWN_SIGNS = re.compile(r"([\\`*_{}\[\]<>|~#&])")
MARKDOWN_STARTS = re.compile(r"^(\d*)([-+=.)])(?=\s|$)")
"""What would begin a list, an ordered list or an underlined heading (CommonMark 0.31, 4.3 and 5.3)."""


def moments_of(when: Timespan | WholeDays | None) -> tuple[str | None, str | None]:
    """Start and end: RFC 3339 moments, or dates with the last one included, or nothing while not placed."""
    match when:
        case Timespan(start, end):
            return start.isoformat(), end.isoformat()
        case WholeDays(first, last):
            return first.isoformat(), last.isoformat()
        case None:
            return None, None


def place_of(place: PlaceLine | None, language: str) -> str:
    """A place's name, where in it, and its address."""
    return ", ".join(filter(None, (place_name(place, language), place_address(place, language))))


def words_of(text: Text | None, language: str) -> str:
    """A Text's words, or nothing."""
    return text.words(language) if text else ""


def web_address(address: str) -> str:
    """The address where it is one that may be followed (http, https), else nothing: `javascript:` stays text."""
    return address if address.startswith(("https://", "http://")) else ""


def marked_down(words: str) -> str:
    """The words with everything Markdown or HTML could read as a sign made inert; breaks become spaces."""
    return MARKDOWN_STARTS.sub(r"\1\\\2", MARKDOWN_SIGNS.sub(r"\\\1", " ".join(words.split())))
