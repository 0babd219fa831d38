"""What was released, edition by edition: what changed in each, and the plan as one of them had it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from visitplan.editions.cast import Cast, named
from visitplan.editions.change import Change, change_of

if TYPE_CHECKING:
    from visitplan.editions.ledger import Course, Facts, Ledger
    from visitplan.programme import Programme, Session


@dataclass(frozen=True, slots=True)
class Issue:
    """An edition as it was released, with what changed in it; in the first everything is new."""

    number: int
    moment: datetime
    code: str
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class History:
    """All editions, oldest first, and the sessions of the last one released before the visit began."""

    issues: tuple[Issue, ...] = ()
    planned_edition: int = 0
    planned: tuple[Session, ...] = ()


def history_of(programme: Programme, ledger: Ledger | None) -> History:
    """What was released of a visit; nothing where nothing was."""
    if ledger is None:
        return History()
    cast = Cast(programme)
    issues = tuple(
        Issue(release.number, release.moment, release.code, changes_in(release.number, ledger, cast))
        for release in ledger.releases
    )
    number = planned_edition(programme, ledger)
    planned = tuple(session_of(id_, facts, cast) for id_, facts in ledger.facts_at(number).items())
    return History(issues, number, planned)


def changes_in(edition: int, ledger: Ledger, cast: Cast) -> tuple[Change, ...]:
    """What this edition changed of the one before, in order of the sessions' ids."""
    changes = (
        change_of(id_, facts_at(course, edition - 1), facts_at(course, edition))
        for id_, course in sorted(ledger.sessions.items())
        if content_at(course, edition - 1) != content_at(course, edition)
    )
    return tuple(
        replace(
            change,
            was=session_of(change.id, change.before, cast) if change.before else None,
            now=session_of(change.id, change.after, cast) if change.after else None,
            contact=cast.person(change.before.contact) if change.before else None,
        )
        for change in changes
        if change.kinds
    )


def content_at(course: Course, edition: int) -> str:
    """The digest of what that edition printed of the session; nothing where it had none."""
    version = course.at(edition)
    return version.content if version and not version.dropped else ""


def facts_at(course: Course, edition: int) -> Facts | None:
    """What that edition said of the session."""
    version = course.at(edition)
    return version.facts if version and not version.dropped else None


def session_of(id_: str, facts: Facts, cast: Cast) -> Session:
    """The session as it was told, its site by the name it had then."""
    session = cast.session(id_, facts, named(facts))
    site = session.site
    return replace(session, site=replace(site, name=facts.place.name)) if site and facts.place else session


def planned_edition(programme: Programme, ledger: Ledger) -> int:
    """The last edition released before the visit's first day; where none was, the first."""
    zone, first = programme.visit.zone, programme.visit.dates.first
    before = [release.number for release in ledger.releases if release.moment.astimezone(zone).date() < first]
    return max(before, default=ledger.releases[0].number)
