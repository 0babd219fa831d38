"""A host person, politician or official: the sessions they attend, lead, speak in or drive for.

What any host may see stands in `hosting`. Here: who travels along sees a transfer, but no end where guests sleep; a
driver reads that end on a sheet in a folder of its own, for this pack may be forwarded.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from visitplan.views import hosting, lines
from visitplan.views.audience import Audience
from visitplan.views.handing import MAILS, handed, shown, with_invitations
from visitplan.views.inviting import guest_list, receiver
from visitplan.views.news import EVERY, SLIPS, Reader, news_for, with_former_times
from visitplan.views.shelter import Shelter, shelter_of
from visitplan.views.view import Options, SessionLine, View

if TYPE_CHECKING:
    from visitplan.editions import Edition
    from visitplan.programme import Person, Programme, Session


def views(programme: Programme, edition: Edition, options: Options) -> Iterator[tuple[str, View]]:
    """One pack for each host with a session, and the mails to those who have none left."""
    guests = guest_list(programme, edition)
    line = partial(session_line, programme=programme, shelter=shelter_of(programme))
    for person in programme.hosts:
        sessions = sessions_of(person, programme)
        if sessions or guests.off(person):
            plain = view(person, programme, edition, options)
            mails = guests.to_person(person, shown(sessions, plain), line)
            yield from handed(f"hosts/{person.id}", person, with_invitations(plain, edition, mails))


def view(person: Person, programme: Programme, edition: Edition, options: Options) -> View:
    """Their own sessions, links included since they take part."""
    sessions, shelter = sessions_of(person, programme), shelter_of(programme)
    reader = Reader(
        lambda session: bool(theirs(person, (session,))),
        lambda session: session_line(session, programme, shelter),
        hosting.person_line,
        EVERY,
    )
    received = received_by(person, programme)
    news = tuple(each for each in news_for(reader, edition) if each.after or each.id not in received)
    told = with_former_times(map(reader.line, sessions), news)
    return replace(
        hosting.view(programme, edition, options, told),
        audience="host",
        edition=lines.edition_for(edition, told, lines.theirs(person), received),
        languages=lines.languages_for(person, programme.visit, options),
        recipient=lines.recipient_of(person, programme.visit),
        own_zone=person.remote,
        changes=news,
        wishes=hosting.wishes_met(programme, sessions),
        seen_before=hosting.seen_before(programme, sessions),
    )


def session_line(session: Session, programme: Programme, shelter: Shelter) -> SessionLine:
    """What any host may know, and for a transfer its means and those of its ends where nobody sleeps."""
    kept = shelter.around(session)
    return replace(
        hosting.session_line(session, programme.visit, shelter, linked=True),
        start_place=lines.end_line(kept.end(session.start_place), hosting.place_line),
        end_place=lines.end_line(kept.end(session.end_place), hosting.place_line),
        by=session.by,
    )


def sessions_of(person: Person, programme: Programme) -> tuple[Session, ...]:
    """Those they have a part in, cancelled and not placed ones too, and those they had and do not receive now."""
    received = received_by(person, programme)
    former = (session for session in programme.former if session.id not in received)
    return lines.with_former(theirs(person, programme.sessions), theirs(person, former))


def received_by(person: Person, programme: Programme) -> frozenset[str]:
    """Those held where they receive: the pack of the site tells of them, so nothing here may call them off.

    One without a time stands in no calendar of the site's, so here it is called off at the time they knew.
    """
    seen = lines.seen_by_participants(programme.sessions)
    return frozenset(session.id for session in seen if session.when and receiver(session) is person)


def theirs(person: Person, sessions: Iterable[Session]) -> tuple[Session, ...]:
    """Those of these they have a part in."""
    return tuple(each for each in lines.seen_by_participants(sessions) if has_a_part(person, each))


def has_a_part(person: Person, session: Session) -> bool:
    """Whether they attend it, speak in it or answer for it, even for a transfer they do not ride along on."""
    return person in (*session.attending, *session.speakers, session.lead)


AUDIENCE = Audience(
    name="host",
    views=views,
    papers=("brief.pdf", *SLIPS, "calendar.ics", "calendar-days.ics", "how-to-add.html", "how-to-add.md", *MAILS),
)
