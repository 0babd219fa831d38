"""The ways people go between sessions: from where, to where, in what time, and how long the way takes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import cache, lru_cache
from typing import NamedTuple, TypeAlias

from visitplan.diagnostics import Related
from visitplan.itinerary.policy import Policy
from visitplan.programme import Person, Programme, Session, Site
from visitplan.programme.ways import Distance, Ways
from visitplan.rules.rule import Stay, at, binding, stays
from visitplan.rules.wording import clock, minutes, title_of

WayOf: TypeAlias = Callable[..., "Distance | None"]
"""The way between two sites, by some means."""
GROUND = frozenset({"", "bus", "car", "walk"})


class Move(NamedTuple):
    """Someone goes from the end of one session to the start of the next; with `within`, inside one transfer."""

    before: Stay
    after: Stay
    start: Site
    end: Site
    way: Distance

    @property
    def within(self) -> bool:
        """Whether it is the transfer itself that goes this way."""
        return self.before is self.after

    @property
    def time(self) -> timedelta:
        """The time there is for it."""
        if self.within:
            return self.after.when.duration
        return self.after.when.start_utc - self.before.when.end_utc


@lru_cache(maxsize=1)  # two rules ask it of the same programme
def moves(programme: Programme) -> tuple[Move, ...]:
    """Every way someone goes between two known sites, each once however many go it."""
    ways = Ways(programme)
    if not ways.known:
        return ()
    way_of = cache(ways.between)
    found: list[Move] = []
    last: dict[Person, Stay] = {}
    seen: set[tuple[Stay, Stay]] = set()
    for stay in stays(programme):
        if not somewhere(stay.session):
            continue
        found.extend(inside(stay, way_of))
        for person in stay.people:
            if person.remote:
                continue
            before = last.get(person)
            if before is None or before.when.end_utc <= stay.when.end_utc:
                last[person] = stay
            if before is not None and (before, stay) not in seen:
                seen.add((before, stay))
                found.extend(between(before, stay, way_of))
    return tuple(found)


def somewhere(session: Session) -> bool:
    """Whether it binds people to a place: one without any can be held on the way."""
    return binding(session) and bool(session.site or session.place or session.is_transfer)


def between(before: Stay, after: Stay, way_of: WayOf) -> Iterator[Move]:
    """The way from one session to the next, when both places are sites and different ones."""
    start = before.session.end_place if before.session.is_transfer else before.session.site
    end = after.session.start_place if after.session.is_transfer else after.session.site
    if before.when.end_utc <= after.when.start_utc and isinstance(start, Site) and isinstance(end, Site):
        way = way_of(start, end)
        if way is not None and way.duration:
            yield Move(before, after, start, end, way)


def inside(stay: Stay, way_of: WayOf) -> Iterator[Move]:
    """The way a transfer goes, by road or on foot: what is told under `travel` says nothing of rails and wings.

    The time written in the transfer is known better than any estimate but that of a walk.
    """
    start, end, by = stay.session.start_place, stay.session.end_place, stay.session.by
    if by in GROUND and isinstance(start, Site) and isinstance(end, Site):
        way = way_of(start, end, by)
        if way is not None and (by == "walk" or not way.estimated):
            yield Move(stay, stay, start, end, way)


def way_takes(move: Move) -> str:
    """`the way takes 15 min`; about so long when nobody told it."""
    return f"the way takes {'about ' if move.way.estimated else ''}{minutes(move.way.duration)}"


def places_of(move: Move) -> tuple[Related, ...]:
    """Where the session before stands, and where the way is told."""
    ends = f"{title_of(move.before.session)} ends {clock(move.before.when.end)}"
    before = () if move.within else (Related(at(move.before.session, "when"), ends),)
    told = () if move.way.route is None else (Related(move.way.route, "the way"),)
    return (*before, *told)


def margin_of(session: Session, policy: Policy) -> tuple[timedelta, str]:
    """The margin before this session, and what it is called."""
    margins = [(policy.buffer, "buffer")]
    if session.is_transfer:
        margins += [(policy.flight_buffer, "flight buffer")] if session.by == "flight" else []
        margins += [(policy.rail_buffer, "rail buffer")] if session.by == "train" else []
        margins += [(policy.border_buffer, "border buffer")] if session.border else []
    return max(margins)
