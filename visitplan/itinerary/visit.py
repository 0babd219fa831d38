"""The visit itself, as written."""

from __future__ import annotations

from typing import ClassVar

from pydantic import model_validator

from visitplan.itinerary.kinds import (
    Colour,
    Country,
    Day,
    Ids,
    Line,
    Link,
    Names,
    Range,
    Sequence,
    VisitLanguages,
    VisitStatus,
    Words,
    Zone,
)
from visitplan.itinerary.kinds.languages import fault_of_language
from visitplan.itinerary.record import Record


class Party(Record):
    """A municipality: host or guest."""

    called: ClassVar[str] = "municipality"
    short: ClassVar[str] = "name"

    name: Words
    region: Words | None = None
    country: Country | None = None

    @model_validator(mode="before")
    @classmethod
    def named(cls, value: object) -> object:
        """A map of languages is its name."""
        if isinstance(value, dict) and any(code == "all" or fault_of_language(code) is None for code in value):
            return {"name": value}
        return value


class Partnership(Record):
    """The programme or agreement the visit belongs to."""

    called: ClassVar[str] = "partnership"
    short: ClassVar[str] = "name"

    name: Words | None = None
    organisers: Names = ()
    funding: Words | None = None


class Advice(Record):
    """One thing guests need to know."""

    called: ClassVar[str] = "piece of advice"
    short: ClassVar[str] = "title"

    title: Words | None = None
    text: Words | None = None


class Visit(Record):
    """The visit itself."""

    called: ClassVar[str] = "visit"

    id: Line | None = None
    title: Words
    dates: Range
    timezone: Zone
    languages: VisitLanguages
    host: Party
    guest: Party
    coordinator: Line
    on_call: Ids = ()
    partnership: Partnership | None = None
    status: VisitStatus = "draft"
    embargo: Day | None = None
    case_number: Line | None = None
    follows: Line | None = None
    url: Link | None = None
    colour: Colour | None = None
    welcome: Words | None = None
    practical: Sequence[Advice] = ()
