"""What a code on paper stands for: an edition, the draft, or one session in either."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from visitplan.editions.state import states_of

if TYPE_CHECKING:
    from visitplan.editions.edition import Edition
    from visitplan.editions.ledger import Course, Ledger
    from visitplan.itinerary.text import Text
    from visitplan.programme import Programme


@dataclass(frozen=True, slots=True)
class Standing:
    """A code, the edition it came with (0: the draft as it is now) and whether what it was printed on still holds.

    `session` is the id of the session it is of, with its title; "" where it is of the whole visit.
    """

    code: str
    edition: int
    current: bool
    session: str = ""
    title: Text | None = None


def standings_of(programme: Programme, ledger: Ledger | None, edition: Edition) -> dict[str, Standing]:
    """By code, everything a paper of this visit may have printed; where a code came twice, the newest."""
    found: dict[str, Standing] = {}
    every = (*released_wholes(ledger, edition), *released_sessions(programme, ledger), *drafted(programme, edition))
    for standing in every:
        found.setdefault(standing.code, standing)
    return found


def released_wholes(ledger: Ledger | None, edition: Edition) -> Iterator[Standing]:
    """The editions, newest first."""
    for release in reversed(ledger.releases if ledger else ()):
        current = release.number == edition.number and not edition.draft
        yield Standing(release.code, release.number, current)


def released_sessions(programme: Programme, ledger: Ledger | None) -> Iterator[Standing]:
    """Each session as the editions had it, newest first."""
    now = {id_: state.code for id_, state in states_of(programme).items()}
    for course in ledger.sessions.values() if ledger else ():
        for version in reversed([version for version in course.versions if not version.dropped]):
            current = now.get(course.id) == version.code
            yield Standing(version.code, first_with(course, version.sequence), current, course.id, version.facts.title)


def first_with(course: Course, sequence: int) -> int:
    """The edition that a version came with: later ones may only know better whom mail reaches."""
    return next(version.edition for version in course.versions if version.sequence == sequence)


def drafted(programme: Programme, edition: Edition) -> Iterator[Standing]:
    """The draft as it is now, and its sessions."""
    yield Standing(edition.code, 0, current=True)
    for session in programme.sessions:
        yield Standing(edition.stamps[session.id].code, 0, current=True, session=session.id, title=session.title)
