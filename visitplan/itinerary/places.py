"""Sites and lodging, as written."""

from __future__ import annotations

from typing import ClassVar

from visitplan.itinerary.kinds import Count, Everyone, Hours, Length, Line, Photos, Position, Range, Tags, Words, Zone
from visitplan.itinerary.record import Record
from visitplan.itinerary.written import People


class Site(Record):
    """A place that receives the guests. `access` is None while nothing is known of it."""

    called: ClassVar[str] = "site"
    short: ClassVar[str] = "name"

    name: Words
    kind: Line | None = None
    address: Words | None = None
    location: Position | None = None
    timezone: Zone | None = None
    open: Hours = ()
    capacity: Count | None = None
    host: Line | None = None
    meeting_point: Words | None = None
    wear: Words | None = None
    bring: Words | None = None
    parking: Words | None = None
    photos: Photos = "ask"
    access: Tags | None = None
    notice: Length | None = None
    notes: Words | None = None


class Lodging(Record):
    """Where people sleep, by the evenings of the first and the last night."""

    called: ClassVar[str] = "lodging"
    short: ClassVar[str] = "site"

    site: Line | None = None
    nights: Range
    delegates: Everyone = People(everyone=True)
    people: Everyone = People()
    paid_by: Words | None = None
