"""What is private in a file: never shown in a message or an excerpt."""

from __future__ import annotations

from visitplan.diagnostics import Route, Sources, Span
from visitplan.document import Document
from visitplan.itinerary.numbers import may_hold_numbers, without_numbers

PRIVATE_KEYS = frozenset({"diet", "access", "phone", "email", "age", "health", "guardian"})
PRIVATE_FILE = ".private.yaml"


def is_private(route: Route, span: Span) -> bool:
    """Whether the value at this route, written at this place, is private."""
    return span.file.endswith(PRIVATE_FILE) or not PRIVATE_KEYS.isdisjoint(route)


def masked(document: Document) -> Sources:
    """The lines of every file, with dots for private values and personal numbers."""
    sources = document.masked(PRIVATE_KEYS)
    numbered = {file for file, lines in sources.items() if may_hold_numbers("\n".join(lines))}
    return {file: tuple(map(without_numbers, lines)) if file in numbered else lines for file, lines in sources.items()}
