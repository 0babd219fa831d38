"""The whole delegation: the programme in two languages side by side, a page and a calendar for every phone.

What guests may see of a session, a person, a place stands in `guests`; here, which sessions and where they all sleep.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from visitplan.views import guests, lines
from visitplan.views.audience import Audience
from visitplan.views.news import SLIPS, Reader, news_for, with_former_times
from visitplan.views.view import LodgingLine, Options, View

if TYPE_CHECKING:
    from visitplan.editions import Edition
    from visitplan.editions.ledger import Facts
    from visitplan.programme import Lodging, Person, Programme, Session


def views(programme: Programme, edition: Edition, options: Options) -> Iterator[tuple[str, View]]:
    """One pack for all guests."""
    yield "delegation", view(programme, edition, options)


def view(programme: Programme, edition: Edition, options: Options) -> View:
    """Every session guests take part in; two languages."""
    sessions = sessions_of(programme)
    reader = Reader(
        lambda session: bool(guests_sessions((session,))),
        lambda session: guests.session_line(session, programme.visit, linked=all_take_part(session, programme)),
        guests.person_line,
    )
    news = news_for(reader, edition)
    told = with_former_times(map(reader.line, sessions), news)
    return replace(
        guests.view(programme, edition, options, told),
        audience="delegation",
        changes=news,
        edition=lines.edition_for(edition, told, had),
        hosts=guests.met(sessions),
        interpreters=guests.interpreters_of(sessions),
        sites=guests.sites_of(sessions),
        lodging=tuple(lodging_line(lodging) for lodging in programme.lodging if delegates_of(lodging)),
    )


def sessions_of(programme: Programme) -> tuple[Session, ...]:
    """Those meant for guests, and those that were."""
    seen = guests_sessions(programme.sessions)
    return lines.with_former(seen, guests_sessions(programme.former))


def guests_sessions(sessions: Iterable[Session]) -> tuple[Session, ...]:
    """Those of these that are neither internal nor among hosts only."""
    seen = lines.seen_by_participants(sessions)
    return tuple(each for each in seen if each.everyone or each.groups or each.delegates or each.guests_gone)


def had(facts: Facts) -> bool:
    """Whether guests had a session of which this was said."""
    return not facts.internal and (facts.everyone or bool(facts.delegates))


def all_take_part(session: Session, programme: Programme) -> bool:
    """Whether every guest who has not withdrawn takes part: this paper is read by all of them."""
    return all(person in session.delegates for person in lines.taking_part(programme.delegates))


def lodging_line(lodging: Lodging) -> LodgingLine:
    """Where guests sleep, and which of them; not where hosts and interpreters do, not who pays."""
    return LodgingLine(
        place=guests.place_line(lodging.site) if lodging.site else None,
        nights=lodging.nights,
        people=guests.people_lines(delegates_of(lodging)),
    )


def delegates_of(lodging: Lodging) -> tuple[Person, ...]:
    """The guests among those who sleep there."""
    return tuple(person for person in lodging.people if person.role == "delegates")


AUDIENCE = Audience(
    name="delegation",
    views=views,
    papers=(
        "programme.pdf",
        "programme.{language}.pdf",
        "booklet.{guests}.pdf",
        "schedule.html",
        *SLIPS,
        "calendar.ics",
        "calendar-days.ics",
        "how-to-add.html",
        "how-to-add.md",
    ),
)
