"""Sessions and days, as written."""

from __future__ import annotations

from typing import ClassVar

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
    when: Time | None = None
    duration: Length | None = None
    repeat: Repeats | None = None
    kind: SessionKind = "other"
    site: Line | None = None
    place: Words | None = None
    from_: Words | None = Field(default=None, alias="from")
    to: Words | None = None
    by: By | None = None
    border: YesNo = False
    online: Link | None = None
    delegates: Everyone = People(everyone=True)
    hosts: Ids = ()
    lead: Line | None = None
    interpreters: Ids = ()
    interpreting: Mode | None = None
    languages: Languages = ()
    themes: Ids = ()
    purpose: Words | None = None
    description: Words | None = None
    speech: Length | None = None
    url: Link | None = None
    wear: Words | None = None
    bring: Words | None = None
    photos: Photos = "ask"
    outdoors: YesNo = False
    plan_b: Words | None = None
    status: SessionStatus = "confirmed"
    optional: YesNo = False
    approximate: YesNo = False
    visibility: Visibility = "participants"
    speakers: Everyone = People()
    luggage: Words | None = None
    meal: YesNo = False
    seats: Count | None = None
    driver: Words | None = None
    headcount: Number | None = None
    paid_by: Words | None = None
    notes: Words | None = None

    @model_validator(mode="after")
    def ends_once(self) -> Session:
        """Itself, unless it has two ends or, at a time of day, none."""
        if self.when is None or self.when.start.minute is None:
            return self
        if self.when.end is not None and self.duration is not None:
            hint = "keep the end in `when`, or the start alone and the duration"
            raise Wrong(Fault("an end and a `duration` together", hint, inside=("duration",)))
        if self.when.end is None and self.duration is None:
            hint = "write 2023-11-28 09:00-10:30, or add `duration: 90 min`"
            raise Wrong(Fault("the start has no end", hint, inside=("when",), unless=("duration",)))
        return self


class DayNote(Record):
    """What is said of one date of the visit."""

    called: ClassVar[str] = "day"
    short: ClassVar[str] = "title"

    title: Words | None = None
    note: Words | None = None
    luggage: Words | None = None
