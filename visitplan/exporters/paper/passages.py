"""Passages: words with the language they are really in, cleaned for print."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import TypeAlias

from visitplan.itinerary.glyphs import printable
from visitplan.itinerary.text import Text, script_of
from visitplan.labels import labels

Passage: TypeAlias = dict[str, object]
Passages: TypeAlias = list[Passage]

RIGHT_TO_LEFT = frozenset({"ARABIC", "HEBREW"})
LINKS = ("https://", "http://", "mailto:", "tel:")
SHORT = 90
"""Characters of a title that stand at the foot of each page."""
LONG_WORD = re.compile(r"[^\s\u200b-]{25,}")
BREAK_POINT = "\u200b"
CONTROLS = re.compile("[\u200e\u200f\u061c\u200b\ufeff]")
"""Marks of direction, and spaces without width: the page sets both itself."""
PHONE = re.compile(r"\+\d[\d ]{6,}\d")
LAST_NUMBER = re.compile(r" (?=\d{1,4}[A-Za-z]?$)")
"""The number of a house or a room stays with its street or name."""
TOGETHER = "\N{NO-BREAK SPACE}"
REGION = 2


def passage(words: str, language: str, *, href: str = "", mark: Passage | None = None) -> Passage:
    """Words in one language; `mark` says which where that is not the reader's. Addresses are `whole`: no hyphens."""
    return {
        "words": clean(words),
        "lang": language.partition("-")[0].lower(),
        "region": region_of(language),
        "dir": "rtl" if script_of(words) in RIGHT_TO_LEFT else "ltr",
        "href": href if href.startswith(LINKS) else "",
        "whole": bool(href) or "://" in words or "@" in words,
        "mark": mark,
    }


def region_of(language: str) -> str | None:
    """The country whose spelling and hyphens are used, where known."""
    region = labels(language).region
    return region if len(region) == REGION else None


@lru_cache(maxsize=8192)
def clean(words: str) -> str:
    """The words without controls, with what no font has replaced, long unbroken ones given break points."""
    words = CONTROLS.sub("", printable(words)).replace("\t", " ")
    words = PHONE.sub(lambda phone: phone[0].replace(" ", TOGETHER), LAST_NUMBER.sub(TOGETHER, words))
    paragraphs = [line.strip(" ") for line in words.split("\n")]
    return LONG_WORD.sub(with_break_points, "\n".join(filter(None, paragraphs)))


def with_break_points(word: re.Match[str]) -> str:
    """A long word that may break: an address after its marks, anything else every few letters."""
    parts = re.findall(r"[^/.@_&?=]{1,12}[/.@_&?=]*|[/.@_&?=]{1,12}", word[0])
    return BREAK_POINT.join(parts)


def shortened(words: str) -> str:
    """The words cut where they are too long for the head or foot of a page; in full they stand elsewhere."""
    return words if len(words) <= SHORT else words[:SHORT].rstrip() + "…"


def told(text: Text | None, languages: Iterable[str]) -> Passages:
    """A Text in every language, marked where it is missing in one."""
    return [in_language(text, language) for language in languages] if text else []


def in_language(text: Text, language: str) -> Passage:
    """A Text in one language, else in the one it has, which is then said."""
    used, words = text.form(language)
    if used == language or text.everywhere:
        return passage(words, language)
    return passage(words, used, mark=passage(labels(language).language(used), language))


def named(text: Text | None, languages: Iterable[str]) -> Passages:
    """A name as each language's readers read it, each spelling once."""
    return once(passage(text.name(language), spelt_in(text, language)) for language in languages) if text else []


def spelt_in(text: Text, language: str) -> str:
    """The language of the spelling that `name` gives."""
    words = text.name(language)
    return language if text.has(language) else next((code for code, form in text.forms if form == words), language)


def each(languages: Iterable[str], words: Callable[[str], str]) -> Passages:
    """What a function says in each language; nothing where it says nothing."""
    return [passage(said, language) for language in languages if (said := words(language))]


def once(passages: Iterable[Passage]) -> Passages:
    """Each wording once, in order."""
    seen: dict[object, Passage] = {}
    for said in passages:
        seen.setdefault(said["words"], said)
    return list(seen.values())


def word(key: str, languages: Iterable[str], **values: object) -> Passages:
    """A printed word in every language, in English where we have none of its own."""
    return [
        passage(labels(language).word(key, **values), language if labels(language).known else "en")
        for language in languages
    ]
