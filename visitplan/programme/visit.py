"""The visit itself and what is said of it as a whole."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from visitplan.unchanging import unchanging

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from visitplan.diagnostics import Route
    from visitplan.itinerary.text import Text
    from visitplan.itinerary.written import Dates
    from visitplan.programme.people import Person


@unchanging()
class Party:
    """A municipality: host or guest."""

    name: Text
    region: Text | None = None
    country: str = ""


@unchanging()
class Partnership:
    """The programme or agreement the visit belongs to."""

    name: Text | None
    organisers: tuple[str, ...] = ()
    funding: Text | None = None


@unchanging()
class Advice:
    """One thing guests need to know."""

    title: Text | None
    text: Text | None


@unchanging()
class Visit:
    """The visit itself."""

    id: str
    route: Route
    title: Text
    dates: Dates
    zone: ZoneInfo
    languages: tuple[str, ...]
    host: Party
    guest: Party
    coordinator: Person | None
    on_call: tuple[Person, ...] = ()
    partnership: Partnership | None = None
    status: str = "draft"
    embargo: date | None = None
    case_number: str = ""
    follows: str = ""
    url: str = ""
    colour: str = ""
    welcome: Text | None = None
    practical: tuple[Advice, ...] = ()

    @property
    def final(self) -> bool:
        """Whether polish rules warn."""
        return self.status == "final"


@unchanging()
class Day:
    """A date of the visit with what is said of it."""

    date: date
    route: Route
    title: Text | None = None
    note: Text | None = None
    luggage: Text | None = None


@unchanging(eq=False)
class Theme:
    """A subject of the visit."""

    id: str
    route: Route
    name: Text
    shared: bool = False


@unchanging()
class Wish:
    """What the guests asked for beforehand."""

    id: str
    route: Route
    text: Text
    by: Text | None
    themes: tuple[Theme, ...]


@unchanging()
class Acceptance:
    """A finding the coordinator accepts at a place, with a reason, an owner and an end date."""

    route: Route
    rule: str
    at: str
    because: Text | None
    by: Person | None
    until: date | None


@unchanging()
class Followup:
    """What is to be done after the visit."""

    id: str
    route: Route
    text: Text
    owner: Person | None
    due: date | None
    status: str
