"""`calendar.ics`: every placed session of a recipient, to import or subscribe to (RFC 5545, 5546 PUBLISH, 7986)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from visitplan.exporters.ics.colours import nearest_name
from visitplan.exporters.ics.plain import mailable, one_line, quotable, text
from visitplan.exporters.ics.vevent import event_of
from visitplan.exporters.ics.zones import keys_of, timezone_of
from visitplan.programme.timespan import Timespan
from visitplan.views import words
from visitplan.views.agenda import placed

if TYPE_CHECKING:
    from icalendar import Calendar
    from icalendar.prop import vCalAddress

    from visitplan.views.view import View

PRODUCT = "-//visitplan//visitplan//EN"
REFRESH = timedelta(hours=1)


def render(view: View) -> bytes:
    """The calendar; with a coordinator mail can go to it is a PUBLISH message, else a plain file."""
    zones = keys_of(moments(view))
    organizer = organizer_of(view)
    calendar = calendar_of(view, published=organizer is not None)
    for key in zones or ():
        calendar.add_component(timezone_of(key))
    for session in placed(view):
        event = event_of(session, view, in_utc=zones is None)
        if organizer is not None:
            event["ORGANIZER"] = organizer
        calendar.add_component(event)
    written: bytes = calendar.to_ical(sorted=False)
    return written


def moments(view: View) -> Iterator[datetime]:
    """Every moment told by a clock; of a span that ends no later than it starts, the start alone."""
    for session in view.sessions:
        if isinstance(session.when, Timespan):
            yield session.when.start
            if not session.when.backwards:
                yield session.when.end


def organizer_of(view: View) -> vCalAddress | None:
    """The first coordinator mail can go to."""
    from icalendar.prop import vCalAddress

    for person in view.coordinators:
        address = mailable(person.email)
        if address:
            name = quotable(words.name_of(person, view.own_language)) or person.id
            return vCalAddress(f"mailto:{address}", params={"CN": name})
    return None


def calendar_of(view: View, *, published: bool) -> Calendar:
    """The calendar with its own properties and nothing in it yet."""
    import icalendar

    calendar = icalendar.Calendar()
    name = text(one_line(view.visit.title.words(view.own_language)) or view.visit.id)
    about = text("\n".join(dict.fromkeys(about_of(view, language) for language in reversed(view.languages))))
    calendar.add("PRODID", PRODUCT)
    calendar.add("VERSION", "2.0")
    if published:
        calendar.add("METHOD", "PUBLISH")
    calendar.add("NAME", name)
    calendar.add("X-WR-CALNAME", name)
    calendar.add("DESCRIPTION", about)
    calendar.add("X-WR-CALDESC", about)
    calendar.add("COLOR", nearest_name(view.visit.colour))
    # RFC 7986, 5.7, asks for the VALUE that icalendar leaves out.
    calendar.add("REFRESH-INTERVAL", REFRESH, parameters={"VALUE": "DURATION"})
    calendar.add("X-PUBLISHED-TTL", text("PT1H"))
    calendar.add("X-WR-TIMEZONE", text(view.visit.zone.key))
    return calendar


def about_of(view: View, language: str) -> str:
    """Which state of the whole visit this is."""
    return f"{words.edition_of(view, language)} · {view.edition.code}"
