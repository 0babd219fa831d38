"""What was released and is so no more: sessions as cancelled ones, for those who had them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from visitplan.editions.cast import Cast, members
from visitplan.editions.state import facts_of

if TYPE_CHECKING:
    from visitplan.editions.ledger import Course, Facts, Ledger, Version
    from visitplan.programme import Programme


def with_former(programme: Programme, ledger: Ledger) -> Programme:
    """The programme with what people had in an edition and have no more, the newest first."""
    live = {session.id: facts_of(session) for session in programme.sessions}
    cast = Cast(programme)
    found = [
        (version.edition, replace(cast.session(course.id, version.facts, people), status="cancelled"))
        for course in ledger.sessions.values()
        for version, people in lost(course, live.get(course.id))
    ]
    newest = sorted(found, key=lambda each: (-each[0], each[1].id))
    return replace(programme, former=tuple(session for _, session in newest))


def lost(course: Course, live: Facts | None) -> Iterator[tuple[Version, frozenset[str]]]:
    """Each version that was the last of someone or some site, with those people; of a dropped session its last one."""
    served = set(members(live))
    told = live is not None
    for version in reversed([version for version in course.versions if not version.dropped]):
        gone = members(version.facts) - served
        if gone or not told:
            yield version, frozenset(gone)
        served |= gone
        told = True
