"""Someone who has withdrawn is still named.

Why it matters: A chair stays empty, a speech is not held, and the group waits at the hotel for someone who is not
coming.

What to do: Take them out, name whoever comes instead, or set their `status:` back to `confirmed`. Being in a group or
in `all` is fine: these mean those who come.

Before:

    delegates:
      olena: {name: Olena Kovalenko}
      taras: {name: Taras Bondar, status: withdrawn}
    sessions:
      tour: {title: Waste tour, when: "2026-11-24 09:00-10:30", delegates: [olena, taras]}

After:

    delegates:
      olena: {name: Olena Kovalenko}
      taras: {name: Taras Bondar, status: withdrawn}
    sessions:
      tour: {title: Waste tour, when: "2026-11-24 09:00-10:30", delegates: [olena]}
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from visitplan.diagnostics import Finding, Related, Route, Rule, Severity
from visitplan.programme import Person, Programme, Role, Session
from visitplan.rules.rule import Around, at, live
from visitplan.rules.wording import people, several

RULE = Rule("withdrawn-listed", Severity.ERROR, "people", __doc__)
Place = tuple[Route, tuple[Person, ...]]


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """Everywhere people are named who have withdrawn, each told once a session."""
    if not any(one.withdrawn for one in (*programme.delegates, *programme.hosts, *programme.interpreters)):
        return
    for session in live(programme):
        yield from listed(in_session(session))
    yield from listed(outside_sessions(programme))


def listed(places: Iterable[Place]) -> Iterator[Finding]:
    """Those who have withdrawn, at the first of these places that names them."""
    told: set[Person] = set()
    for route, named in places:
        gone = [person for person in named if person.withdrawn and (route[0] != "sessions" or person not in told)]
        told.update(gone)
        if gone:
            yield Finding(
                (*route, gone[0].id),
                f"{people(gone)} {several(gone, 'has', 'have')} withdrawn and {several(gone, 'is', 'are')} named here",
                tuple(Related((*person.route, "status"), "withdrawn") for person in gone),
                "take them out, or name who comes instead",
            )


def in_session(session: Session) -> Iterator[Place]:
    """Where a session names people one by one."""
    yield at(session, "delegates"), session.named
    yield at(session, "hosts"), session.hosts
    yield at(session, "lead"), one(session.lead)
    yield at(session, "interpreters"), session.interpreters
    yield at(session, "driver"), (session.driver,) if isinstance(session.driver, Person) else ()
    yield at(session, "speakers"), session.speakers


def outside_sessions(programme: Programme) -> Iterator[Place]:
    """Where the rest of the file does."""
    visit = programme.visit
    yield (*visit.route, "coordinator"), one(visit.coordinator)
    yield (*visit.route, "on_call"), visit.on_call
    for group in programme.groups:
        yield (*group.route, "leader"), one(group.leader)
    for site in programme.sites:
        yield (*site.route, "host"), one(site.host)
    for lodging in programme.lodging:
        guests = tuple(person for person in lodging.people if person.role is Role.DELEGATE)
        yield (*lodging.route, "delegates"), guests
        yield (*lodging.route, "people"), tuple(person for person in lodging.people if person not in guests)


def one(person: Person | None) -> tuple[Person, ...]:
    """The person, where there is one."""
    return () if person is None else (person,)
