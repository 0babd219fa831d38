"""Each delegate: their own sessions in their own language, and where they themselves sleep."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from visitplan.views import guests, lines
from visitplan.views.audience import Audience
from visitplan.views.view import LodgingLine, Options, SessionLine, View

if TYPE_CHECKING:
    from visitplan.editions import Edition
    from visitplan.programme import Lodging, Person, Programme, Session


def views(programme: Programme, edition: Edition, options: Options) -> Iterator[tuple[str, View]]:
    """One pack for each delegate who comes and has a session."""
    seen = lines.seen_by_participants((*programme.sessions, *programme.former))
    # Links are for those who take part; each view below holds no other session. Lines are made once for all.
    told = {session: guests.session_line(session, programme.visit, linked=True) for session in seen}
    common = guests.view(programme, edition, options, tuple(told.values()))
    for person in programme.delegates:
        if sessions_of(person, programme) and not person.withdrawn:
            yield f"delegates/{person.id}", view(person, programme, common, told)


def view(person: Person, programme: Programme, common: View, told: Mapping[Session, SessionLine]) -> View:
    """What all guests share, with their own sessions alone, and where they themselves sleep."""
    sessions = sessions_of(person, programme)
    own = tuple(told[session] for session in sessions)
    return replace(
        common,
        audience="delegate",
        languages=lines.languages_for(person, programme.visit, common.options),
        edition=lines.edition_for(common.edition, own),
        recipient=lines.recipient_of(person, programme.visit),
        own_zone=person.remote,
        sessions=own,
        hosts=guests.met(sessions),
        interpreters=guests.interpreters_of(sessions),
        sites=guests.sites_of(sessions),
        lodging=tuple(lodging_line(lodging) for lodging in programme.lodging if person in lodging.people),
    )


def sessions_of(person: Person, programme: Programme) -> tuple[Session, ...]:
    """Those they take part in, cancelled and not placed ones too, and those they did."""
    return lines.with_former(taken(person, programme.sessions), taken(person, programme.former))


def taken(person: Person, sessions: Iterable[Session]) -> tuple[Session, ...]:
    """Those of these they take part or speak in."""
    return tuple(each for each in lines.seen_by_participants(sessions) if person in (*each.delegates, *each.speakers))


def lodging_line(lodging: Lodging) -> LodgingLine:
    """Where they sleep; not who else does, not who pays."""
    return LodgingLine(place=guests.place_line(lodging.site) if lodging.site else None, nights=lodging.nights)


AUDIENCE = Audience(name="delegate", views=views, papers=("programme.pdf", "calendar.ics"))
