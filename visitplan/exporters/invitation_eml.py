"""`invitations/SESSION.eml`: the mail ready to send, which mail programs open as a draft (RFC 6047, 2.4)."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from visitplan.editions import uid_of
from visitplan.exporters.ics.message import message_of
from visitplan.exporters.mail.heads import address, encoded, heads
from visitplan.exporters.mail.letter import ATTACHED, letter_of, sender_of
from visitplan.exporters.mail.page import as_page, as_text
from visitplan.views import words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import EmailMessage

    from visitplan.views.view import View


def render(view: View) -> bytes:
    """The mail: its head, then words, page and scheduling message to choose from, the message once more as a file."""
    from email.message import EmailMessage
    from email.policy import SMTP

    letter, calendar = letter_of(view), message_of(view)
    method = view.invitations[0].method
    body = EmailMessage(policy=SMTP)
    body.set_content(as_text(letter), cte="quoted-printable")
    body.add_alternative(as_page(letter, view), subtype="html", cte="quoted-printable")
    # The last is the best (RFC 2046, 5.1.4): programs that know calendars show the buttons to answer.
    body.add_alternative(calendar.decode(), subtype="calendar", cte="base64", params={"method": method})
    body.add_attachment(calendar, maintype="application", subtype="ics", filename=ATTACHED, params={"name": ATTACHED})
    bound(body, mark_of(view))
    return heads(head_of(view, letter.subject)) + body.as_bytes()


def head_of(view: View, subject: str) -> Iterator[tuple[str, str]]:
    """What stands over the mail: a draft from the coordinator to one person, its moment that of the edition."""
    from email.utils import format_datetime

    (invitation,) = view.invitations
    yield "X-Unsent", "1"
    yield "Date", format_datetime(view.edition.stamps[invitation.session.id].moment)
    for name, person in (("From", sender_of(view)), ("To", invitation.attendee)):
        yield name, address(words.name_of(person, view.own_language), person.email, name)
    yield "Subject", encoded(subject, "Subject")
    yield "Message-ID", f"<{mark_of(view)}@{sender_of(view).email.rpartition('@')[2]}>"
    yield "Content-Language", view.own_language


def mark_of(view: View) -> str:
    """What this mail is known by, the same in every build: of the session, its version and the recipient."""
    (invitation,) = view.invitations
    uid, stamp = uid_of(view.visit.id, invitation.session.id), view.edition.stamps[invitation.session.id]
    told = "\n".join((uid, str(stamp.sequence), invitation.method, invitation.attendee.email.casefold()))
    return sha256(told.encode()).hexdigest()[:20]


def bound(mail: EmailMessage, mark: str) -> None:
    """The same boundaries in every build; `=_` stands in no encoded body (RFC 2045, 6.7)."""
    mail.set_boundary(f"=_{mark}.whole")
    for part in mail.iter_parts():
        if part.is_multipart():
            part.set_boundary(f"=_{mark}.choice")
