"""Who is sent which invitation: what is news to those invited, once an edition is out and nothing changed since.

New and changed sessions go to those who have a part in them now; what is off, or goes on without somebody, goes to
exactly those who were invited before. The coordinator sends; without their address nobody is invited.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from visitplan.programme import Person, Session, concerned, invited, mailable
from visitplan.views.lines import seen_by_participants
from visitplan.views.view import InvitationLine, PersonLine, SessionLine

if TYPE_CHECKING:
    from visitplan.editions import Edition
    from visitplan.editions.ledger import Course, Facts
    from visitplan.programme import Programme

Lines = Mapping[Session, SessionLine]
Key = TypeVar("Key")
Told = Callable[[Session], SessionLine]


@dataclass(frozen=True, slots=True, eq=False)
class GuestList:
    """Everybody with the sessions they are invited to now and were before, by id; empty where nothing goes out."""

    sender: str
    news: frozenset[str]
    was: Mapping[str, Session]
    live: Mapping[str, Session]
    now: Mapping[Person, frozenset[str]]
    before: Mapping[str, frozenset[str]]
    received: Mapping[Person, frozenset[str]]

    def to_site(self, host: Person | None, lines: Lines, told: Told) -> tuple[InvitationLine, ...]:
        """What whoever receives at a site is sent of the sessions held there, or that were to be."""
        if host is None or not self.reaches(host):
            return ()
        here = frozenset(session.id for session in lines)
        asked = ((session, line) for session, line in lines.items() if self.receives(host, session))
        return self.lines(host, asked, self.called_off(self.off(host) & here, lines, told))

    def to_person(self, person: Person, lines: Lines, told: Told) -> tuple[InvitationLine, ...]:
        """What somebody is sent besides; of a session they may know no more of, `told` makes the bare line."""
        if not self.reaches(person):
            return ()
        elsewhere = self.off(person) - self.received.get(person, frozenset())
        asked = ((session, line) for session, line in lines.items() if not self.receives(person, session))
        return self.lines(person, asked, self.called_off(elsewhere, lines, told))

    def lines(
        self, person: Person, asked: Iterable[tuple[Session, SessionLine]], called_off: Iterable[SessionLine]
    ) -> tuple[InvitationLine, ...]:
        """Invitations to what is news to them, then what is called off."""
        known = self.before.get(person.id, frozenset())
        attendee = attendee_line(person)
        requests = (
            InvitationLine("REQUEST", line, attendee, "updated" if session.id in known else "invited")
            for session, line in asked
            if self.is_invited(person, session) and (session.id in self.news or session.id not in known)
        )
        cancels = (InvitationLine("CANCEL", line, attendee, self.reason(line.id)) for line in called_off)
        return (*requests, *cancels)

    def called_off(self, ids: frozenset[str], lines: Lines, told: Told) -> Iterator[SessionLine]:
        """A line for each of these, as one that is off, at the time its calendar shows."""
        known = {session.id: line for session, line in lines.items() if session.cancelled or session.when is None}
        for id_ in sorted(ids):
            was = self.was[id_]
            bare = Session(id_, was.route, was.title, was.when, kind=was.kind)
            line = known.get(id_) or told(bare)
            yield replace(line, status="cancelled", when=was.when or line.when)

    def reaches(self, person: Person) -> bool:
        """Whether the coordinator writes to them: not to an address of their own."""
        return bool(mailable(person.email)) and person.email.casefold() != self.sender

    def is_invited(self, person: Person, session: Session) -> bool:
        """Whether they are invited to this very session, not to one that was so called before."""
        return self.live.get(session.id) is session and session.id in self.now.get(person, frozenset())

    def receives(self, person: Person, session: Session) -> bool:
        """Whether they receive where it is held: then its invitation lies with the site."""
        return self.live.get(session.id) is session and receiver(session) is person

    def off(self, person: Person) -> frozenset[str]:
        """What they were invited to and are no more."""
        gone = self.before.get(person.id, frozenset()) - self.now.get(person, frozenset())
        return gone.intersection(self.was)

    def reason(self, id_: str) -> str:
        """Why it is called off: it waits for a time, it goes on without them, or it is cancelled."""
        session = self.live.get(id_)
        if session is None or session.cancelled or session.visibility == "internal":
            return "cancelled"
        return "removed" if session.when else "unplaced"


NOTHING = GuestList("", frozenset(), {}, {}, {}, {}, {})


def guest_list(programme: Programme, edition: Edition) -> GuestList:
    """The invitations of a released edition from which nothing differs."""
    organizer = programme.visit.coordinator
    if edition.draft or edition.changes is None or organizer is None or not mailable(organizer.email):
        return NOTHING
    changes, now = edition.changes.sessions, invited_now(programme, organizer)
    news = frozenset(change.id for change in changes)
    before = invited_before(edition, edition.changes.since)
    before.pop(organizer.id, None)
    for person, ids in now.items():
        # Whom only the private file names is in no ledger: in what did not change they were there before.
        unknown = (id_ for id_ in ids - news if programme.private and not named(edition, id_, person))
        before.setdefault(person.id, set()).update(unknown)
    return GuestList(
        sender=organizer.email.casefold(),
        news=news,
        was={change.id: change.was for change in changes if change.was},
        live={session.id: session for session in programme.sessions},
        now=frozen(now),
        before=frozen(before),
        received=frozen(received_at_sites(programme)),
    )


def frozen(sets: Mapping[Key, set[str]]) -> dict[Key, frozenset[str]]:
    """The same, never to change."""
    return {key: frozenset(ids) for key, ids in sets.items()}


def invited_now(programme: Programme, organizer: Person) -> dict[Person, set[str]]:
    """To which sessions everyone is invited, by id."""
    found: dict[Person, set[str]] = defaultdict(set)
    for session in programme.sessions:
        for person in invited(session, organizer):
            found[person].add(session.id)
    return found


def received_at_sites(programme: Programme) -> dict[Person, set[str]]:
    """The sessions that the packs of sites tell of, by who receives there."""
    found: dict[Person, set[str]] = defaultdict(set)
    for session in seen_by_participants((*programme.sessions, *programme.former)):
        host = receiver(session)
        if host is not None:
            found[host].add(session.id)
    return found


def invited_before(edition: Edition, since: int) -> dict[str, set[str]]:
    """To which sessions each was invited in that edition, all by id."""
    found: dict[str, set[str]] = defaultdict(set)
    for id_, course in edition.courses.items():
        facts = facts_at(course, since)
        for person in facts.invited if facts else ():
            found[person].add(id_)
    return found


def facts_at(course: Course, since: int) -> Facts | None:
    """What that edition said of a session, where it had it; what is not released yet has the number 0."""
    released = [version for version in course.versions if 0 < version.edition <= since]
    return released[-1].facts if released and not released[-1].dropped else None


def named(edition: Edition, id_: str, person: Person) -> bool:
    """Whether the ledger named somebody among those of a session, so that it knows whether they were invited."""
    facts = facts_at(edition.courses[id_], edition.changes.since) if edition.changes else None
    return facts is not None and person.id in {*facts.people, facts.contact}


def receiver(session: Session) -> Person | None:
    """Who receives where it is held; on a transfer nobody."""
    return None if session.site is None or session.is_transfer else session.site.host


def attendee_line(person: Person) -> PersonLine:
    """Whom the mail goes to."""
    return PersonLine(id=person.id, role=person.role, name=person.name, title=person.title, email=person.email)


@dataclass(frozen=True, slots=True)
class Unsent:
    """Somebody who was invited and should be told by mail, but has no address now; None who is in the file no more."""

    id: str
    person: Person | None
    sessions: tuple[str, ...]


def unsent(programme: Programme, edition: Edition) -> Iterator[Unsent]:
    """Everybody whom no mail reaches about what they were invited to, with the ids of those sessions."""
    guests = guest_list(programme, edition)
    people = {each.id: each for each in (*programme.delegates, *programme.hosts, *programme.interpreters)}
    for id_, before in sorted(guests.before.items()):
        person = people.get(id_)
        if person and mailable(person.email):
            continue
        due = {each for each in before if each in guests.news or person not in concerned(guests.live[each])}
        if due:
            yield Unsent(id_, person, tuple(sorted(due)))
