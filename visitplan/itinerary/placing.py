"""Where in the files that stands which the itinerary speaks of."""

from __future__ import annotations

from typing import NamedTuple

from visitplan.diagnostics import Route, Span
from visitplan.document import Document
from visitplan.itinerary.prune import as_written


class Written(NamedTuple):
    """A document, and what of it could not be read: the itinerary counts its lists without that."""

    document: Document
    dropped: frozenset[Route]

    def span(self, route: Route, *, at_key: bool = False) -> Span:
        """The place of what the itinerary has at this route."""
        if route in self.document.elsewhere:
            return self.document.elsewhere[route]
        return self.document.span(as_written(self.document.value, route, self.dropped), at_key=at_key)

    def order(self, span: Span) -> tuple[int, int, int]:
        """What sorts places as they stand: the itinerary first, then the files beside it."""
        return self.document.files.index(span.file), span.line, span.column
