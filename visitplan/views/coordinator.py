"""The coordinator: everything, internal notes and costs too.

Diets and access needs as counts alone, for the run sheet lies on tables; age, guardian and health of a child on the
leader's sheet alone. Passport and personal identity numbers may not be in the file at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache, partial
from typing import TYPE_CHECKING

from visitplan.itinerary.text import Text
from visitplan.views import counts, lines
from visitplan.views.audience import Audience
from visitplan.views.everyone import with_news
from visitplan.views.margins import Margins, margins_of
from visitplan.views.news import EVERY, SLIPS, Reader
from visitplan.views.opening import opening_lines
from visitplan.views.view import (
    AcceptedLine,
    DayLine,
    FollowupLine,
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
    from visitplan.programme import Acceptance, Day, Followup, Group, Lodging, Person, Programme, Session, Site, Visit


def views(programme: Programme, edition: Edition, options: Options) -> Iterator[tuple[str, View]]:
    """One pack for all who coordinate."""
    yield "coordinator", view(programme, edition, options)


def view(programme: Programme, edition: Edition, options: Options) -> View:
    """Every session, person, site and note."""
    visit, margins = programme.visit, margins_of(programme)
    languages = lines.languages_for(visit.coordinator, visit, options)
    sessions = lines.with_former(programme.sessions, programme.former)
    told = tuple(session_line(session, visit, margins) for session in sessions)
    whole = View(
        audience="coordinator",
        languages=languages,
        visit=visit_line(visit),
        edition=lines.edition_for(edition, told, lambda _: True),
        options=options,
        recipient=lines.recipient_of(visit.coordinator, visit) if visit.coordinator else None,
        days=tuple(day_line(day) for day in programme.days),
        sessions=told,
        delegates=people_lines(programme.delegates),
        hosts=people_lines(programme.hosts),
        interpreters=people_lines(programme.interpreters),
        groups=tuple(group_line(group, visit) for group in programme.groups),
        sites=tuple(replace(place_line(site), opening=opening_lines(site, languages[0])) for site in programme.sites),
        lodging=tuple(lodging_line(lodging) for lodging in programme.lodging),
        coordinators=(person_line(visit.coordinator),) if visit.coordinator else (),
        on_call=tuple(person_line(person) for person in visit.on_call),
        wishes=tuple(lines.wish_line(wish) for wish in programme.wishes),
        outcomes=programme.outcomes,
        followups=tuple(followup_line(followup) for followup in programme.followups),
        accepted=tuple(accepted_line(acceptance) for acceptance in programme.acceptances),
    )
    reader = Reader(lambda _: True, partial(session_line, visit=visit, margins=margins), person_line, EVERY)
    return with_news(whole, edition.changes, reader, person_line)


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


@lru_cache(maxsize=4096)
def person_line(person: Person) -> PersonLine:
    """Who someone is and how to reach them; not what they eat or need, nor a child's age, guardian or health."""
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
        phone=person.phone,
        email=person.email,
        status=person.status,
        remote=str(person.remote or ""),
        count=person.count,
        photos=person.photos,
        arrives=person.arrives,
        leaves=person.leaves,
    )


def people_lines(people: Iterable[Person]) -> tuple[PersonLine, ...]:
    """All of them, withdrawn ones too, in the order of protocol."""
    return tuple(person_line(person) for person in lines.by_protocol(people))


def group_line(group: Group, visit: Visit) -> GroupLine:
    """Who goes together, and who leads them."""
    return GroupLine(
        name=lines.group_name(group, visit),
        members=people_lines(group.members),
        leader=person_line(group.leader) if group.leader else None,
    )


def place_line(site: Site) -> PlaceLine:
    """A place with all that is known of it."""
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
        capacity=site.capacity,
        notice=site.notice,
        notes=site.notes,
    )


def session_line(session: Session, visit: Visit, margins: Margins) -> SessionLine:
    """A session with everything that makes it work."""
    return replace(
        with_people(content(session), session, visit),
        place=lines.place_of(session, place_line),
        start_place=lines.end_line(session.start_place, place_line),
        end_place=lines.end_line(session.end_place, place_line),
        by=session.by,
        online=session.online,
        has_link=bool(session.online),
        present=session.present,
        guests=counts.guests(session),
        children=counts.children(session),
        eating=counts.eating(session),
        diets=counts.diets(session),
        needs=counts.needs(session),
        seats=session.seats,
        headcount=session.headcount,
        paid_by=session.paid_by,
        notes=session.notes,
        slack=margins.slack.get(session.id),
        tightest=session.id in margins.tightest,
    )


def with_people(line: SessionLine, session: Session, visit: Visit) -> SessionLine:
    """The line with everyone who takes part."""
    return replace(
        line,
        delegates=people_lines(session.delegates),
        everyone=session.everyone,
        named=people_lines(session.named),
        groups=tuple(lines.group_name(group, visit) for group in session.groups),
        hosts=people_lines(session.hosts),
        lead=person_line(session.lead) if session.lead else None,
        driver=driver(session),
        interpreters=people_lines(session.interpreters),
        speakers=people_lines(session.speakers),
    )


def driver(session: Session) -> PersonLine | Text | None:
    """Who drives: a person, or a company in words."""
    return session.driver if session.driver is None or isinstance(session.driver, Text) else person_line(session.driver)


def content(session: Session) -> SessionLine:
    """What a session is about, without its people and places."""
    return SessionLine(
        id=session.id,
        title=session.title,
        when=session.when,
        kind=session.kind,
        status=session.status,
        optional=session.optional,
        approximate=session.approximate,
        visibility=session.visibility,
        interpreting=session.interpreting,
        languages=session.languages,
        themes=lines.names_of_themes(session.themes),
        purpose=session.purpose,
        description=session.description,
        speech=session.speech,
        url=session.url,
        wear=session.wear or (session.site.wear if session.site else None),
        bring=session.bring or (session.site.bring if session.site else None),
        photos=lines.photos_of(session, session.delegates),
        outdoors=session.outdoors,
        plan_b=session.plan_b,
        luggage=session.luggage,
        meal=session.meal,
    )


def lodging_line(lodging: Lodging) -> LodgingLine:
    """Where people sleep, who, and who pays."""
    return LodgingLine(
        place=place_line(lodging.site) if lodging.site else None,
        nights=lodging.nights,
        people=people_lines(lodging.people),
        paid_by=lodging.paid_by,
    )


def followup_line(followup: Followup) -> FollowupLine:
    """What is to be done after the visit."""
    owner = person_line(followup.owner) if followup.owner else None
    return FollowupLine(text=followup.text, owner=owner, due=followup.due, status=followup.status)


def accepted_line(acceptance: Acceptance) -> AcceptedLine:
    """A finding accepted, with its reason."""
    return AcceptedLine(
        rule=acceptance.rule,
        at=acceptance.at,
        because=acceptance.because,
        by=person_line(acceptance.by) if acceptance.by else None,
        until=acceptance.until,
    )


AUDIENCE = Audience(
    name="coordinator",
    views=views,
    papers=(
        "run-sheet.pdf",
        *SLIPS,
        "schedule.html",
        "schedule.md",
        "schedule.csv",
        "schedule.xlsx",
        "schedule.json",
        "calendar.ics",
        "calendar-days.ics",
        "how-to-add.html",
        "how-to-add.md",
        "findings.txt",
    ),
)
