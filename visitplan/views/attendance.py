"""Attendance lists: who took part on each day, to sign for the funder.

For the coordinator, who keeps them: full names, children's too, with title and organisation. Never: a phone, an
address, a diet or anything else private; whoever signs sees the lines of all others. No internal session, journey,
break or free time stands here, nor what is cancelled.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from visitplan.views import lines
from visitplan.views.audience import Audience
from visitplan.views.view import Options, PartyLine, PersonLine, SessionLine, View, VisitLine

if TYPE_CHECKING:
    from visitplan.editions import Edition
    from visitplan.programme import Person, Programme, Session, Visit

UNSIGNED = frozenset({"transfer", "break", "free"})
"""Kinds of session nobody signs for."""


def views(programme: Programme, edition: Edition, options: Options) -> Iterator[tuple[str, View]]:
    """All days together, where there is something to sign for."""
    sheet = view(programme, edition, options)
    if sheet.sessions:
        yield "coordinator", sheet


def view(programme: Programme, edition: Edition, options: Options) -> View:
    """The sessions with those who take part."""
    visit = programme.visit
    held = tuple(session for session in programme.sessions if signed_for(session))
    told = tuple(map(session_line, held))
    there = {person for session in held for person in session.attending}
    return View(
        audience="attendance",
        languages=(options.language,) if options.language else visit.languages[:2],
        visit=visit_line(visit),
        edition=lines.edition_for(edition, told),
        options=options,
        sessions=told,
        delegates=people_lines(person for person in programme.delegates if person in there),
        hosts=people_lines(person for person in programme.hosts if person in there),
        interpreters=people_lines(person for person in programme.interpreters if person in there),
    )


def signed_for(session: Session) -> bool:
    """Whether it has a day and people, takes place and is more than a way or a break."""
    takes_place = session.when is not None and not session.cancelled and session.visibility != "internal"
    return takes_place and session.kind not in UNSIGNED and bool(session.attending)


def visit_line(visit: Visit) -> VisitLine:
    """Which visit it is, who pays for it, and where it is filed."""
    partnership = visit.partnership
    return VisitLine(
        id=visit.id,
        title=visit.title,
        zone=visit.zone,
        languages=visit.languages,
        dates=visit.dates,
        host=PartyLine(name=visit.host.name),
        guest=PartyLine(name=visit.guest.name),
        partnership=partnership.name if partnership else None,
        organisers=partnership.organisers if partnership else (),
        funding=partnership.funding if partnership else None,
        status=visit.status,
        case_number=visit.case_number,
        colour=visit.colour,
    )


def people_lines(people: Iterable[Person]) -> tuple[PersonLine, ...]:
    """Those who take part, in the order of protocol."""
    return tuple(person_line(person) for person in lines.taking_part(people))


def person_line(person: Person) -> PersonLine:
    """Who signs; who takes part online does not."""
    return PersonLine(
        id=person.id,
        role=person.role,
        name=person.name,
        title=person.title,
        organisation=person.organisation,
        head=person.head,
        remote="online" if person.remote else "",
        count=person.count,
    )


def session_line(session: Session) -> SessionLine:
    """What is signed for, and by whom."""
    hosts = (person for person in session.attending if person.role == "hosts")
    return SessionLine(
        id=session.id,
        title=session.title,
        when=session.when,
        kind=session.kind,
        approximate=session.approximate,
        delegates=people_lines(session.delegates),
        hosts=people_lines(hosts),
        interpreters=people_lines(session.interpreters),
    )


AUDIENCE = Audience(name="attendance", views=views, papers=("attendance.pdf",))
