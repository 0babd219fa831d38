"""The ways people go between sessions: from where, to where, in what time, and how long the way takes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from math import asin, cos, radians, sin, sqrt

from visitplan.diagnostics import Related, Route
from visitplan.programme import Programme, Site
from visitplan.rules.rule import Stay, at, binding, expected, stays
from visitplan.rules.wording import clock, minutes, title_of

EARTH = 6371.0
"""Mean radius in kilometres."""
DETOUR = 1.3
"""Roads are that much longer than the line of sight."""
BY_ROAD, ON_FOOT = 50.0, 4.5
"""Kilometres an hour."""


@dataclass(frozen=True, slots=True)
class Journey:
    """How long it takes from one site to another, and where that is told; estimated when it is told nowhere."""

    duration: timedelta
    route: Route = ()

    @property
    def estimated(self) -> bool:
        """Whether it is computed from the locations."""
        return not self.route


@dataclass(frozen=True, slots=True)
class Move:
    """Someone goes from the end of one session to the start of the next; with `within`, inside one transfer."""

    before: Stay
    after: Stay
    start: Site
    end: Site
    journey: Journey

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


def moves(programme: Programme) -> Iterator[Move]:
    """Every way someone goes between two known sites, each once however many go it."""
    atlas = Atlas(programme)
    last: dict[object, Stay] = {}
    seen: set[tuple[Stay, Stay]] = set()
    for stay in stays(programme):
        if not somewhere(stay):
            continue
        yield from atlas.inside(stay)
        for person in expected(stay.session):
            before = last.get(person)
            if person.remote:
                continue
            if before is None or before.when.end_utc <= stay.when.end_utc:
                last[person] = stay
            if before is not None and (before, stay) not in seen:
                seen.add((before, stay))
                yield from atlas.between(before, stay)


def somewhere(stay: Stay) -> bool:
    """Whether it binds people to a place: one without any can be held on the way."""
    session = stay.session
    return binding(session) and bool(session.site or session.place or session.is_transfer)


def way_takes(move: Move) -> str:
    """`the way takes 15 min`; about so long when nobody told it."""
    return f"the way takes {'about ' if move.journey.estimated else ''}{minutes(move.journey.duration)}"


def places_of(move: Move) -> tuple[Related, ...]:
    """Where the session before stands, and where the way is told."""
    before = Related(
        at(move.before.session, "when"), f"{title_of(move.before.session)} ends {clock(move.before.when.end)}"
    )
    told = Related(move.journey.route, "the way")
    return (*((before,) if not move.within else ()), *((told,) if move.journey.route else ()))


class Atlas:
    """The ways of one visit: told in `travel`, else estimated from locations."""

    def __init__(self, programme: Programme) -> None:
        """Look ways up by their two sites."""
        self._told = {way.sites: Journey(way.duration, way.route) for way in programme.travel}

    def between(self, before: Stay, after: Stay) -> Iterator[Move]:
        """The way from one session to the next, when both places are sites and different ones."""
        if before.when.end_utc > after.when.start_utc:
            return
        start = before.session.end_place if before.session.is_transfer else before.session.site
        end = after.session.start_place if after.session.is_transfer else after.session.site
        if isinstance(start, Site) and isinstance(end, Site):
            journey = self.journey(start, end, BY_ROAD)
            if journey is not None and journey.duration:
                yield Move(before, after, start, end, journey)

    def inside(self, stay: Stay) -> Iterator[Move]:
        """The way a transfer goes. The time written there is known better than any estimate but that of a walk."""
        start, end = stay.session.start_place, stay.session.end_place
        if stay.session.by == "flight" or not (isinstance(start, Site) and isinstance(end, Site)):
            return
        journey = self.journey(start, end, ON_FOOT)
        if journey is not None and (stay.session.by == "walk" or not journey.estimated):
            yield Move(stay, stay, start, end, journey)

    def journey(self, start: Site, end: Site, speed: float) -> Journey | None:
        """The way between two sites; none when it is one place, or neither told nor on the map."""
        if start is end:
            return None
        told = self._told.get(frozenset((start.id, end.id)))
        if told is not None or not (start.location and end.location):
            return told
        minutes = sight(start.location, end.location) * DETOUR / speed * 60
        return Journey(timedelta(minutes=round(minutes)))


def sight(here: tuple[float, float], there: tuple[float, float]) -> float:
    """The line of sight in kilometres, by the haversine formula."""
    (north, east), (to_north, to_east) = ((radians(part) for part in place) for place in (here, there))
    half = sin((to_north - north) / 2) ** 2 + cos(north) * cos(to_north) * sin((to_east - east) / 2) ** 2
    return 2 * EARTH * asin(sqrt(min(1.0, half)))
