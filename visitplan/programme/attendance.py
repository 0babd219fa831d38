"""Who is where: the sessions of a person, a site, a date."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from visitplan.programme.model import Programme
    from visitplan.programme.people import Person
    from visitplan.programme.places import Site
    from visitplan.programme.session import Session
    from visitplan.programme.visit import Day


def sessions_of(programme: Programme, person: Person) -> tuple[Session, ...]:
    """The sessions this person takes part in, in order; cancelled and not placed ones too."""
    return tuple(session for session in programme.sessions if person in session.attending)


def sessions_by_person(programme: Programme) -> Mapping[Person, list[Session]]:
    """The same for everyone at once."""
    sessions: dict[Person, list[Session]] = defaultdict(list)
    for session in programme.sessions:
        for person in session.attending:
            sessions[person].append(session)
    return sessions


def sessions_at(programme: Programme, site: Site) -> tuple[Session, ...]:
    """The sessions at this site, in order; a transfer is no session of the sites at its ends."""
    return tuple(session for session in programme.sessions if session.site is site and not session.is_transfer)


def sessions_by_date(programme: Programme) -> Mapping[date, list[Session]]:
    """The sessions by every local date they touch, dates in order."""
    sessions: dict[date, list[Session]] = defaultdict(list)
    for session in programme.sessions:
        for day in session.days:
            sessions[day].append(session)
    return dict(sorted(sessions.items()))


def everyone(programme: Programme) -> Iterator[Person]:
    """Everyone: delegates, hosts, interpreters."""
    yield from programme.delegates
    yield from programme.hosts
    yield from programme.interpreters


def day_of(programme: Programme, day: date) -> Day | None:
    """What is said of this date."""
    return next((said for said in programme.days if said.date == day), None)
