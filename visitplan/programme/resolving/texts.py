"""Every Text of an itinerary with its route."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator
from datetime import date, timedelta
from functools import cache
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
            yield from within_record(value, route)
        case dict():
            for key, part in value.items():
                yield from within(part, (*route, str(key)))
        case tuple():
            for place, part in enumerate(value):
                if type(part) not in PLAIN:
                    yield from within(part, (*route, str(place)))


def within_record(record: Record, route: Route) -> Iterator[WrittenText]:
    """The Texts of one record, in the order of the format."""
    parts = vars(record)
    for name in sorted(record.model_fields_set, key=order_of(type(record))):
        part = parts[name]
        if type(part) is Text:
            yield said(part, (*route, name.rstrip("_")))
        elif type(part) not in PLAIN:
            yield from within(part, (*route, name.rstrip("_")))


@cache
def order_of(record: type[Record]) -> Callable[[str], int]:
    """Where each field of such a record stands in the format."""
    return {name: place for place, name in enumerate(record.model_fields)}.__getitem__


def said(text: Text, route: Route) -> WrittenText:
    """The Text with what its place says of it."""
    internal = route[-1] in INTERNAL
    is_name = route[-1] in NAMES or (route[-1] == "name" and route[0] in NAMED)
    return WrittenText(route, text, is_name, internal, translated=not internal and route[-1] not in FOR_ONE)
