"""Who is invited to a session by mail."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from visitplan.programme.people import Person
    from visitplan.programme.session import Session

ADDRESS = re.compile(r"[A-Za-z0-9._+'-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")


def mailable(address: str) -> str:
    """The address where mail can go to it and a `mailto:` can hold it as it is, else nothing."""
    return address if ADDRESS.fullmatch(address) else ""


def invited(session: Session, organizer: Person | None) -> tuple[Person, ...]:
    """Those who take part, speak, answer for it or receive there, and have an address the organizer can write to.

    Nobody while it is off, has no time, or is the coordinator's alone; the organizer invites, so is not invited.
    """
    if organizer is None or not mailable(organizer.email):
        return ()
    if session.cancelled or session.when is None or session.visibility == "internal":
        return ()
    own = organizer.email.casefold()
    return tuple(
        person
        for person in concerned(session)
        if mailable(person.email) and not person.withdrawn and person.email.casefold() != own
    )


def concerned(session: Session) -> tuple[Person, ...]:
    """Those who take part, speak, answer for it or receive where it is; on a transfer nobody receives."""
    receives = session.site.host if session.site and not session.is_transfer else None
    return tuple(dict.fromkeys(filter(None, (*session.attending, *session.speakers, session.lead, receives))))
