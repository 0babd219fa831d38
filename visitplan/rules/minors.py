"""Who of a session is a child, and who is there to watch over them."""

from __future__ import annotations

from collections.abc import Iterator

from visitplan.programme import Person, Programme, Role, Session
from visitplan.rules.rule import expected, live

OF_AGE = 18


def is_child(person: Person) -> bool:
    """Whether this is a guest under 18; whoever has no age told is grown up."""
    return person.role is Role.DELEGATE and person.age is not None and person.age < OF_AGE


def children_in(session: Session) -> tuple[Person, ...]:
    """The children who are there in person."""
    return tuple(person for person in expected(session) if is_child(person) and not person.remote)


def with_children(programme: Programme) -> Iterator[tuple[Session, tuple[Person, ...]]]:
    """The sessions where children are, with these; a visit of adults is not looked through."""
    if any(map(is_child, programme.delegates)):
        for session in live(programme):
            if children := children_in(session):
                yield session, children


def adults_in(session: Session) -> tuple[Person, ...]:
    """The grown-ups who are there in person and have their hands free: not who drives."""
    driving = session.driver if session.driver not in session.hosts else None
    return tuple(
        person for person in expected(session) if not is_child(person) and not person.remote and person is not driving
    )


def number(people: tuple[Person, ...]) -> int:
    """How many these are, a class by its `count`."""
    return sum(person.count for person in people)
