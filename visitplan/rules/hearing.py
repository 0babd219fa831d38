"""Who can follow a session, by the languages people say they have."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from visitplan.programme import Person, Programme, Session
from visitplan.rules.rule import expected, live, unclear


@lru_cache(maxsize=1)  # two rules ask it of the same programme
def not_reached(programme: Programme) -> tuple[tuple[Session, list[Person]], ...]:
    """The sessions some of those who take part cannot follow, and those people.

    What is not told is no fault: a session, person or interpreter without languages is silent. A driver drives.
    """
    found = []
    unread = unclear(programme)
    for session in live(programme):
        interpreters = [one for one in session.interpreters if not one.withdrawn]
        told = session.languages and all(one.languages for one in interpreters)
        if told and not any((*session.route, key) in unread for key in ("languages", "interpreters")):
            reached = understood(session)
            lost = [one for one in listeners(session) if one.languages and not reached.intersection(one.languages)]
            if lost:
                found.append((session, lost))
    return tuple(found)


def through_russian(programme: Programme) -> Iterator[tuple[Session, list[Person]]]:
    """The sessions whose interpreters reach people with Ukrainian by Russian alone, and those people.

    Where a session does not say its languages, it is held in those of its hosts.
    """
    for session, lost in not_reached(programme):
        yield session, [person for person in lost if russian_only(person, session)]
    for session in live(programme):
        interpreters = [one for one in session.interpreters if not one.withdrawn]
        if interpreters and not session.languages and all(one.languages for one in interpreters):
            held = frozenset(language for host in hosts_of(session) for language in host.languages)
            brought = held.union(*(one.languages for one in interpreters))
            guests = (one for one in session.delegates if "uk" in one.languages and brought.isdisjoint(one.languages))
            yield session, [one for one in guests if "ru" in brought - held and not one.withdrawn]


def hosts_of(session: Session) -> Iterator[Person]:
    """Who receives and leads."""
    return (one for one in dict.fromkeys((*session.hosts, session.lead)) if one is not None)


def listeners(session: Session) -> Iterator[Person]:
    """Those who are there to understand."""
    return (one for one in expected(session) if one not in session.interpreters and one is not session.driver)


def understood(session: Session) -> frozenset[str]:
    """The languages in which the session can be followed: its own, and those interpreters bring to them."""
    spoken = frozenset(session.languages)
    there = (one for one in session.interpreters if not one.withdrawn)
    brought = (one.languages for one in there if spoken.intersection(one.languages))
    return spoken.union(*brought)


def russian_only(person: Person, session: Session) -> bool:
    """Whether this person has Ukrainian and the one thing that reaches them is an interpreter's Russian."""
    return "uk" in person.languages and "ru" in understood(session) and "ru" not in session.languages
