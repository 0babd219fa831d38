"""Every Text of an itinerary with its route."""

from __future__ import annotations

from collections.abc import Container, Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING

from visitplan.itinerary.record import Record
from visitplan.itinerary.text import Text
from visitplan.itinerary.written import Dates, LocalTime, People, Repeat, When
from visitplan.programme.model import WrittenText

if TYPE_CHECKING:
    from visitplan.diagnostics import Route
    from visitplan.itinerary.itinerary import Itinerary

PLAIN = frozenset({str, bool, int, date, timedelta, Dates, LocalTime, People, Repeat, When})
"""Types that hold no Text."""

IDS = frozenset({"from", "to", "driver"})
"""Fields that hold an id or words."""
INTERNAL = frozenset({"notes", "because"})
FOR_ONE = frozenset({"health", "say"})
"""Read by one person, in that person's language: a child's leader, whoever greets a guest."""
NAMES = frozenset({"address", "by", "driver", "from", "organisation", "paid_by", "party", "place", "region", "to"})
NAMED = frozenset({"delegates", "hosts", "interpreters", "sites", "visit"})
"""The sections where `name` is the name of someone, some place or some body; that of a group or theme is words."""


def texts(itinerary: Itinerary, ids: Container[str]) -> tuple[WrittenText, ...]:
    """Every Text in the order of the format; a plain word that is one of these ids is none."""
    return tuple(text for text in within(itinerary, ()) if not names_id(text, ids))


def names_id(text: WrittenText, ids: Container[str]) -> bool:
    """Whether it stands for a site or a person."""
    return text.route[-1] in IDS and text.text.plain and str(text.text) in ids


def within(value: object, route: Route) -> Iterator[WrittenText]:
    """The Texts of a part of the itinerary, in written order."""
    match value:
        case Text():
            yield said(value, route)
        case Record():
            given, parts = value.model_fields_set, vars(value)
            for name in type(value).model_fields:
                if name in given and type(parts[name]) not in PLAIN:
                    yield from within(parts[name], (*route, name.rstrip("_")))
        case dict():
            for key, part in value.items():
                yield from within(part, (*route, str(key)))
        case tuple():
            for place, part in enumerate(value):
                if type(part) not in PLAIN:
                    yield from within(part, (*route, str(place)))


def said(text: Text, route: Route) -> WrittenText:
    """The Text with what its place says of it."""
    internal = route[-1] in INTERNAL
    is_name = route[-1] in NAMES or (route[-1] == "name" and route[0] in NAMED)
    return WrittenText(route, text, is_name, internal, translated=not internal and route[-1] not in FOR_ONE)
