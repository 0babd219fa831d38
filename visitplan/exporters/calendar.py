"""`calendar.ics`: a recipient's sessions, each at its time, to import or subscribe to (RFC 5545, 5546, 7986)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from visitplan.exporters.ics.vcalendar import calendar_of, organizer_of, written
from visitplan.exporters.ics.vevent import event_of, moments
from visitplan.exporters.ics.zones import keys_of, timezone_of
from visitplan.views.agenda import placed

if TYPE_CHECKING:
    from visitplan.views.view import SessionLine, View


def render(view: View) -> bytes:
    """The calendar; with a coordinator mail can go to it is a PUBLISH message, else a plain file."""
    sessions = placed(replace(view, sessions=tuple(off_where_it_was(session, view) for session in view.sessions)))
    zones = keys_of(moments(sessions))
    organizer = organizer_of(view)
    calendar = calendar_of(view, published=organizer is not None)
    for key in zones or ():
        calendar.add_component(timezone_of(key))
    for session in sessions:
        event = event_of(session, view, in_utc=zones is None)
        if organizer is not None:
            event["ORGANIZER"] = organizer
        calendar.add_component(event)
    return written(calendar)


def off_where_it_was(session: SessionLine, view: View) -> SessionLine:
    """A session that lost its time, cancelled at the one it last had: people's calendars would keep it there."""
    last = view.edition.times.get(session.id) if session.when is None else None
    return replace(session, when=last, status="cancelled") if last else session
