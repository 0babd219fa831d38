"""Where a VEVENT is: one line, and the point on the map as two families of programs want it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visitplan.exporters.ics.plain import joined, quotable, text
from visitplan.labels import labels
from visitplan.views import words

if TYPE_CHECKING:
    from icalendar import Event
    from icalendar.prop import vUnknown

    from visitplan.views.view import PlaceLine, SessionLine


def add_place(event: Event, session: SessionLine, language: str) -> None:
    """LOCATION in one line, with the point on the map; a journey is where it starts."""
    from icalendar.prop import vUri

    place = session.place or session.start_place
    location = location_of(session, place, language)
    if not location:
        return
    event.add("LOCATION", text(location))
    if place and place.location:
        latitude, longitude = map(degrees, place.location)
        event["GEO"] = verbatim(f"{latitude};{longitude}")
        structured = vUri(f"geo:{latitude},{longitude}", params={"VALUE": "URI", "X-TITLE": location})
        event["X-APPLE-STRUCTURED-LOCATION"] = structured


def location_of(session: SessionLine, place: PlaceLine | None, language: str) -> str:
    """`Name, street, town`, as both LOCATION and a parameter can say it."""
    if place is None:
        where = words.place_of(session, language)
        return quotable(where or (labels(language).word("online") if session.online else ""))
    return quotable(joined([words.place_name(place, language), words.place_address(place, language)]))


def degrees(number: float) -> str:
    """Six decimals are a metre (RFC 5545, 3.8.1.6); never in powers of ten."""
    return f"{number:.6f}".rstrip("0").rstrip(".")


def verbatim(value: str) -> vUnknown:
    """A value that is already in the form of the file."""
    from icalendar.prop import vUnknown

    return vUnknown(value)
