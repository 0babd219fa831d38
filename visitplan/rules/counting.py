"""Who is counted where people are counted: in seats and at meals."""

from __future__ import annotations

from visitplan.programme import Person, Session


def seated(session: Session) -> int:
    """How many seats a session takes: everyone there in person, and the driver, by name or not."""
    return session.present + (session.driver is not None and session.driver not in session.hosts)


def interpreters_there(session: Session) -> tuple[Person, ...]:
    """The interpreters who are there in person and as nothing else."""
    others = {*session.delegates, *session.hosts, session.lead}
    return tuple(one for one in session.interpreters if not (one.remote or one.withdrawn or one in others))


def only_interpreters_lack(session: Session, number: int, needed: int) -> bool:
    """Whether the number is enough for everyone but the interpreters."""
    return needed - sum(one.count for one in interpreters_there(session)) <= number < needed
