"""Every Text of an itinerary with its route."""

from __future__ import annotations

from collections.abc import Callable, Container
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
    found: list[WrittenText] = []
    gather(itinerary, (), found)
    return tuple([text for text in found if not (text.route[-1] in IDS and names_id(text, ids))])


def names_id(text: WrittenText, ids: Container[str]) -> bool:
    """Whether it stands for a site or a person."""
    return text.text.plain and str(text.text) in ids


def gather(value: object, route: Route, found: list[WrittenText]) -> None:
    """Add the Texts of a part of the itinerary, in the order of the format: one list for all, made in one go."""
    match value:
        case Text():
            found.append(said(value, route))
        case Record():
            parts = vars(value)
            names = [name for name in value.model_fields_set if type(parts[name]) not in PLAIN]
            for name in sorted(names, key=order_of(type(value))) if len(names) > 1 else names:
                gather(parts[name], (*route, name.rstrip("_")), found)
        case dict():
            for key, part in value.items():
                gather(part, (*route, str(key)), found)
        case tuple():
            for place, part in enumerate(value):
                if type(part) not in PLAIN:
                    gather(part, (*route, str(place)), found)


@cache
def order_of(record: type[Record]) -> Callable[[str], int]:
    """Where each field of such a record stands in the format."""
    return {name: place for place, name in enumerate(record.model_fields)}.__getitem__


def said(text: Text, route: Route) -> WrittenText:
    """The Text with what its place says of it."""
    internal = route[-1] in INTERNAL
    is_name = route[-1] in NAMES or (route[-1] == "name" and route[0] in NAMED)
    return WrittenText(route, text, is_name, internal, translated=not internal and route[-1] not in FOR_ONE)
