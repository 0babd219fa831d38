"""The registrar's copy: a public record, which anyone may ask for.

Who took part and as what belongs in it, and so do the places that were visited. Never: a phone, an address of a person,
a diet, a need; a child but in a number; an internal session or note; who paid for a meal; a link to join by; what the
private file alone says; where guests slept, for they may come again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from visitplan.views import counts, lines
from visitplan.views.aftermath import bare_edition, followup_line, guard_of, numbers_of
from visitplan.views.audience import Audience
from visitplan.views.news import EVERY, Reader, change_lines
from visitplan.views.openness import Openness
from visitplan.views.shelter import SHORTEST, Shelter, is_hotel, shelter_of
from visitplan.views.view import IssueLine, Options, PersonLine, PlaceLine, SessionLine, View, VisitLine, WishLine

if TYPE_CHECKING:
    from visitplan.editions import Edition, History, Issue
    from visitplan.programme import Person, Programme, Session, Site, Visit


def views(programme: Programme, edition: Edition, options: Options) -> Iterator[tuple[str, View]]:
    """One copy."""
    yield "archive", view(programme, edition, options)


def view(programme: Programme, edition: Edition, options: Options) -> View:
    """The programme as it was held and as it was planned, who took part, what changed when, what came of it."""
    history, shelter = edition.history, shelter_then_and_now(programme, edition.history)
    openness = Openness(programme, shelter)
    programme = openness.programme(programme)
    visit, held = programme.visit, lines.seen_by_participants(programme.sessions)
    today = options.today or edition.moment.astimezone(visit.zone).date()
    clerk, guard = Clerk(visit, shelter, openness), guard_of(shelter, visit)
    return View(
        audience="archive",
        languages=(options.language,) if options.language else visit.languages[:1],
        visit=visit_line(visit),
        edition=bare_edition(edition),
        options=options,
        sessions=clerk.session_lines(held),
        delegates=people_lines(programme.delegates),
        hosts=people_lines(met(held, programme.hosts, visit)),
        interpreters=people_lines(met(held, programme.interpreters, visit)),
        sites=tuple(place_line(site) for site in visited(held) if site not in shelter.sites),
        coordinators=people_lines((visit.coordinator,) if visit.coordinator else ()),
        numbers=tuple(numbers_of(programme, [session for session in held if not session.cancelled])),
        wishes=tuple(WishLine(guard(wish.text), None, lines.names_of_themes(wish.themes)) for wish in programme.wishes),
        outcomes=tuple(guard(outcome) for outcome in programme.outcomes),
        followups=tuple(followup_line(followup, today, visit, guard) for followup in programme.followups),
        planned=clerk.session_lines(lines.seen_by_participants(history.planned)) if history else (),
        planned_edition=history.planned_edition if history else 0,
        history=tuple(clerk.issue_line(issue) for issue in history.issues) if history else (),
    )


def visit_line(visit: Visit) -> VisitLine:
    """The whole head of the visit, but for what was said to the guests and where the newest version is."""
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
        case_number=visit.case_number,
        colour=visit.colour,
    )


def shelter_then_and_now(programme: Programme, history: History | None) -> Shelter:
    """Where guests sleep, and by which names an edition told a place to sleep that is called otherwise by now."""
    shelter, known = shelter_of(programme), {site.id for site in programme.sites}
    own = {site.id for site in shelter.sites}
    issues = history.issues if history else ()
    facts = (each for issue in issues for change in issue.changes for each in (change.before, change.after) if each)
    spots = (spot for each in facts for spot in (each.place, each.start_place, each.end_place) if spot)
    names = {
        form.casefold()
        for spot in spots
        for _, form in spot.name.forms
        if spot.site in own or (spot.site not in known and is_hotel(form.casefold()))
    }
    return replace(shelter, words=tuple(sorted(name for name in names if len(name) >= SHORTEST)))


def visited(held: Iterable[Session]) -> list[Site]:
    """The sites of these sessions, in the order of the programme."""
    return [site for site in dict.fromkeys(session.site for session in held) if site]


def met(held: Iterable[Session], people: Iterable[Person], visit: Visit) -> list[Person]:
    """Those of these people who took part, and the coordinator."""
    there = {person for session in held for person in (*session.attending, session.lead)}
    return [person for person in people if person in there or person is visit.coordinator]


def people_lines(people: Iterable[Person]) -> tuple[PersonLine, ...]:
    """Those of age who took part, in the order of protocol."""
    return tuple(person_line(person) for person in lines.taking_part(lines.grown_up(people)))


def person_line(person: Person) -> PersonLine:
    """Who someone is and in which office; that someone took part online, not from where."""
    return PersonLine(
        id=person.id,
        role=person.role,
        name=person.name,
        title=person.title,
        organisation=person.organisation,
        party=person.party,
        head=person.head,
        languages=person.languages,
        remote="online" if person.remote else "",
        count=person.count,
    )


def place_line(site: Site) -> PlaceLine:
    """A place that was visited."""
    return PlaceLine(id=site.id, name=site.name, kind=site.kind, address=site.address)


def place_of(session: Session, kept: Shelter) -> PlaceLine | None:
    """Where a session was: its site and where in it, or words; nothing where guests slept there."""
    words, slept = kept.text(session.place), {site.id for site in kept.sites}
    if session.site and session.site.id in slept:
        return None
    return lines.in_room(lines.end_line(session.site or words, place_line), session, words)


@dataclass(frozen=True, slots=True)
class Clerk:
    """Writes down sessions, keeping back where guests slept and what is private."""

    visit: Visit
    shelter: Shelter
    openness: Openness

    def session_lines(self, sessions: Iterable[Session]) -> tuple[SessionLine, ...]:
        """The sessions in order of start."""
        return tuple(self.session_line(session) for session in sorted(sessions, key=lines.order))

    def session_line(self, session: Session) -> SessionLine:
        """A session: when, what, where, who received whom."""
        session = self.openness.session(session)
        # Where guests slept is kept back of a session there, too: its hosts had to find the way, the record need not.
        kept = replace(self.shelter, words=(*self.shelter.words, *self.shelter.around(session).words))
        start, end = (kept.end(each) for each in (session.start_place, session.end_place))
        return SessionLine(
            id=session.id,
            title=kept.title(session, self.visit),
            when=session.when,
            kind=session.kind,
            status=session.status,
            optional=session.optional,
            approximate=session.approximate,
            visibility=session.visibility,
            place=place_of(session, kept),
            start_place=lines.end_line(start, place_line),
            end_place=lines.end_line(end, place_line),
            by=session.by,
            has_link=bool(session.online),
            delegates=people_lines(session.delegates),
            everyone=session.everyone,
            groups=tuple(lines.group_name(group, self.visit) for group in session.groups),
            guests=counts.guests(session),
            children=counts.children(session),
            hosts=people_lines(session.hosts),
            lead=person_line(session.lead) if session.lead else None,
            interpreters=people_lines(session.interpreters),
            speakers=people_lines(session.speakers),
            interpreting=session.interpreting,
            languages=session.languages,
            themes=lines.names_of_themes(session.themes),
            purpose=kept.text(session.purpose),
            description=kept.text(session.description),
        )

    def issue_line(self, issue: Issue) -> IssueLine:
        """An edition with what changed in it, told by the same lines."""
        reader = Reader(lambda session: session.visibility != "internal", self.session_line, person_line, EVERY)
        changes = tuple(line for change in issue.changes for line in change_lines(change, reader))
        return IssueLine(issue.number, issue.moment, issue.code, changes)


AUDIENCE = Audience(
    name="archive",
    views=views,
    papers=(
        "archive.pdf",
        "held/schedule.json",
        "held/schedule.csv",
        "planned/schedule.json",
        "planned/schedule.csv",
        "record.json",
        "contents.txt",
    ),
)
