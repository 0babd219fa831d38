"""Which values come from the private file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from visitplan.document.masking import is_private
from visitplan.document.overlay import NAMED, NAMED_BY

if TYPE_CHECKING:
    from visitplan.diagnostics import Route
    from visitplan.document.document import Document

RECORD = 2
"""A registry and an id lead to a record."""


def overlaid(document: Document) -> frozenset[Route]:
    """The routes of everything the private file says, and all that lead to them."""
    parts = (part for part in document.parts if is_private(part.files[0]))
    return frozenset(step for part in parts for scalar in part.scalars() for step in steps(scalar.route))


def steps(route: Route) -> Iterator[Route]:
    """The way down to a value; to the name or title of a record that is given as a plain text."""
    yield from (route[:length] for length in range(1, len(route) + 1))
    named = NAMED_BY.get(route[0]) if len(route) == RECORD else None
    last = named or NAMED.get(route[-1])
    if last:
        yield (*route, last)
