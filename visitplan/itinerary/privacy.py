"""What is private in a file: never shown in a message or an excerpt."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache

from visitplan.almanac.romanisation import romanised
from visitplan.diagnostics import Diagnostic, Route, Sources, Span
from visitplan.document import Document
from visitplan.document.places import Value
from visitplan.itinerary.layout import RECORDS
from visitplan.itinerary.numbers import DOT, may_hold_numbers, without_numbers
from visitplan.itinerary.record import keys_of

PRIVATE_KEYS = frozenset({"phone", "email", "diet", "access", "age", "health", "guardian"})
PRIVATE_FILE = ".private.yaml"
NAMED = r"`([^`]+)`"
GUESS = "did you mean"
CLOCK = r"[0-2]?[0-9]:[0-5][0-9]"
DATE = r"(?<!\d)(\d{4})-(0[1-9]|1[0-2])-([0-3]\d)(?!\d)"
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
WORD = r"[^\W\d_][\w’'ʼ-]+"
SHORTEST = 3


def is_private(route: Route, span: Span) -> bool:
    """Whether the value at this route, written at this place, is private."""
    return span.file.endswith(PRIVATE_FILE) or not PRIVATE_KEYS.isdisjoint(route)


def masked(document: Document) -> Sources:
    """The lines of every file, with dots for private values and personal numbers."""
    sources = document.masked(PRIVATE_KEYS, known_keys())
    numbered = {file for file, lines in sources.items() if may_hold_numbers("\n".join(lines))}
    return {file: tuple(map(without_numbers, lines)) if file in numbered else lines for file, lines in sources.items()}


@cache
def known_keys() -> frozenset[str]:
    """Every key a record can have."""
    return frozenset(key for record in RECORDS.values() for key in keys_of(record))


def hushed(document: Document, diagnostics: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """The diagnostics, what only a private file says as dots in their words: a name, a time, an id."""
    if not any(file.endswith(PRIVATE_FILE) for file in document.files):
        yield from diagnostics
        return
    hush = hushing(document)
    private = {scalar.span: scalar.text for scalar in document.scalars() if scalar.span.file.endswith(PRIVATE_FILE)}
    for one in diagnostics:
        spans = {one.span, *(place.span for place in one.related)}
        moments = moments_in("\n".join(private[span] for span in spans & private.keys()))
        related = tuple(place._replace(message=hush(place.message)) for place in one.related)
        hint = hush(one.hint)
        guess = hint != one.hint and hint.startswith(GUESS)
        message = dotted(hush(one.message), moments)
        yield one._replace(message=message, hint="" if guess else dotted(hint, moments), related=related)


def hushing(document: Document) -> Callable[[str], str]:
    """What makes dots of the words that only the private file of a document has."""
    scalars = tuple(document.scalars())
    private = [scalar.text for scalar in scalars if scalar.span.file.endswith(PRIVATE_FILE)]
    overlay = (part.value for part in document.parts if part.files[0].endswith(PRIVATE_FILE))
    private += [key for value in overlay for key in keys_in(value)]
    told = (
        known_keys() | document.ids | {scalar.text for scalar in scalars if not is_private(scalar.route, scalar.span)}
    )
    words = frozenset(re.findall(WORD, "\n".join(told))) | told
    secret = {part for text in private for part in parts_of(text)} - words
    ids = {part.strip() for text in private for part in text.split(",")} - told
    longest = sorted((re.escape(part) for part in secret if len(part) >= SHORTEST), key=len, reverse=True)
    dates = {date for text in private for date in dates_in(text)} - {date for text in told for date in dates_in(text)}
    pattern = whole([*sorted(dates), *longest])

    def hush(message: str) -> str:
        message = re.sub(NAMED, lambda name: f"`{DOT * len(name[1])}`" if name[1] in ids else name[0], message)
        return dotted(message, pattern)

    return hush


def whole(patterns: Iterable[str]) -> re.Pattern[str] | None:
    """What finds any of these as a word of its own; None where there are none."""
    either = "|".join(patterns)
    return re.compile(rf"(?<!\w)(?:{either})(?!\w)") if either else None


def dotted(message: str, pattern: re.Pattern[str] | None) -> str:
    """The message, dots where the pattern finds something."""
    return pattern.sub(lambda found: DOT * len(found[0]), message) if pattern else message


def moments_in(text: str) -> re.Pattern[str] | None:
    """What finds the dates and times of a private text that a finding points at, though others are then too."""
    return whole([*dates_in(text), *map(re.escape, re.findall(CLOCK, text))])


def dates_in(text: str) -> Iterator[str]:
    """A pattern for each date in a text, as it is written and as messages say it."""
    for year, month, day in re.findall(DATE, text):
        yield rf"{year}-{month}-{day}|(?:[A-Z][a-z]{{2}} )?{int(day)} {MONTHS[int(month) - 1]}[a-z]*(?: {year})?"


def keys_in(value: Value) -> Iterator[str]:
    """Every key in a tree of values."""
    for key, part in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        if isinstance(key, str):
            yield key
        yield from keys_in(part)


def parts_of(text: str) -> Iterator[str]:
    """A private text as it may turn up in a message: whole, its names, its times; never a plain small word."""
    yield from (spelt for word in re.findall(WORD, text) if word != word.lower() for spelt in (word, romanised(word)))
    yield from re.findall(CLOCK, text)
    if text != text.lower() or not text.isascii():
        yield text
