"""Who drives: their own transfers, from where to where, how many people and what they need room for.

A driver learns what no other host does, the hotel they drive to, and so has a folder apart from any host's brief, which
may be forwarded. Never: the name of a guest, a phone but the coordinator's and the one answered at night, diets, other
sessions, the dates of the visit, who pays, notes. Needs of access are numbers: a ramp has no name.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from visitplan.editions import Kind
from visitplan.editions.discretion import bare
from visitplan.itinerary.text import Text
from visitplan.views import counts, hosting, lines
from visitplan.views.audience import Audience
from visitplan.views.changing import NEVERMORE
from visitplan.views.news import Reader, news_for, with_former_times
from visitplan.views.view import Options, PersonLine, PlaceLine, SessionLine, View

if TYPE_CHECKING:
    from visitplan.editions import Edition
    from visitplan.programme import Person, Programme, Session, Site

TOLD = NEVERMORE | {Kind.NEW, Kind.BACK, Kind.MOVED, Kind.DURATION, Kind.PLACE, Kind.HEADCOUNT}
"""In which ways a driver hears that a way changed."""


@dataclass(frozen=True, slots=True)
class Round:
    """One driver, a person or a company in words, with the folder and all they drive."""

    folder: str
    driver: Person | Text
    transfers: tuple[Session, ...]


def views(programme: Programme, edition: Edition, options: Options) -> Iterator[tuple[str, View]]:
    """One sheet for each driver."""
    for trips in rounds(programme):
        yield f"drivers/{trips.folder}", view(trips, programme, edition, options)


def rounds(programme: Programme) -> Iterator[Round]:
    """What each person drives, then each company, in a folder named for the first session it drives."""
    driven: dict[Person | Text, list[Session]] = {}
    for session in driven_ways(programme):
        if session.driver:
            driven.setdefault(known_as(session.driver), []).append(session)
    taken = {driver.id for driver in driven if not isinstance(driver, Text)}
    for driver, sessions in driven.items():
        if isinstance(driver, Text):
            folder = sessions[0].id.partition("@")[0]
            while folder in taken:
                folder += "-transfer"
            taken.add(folder)
            yield Round(folder, driver, tuple(sessions))
        elif not driver.withdrawn:
            yield Round(driver.id, driver, tuple(sessions))


def driven_ways(programme: Programme) -> list[Session]:
    """Each way by start, and once more, cancelled, for who was to drive it and does no more."""
    found: dict[tuple[str, Person | Text | None], Session] = {}
    for session in (*transfers(programme.sessions), *transfers(programme.former)):
        found.setdefault((session.id, known_as(session.driver) if session.driver else None), session)
    return sorted(found.values(), key=lines.order)


def known_as(driver: Person | Text) -> Person | Text:
    """A person, or a company by its words alone, wherever they were written."""
    return bare(driver) if isinstance(driver, Text) else driver


def transfers(sessions: tuple[Session, ...]) -> tuple[Session, ...]:
    """Those of these that move people, the internal ones left out."""
    return tuple(session for session in lines.seen_by_participants(sessions) if session.is_transfer)


def view(trips: Round, programme: Programme, edition: Edition, options: Options) -> View:
    """Their transfers, with when they were to be, and whom to ring."""
    visit, driver = programme.visit, trips.driver
    person = None if isinstance(driver, Text) else driver
    news = news_for(Reader(partial(drives, driver), session_line, kinds=TOLD), edition)
    told = with_former_times(map(session_line, trips.transfers), news)
    return replace(
        hosting.view(programme, edition, options, told),
        audience="driver",
        changes=news,
        languages=lines.languages_for(person, visit, options),
        recipient=driver if isinstance(driver, Text) else lines.recipient_of(driver, visit),
        on_call=tuple(
            replace(hosting.person_line(each), phone=each.phone) for each in visit.on_call if each is not person
        ),
    )


def drives(driver: Person | Text, session: Session) -> bool:
    """Whether a way is theirs."""
    return transfers((session,)) != () and session.driver is not None and known_as(session.driver) == driver


def session_line(session: Session) -> SessionLine:
    """A way: both its ends, the places taken and free, what needs room, who leads."""
    leads = session.lead or next(iter(session.hosts), None)
    return SessionLine(
        id=session.id,
        title=session.title,
        when=session.when,
        kind=session.kind,
        status=session.status,
        approximate=session.approximate,
        start_place=lines.end_line(session.start_place, place_line),
        end_place=lines.end_line(session.end_place, place_line),
        by=session.by,
        lead=person_line(leads) if leads else None,
        luggage=session.luggage,
        present=session.present,
        children=counts.children(session),
        needs=counts.needs(session),
        seats=session.seats,
    )


def person_line(person: Person) -> PersonLine:
    """Who leads the group, by name and title."""
    return PersonLine(id=person.id, role=person.role, name=person.name, title=person.title)


def place_line(site: Site) -> PlaceLine:
    """A place to drive to: where it is, where people wait, where to park."""
    return PlaceLine(
        id=site.id,
        name=site.name,
        address=site.address,
        location=site.location,
        meeting_point=site.meeting_point,
        parking=site.parking,
    )


AUDIENCE = Audience(name="driver", views=views, papers=("driver.pdf",))
