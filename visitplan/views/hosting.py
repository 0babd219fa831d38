"""What those who receive the guests may know, whether a site or a person.

Never: where the guests sleep (see `shelter`), flights, sessions elsewhere, the dates of the whole visit, a diet, a need
or a child by name, a phone or address but the coordinator's, who pays, internal sessions and notes, a link to the
programme for guests.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from visitplan.programme.timespan import Timespan
from visitplan.views import counts, lines
from visitplan.views.view import Options, PersonLine, PlaceLine, SessionLine, View, VisitLine, WishLine

if TYPE_CHECKING:
    from visitplan.editions import Edition
    from visitplan.itinerary.text import Text
    from visitplan.programme import Person, Programme, Session, Site, Theme, Visit
    from visitplan.views.shelter import Shelter


def view(programme: Programme, edition: Edition, options: Options, sessions: tuple[SessionLine, ...]) -> View:
    """What stands on every host's paper, around these sessions."""
    visit = programme.visit
    return View(
        audience="",
        languages=visit.languages[:1],
        visit=visit_line(visit),
        edition=lines.edition_for(edition, sessions),
        options=options,
        sessions=sessions,
        coordinators=(coordinator_line(visit.coordinator),) if visit.coordinator else (),
        guests_counted=True,
        since=lines.since_of(edition),
    )


def visit_line(visit: Visit) -> VisitLine:
    """Which visit it is, and until when hosts must keep it to themselves."""
    return VisitLine(
        id=visit.id,
        title=visit.title,
        zone=visit.zone,
        languages=visit.languages,
        host=lines.party_line(visit.host),
        guest=lines.party_line(visit.guest),
        status=visit.status,
        embargo=visit.embargo,
        case_number=visit.case_number,
        colour=visit.colour,
    )


def person_line(person: Person) -> PersonLine:
    """Who comes and how to greet them; that someone takes part online, not from where."""
    return PersonLine(
        id=person.id,
        role=person.role,
        name=person.name,
        title=person.title,
        organisation=person.organisation,
        party=person.party,
        say=person.say,
        head=person.head,
        languages=person.languages,
        modes=person.modes,
        remote="online" if person.remote else "",
        count=person.count,
    )


def coordinator_line(person: Person) -> PersonLine:
    """The one person hosts may write to and ring; calendars name them as the organiser."""
    return replace(person_line(person), phone=person.phone, email=person.email)


def people_lines(people: Iterable[Person]) -> tuple[PersonLine, ...]:
    """Those of age who take part, in the order of protocol."""
    return tuple(person_line(person) for person in lines.taking_part(lines.grown_up(people)))


def place_line(site: Site) -> PlaceLine:
    """The place of their own session, as they know it themselves; no internal notes."""
    return PlaceLine(
        id=site.id,
        name=site.name,
        kind=site.kind,
        address=site.address,
        location=site.location,
        meeting_point=site.meeting_point,
        wear=site.wear,
        bring=site.bring,
        parking=site.parking,
        photos=site.photos,
        access=site.access or (),
        host=person_line(site.host) if site.host else None,
    )


def session_line(session: Session, visit: Visit, shelter: Shelter, *, linked: bool) -> SessionLine:
    """A session as its hosts may know it; the online link only where this host takes part."""
    kept = shelter.around(session)
    return replace(
        content(session, kept),
        title=kept.title(session, visit),
        place=place_of(session, kept),
        online=session.online if linked else "",
        has_link=bool(session.online),
        delegates=people_lines(session.delegates),
        hosts=people_lines(session.hosts),
        lead=person_line(session.lead) if session.lead else None,
        interpreters=people_lines(session.interpreters),
        speakers=people_lines(session.speakers),
        present=session.present,
        guests=counts.guests(session),
        children=counts.children(session),
        eating=counts.eating(session),
    )


def place_of(session: Session, shelter: Shelter) -> PlaceLine | None:
    """Where a session is: its site and where in it, or words, unless they name where the guests sleep."""
    words = shelter.text(session.place)
    return lines.in_room(lines.end_line(session.site or words, place_line), session, words)


def content(session: Session, shelter: Shelter) -> SessionLine:
    """What a session is about, without its people and places."""
    return SessionLine(
        id=session.id,
        title=session.title,
        when=session.when,
        kind=session.kind,
        status=session.status,
        optional=session.optional,
        approximate=session.approximate,
        interpreting=session.interpreting,
        languages=session.languages,
        themes=lines.names_of_themes(session.themes),
        purpose=shelter.text(session.purpose),
        description=shelter.text(session.description),
        speech=session.speech,
        url=session.url,
        wear=shelter.text(session.wear or (session.site.wear if session.site else None)),
        bring=shelter.text(session.bring or (session.site.bring if session.site else None)),
        photos=lines.photos_of(session, session.delegates),
        outdoors=session.outdoors,
        plan_b=shelter.text(session.plan_b),
        meal=session.meal,
    )


def wishes_met(programme: Programme, sessions: Iterable[Session]) -> tuple[WishLine, ...]:
    """What the guests asked for that these sessions are about."""
    themes = {theme for session in sessions for theme in session.themes}
    return tuple(lines.wish_line(wish) for wish in programme.wishes if themes.intersection(wish.themes))


def seen_before(programme: Programme, sessions: Iterable[Session]) -> tuple[Text, ...]:
    """The themes the same guests met in earlier sessions: neither titles nor places nor times."""
    own = tuple(sessions)
    earlier = (each for each in lines.seen_by_participants(programme.sessions) if each not in own)
    themes: dict[Theme, None] = {}
    for session in earlier:
        if any(was_before(session, visit) for visit in own):
            themes.update(dict.fromkeys(session.themes))
    return lines.names_of_themes(themes)


def was_before(session: Session, other: Session) -> bool:
    """Whether a session took place, with some of the same guests, before another begins."""
    if session.cancelled or not (isinstance(session.when, Timespan) and isinstance(other.when, Timespan)):
        return False
    return session.when.end_utc <= other.when.start_utc and not set(session.delegates).isdisjoint(other.delegates)
