"""`calendar.ics`: every placed session of a recipient, to import or subscribe to (RFC 5545, 5546 PUBLISH, 7986)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visitplan.exporters.ics.vcalendar import calendar_of, organizer_of
from visitplan.exporters.ics.vevent import event_of, moments
from visitplan.exporters.ics.zones import keys_of, timezone_of
from visitplan.views.agenda import placed

if TYPE_CHECKING:
    from visitplan.views.view import View


def render(view: View) -> bytes:
    """The calendar; with a coordinator mail can go to it is a PUBLISH message, else a plain file."""
    zones = keys_of(moments(view.sessions))
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
