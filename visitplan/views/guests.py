"""What guests may know, whether on the delegation's paper or on their own.

Never: internal sessions and notes, who pays, hosts' phones and addresses (the coordinator's and the on-call phones
excepted), anybody's diet, access needs, age, health or guardian.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from visitplan.itinerary.text import Text
from visitplan.views import counts, lines
from visitplan.views.view import DayLine, Options, PersonLine, PlaceLine, SessionLine, View, VisitLine

if TYPE_CHECKING:
    from visitplan.editions import Edition
    from visitplan.programme import Day, Person, Programme, Session, Site, Visit


def view(programme: Programme, edition: Edition, options: Options, sessions: tuple[SessionLine, ...]) -> View:
    """What stands on every guest's paper, around the sessions of this one."""
    visit = programme.visit
    return View(
        audience="",
        languages=(options.language,) if options.language else visit.languages[:2],
        visit=visit_line(visit),
        edition=lines.edition_for(edition, sessions),
        options=options,
        guest_languages=lines.guest_languages(programme, options),
        days=tuple(day_line(day) for day in programme.days),
        sessions=sessions,
        delegates=tuple(person_line(person) for person in lines.taking_part(programme.delegates)),
        coordinators=(coordinator_line(visit.coordinator),) if visit.coordinator else (),
        on_call=tuple(on_call_line(person) for person in visit.on_call),
        wishes=tuple(lines.wish_line(wish) for wish in programme.wishes),
        since=lines.since_of(edition),
    )


def visit_line(visit: Visit) -> VisitLine:
    """The whole head of the visit."""
    partnership = visit.partnership
    return VisitLine(
        id=visit.id,
        title=visit.title,
        zone=visit.zone,
        languages=visit.languages,
        dates=visit.dates,
        host=lines.party_line(visit.host),
        guest=lines.party_line(visit.guest),
        partnership=partnership.name if partnership else None,
        organisers=partnership.organisers if partnership else (),
        funding=partnership.funding if partnership else None,
        status=visit.status,
        embargo=visit.embargo,
        case_number=visit.case_number,
        url=visit.url,
        colour=visit.colour,
        welcome=visit.welcome,
        practical=tuple(lines.advice_line(advice) for advice in visit.practical),
    )


def day_line(day: Day) -> DayLine:
    """A date with everything said of it."""
    return DayLine(date=day.date, title=day.title, note=day.note, luggage=day.luggage)


def person_line(person: Person) -> PersonLine:
    """Who someone is: no phone, no address, nothing private; that someone takes part online, not from where."""
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
    """The one person guests may write to and ring; calendars name them as the organiser."""
    return replace(person_line(person), phone=person.phone, email=person.email)


def on_call_line(person: Person) -> PersonLine:
    """Who answers at night, by phone alone."""
    return replace(person_line(person), phone=person.phone)


def people_lines(people: Iterable[Person]) -> tuple[PersonLine, ...]:
    """Those who take part, in the order of protocol."""
    return tuple(person_line(person) for person in lines.taking_part(people))


def place_line(site: Site) -> PlaceLine:
    """A place as guests need it: where, whom they meet, what to wear; no internal notes."""
    return PlaceLine(
        id=site.id,
        name=site.name,
        kind=site.kind,
        address=site.address,
        location=site.location,
        meeting_point=site.meeting_point,
        wear=site.wear,
        bring=site.bring,
        photos=site.photos,
        access=site.access or (),
        host=person_line(site.host) if site.host else None,
    )


def session_line(session: Session, visit: Visit, *, linked: bool) -> SessionLine:
    """A session as guests may know it; the online link only where all who read this take part."""
    return replace(
        content(session),
        place=lines.place_of(session, place_line),
        start_place=lines.end_line(session.start_place, place_line),
        end_place=lines.end_line(session.end_place, place_line),
        by=session.by,
        online=session.online if linked else "",
        has_link=bool(session.online),
        delegates=people_lines(session.delegates),
        everyone=session.everyone,
        named=people_lines(session.named),
        groups=tuple(lines.group_name(group, visit) for group in session.groups),
        guests=counts.guests(session),
        hosts=people_lines(session.hosts),
        lead=person_line(session.lead) if session.lead else None,
        driver=driver(session),
        interpreters=people_lines(session.interpreters),
        speakers=people_lines(session.speakers),
    )


def content(session: Session) -> SessionLine:
    """What a session is about and what to take along, without its people and places."""
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
        purpose=session.purpose,
        description=session.description,
        speech=session.speech,
        url=session.url,
        wear=session.wear or (session.site.wear if session.site else None),
        bring=session.bring or (session.site.bring if session.site else None),
        photos=lines.photos_of(session),
        outdoors=session.outdoors,
        plan_b=session.plan_b,
        luggage=session.luggage,
        meal=session.meal,
    )


def driver(session: Session) -> PersonLine | Text | None:
    """Who drives: a person by name, a company in words."""
    return session.driver if session.driver is None or isinstance(session.driver, Text) else person_line(session.driver)


def met(sessions: Iterable[Session]) -> tuple[PersonLine, ...]:
    """The hosts guests meet in these sessions, in the order of protocol."""
    people = (person for session in sessions for person in (*session.hosts, session.lead) if person)
    return people_lines(dict.fromkeys(people))


def interpreters_of(sessions: Iterable[Session]) -> tuple[PersonLine, ...]:
    """The interpreters of these sessions."""
    return people_lines(dict.fromkeys(person for session in sessions for person in session.interpreters))


def sites_of(sessions: Iterable[Session]) -> tuple[PlaceLine, ...]:
    """The sites of these sessions, in the order the guests come to them."""
    return tuple(place_line(site) for site in dict.fromkeys(session.site for session in sessions) if site)
