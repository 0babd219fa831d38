"""A VCALENDAR of ours with its own properties, and who stands behind it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from visitplan.exporters.ics.colours import nearest_name
from visitplan.exporters.ics.plain import one_line, quotable, text
from visitplan.programme import mailable
from visitplan.views import words

if TYPE_CHECKING:
    from icalendar import Calendar
    from icalendar.prop import vCalAddress

    from visitplan.views.view import View

PRODUCT = "-//visitplan//visitplan//EN"
REFRESH = timedelta(hours=1)
FOLDED = 75
"""Octets from which icalendar folds a line (RFC 5545, 3.1)."""


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


def written(calendar: Calendar) -> bytes:
    """The bytes of the calendar; lines too short to fold are not looked through for a place to do so."""
    lines: list[Any] = calendar.content_lines(sorted=False)  # Any: their `to_ical` has no types
    octets = ((line, line.encode()) for line in lines if line)
    return b"".join((whole if len(whole) < FOLDED else line.to_ical()) + b"\r\n" for line, whole in octets)


def about_of(view: View, language: str) -> str:
    """Which state of the whole visit this is."""
    return f"{words.edition_of(view, language)} · {view.edition.code}"
