"""Sites and lodging, as written."""

from typing import ClassVar

from visitplan.itinerary.kinds import Count, Everyone, Hours, Length, Line, Photos, Position, Range, Tags, Words, Zone
from visitplan.itinerary.record import Record
from visitplan.itinerary.written import People


class Site(Record):
    """A place that receives the guests. `access` is None while nothing is known of it."""

    called: ClassVar[str] = "site"
    short: ClassVar[str] = "name"

    name: Words
    """What the place is called. Example: Norrby återvinningscentral"""
    kind: Line | None = None
    """What it is, in a word of your own: school, care-home, company, restaurant, hotel, station.
    Example: recycling
    """
    address: Words | None = None
    """Where it is, as a driver would need it. Example: Depåvägen 4, Norrby"""
    location: Position | None = None
    """Latitude and longitude in degrees; quoted inside {…}.
    Example: 59.2446, 18.2232
    Example: [59.2446, 18.2232]
    """
    timezone: Zone | None = None
    """Its time zone, when it is not the visit's. Example: Atlantic/Azores"""
    open: Hours = ()
    """When it is open, by weekday or date; what is not listed is closed, and a date beats a weekday.
    Example: {mon-fri: 07:00-19:00, sat: "08:00-12:00, 13:00-17:00", 2026-11-25: closed}
    """
    capacity: Count | None = None
    """How many people fit in. Example: 15"""
    host: Line | None = None
    """Who receives there, by id; takes part in a session only when named there. Example: nils"""
    meeting_point: Words | None = None
    """Where exactly to meet. Example: At the gate, by the flags"""
    wear: Words | None = None
    """What to put on there. Example: Sturdy shoes; the site lends vests"""
    bring: Words | None = None
    """What to bring there. Example: An identity card"""
    parking: Words | None = None
    """Where the bus can stand. Example: Behind the weighbridge"""
    photos: Photos = "ask"
    """Whether photos may be taken there. Example: ask"""
    access: Tags | None = None
    """What the place offers to people with needs; [] says that it offers nothing.
    Example: [step-free, hearing-loop]
    """
    notice: Length | None = None
    """How long before the visit it must know the number of guests. Example: 5 days"""
    notes: Words | None = None
    """For the coordinator alone. Example: The gate sticks, call from the car"""


class Lodging(Record):
    """Where people sleep, by the evenings of the first and the last night."""

    called: ClassVar[str] = "lodging"
    short: ClassVar[str] = "site"

    site: Line | None = None
    """Where people sleep, the id of a site. Example: hotel"""
    nights: Range
    """The first and the last night, by their evenings: the last is the evening before checking out.
    Example: 2026-11-24 to 2026-11-26
    """
    delegates: Everyone = People(everyone=True)
    """The guests who sleep there: all, ids or groups. Example: all"""
    people: Everyone = People()
    """Hosts and interpreters who sleep there too, by id. Example: [olha]"""
    paid_by: Words | None = None
    """Who pays. Example: Norrby kommun"""
