"""A session as a scheduling message to one person (RFC 5546): an invitation, or that it is called off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visitplan.exporters.ics.plain import quotable
from visitplan.exporters.ics.vcalendar import PRODUCT, organizer_of, written
from visitplan.exporters.ics.vevent import event_of, moments
from visitplan.exporters.ics.zones import keys_of, timezone_of
from visitplan.programme import mailable
from visitplan.views import words
from visitplan.views.agenda import counted

if TYPE_CHECKING:
    from icalendar.prop import vCalAddress

    from visitplan.views.view import InvitationLine, SessionLine, View

REQUEST = "REQUEST"


def message_of(view: View) -> bytes:
    """The message of the view's one invitation: one UID, the coordinator as organizer, one attendee.

    It has no name of a calendar, which some programs would make a new calendar of (X-WR-CALNAME).
    """
    import icalendar

    (invitation,) = view.invitations
    session = session_of(view)
    zones = keys_of(moments([session]))
    calendar = icalendar.Calendar()
    calendar.add("PRODID", PRODUCT)
    calendar.add("VERSION", "2.0")
    calendar.add("METHOD", invitation.method)
    for key in zones or ():
        calendar.add_component(timezone_of(key))
    event = event_of(session, view, in_utc=zones is None)
    event["ORGANIZER"] = organizer_of(view)
    event["ATTENDEE"] = attendee_of(invitation, view)
    calendar.add_component(event)
    return written(calendar)


def session_of(view: View) -> SessionLine:
    """The session of the view's one invitation, its guests counted where calendars do so."""
    session = view.invitations[0].session
    return counted(session) if view.guests_counted else session


def attendee_of(invitation: InvitationLine, view: View) -> vCalAddress:
    """The recipient; asked for an answer, unless it is called off."""
    from icalendar.prop import vCalAddress

    person = invitation.attendee
    role = "OPT-PARTICIPANT" if invitation.session.optional else "REQ-PARTICIPANT"
    params = {
        "CN": quotable(words.name_of(person, view.own_language)) or person.id,
        "CUTYPE": "INDIVIDUAL",
        "ROLE": role,
        "LANGUAGE": view.own_language,
    }
    if invitation.method == REQUEST:
        params |= {"PARTSTAT": "NEEDS-ACTION", "RSVP": "TRUE"}
    return vCalAddress(f"mailto:{mailable(person.email)}", params=params)
