"""Where the visit goes and sleeps, and the ways between."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, TypeAlias

from visitplan.unchanging import unchanging

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from visitplan.diagnostics import Route
    from visitplan.itinerary.text import Text
    from visitplan.itinerary.written import Dates, Opening
    from visitplan.programme.people import Person


@unchanging(eq=False)
class Site:
    """A place that receives the guests. Without `opening` nothing is known of its hours."""

    id: str
    route: Route
    name: Text
    kind: str = ""
    address: Text | None = None
    location: tuple[float, float] | None = None
    zone: ZoneInfo | None = None
    opening: tuple[Opening, ...] = ()
    capacity: int | None = None
    host: Person | None = None
    meeting_point: Text | None = None
    wear: Text | None = None
    bring: Text | None = None
    parking: Text | None = None
    photos: str = "ask"
    access: tuple[str, ...] | None = None
    notice: timedelta | None = None
    notes: Text | None = None
    shared: bool = False


End: TypeAlias = "Site | Text"
"""Where a transfer begins or ends: a known site or any other words."""


@unchanging()
class Way:
    """How long it takes between two sites, as told in `travel`; holds both ways."""

    sites: frozenset[str]
    route: Route
    duration: timedelta


@unchanging()
class Lodging:
    """Where people sleep: nights are named by their evening, the last one included."""

    id: str
    route: Route
    site: Site | None
    nights: Dates
    people: tuple[Person, ...]
    paid_by: Text | None = None
