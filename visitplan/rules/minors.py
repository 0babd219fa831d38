"""Who of a session is a child, and who is there to watch over them."""

from __future__ import annotations

from functools import lru_cache

from visitplan.programme import Person, Programme, Role, Session
from visitplan.rules.rule import expected, live

OF_AGE = 18


def is_child(person: Person) -> bool:
    """Whether this is a guest under 18; whoever has no age told is grown up."""
    return person.role is Role.DELEGATE and person.age is not None and person.age < OF_AGE


def children_in(session: Session) -> tuple[Person, ...]:
    """The children who are there in person."""
    return tuple(person for person in expected(session) if is_child(person) and not person.remote)


@lru_cache(maxsize=1)  # two rules ask it of the same programme
def with_children(programme: Programme) -> tuple[tuple[Session, tuple[Person, ...]], ...]:
    """The sessions where children are, with these; a visit of adults is not looked through."""
    known = frozenset(filter(is_child, programme.delegates))
    named = [session for session in live(programme) if names_one(session, known)] if known else []
    return tuple((session, children) for session in named if (children := children_in(session)))


def names_one(session: Session, known: frozenset[Person]) -> bool:
    """Whether one of these guests stands in it: among those who take part, leading or driving."""
    return not known.isdisjoint((*session.delegates, session.lead, session.driver))


def adults_in(session: Session) -> tuple[Person, ...]:
    """The grown-ups who are there in person and have their hands free: not who drives."""
    driving = session.driver if session.driver not in session.hosts else None
    return tuple(
        person for person in expected(session) if not is_child(person) and not person.remote and person is not driving
    )


def number(people: tuple[Person, ...]) -> int:
    """How many these are, a class by its `count`."""
    return sum(person.count for person in people)
