"""The legs that bring someone to the visit and away from it, walked from the moment they arrive or leave."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from visitplan.programme.places import Site
from visitplan.programme.timespan import Timespan

if TYPE_CHECKING:
    from visitplan.programme.places import End
    from visitplan.programme.resolving.placing import Placed

CONNECTION = 24 * 60 * 60.0
"""Seconds between two legs of one journey at most: a night on the way is possible, a stay is not."""


class Leg(NamedTuple):
    """A transfer as seen from the stay: its end nearer to the stay and the far one, in seconds away from it."""

    session: Placed
    near: float
    far: float
    near_place: str
    far_place: str


def legs_in(placed: Iterable[Placed]) -> Iterator[Leg]:
    """The transfers as ways in, seconds counted backwards: once the visit has begun, those of everyone go about it."""
    begins = min((span.start_utc for span in common_spans(placed)), default=None)
    for leg, span in transfers(placed):
        if begins is None or span.end_utc <= begins or not leg.written.delegates.everyone:
            start, end = span.start_utc.timestamp(), span.end_utc.timestamp()
            yield Leg(leg, -end, -start, place_of(leg.where.end_place), place_of(leg.where.start_place))


def legs_out(placed: Iterable[Placed]) -> Iterator[Leg]:
    """The transfers as ways out: those of everyone from the end of the visit on."""
    ends = max((span.end_utc for span in common_spans(placed)), default=None)
    for leg, span in transfers(placed):
        if ends is None or ends <= span.start_utc or not leg.written.delegates.everyone:
            start, end = span.start_utc.timestamp(), span.end_utc.timestamp()
            yield Leg(leg, start, end, place_of(leg.where.start_place), place_of(leg.where.end_place))


def transfers(placed: Iterable[Placed]) -> Iterator[tuple[Placed, Timespan]]:
    """The transfers that have a time."""
    for session in placed:
        if session.is_transfer and isinstance(session.when, Timespan):
            yield session, session.when


def common_spans(placed: Iterable[Placed]) -> Iterator[Timespan]:
    """When everyone does what they came for: not on the way, and no rest on it."""
    for session in placed:
        ordinary = session.kind not in {"transfer", "meal", "break", "free"} and session.written.delegates.everyone
        if ordinary and isinstance(session.when, Timespan):
            yield session.when


def place_of(end: End | None) -> str:
    """A word for the place, the same for the same site or the same words."""
    return f"site {end.id}" if isinstance(end, Site) else str(end or "").casefold()


def journeys(legs: Iterable[Leg], stays: Iterable[datetime]) -> Mapping[datetime, frozenset[Placed]]:
    """By moment of arrival or departure: the legs from the one that meets the stay at that moment outwards."""
    outwards = sorted(legs, key=lambda leg: leg.near)
    by_place, by_moment = defaultdict(list), defaultdict(list)
    for leg in outwards:
        by_place[leg.near_place].append(leg)
        by_moment[abs(leg.near)].append(leg)
    return {stay: walked(by_moment[stay.timestamp()], by_place) for stay in stays}


def walked(first: list[Leg], by_place: Mapping[str, list[Leg]]) -> frozenset[Placed]:
    """These legs and all that join on to them, leg by leg: each starts where, and within a day of when, one ended."""
    reached = list(first)
    ahead: dict[str, list[Leg]] = {}
    for leg in reached:
        if leg.far_place not in ahead:
            ahead[leg.far_place] = list(by_place.get(leg.far_place, ()))
        reached.extend(taken(ahead[leg.far_place], leg.far))
    return frozenset(leg.session for leg in reached)


def taken(onward: list[Leg], moment: float) -> list[Leg]:
    """The legs that start within a day of this moment, taken out: each is walked once, however many meet there."""
    start = bisect_left(onward, moment, key=lambda leg: leg.near)
    end = bisect_right(onward, moment + CONNECTION, key=lambda leg: leg.near)
    joined = onward[start:end]
    del onward[start:end]
    return joined
