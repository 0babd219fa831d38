"""One line of the programme."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from visitplan.programme.people import Person
from visitplan.programme.timespan import Timespan, WholeDays
from visitplan.unchanging import unchanging

if TYPE_CHECKING:
    from visitplan.diagnostics import Route
    from visitplan.itinerary.text import Text
    from visitplan.programme.people import Group
    from visitplan.programme.places import End, Site
    from visitplan.programme.visit import Theme


@unchanging()
class Occurrence:
    """One date of a repeated session: the id of the whole series and this date."""

    of: str
    day: date


@unchanging(eq=False)
class Session:
    """One line of the programme.

    `route` is `("sessions", ID)` as in the file; `id` is `ID@DATE` for a repeated one. `when` is None while not placed.
    `delegates` are those who take part, `all` and groups already looked up by who is there then; `named` are the
    delegates listed one by one. `guests_gone` says of what is no more that guests had it who are in no list any more.
    """

    id: str
    route: Route
    title: Text
    when: Timespan | WholeDays | None = None
    duration: timedelta | None = None
    occurrence: Occurrence | None = None
    kind: str = "other"
    status: str = "confirmed"
    visibility: str = "participants"
    site: Site | None = None
    place: Text | None = None
    start_place: End | None = None
    end_place: End | None = None
    by: str = ""
    border: bool = False
    online: str = ""
    delegates: tuple[Person, ...] = ()
    named: tuple[Person, ...] = ()
    groups: tuple[Group, ...] = ()
    everyone: bool = False
    hosts: tuple[Person, ...] = ()
    lead: Person | None = None
    driver: Person | Text | None = None
    interpreters: tuple[Person, ...] = ()
    speakers: tuple[Person, ...] = ()
    interpreting: str = ""
    languages: tuple[str, ...] = ()
    themes: tuple[Theme, ...] = ()
    purpose: Text | None = None
    description: Text | None = None
    speech: timedelta | None = None
    url: str = ""
    wear: Text | None = None
    bring: Text | None = None
    photos: str = "ask"
    outdoors: bool = False
    plan_b: Text | None = None
    optional: bool = False
    approximate: bool = False
    luggage: Text | None = None
    meal: bool = False
    seats: int | None = None
    headcount: int | None = None
    paid_by: Text | None = None
    notes: Text | None = None
    guests_gone: bool = False

    @property
    def cancelled(self) -> bool:
        """Whether it will not take place; it stays on paper, marked."""
        return self.status == "cancelled"

    @property
    def is_transfer(self) -> bool:
        """Whether it moves people from one place to another."""
        return self.kind == "transfer"

    @property
    def span(self) -> Timespan | None:
        """The moments it takes, or None when it is not placed or takes whole days."""
        return self.when if isinstance(self.when, Timespan) else None

    @property
    def days(self) -> tuple[date, ...]:
        """The local dates it touches; none while not placed."""
        return self.when.days if self.when else ()

    @property
    def attending(self) -> tuple[Person, ...]:
        """Everyone who takes part, each once: delegates, hosts, lead, driver, interpreters."""
        if not (self.hosts or self.lead or self.driver or self.interpreters):
            return self.delegates
        led = () if self.lead is None or (self.is_transfer and self.lead not in self.hosts) else (self.lead,)
        drivers = (self.driver,) if isinstance(self.driver, Person) else ()
        return tuple(dict.fromkeys((*self.delegates, *self.hosts, *led, *drivers, *self.interpreters)))

    @property
    def present(self) -> int:
        """How many are there in person: `headcount`, `seats`, `capacity` count these, a committee by its `count`."""
        driver = self.driver if isinstance(self.driver, Person) and self.driver not in self.hosts else None
        there = (person for person in self.attending if not (person.remote or person.withdrawn))
        return sum(person.count for person in there if person is not driver)
