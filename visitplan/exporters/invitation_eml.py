"""`invitations/SESSION.eml`: the mail ready to send, which mail programs open as a draft (RFC 6047, 2.4)."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from visitplan.editions import uid_of
from visitplan.exporters.ics.message import message_of
from visitplan.exporters.ics.plain import one_line
from visitplan.exporters.mail.letter import ATTACHED, letter_of, sender_of
from visitplan.exporters.mail.page import as_page, as_text
from visitplan.views import words

if TYPE_CHECKING:
    from email.headerregistry import Address
    from email.message import EmailMessage

    from visitplan.views.view import PersonLine, View


def render(view: View) -> bytes:
    """The mail: text, page and scheduling message to choose from, the message once more as a file."""
    from email.policy import SMTP

    letter, calendar = letter_of(view), message_of(view)
    mail = envelope(view, letter.subject)
    method = view.invitations[0].method
    mail.set_content(as_text(letter), cte="quoted-printable")
    mail.add_alternative(as_page(letter, view), subtype="html", cte="quoted-printable")
    # The last is the best (RFC 2046, 5.1.4): programs that know calendars show the buttons to answer.
    mail.add_alternative(calendar.decode(), subtype="calendar", cte="base64", params={"method": method})
    mail.add_attachment(calendar, maintype="application", subtype="ics", filename=ATTACHED, params={"name": ATTACHED})
    bound(mail, mark_of(view))
    return mail.as_bytes(policy=SMTP)


def envelope(view: View, subject: str) -> EmailMessage:
    """The mail with its head and nothing in it; the moment is that of the edition."""
    from email.message import EmailMessage
    from email.policy import SMTP

    (invitation,) = view.invitations
    sender = sender_of(view)
    mail = EmailMessage(policy=SMTP)
    mail["X-Unsent"] = "1"
    mail["Date"] = view.edition.stamps[invitation.session.id].moment
    mail["From"] = address_of(sender, view)
    mail["To"] = address_of(invitation.attendee, view)
    mail["Subject"] = one_line(subject)
    mail["Message-ID"] = f"<{mark_of(view)}@{sender.email.rpartition('@')[2]}>"
    mail["Content-Language"] = view.own_language
    return mail


def address_of(person: PersonLine, view: View) -> Address:
    """Name and address."""
    from email.headerregistry import Address

    return Address(display_name=one_line(words.name_of(person, view.own_language)), addr_spec=person.email)


def mark_of(view: View) -> str:
    """What this mail is known by, the same in every build: of the session, its version and the recipient."""
    (invitation,) = view.invitations
    uid, stamp = uid_of(view.visit.id, invitation.session.id), view.edition.stamps[invitation.session.id]
    told = "\n".join((uid, str(stamp.sequence), invitation.method, invitation.attendee.email.casefold()))
    return sha256(told.encode()).hexdigest()[:32]


def bound(mail: EmailMessage, mark: str) -> None:
    """The same boundaries in every build; `=_` stands in no encoded body (RFC 2045, 6.7)."""
    mail.set_boundary(f"=_{mark}.whole")
    for part in mail.iter_parts():
        if part.is_multipart():
            part.set_boundary(f"=_{mark}.choice")
