"""An interpreter: their own sessions with mode, minutes and speakers, names in both scripts, and the breaks between.

Never: where the guests sleep but as the end of a way they go along, a diet, a need or a child by name, a phone or
address but the coordinator's, who pays, internal sessions and notes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from visitplan.editions.days import days_of, merged
from visitplan.programme.timespan import Timespan
from visitplan.views import counts, lines
from visitplan.views.audience import Audience
from visitplan.views.handing import MAILS, handed, shown, with_invitations
from visitplan.views.inviting import guest_list
from visitplan.views.news import SLIPS, Reader, news_for, with_former_times
from visitplan.views.view import Options, PersonLine, PlaceLine, SessionLine, View, VisitLine

if TYPE_CHECKING:
    from visitplan.editions import Edition
    from visitplan.editions.ledger import Facts
    from visitplan.programme import Person, Programme, Session, Site, Visit


def views(programme: Programme, edition: Edition, options: Options) -> Iterator[tuple[str, View]]:
    """One pack for each interpreter with a session, and the mails to those who have none left."""
    guests = guest_list(programme, edition)
    for person in programme.interpreters:
        sessions = own_sessions(person, programme)
        if sessions or guests.off(person):
            plain = view(person, programme, edition, options)
            mails = guests.to_person(person, shown(sessions, plain), session_line)
            yield from handed(f"interpreters/{person.id}", person, with_invitations(plain, edition, mails))


def view(person: Person, programme: Programme, edition: Edition, options: Options) -> View:
    """Their own sessions and the breaks between them."""
    visit, own = programme.visit, own_sessions(person, programme)
    news = news_for(Reader(lambda session: bool(interpreted(person, (session,))), session_line), edition)
    told = with_former_times(
        (
            session_line(session) if session in own else break_line(session)
            for session in lines.with_former(with_breaks(own, programme), own)
        ),
        news,
    )
    return View(
        audience="interpreter",
        languages=lines.languages_for(person, visit, options),
        visit=visit_line(visit),
        edition=edition_for(person, edition, told),
        options=options,
        recipient=lines.recipient_of(person, visit),
        own_zone=person.remote,
        since=lines.since_of(edition),
        changes=news,
        sessions=told,
        delegates=people_lines(dict.fromkeys(guest for session in own for guest in session.delegates)),
        hosts=people_lines(dict.fromkeys(host for session in own for host in session.hosts)),
        coordinators=(coordinator_line(visit.coordinator),) if visit.coordinator else (),
    )


def edition_for(person: Person, edition: Edition, told: Sequence[SessionLine]) -> Edition:
    """With a stamp for each date they interpret or did; a break of such a date that changes changes it too."""

    def interprets(facts: Facts) -> bool:
        return not facts.internal and person.id in facts.interpreters

    own = lines.edition_for(edition, told, interprets)
    # Which breaks lie between is told of no session, so every break counts: also one that has left such a date.
    rests = days_of(edition, edition.courses, lambda facts: not facts.internal and facts.kind == "break")
    return replace(own, days=merged(edition, own.days, rests))


def own_sessions(person: Person, programme: Programme) -> tuple[Session, ...]:
    """Those they interpret, cancelled and not placed ones too, and those they were to."""
    return lines.with_former(interpreted(person, programme.sessions), interpreted(person, programme.former))


def interpreted(person: Person, sessions: Iterable[Session]) -> tuple[Session, ...]:
    """Those of these they interpret."""
    return tuple(each for each in lines.seen_by_participants(sessions) if person in each.interpreters)


def with_breaks(own: Sequence[Session], programme: Programme) -> tuple[Session, ...]:
    """These sessions of the programme and the breaks between them."""
    return tuple(session for session in programme.sessions if session in own or is_break_between(session, own))


def is_break_between(session: Session, own: Iterable[Session]) -> bool:
    """Whether it is a break for the same guests, after one of these sessions and before another of that day."""
    if session.kind != "break" or session.cancelled or session.visibility == "internal":
        return False
    near = [each for each in own if not set(each.days).isdisjoint(session.days) and shares_guests(each, session)]
    return any(follows(session, each) for each in near) and any(follows(each, session) for each in near)


def shares_guests(session: Session, other: Session) -> bool:
    """Whether some guest is in both."""
    return not set(session.delegates).isdisjoint(other.delegates)


def follows(session: Session, other: Session) -> bool:
    """Whether a session begins once another is over."""
    first, second = other.when, session.when
    return isinstance(first, Timespan) and isinstance(second, Timespan) and first.end_utc <= second.start_utc


def visit_line(visit: Visit) -> VisitLine:
    """Which visit it is, and until when it must stay among those who work on it."""
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
    """Who someone is, the name in every script it was given in and how it is said."""
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
    """The one person to write to and ring; calendars name them as the organiser."""
    return replace(person_line(person), phone=person.phone, email=person.email)


def people_lines(people: Iterable[Person]) -> tuple[PersonLine, ...]:
    """Those of age who take part, in the order of protocol."""
    return tuple(person_line(person) for person in lines.taking_part(lines.grown_up(people)))


def place_line(site: Site) -> PlaceLine:
    """Where to be, and dressed for what."""
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
    )


def session_line(session: Session) -> SessionLine:
    """A session with all who speak in it."""
    return replace(
        content(session),
        place=lines.place_of(session, place_line),
        start_place=lines.end_line(session.start_place, place_line),
        end_place=lines.end_line(session.end_place, place_line),
        by=session.by,
        online=session.online,
        has_link=bool(session.online),
        delegates=people_lines(session.delegates),
        guests=counts.guests(session),
        children=counts.children(session),
        hosts=people_lines(session.hosts),
        lead=person_line(session.lead) if session.lead else None,
        interpreters=people_lines(session.interpreters),
        speakers=people_lines(session.speakers),
    )


def content(session: Session) -> SessionLine:
    """What a session is about and how it is interpreted."""
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
        outdoors=session.outdoors,
        plan_b=session.plan_b,
        meal=session.meal,
    )


def break_line(session: Session) -> SessionLine:
    """A break: when and where, nothing else."""
    return SessionLine(
        id=session.id,
        title=session.title,
        when=session.when,
        kind=session.kind,
        status=session.status,
        place=lines.place_of(session, place_line),
    )


AUDIENCE = Audience(
    name="interpreter",
    views=views,
    papers=("brief.pdf", *SLIPS, "calendar.ics", "calendar-days.ics", "how-to-add.html", "how-to-add.md", *MAILS),
)
