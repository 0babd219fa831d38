"""Who can follow a session, by the languages people say they have."""

from __future__ import annotations

from collections.abc import Iterator

from visitplan.programme import Person, Session
from visitplan.rules.rule import expected


def deaf_ears(session: Session) -> Iterator[Person]:
    """Those who share no language with the session and whom no interpreter reaches.

    What is not told is no fault: a session, person or interpreter without languages is silent. A driver drives.
    """
    spoken = frozenset(session.languages)
    if not spoken or any(not interpreter.languages for interpreter in session.interpreters):
        return
    reached = understood(session, spoken)
    for person in expected(session):
        listens = person not in session.interpreters and person is not session.driver
        if listens and person.languages and not reached.intersection(person.languages):
            yield person


def understood(session: Session, spoken: frozenset[str]) -> frozenset[str]:
    """The languages in which the session can be followed: its own, and those interpreters bring to them."""
    brought = (one.languages for one in session.interpreters if spoken.intersection(one.languages))
    return spoken.union(*brought)


def russian_only(person: Person, session: Session) -> bool:
    """Whether this person has Ukrainian and the one thing that reaches them is an interpreter's Russian."""
    spoken = frozenset(session.languages)
    return "uk" in person.languages and "ru" in understood(session, spoken) - spoken
