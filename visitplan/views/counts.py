"""How many eat what and need what: numbers, never names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from visitplan.views.lines import is_child

if TYPE_CHECKING:
    from visitplan.programme import Person, Session

FEEDING = frozenset({"meal", "reception"})
"""Kinds of session that feed those who are there."""

Counts = tuple[tuple[str, int], ...]


def feeds(session: Session) -> bool:
    """Whether people eat there."""
    return is_meal(session) and not session.cancelled


def is_meal(session: Session) -> bool:
    """Whether people eat there, or were to before it was cancelled."""
    return session.kind in FEEDING or session.meal


def eating(session: Session) -> int:
    """How many eat; 0 where nobody does."""
    return session.present if feeds(session) else 0


def guests(session: Session) -> int:
    """How many delegates take part."""
    return sum(person.count for person in session.delegates if not person.withdrawn)


def children(session: Session) -> int:
    """How many of them are under 18."""
    return sum(person.count for person in session.delegates if is_child(person) and not person.withdrawn)


def portions(session: Session) -> int:
    """How many of those who eat are guests under 18."""
    there = (person for person in session.delegates if is_child(person) and not (person.remote or person.withdrawn))
    return sum(person.count for person in there) if feeds(session) else 0


def diets(session: Session) -> Counts:
    """What those who eat cannot or will not eat, with how many of them: the commonest first."""
    return counted(session, lambda person: person.diet) if feeds(session) else ()


def needs(session: Session) -> Counts:
    """What those who are there need of the place, with how many of them."""
    return counted(session, lambda person: person.access)


def counted(session: Session, words_of: Callable[[Person], Iterable[str]]) -> Counts:
    """Words with how many of those there in person have them; the words of a committee hold for all of it."""
    numbers: Counter[str] = Counter()
    for person in session.attending:
        if not (person.remote or person.withdrawn or only_drives(person, session)):
            numbers.update(dict.fromkeys(words_of(person), person.count))
    return tuple(sorted(numbers.items(), key=lambda each: (-each[1], each[0])))


def only_drives(person: Person, session: Session) -> bool:
    """Whether someone is there for the driving alone: not counted as present either."""
    return person is session.driver and person not in session.hosts
