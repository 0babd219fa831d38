"""Several files as one: included registries under the itinerary, the private file over it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from visitplan.diagnostics import Diagnostic, Route
from visitplan.document.document import Document, Named
from visitplan.document.overlay import Overlay
from visitplan.document.places import Places, Value
from visitplan.document.rules import INCLUDE_OUTSIDE, found
from visitplan.document.shared import shared

SHARED = ("themes", "groups", "delegates", "hosts", "interpreters", "sites", "travel")
ITINERARY_ONLY = ("visit", "include")  # `include-outside` speaks of these


def join(main: Document, included: Sequence[Document], private: Document | None) -> Document:
    """The itinerary with what others add to it, every value still at its own place in its own file."""
    parts = (main, *included, *((private,) if private else ()))
    places = Places(tuple(part.places.sources[0] for part in parts), tuple(part.places for part in parts))
    value, unjoined, overlay = main.value, list[Named](), Overlay(places)
    for document in included:
        value = _with_included(value, document, places)
        unjoined += _unjoined(value, document)
    if private:
        value = overlay.laid_over(value, private.value, ())
    joined = Document(
        value=value,
        places=places,
        findings=(*(finding for part in parts for finding in part.findings), *_nested(private)),
        strangers=tuple(overlay.strangers),
        unjoined=tuple(unjoined),
        languages=tuple(_languages(included)),
        incomplete=any(part.incomplete for part in (main, *included)),
        parts=parts,
        elsewhere=overlay.strangers,
    )
    return _with_slips(joined)


def _with_included(value: dict[str, Value], document: Document, places: Places) -> dict[str, Value]:
    """The value with an included file's registries beneath it; whoever has an id first keeps it."""
    entries = places.entries(value)
    language = document.value.get("language")
    for key, (beneath, *spots) in document.places.entries(document.value).items():
        if key not in SHARED or beneath is None:
            continue
        copy = shared(places, beneath, language if isinstance(language, str) else "")
        here = value.get(key)
        if here is None:
            entries[key] = (copy, spots[0], spots[1])
        elif isinstance(here, dict) and isinstance(copy, dict):
            entries[key] = (places.union(here, copy), *entries[key][1:])
    return places.composed(entries)


def _unjoined(value: dict[str, Value], document: Document) -> Iterator[Named]:
    """The keys of an included file that have no place in the itinerary, and where they stand."""
    for key, beneath in document.value.items():
        misfit = beneath is not None and isinstance(value.get(key), dict) != isinstance(beneath, dict)
        if key not in {*SHARED, *ITINERARY_ONLY, "language"} or (key in SHARED and misfit):
            yield key, document.span((key,), at_key=True)


def _languages(included: Sequence[Document]) -> Iterator[Named]:
    """What included files say they are written in, and where."""
    for document in included:
        language = document.value.get("language")
        if isinstance(language, str):
            yield language, document.span(("language",))


def _nested(private: Document | None) -> Iterator[Diagnostic]:
    if private and "include" in private.value:
        hint = "let the itinerary include that file"
        yield found(INCLUDE_OUTSIDE, private.span(("include",)), "a private file includes nothing", hint=hint)


def _with_slips(joined: Document) -> Document:
    """The document with the slips of its parts, as far as what they speak of was not replaced by another file."""
    cuts, commented = dict[Route, str](), dict[Route, str]()
    elsewhere = dict(joined.elsewhere)
    for part in joined.parts:
        for kept, slips in ((cuts, part.cuts), (commented, part.commented)):
            for route, hint in slips:
                span = part.span(route)
                if joined.knows(route) and joined.span(route) != span:
                    continue
                kept[route] = hint
                elsewhere[route] = span
    return replace(joined, cuts=tuple(cuts.items()), commented=tuple(commented.items()), elsewhere=elsewhere)
