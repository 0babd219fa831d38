"""Sessions and days, as written."""

from typing import ClassVar, Self

from pydantic import Field, model_validator

from visitplan.itinerary.faults import Fault, Wrong
from visitplan.itinerary.kinds import (
    By,
    Count,
    Everyone,
    Ids,
    Languages,
    Length,
    Line,
    Link,
    Mode,
    Number,
    Photos,
    Repeats,
    SessionKind,
    SessionStatus,
    Time,
    Visibility,
    Words,
    YesNo,
)
from visitplan.itinerary.record import Record
from visitplan.itinerary.written import People


class Session(Record):
    """One line of the programme. `from_`, `to` and `driver` may be a plain text that is an id."""

    called: ClassVar[str] = "session"
    short: ClassVar[str] = "title"

    title: Words
    """What it is called on every paper.
    Example: {sv: Besök på återvinningscentralen, uk: Візит до центру переробки}
    """
    when: Time | None = None
    """Date and times; one date alone is the whole day. Without it the session is listed as not placed yet. A time zone
    may follow.
    Example: 2026-11-24 09:00-10:30
    Example: 2026-11-24 22:10 - 2026-11-25 06:30
    Example: 2026-11-24 10:00 Europe/Kyiv - 2026-11-24 12:05 Europe/Stockholm
    Example: 2026-11-24
    """
    duration: Length | None = None
    """How long it takes, when `when` has no end. Example: 90 min Example: 1h30m"""
    repeat: Repeats | None = None
    """How it comes again: daily, weekdays or weekly, with or without an end, or a list of dates.
    Example: daily until 2026-11-27
    Example: [2026-11-25, 2026-11-27]
    """
    kind: SessionKind = "other"
    """What sort of session it is. Example: study-visit"""
    site: Line | None = None
    """Where it is, the id of a site. Example: depot"""
    place: Words | None = None
    """Where it is, in words, when it is no site. Example: By the fountain on the square"""
    from_: Words | None = Field(default=None, alias="from")
    """Where a transfer begins: the id of a site, or words. Example: hotel"""
    to: Words | None = None
    """Where a transfer ends: the id of a site, or words. Example: Arlanda airport"""
    by: By | None = None
    """How a transfer goes. Example: bus"""
    border: YesNo = False
    """Whether the transfer crosses a border. Example: true"""
    online: Link | None = None
    """The link for those who take part from elsewhere; only they get it.
    Example: https://meet.example/norrby
    """
    delegates: Everyone = People(everyone=True)
    """The guests who take part: all who are there, ids or groups; [] is nobody.
    Example: [olena, leadership]
    Example: all
    """
    hosts: Ids = ()
    """Who receives, by id. Example: [helena]"""
    lead: Line | None = None
    """Who answers for it, by id; takes part like a host. Example: nils"""
    interpreters: Ids = ()
    """Who interprets, by id. Example: [olha]"""
    interpreting: Mode | None = None
    """How it is interpreted. Example: consecutive"""
    languages: Languages = ()
    """The languages spoken. Example: [sv]"""
    themes: Ids = ()
    """What it is about, ids of themes. Example: [waste]"""
    purpose: Words | None = None
    """What it is to lead to. Example: Compare how waste is charged for"""
    description: Words | None = None
    """What happens, for everyone who takes part.
    Example: A walk along the belts, then questions over coffee
    """
    speech: Length | None = None
    """How long the speech itself is, without its interpreting. Example: 20 min"""
    url: Link | None = None
    """A page to read beforehand. Example: https://norrby.example/waste"""
    wear: Words | None = None
    """What to put on; else the site's. Example: Warm clothes, we are outside"""
    bring: Words | None = None
    """What to bring; else the site's. Example: The signed letter"""
    photos: Photos = "ask"
    """Whether photos may be taken. Example: no"""
    outdoors: YesNo = False
    """Whether it is outside, so that daylight and weather matter. Example: true"""
    plan_b: Words | None = None
    """What happens when it cannot be as planned. Example: In heavy rain we meet in the canteen"""
    status: SessionStatus = "confirmed"
    """Tentative is printed as to be confirmed; cancelled stays on paper, struck through.
    Example: tentative
    """
    optional: YesNo = False
    """Whether guests may stay away. Example: true"""
    approximate: YesNo = False
    """Whether the times are about; prints “about 09:00”. Example: true"""
    visibility: Visibility = "participants"
    """Who may know of it: the coordinator alone, those who take part, or the public after the embargo.
    Example: public
    """
    speakers: Everyone = People()
    """Who speaks, guests too, by id. Example: [olena, nils]"""
    luggage: Words | None = None
    """Where the bags are meanwhile. Example: On the bus"""
    meal: YesNo = False
    """Whether people eat aboard a transfer. Example: true"""
    seats: Count | None = None
    """Seats of the vehicle, the driver's included. Example: 9"""
    driver: Words | None = None
    """Who drives: the id of a host, or words. Example: Norrby buss AB"""
    headcount: Number | None = None
    """How many meals or places were ordered. Example: 12"""
    paid_by: Words | None = None
    """Who pays. Example: Norrby kommun"""
    notes: Words | None = None
    """For the coordinator alone. Example: Ask for the large meeting room"""

    @model_validator(mode="after")
    def ends_once(self) -> Self:
        """Itself, unless it has two ends or, at a time of day, none."""
        when = self.when
        if when is None or when.start.minute is None or (when.end is None) != (self.duration is None):
            return self
        if when.end is not None:
            hint = "keep the end in `when`, or the start alone and the duration"
            raise Wrong(Fault("an end and a `duration` together", hint, inside=("duration",)))
        hint = "write 2023-11-28 09:00-10:30, or add `duration: 90 min`"
        raise Wrong(Fault("the start has no end", hint, inside=("when",), unless=("duration",)))


class DayNote(Record):
    """What is said of one date of the visit."""

    called: ClassVar[str] = "day"
    short: ClassVar[str] = "title"

    title: Words | None = None
    """What the day is about. Example: Waste and schools"""
    note: Words | None = None
    """What everyone should know that day. Example: A long day, dinner is late"""
    luggage: Words | None = None
    """Where the bags are that day. Example: In the bus from 08:00"""
