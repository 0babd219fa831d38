"""A recipient's dates by the ledger: which edition last changed what they have on each, where that is gone too."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from visitplan.editions.edition import Edition, Stamp

if TYPE_CHECKING:
    from datetime import date, datetime

    from visitplan.editions.ledger import Course, Facts, Ledger
    from visitplan.itinerary.text import Text
    from visitplan.programme import Timespan, WholeDays

Had: TypeAlias = "Callable[[Facts], bool]"
"""Whether a recipient had the session that this was said of."""


def days_of(edition: Edition, sessions: Iterable[str], had: Had) -> dict[date, Stamp]:
    """A stamp for each date on which the recipient has or had any of these sessions, by id; none before a release.

    Its number is that of the edition that last changed the date, so it rises with every change and never falls; its
    code is the one that stands on every paper of that edition.
    """
    days: dict[date, Stamp] = {}
    for id_ in sessions:
        course = edition.courses.get(id_)
        for day, stamp in changed_on(course, had) if course else ():
            days[day] = later(days.get(day), stamp)
    return {day: coded(later(edition.titled, days[day]), edition) for day in sorted(days)}


def with_veiled(edition: Edition, days: Mapping[date, Stamp], shown: Mapping[str, Iterable[date]]) -> dict[date, Stamp]:
    """These dates, and those on which stand only sessions whose time or people the ledger may not keep.

    Nobody knows when such a date last changed: it counts as changed in every edition, so no calendar keeps an old one.
    """
    number = 0 if edition.draft else edition.number
    now = Stamp(edition.number, edition.moment, edition.code, number)
    veiled = {day: now for id_, dates in shown.items() if id_ in edition.courses for day in dates if day not in days}
    return dict(sorted((*days.items(), *veiled.items())))


def merged(edition: Edition, days: Mapping[date, Stamp], more: Mapping[date, Stamp]) -> dict[date, Stamp]:
    """These dates, each with the later of its stamps."""
    return {day: coded(later(more.get(day), stamp), edition) for day, stamp in days.items()}


def changed_on(course: Course, had: Had) -> Iterator[tuple[date, Stamp]]:
    """Each date on which this session came, changed or went for the recipient, and when; oldest first."""
    before: dict[date, int] = {}
    for version in course.versions:
        there = not version.dropped and not version.facts.cancelled and had(version.facts)
        days = version.facts.when.days if there and version.facts.when else ()
        shown = dict.fromkeys(days, version.sequence)
        for day in sorted(before.keys() | shown.keys()):
            if before.get(day) != shown.get(day):
                yield day, stamp_of(version.edition, version.moment)
        before = shown


def times_of(edition: Edition, sessions: Iterable[str], had: Had) -> dict[str, Timespan | WholeDays]:
    """When each of these sessions, by id, last had a time for the recipient; none for those that never had."""
    versions = {id_: edition.courses[id_].versions for id_ in sessions if id_ in edition.courses}
    told = {
        id_: [each.facts.when for each in course if each.facts.when and not each.dropped and had(each.facts)]
        for id_, course in versions.items()
    }
    return {id_: times[-1] for id_, times in told.items() if times}


def titled(ledger: Ledger, title: Text, now: datetime) -> Stamp:
    """Since which edition the visit has been called this; one that is not released waits for its number.

    Ledgers of old say nothing of it.
    """
    first, *rest = ledger.releases
    stamp, last = stamp_of(first.number, first.moment), first.title
    for release in rest:
        if last and release.title and release.title != last:
            stamp = stamp_of(release.number, release.moment)
        last = release.title or last
    return later(stamp, stamp_of(0, now)) if last and last != title else stamp


def stamp_of(edition: int, moment: datetime) -> Stamp:
    """What calendars say of a date changed in this edition, 0 for the one to come."""
    return Stamp(sequence=edition, moment=moment, code="", edition=edition)


def coded(stamp: Stamp, edition: Edition) -> Stamp:
    """The stamp with the code of its edition; what waits for its number has that of the draft."""
    return replace(stamp, code=edition.codes.get(stamp.edition, edition.code))


def later(one: Stamp | None, other: Stamp) -> Stamp:
    """The later of two changes; while one waits for its number, that of the other stands."""
    if one is None:
        return other
    waiting = 0 in {one.edition, other.edition}
    sequence = max(one.sequence, other.sequence)
    return Stamp(sequence, max(one.moment, other.moment), "", 0 if waiting else sequence)
