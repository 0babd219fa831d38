"""How long the way between two places takes: as told, else estimated from the map."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from math import asin, cos, radians, sin, sqrt
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from visitplan.diagnostics import Route
    from visitplan.programme.model import Programme
    from visitplan.programme.places import Site

EARTH = 6371.0
DETOUR = 1.3
"""Roads are longer than the line of sight."""
DRIVING, WALKING = 50.0, 4.5


class Distance(NamedTuple):
    """The time a way takes; `route` is where it is told, none for an estimate."""

    duration: timedelta
    route: Route | None = None

    @property
    def estimated(self) -> bool:
        """Whether it comes from the map alone."""
        return self.route is None


class Ways:
    """The ways of a programme, looked up quickly: make one for many questions."""

    def __init__(self, programme: Programme) -> None:
        """Know every way told, in its own direction first."""
        told = {(way.route[1], way.route[2]): Distance(way.duration, way.route) for way in programme.travel}
        self._told: Mapping[tuple[str, str], Distance] = {
            (end, start): way for (start, end), way in told.items()
        } | told
        self.known = bool(told) or sum(site.location is not None for site in programme.sites) > 1
        """Whether there is any between two places: it is told, or more than one of them is on the map."""

    def between(self, start: Site, end: Site, by: str = "") -> Distance | None:
        """The way between two sites; None where it is neither told nor both are on the map."""
        if start is end:
            return Distance(timedelta())
        if told := self._told.get((start.id, end.id)):
            return told
        if start.location is None or end.location is None:
            return None
        hours = line_of_sight(start.location, end.location) * DETOUR / (WALKING if by == "walk" else DRIVING)
        return Distance(timedelta(minutes=round(hours * 60)))


def line_of_sight(start: tuple[float, float], end: tuple[float, float]) -> float:
    """Kilometres between two places given by latitude and longitude, by the haversine formula."""
    south, north = radians(start[0]), radians(end[0])
    rise, width = sin((north - south) / 2), sin(radians(end[1] - start[1]) / 2)
    return 2 * EARTH * asin(min(1.0, sqrt(rise**2 + cos(south) * cos(north) * width**2)))
