"""Which edition the visit is now, and the one it becomes when it is released."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from visitplan.editions.changes import Since, changes_from
from visitplan.editions.codes import session_codes, visit_code
from visitplan.editions.days import titled
from visitplan.editions.discretion import Discretion
from visitplan.editions.edition import Edition, Stamp
from visitplan.editions.ledger import Course, Ledger, Release, Version
from visitplan.editions.state import State, states_of
from visitplan.editions.uid import uid_of

if TYPE_CHECKING:
    from visitplan.programme import Programme


def edition_of(programme: Programme, ledger: Ledger | None, moment: datetime, *, since: int | None = None) -> Edition:
    """The last edition where nothing has changed since; else a draft made at this moment, numbered as the last.

    Its news is told from the edition before on, or from the one asked for.
    """
    now = whole_second(moment)
    if ledger is None:
        codes = session_codes(programme)
        stamps = {id_: Stamp(0, now, code) for id_, code in codes.items()}
        return Edition(number=0, moment=now, draft=True, code=visit_code(programme, codes), stamps=stamps)
    states = states_of(programme)
    whole = visit_code(programme, codes_of(states))
    stamps = {id_: stamp_of(ledger.sessions.get(id_), state, now) for id_, state in states.items()}
    gone = {id_: course for id_, course in ledger.sessions.items() if id_ not in states}
    stamps |= {id_: dropped_stamp(course, now) for id_, course in gone.items()}
    draft = not is_released(states, whole, ledger)
    before = ledger.last.number - (not draft) if since is None else since
    news = changes_from(programme, states, ledger, Since(before, details=differs(ledger, before, whole)))
    return Edition(
        number=ledger.last.number,
        moment=now if draft else ledger.last.moment,
        draft=draft,
        code=whole,
        stamps=stamps,
        changes=news,
        courses=next_courses(states, ledger, Release(0, now, whole)),
        codes={release.number: release.code for release in ledger.releases},
        titled=titled(ledger, Discretion(programme.private).title(programme.visit), now),
    )


def differs(ledger: Ledger, edition: int, whole: str) -> bool:
    """Whether something was printed otherwise in this edition; nothing was before the first."""
    return edition > 0 and ledger.releases[edition - 1].code != whole


def unchanged(programme: Programme, ledger: Ledger) -> bool:
    """Whether the visit is printed as in its last edition."""
    states = states_of(programme)
    return is_released(states, visit_code(programme, codes_of(states)), ledger)


def released(programme: Programme, ledger: Ledger | None, moment: datetime) -> Ledger:
    """The ledger with this programme as its next edition, no earlier than the last."""
    before = ledger or Ledger(programme.visit.id, (), {})
    now = max([whole_second(moment), *(release.moment for release in before.releases)])
    number = len(before.releases) + 1
    states = states_of(programme)
    title = Discretion(programme.private).title(programme.visit)
    release = Release(number, now, visit_code(programme, codes_of(states)), title)
    return Ledger(before.visit, (*before.releases, release), next_courses(states, before, release))


def codes_of(states: Mapping[str, State]) -> dict[str, str]:
    """The code of each session."""
    return {id_: state.code for id_, state in states.items()}


def is_released(states: Mapping[str, State], whole: str, ledger: Ledger) -> bool:
    """Whether all of it is as in the last edition."""
    there = {id_ for id_, course in ledger.sessions.items() if not course.last.dropped}
    return (
        whole == ledger.last.code
        and there == set(states)
        and all(map(same, states.values(), map(ledger.sessions.get, states)))
        and not any(newly_reached(state, ledger.sessions[id_]) for id_, state in states.items())
    )


def newly_reached(state: State, course: Course) -> frozenset[str]:
    """Whom mail reaches now and did not when it was released: whoever is invited must stand in the ledger first."""
    return frozenset(state.facts.invited).difference(course.last.facts.invited)


def same(state: State, course: Course | None) -> bool:
    """Whether a session is printed as it was released."""
    return course is not None and not course.last.dropped and course.last.content == state.content


def stamp_of(course: Course | None, state: State, now: datetime) -> Stamp:
    """What calendars say of a session: as released, or a draft of now that waits for its next number."""
    if course is None:
        return Stamp(0, now, state.code)
    return course.stamp if same(state, course) else Stamp(course.last.sequence, now, state.code)


def dropped_stamp(course: Course, now: datetime) -> Stamp:
    """What calendars say of a session that is gone."""
    return course.stamp if course.last.dropped else Stamp(course.last.sequence, now, course.last.code)


def next_courses(states: Mapping[str, State], ledger: Ledger, release: Release) -> dict[str, Course]:
    """Every session one edition on."""
    courses = {id_: Course(id_, uid_of(ledger.visit, id_), ()) for id_ in states} | dict(ledger.sessions)
    return {id_: next_course(course, states.get(id_), release) for id_, course in sorted(courses.items())}


def next_course(course: Course, state: State | None, release: Release) -> Course:
    """The session one edition on: a new version only where something is to be told of it."""
    last = course.versions[-1] if course.versions else None
    if state is not None:
        new = next_version(last, state, release)
    elif last is None or last.dropped:
        return course
    else:
        new = Version(release.number, last.sequence + 1, release.moment, last.code, "", last.facts, dropped=True)
    return course if new == last else replace(course, versions=(*course.versions, new))


def next_version(last: Version | None, state: State, release: Release) -> Version:
    """The session in this edition; its number rises with every change of content and never falls."""
    if last is not None and not last.dropped and last.content == state.content:
        # Who can be reached by mail is no content, but a cancellation goes to those invited.
        return last if last.facts == state.facts else replace(last, edition=release.number, facts=state.facts)
    sequence = last.sequence + 1 if last else 1
    return Version(release.number, sequence, release.moment, state.code, state.content, state.facts)


def whole_second(moment: datetime) -> datetime:
    """The moment in UTC without a fraction."""
    return moment.astimezone(UTC).replace(microsecond=0)
