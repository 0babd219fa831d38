"""The other visits of a run: who and what this one shares with them, and when it is taken there."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from functools import lru_cache
from heapq import heappop, heappush, merge
from typing import NamedTuple, TypeAlias

from visitplan.itinerary.text import Text
from visitplan.programme import Person, Programme, Site
from visitplan.rules.rule import Stay, binding, stays
from visitplan.unchanging import unchanging

Key: TypeAlias = tuple[object, ...]
"""What is equal in two visits for one person or one site."""
Calendar: TypeAlias = "Mapping[Key, list[Booking]]"
MARGIN = timedelta(days=4)
"""Journeys may lie so far outside the dates of a visit, the night after included."""


@unchanging(eq=False)
class Booking:
    """A person or a site is taken by a session of some visit; `number` are the people a site holds then."""

    taken: Person | Site
    stay: Stay
    file: str
    number: int = 1


def shared_with(programme: Programme, neighbours: Iterable[Programme]) -> Iterator[tuple[list[Booking], list[Booking]]]:
    """By person and site of this visit: when they are taken here, and when by other visits of that time."""
    near = [bookings(other) for other in neighbours if at_one_time(programme, other)]
    for key, here in bookings(programme).items() if near else ():
        there = [booking for calendar in near for booking in calendar.get(key, ())]
        if there:
            yield here, sorted(there, key=starts)


class Meeting(NamedTuple):
    """A booking of this visit and one of another at one time, with how many each side has there."""

    mine: Booking
    theirs: Booking
    here: int
    there: int


def meetings(here: list[Booking], there: list[Booking]) -> Iterator[Meeting]:
    """Every start that finds the other side there, told with the one of it that stays longest."""
    own, count, active = set(here), Counter[bool](), list[tuple[datetime, int, bool, int]]()
    latest: dict[bool, Booking] = {}
    for place, booking in enumerate(merge(here, there, key=starts)):
        when, side = booking.stay.when, booking in own
        while active and active[0][0] <= when.start_utc:
            _, _, left, number = heappop(active)
            count[left] -= number
        count[side] += booking.number
        heappush(active, (when.end_utc, place, side, booking.number))
        if side not in latest or latest[side].stay.when.end_utc < when.end_utc:
            latest[side] = booking
        if count[not side]:
            mine, theirs = (booking, latest[False]) if side else (latest[True], booking)
            yield Meeting(mine, theirs, count[True], count[False])


def starts(booking: Booking) -> datetime:
    """Its start, to sort by."""
    return booking.stay.when.start_utc


def at_one_time(one: Programme, other: Programme) -> bool:
    """Whether sessions of both may meet."""
    here, there = one.visit.dates, other.visit.dates
    return here.first - MARGIN <= there.last and there.first - MARGIN <= here.last


@lru_cache(maxsize=256)  # every visit of a run asks it of all others
def bookings(programme: Programme) -> Calendar:
    """Who and what may be known to other visits, with the sessions that need them, in order of start."""
    found: dict[Key, list[Booking]] = defaultdict(list)
    for stay in stays(programme):
        session = stay.session
        if not binding(session):
            continue
        for person in stay.people:
            for key in keys_of(person):
                found[key].append(Booking(person, stay, programme.name))
        if session.site and session.site.shared and not session.is_transfer:
            key = (Site, session.site.id, names_of(session.site.name))
            found[key].append(Booking(session.site, stay, programme.name, session.present))
    return {key: sorted(taken, key=starts) for key, taken in found.items()}


def keys_of(person: Person) -> Iterator[Key]:
    """What makes two people one: from the same included file, or the same address."""
    if person.email:
        yield ("email", person.email.casefold())
    if person.shared:
        yield (Person, person.id, names_of(person.label))


def names_of(label: Text | str) -> frozenset[str]:
    """Every form of a name, whatever languages the visit has first."""
    return frozenset({label} if isinstance(label, str) else (words for _, words in label.forms))
