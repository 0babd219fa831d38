"""The grown-up who leads a group with children: who they are, whom to call, what to heed, when they are where.

The only view with a child's age, guardian, health and swimming, or with anybody's diet and needs by name. It lies in a
folder of its own and in no other: a delegate's pack may be shown around, this sheet may not. Children of other groups
are not on it; a leader under 18 gets none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from visitplan.itinerary.text import Text
from visitplan.views import counts, guests, lines
from visitplan.views.audience import Audience
from visitplan.views.news import Reader, news_for, with_former_times
from visitplan.views.view import (
    ChildLine,
    GroupLine,
    LodgingLine,
    Options,
    PersonLine,
    PlaceLine,
    SessionLine,
    View,
    VisitLine,
)

if TYPE_CHECKING:
    from visitplan.editions import Edition
    from visitplan.programme import Group, Guardian, Person, Programme, Session, Site, Visit


def views(programme: Programme, edition: Edition, options: Options) -> Iterator[tuple[str, View]]:
    """One sheet for each grown-up who leads children."""
    for leader in lines.taking_part(lines.grown_up(programme.delegates)):
        if children_of(leader, programme):
            yield f"leaders/{leader.id}", view(leader, programme, edition, options)


def view(leader: Person, programme: Programme, edition: Edition, options: Options) -> View:
    """Their children, and the sessions these take part in, with when they were to be."""
    visit, children = programme.visit, children_of(leader, programme)
    sessions = lines.with_former(of(children, programme.sessions), of(children, programme.former))
    line = partial(session_line, children=children)
    news = news_for(Reader(lambda session: bool(of(children, (session,))), line), edition)
    told = with_former_times(map(line, sessions), news)
    return View(
        audience="leader",
        languages=lines.languages_for(leader, visit, options),
        visit=visit_line(visit),
        edition=lines.edition_for(edition, told),
        options=options,
        recipient=lines.recipient_of(leader, visit),
        sessions=told,
        groups=tuple(GroupLine(lines.group_name(group, visit)) for group in groups_of(leader, programme)),
        children=tuple(child_line(child) for child in children),
        lodging=tuple(
            LodgingLine(place=place_line(lodging.site) if lodging.site else None, nights=lodging.nights)
            for lodging in programme.lodging
            if not set(children).isdisjoint(lodging.people)
        ),
        coordinators=(guests.coordinator_line(visit.coordinator),) if visit.coordinator else (),
        on_call=tuple(guests.on_call_line(person) for person in visit.on_call),
    )


def groups_of(leader: Person, programme: Programme) -> tuple[Group, ...]:
    """The groups they lead that have a child in them."""
    led = (group for group in programme.groups if group.leader is leader)
    return tuple(group for group in led if any(map(lines.is_child, group.members)))


def children_of(leader: Person, programme: Programme) -> tuple[Person, ...]:
    """The children they lead, each once."""
    members = dict.fromkeys(person for group in groups_of(leader, programme) for person in group.members)
    return tuple(person for person in lines.taking_part(members) if lines.is_child(person))


def of(children: tuple[Person, ...], sessions: Iterable[Session]) -> tuple[Session, ...]:
    """Those of these sessions that some of the children take part in, the internal ones left out."""
    seen = lines.seen_by_participants(sessions)
    return tuple(session for session in seen if not set(children).isdisjoint(session.delegates))


def visit_line(visit: Visit) -> VisitLine:
    """Which visit it is, when, and of whom to whom."""
    return VisitLine(
        id=visit.id,
        title=visit.title,
        zone=visit.zone,
        languages=visit.languages,
        dates=visit.dates,
        host=lines.party_line(visit.host),
        guest=lines.party_line(visit.guest),
        status=visit.status,
        case_number=visit.case_number,
        colour=visit.colour,
    )


def child_line(child: Person) -> ChildLine:
    """All a leader needs to look after a child."""
    return ChildLine(
        person=replace(
            person_line(child), languages=child.languages, phone=child.phone, email=child.email, photos=child.photos
        ),
        age=child.age,
        guardian=guardian_line(child.guardian) if child.guardian else None,
        health=child.health,
        swims=child.swims,
        diet=child.diet,
        access=child.access,
    )


def person_line(person: Person) -> PersonLine:
    """Who someone is: by name, a committee by its number; who has no name yet by title."""
    title = None if person.name else person.title
    return PersonLine(id=person.id, role=person.role, name=person.name, title=title, count=person.count)


def people_lines(people: Iterable[Person]) -> tuple[PersonLine, ...]:
    """Those who take part, in the order of protocol."""
    return tuple(map(person_line, lines.taking_part(people)))


def place_line(site: Site) -> PlaceLine:
    """Where it is and where they gather."""
    return PlaceLine(id=site.id, name=site.name, address=site.address, meeting_point=site.meeting_point)


def guardian_line(guardian: Guardian) -> PersonLine:
    """Whom to call about a child."""
    return PersonLine("guardian", name=guardian.name, phone=guardian.phone, languages=guardian.languages)


def session_line(session: Session, children: tuple[Person, ...]) -> SessionLine:
    """When and where, which of the children, and the grown-ups who are there in person."""
    there = tuple(child for child in children if child in session.delegates)
    by_role = {role: tuple(each for each in watching(session) if each.role == role) for role in ROLES}
    return replace(
        content(session),
        place=lines.place_of(session, place_line),
        start_place=lines.end_line(session.start_place, place_line),
        end_place=lines.end_line(session.end_place, place_line),
        by=session.by,
        named=people_lines(there),
        everyone=there == children,
        children=sum(child.count for child in there),
        delegates=people_lines(by_role["delegates"]),
        hosts=people_lines(by_role["hosts"]),
        interpreters=people_lines(by_role["interpreters"]),
        driver=driver_line(session.driver),
    )


def driver_line(driver: Person | Text | None) -> PersonLine | Text | None:
    """Who drives: a person by name, a company in words."""
    return driver if driver is None or isinstance(driver, Text) else person_line(driver)


ROLES = ("delegates", "hosts", "interpreters")


def watching(session: Session) -> tuple[Person, ...]:
    """The grown-ups who are there in person and have their hands free: not who drives."""
    there = (person for person in session.attending if not person.remote)
    return tuple(person for person in lines.grown_up(there) if not counts.only_drives(person, session))


def content(session: Session) -> SessionLine:
    """What to know and to take along; not what it is about, which the programme tells."""
    return SessionLine(
        id=session.id,
        title=session.title,
        when=session.when,
        kind=session.kind,
        status=session.status,
        optional=session.optional,
        approximate=session.approximate,
        wear=session.wear or (session.site.wear if session.site else None),
        bring=session.bring or (session.site.bring if session.site else None),
        photos=lines.photos_of(session),
        outdoors=session.outdoors,
        plan_b=session.plan_b,
        luggage=session.luggage,
        meal=session.meal,
    )


AUDIENCE = Audience(name="leader", views=views, papers=("leader.pdf",))
