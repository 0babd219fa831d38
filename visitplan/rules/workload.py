"""How much a day asks of a guest: its sites, its hours, its longest stretch without a break, its free hour."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from itertools import pairwise
from typing import NamedTuple

from visitplan.programme import Timespan
from visitplan.rules.courses import PAUSES, demanding
from visitplan.rules.rule import Stay, binding

SHORTEST_BREAK = timedelta(minutes=15)
NOTHING = timedelta(0)


class Stretch(NamedTuple):
    """From one moment to another without a break."""

    start: datetime
    end: datetime

    @property
    def length(self) -> timedelta:
        """The time it takes."""
        return self.end - self.start


class Workload(NamedTuple):
    """A day of someone: its demanding sessions by start, the places they are at, and the pauses of the day."""

    work: tuple[Stay, ...]
    places: int
    hours: timedelta
    stretch: Stretch | None
    free: bool


def workload(day: tuple[Stay, ...]) -> Workload:
    """What these sessions of one day, by start, ask of someone who takes part in all of them."""
    work = tuple(stay for stay in day if demanding(stay.session))
    return Workload(
        work=work,
        places=len({place for stay in work if (place := stay.session.site or stay.session.place)}),
        hours=sum((end - start for start, end in joined(stay.when for stay in work)), NOTHING),
        stretch=max(stretches(day), key=lambda stretch: stretch.length, default=None),
        free=any(stay.session.kind == "free" for stay in day),
    )


def joined(spans: Iterable[Timespan]) -> list[tuple[datetime, datetime]]:
    """The times these take together, in UTC: what overlaps counts once. By start, as given."""
    found: list[tuple[datetime, datetime]] = []
    for span in spans:
        if found and span.start_utc <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], span.end_utc))
        else:
            found.append((span.start_utc, span.end_utc))
    return found


def longest_gap(day: tuple[Stay, ...]) -> Stretch | None:
    """The longest time between sessions of a day, meals and transfers too, in which nothing is planned."""
    busy = joined(stay.when for stay in day if binding(stay.session))
    gaps = [Stretch(before[1], after[0]) for before, after in pairwise(busy)]
    return max(gaps, key=lambda gap: gap.length, default=None)


def stretches(day: tuple[Stay, ...]) -> Iterator[Stretch]:
    """The times of work with no free time, meal, break or gap of 15 min in them; a pause may lie inside a session."""
    start = end = None
    for stay in day:
        when = stay.when
        if stay.session.kind in PAUSES:
            if start is not None and end is not None:
                yield Stretch(start, min(end, when.start_utc))
                start = when.end_utc if end > when.end_utc else None
        elif not demanding(stay.session):
            continue
        elif start is None or end is None or when.start_utc - end >= SHORTEST_BREAK:
            if start is not None and end is not None:
                yield Stretch(start, end)
            start, end = when.start_utc, when.end_utc
        else:
            end = max(end, when.end_utc)
    if start is not None and end is not None:
        yield Stretch(start, end)
