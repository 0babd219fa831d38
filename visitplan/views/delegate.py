"""Each delegate: their own sessions in their own language, and where they themselves sleep."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import cache, partial
from typing import TYPE_CHECKING

from visitplan.views import guests, lines
from visitplan.views.audience import Audience
from visitplan.views.handing import MAILS, handed, shown, with_invitations
from visitplan.views.inviting import guest_list
from visitplan.views.news import SLIPS, Reader, news_for, with_former_times
from visitplan.views.view import LodgingLine, Options, SessionLine, View

if TYPE_CHECKING:
    from visitplan.editions import Edition
    from visitplan.programme import Lodging, Person, Programme, Session


def views(programme: Programme, edition: Edition, options: Options) -> Iterator[tuple[str, View]]:
    """One pack for each delegate who comes and has a session, and the mails to those who do not any more."""
    # Links are for those who take part; each view below holds no other session. Lines are made once for all.
    line = cache(partial(guests.session_line, visit=programme.visit, linked=True))
    told = map(line, lines.seen_by_participants((*programme.sessions, *programme.former)))
    common = replace(guests.view(programme, edition, options, tuple(told)), edition=edition)
    invited = guest_list(programme, edition)
    for person in programme.delegates:
        sessions = sessions_of(person, programme)
        if sessions or invited.off(person):
            plain = view(person, programme, common, line)
            mails = invited.to_person(person, shown(sessions, plain), line)
            yield from handed(f"delegates/{person.id}", person, with_invitations(plain, edition, mails))


def view(person: Person, programme: Programme, common: View, line: Callable[[Session], SessionLine]) -> View:
    """What all guests share, with their own sessions alone, and where they themselves sleep."""
    sessions = sessions_of(person, programme)
    news = news_for(Reader(lambda session: bool(taken(person, (session,))), line, guests.person_line), common.edition)
    own = with_former_times(map(line, sessions), news)
    return replace(
        common,
        audience="delegate",
        languages=lines.languages_for(person, programme.visit, common.options),
        edition=lines.edition_for(common.edition, own, lines.theirs(person)),
        recipient=lines.recipient_of(person, programme.visit),
        own_zone=person.remote,
        changes=news,
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


AUDIENCE = Audience(
    name="delegate",
    views=views,
    papers=(
        "programme.pdf",
        "pocket.pdf",
        *SLIPS,
        "calendar.ics",
        "calendar-days.ics",
        "how-to-add.html",
        "how-to-add.md",
        *MAILS,
    ),
)
