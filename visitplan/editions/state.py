"""The visit as it stands now, session by session, ready to be compared with an edition."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from visitplan.editions.codes import code, session_forms
from visitplan.editions.content import SESSION, Content, digest
from visitplan.editions.discretion import Discretion, bare
from visitplan.editions.ledger import Facts, Spot
from visitplan.itinerary.text import Text
from visitplan.programme import Person, invited

if TYPE_CHECKING:
    from visitplan.programme import Programme, Session
    from visitplan.programme.places import End

GROWN_UP = 18


@dataclass(frozen=True, slots=True)
class State:
    """A session now: its code on paper, the digest of all that calendars print of it, and the facts."""

    code: str
    content: str
    facts: Facts


def states_of(programme: Programme) -> Mapping[str, State]:
    """Every session as it is now, by id."""
    visit, plain, discretion = programme.visit, Content(SESSION), Discretion(programme.private)
    around = plain.of((visit.languages, visit.zone))
    forms = session_forms(programme)
    return {
        session.id: State(
            code(forms[session.id]),
            digest("\n".join((forms[session.id], around, guests_form(session)))).hex()[:24],
            discretion.kept(facts_of(session, visit.coordinator), session),
        )
        for session in programme.sessions
    }


def guests_form(session: Session) -> str:
    """What is printed because of the guests beside their names: no pictures, and how many of them are children."""
    children = sum(guest.count for guest in session.delegates if guest.age is not None and guest.age < GROWN_UP)
    return f"{any(guest.photos == 'no' for guest in session.delegates)} {children}"


def facts_of(session: Session, organizer: Person | None = None) -> Facts:
    """What is told of a change of it."""
    contact = session.lead or (session.site.host if session.site else None)
    return Facts(
        title=bare(session.title),
        when=session.when,
        kind=session.kind,
        status=session.status,
        visibility=session.visibility,
        place=spot_of(session.site or session.place),
        room=bare(session.place) if session.site and session.place else None,
        start_place=spot_of(session.start_place),
        end_place=spot_of(session.end_place),
        everyone=session.everyone,
        delegates=ids(session.delegates),
        hosts=ids(session.hosts),
        lead=session.lead.id if session.lead else "",
        driver=session.driver.id if isinstance(session.driver, Person) else "",
        carrier=bare(session.driver) if isinstance(session.driver, Text) else None,
        interpreters=ids(session.interpreters),
        speakers=ids(session.speakers),
        contact=contact.id if contact else "",
        languages=session.languages,
        headcount=session.headcount or session.present,
        invited=ids(invited(session, organizer)),
    )


def spot_of(end: End | None) -> Spot | None:
    """A place as the ledger keeps it."""
    match end:
        case None:
            return None
        case Text():
            return Spot(bare(end))
    return Spot(bare(end.name), end.id)


def ids(people: Iterable[Person]) -> tuple[str, ...]:
    """The ids of those who have not withdrawn, in order: that of the file is no content."""
    return tuple(sorted({person.id for person in people if not person.withdrawn}))
