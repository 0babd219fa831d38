"""How long interpreters work: which sessions they interpret alone, which with another."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from visitplan.programme import Person, Programme, Session
from visitplan.rules.freedom import same_pair
from visitplan.rules.rule import Stay, lost, stays, unclear

AT_ONCE = frozenset({"simultaneous", "whispered"})
REST = frozenset({"break", "free", "transfer"})


class Turn(NamedTuple):
    """An interpreter works in a session, with so many others between the same languages."""

    interpreter: Person
    stay: Stay
    others: int

    @property
    def alone(self) -> bool:
        """Whether nobody takes over."""
        return not self.others

    @property
    def at_once(self) -> bool:
        """Whether they interpret while others speak."""
        return self.stay.session.interpreting in AT_ONCE


def turns(programme: Programme) -> Iterator[Turn]:
    """Every session an interpreter works in, in order of start; breaks, free time and journeys are rest."""
    unread = unclear(programme)
    for stay in stays(programme) if not lost(programme, "interpreters") else ():
        session = stay.session
        # Whoever is named there and not known may take over.
        if not session.interpreters or session.kind in REST or (*session.route, "interpreters") in unread:
            continue
        there = [one for one in session.interpreters if not one.withdrawn]
        for interpreter in there:
            partners = sum(other.count for other in there if other is not interpreter and same_pair(interpreter, other))
            yield Turn(interpreter, stay, partners + interpreter.count - 1)


def consecutive(session: Session) -> bool:
    """Whether each sentence is said twice: so planned, or the only way its interpreters work."""
    if session.interpreting:
        return session.interpreting == "consecutive"
    there = [one for one in session.interpreters if not one.withdrawn]
    return bool(there) and all(one.modes == ("consecutive",) for one in there)
