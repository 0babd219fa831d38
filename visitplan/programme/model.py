"""The visit resolved: people, sites and sessions with nothing left to look up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

from visitplan.programme.timespan import Timespan, WholeDays

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from visitplan.diagnostics import Route
    from visitplan.itinerary.policy import Policy
    from visitplan.itinerary.text import Text
    from visitplan.itinerary.written import Dates, Opening


class Role(StrEnum):
    """The three registries of people."""

    DELEGATE = "delegates"
    HOST = "hosts"
    INTERPRETER = "interpreters"


@dataclass(frozen=True, slots=True)
class Guardian:
    """Whom to call about a child; private."""

    name: Text | None = None
    phone: str = ""
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Person:
    """A delegate, host or interpreter. `rank` is as written, or None; lists keep file order within a rank."""

    id: str
    role: Role
    route: Route
    name: Text | None = None
    title: Text | None = None
    organisation: Text | None = None
    party: Text | None = None
    head: bool = False
    rank: int | None = None
    say: Text | None = None
    languages: tuple[str, ...] = ()
    modes: tuple[str, ...] = ()
    latin_source: str = ""
    email: str = ""
    phone: str = ""
    arrives: datetime | None = None
    leaves: datetime | None = None
    remote: ZoneInfo | None = None
    status: str = "confirmed"
    photos: str = "ask"
    count: int = 1
    age: int | None = None
    guardian: Guardian | None = None
    health: Text | None = None
    swims: bool | None = None
    diet: tuple[str, ...] = ()
    access: tuple[str, ...] = ()
    shared: bool = False

    @property
    def label(self) -> Text | str:
        """The name, else the title, else the id: a place may be held before the name is known."""
        return self.name or self.title or self.id

    @property
    def withdrawn(self) -> bool:
        """Whether they take no part any more."""
        return self.status == "withdrawn"


@dataclass(frozen=True, slots=True, eq=False)
class Group:
    """Delegates who go together."""

    id: str
    route: Route
    name: Text | None
    members: tuple[Person, ...]
    leader: Person | None = None
    shared: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Theme:
    """A subject of the visit."""

    id: str
    route: Route
    name: Text
    shared: bool = False


@dataclass(frozen=True, slots=True)
class Wish:
    """What the guests asked for beforehand."""

    id: str
    route: Route
    text: Text
    by: Text | None
    themes: tuple[Theme, ...]


@dataclass(frozen=True, slots=True, eq=False)
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


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One date of a repeated session: the id of the whole series and this date."""

    of: str
    day: date


@dataclass(frozen=True, slots=True, eq=False)
class Session:
    """One line of the programme.

    `route` is `("sessions", ID)` as in the file; `id` is `ID@DATE` for a repeated one. `when` is None while not placed.
    `delegates` are those who take part, `all` and groups already looked up by who is there then; `named` are the
    delegates listed one by one.
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
        led = () if self.lead is None or (self.is_transfer and self.lead not in self.hosts) else (self.lead,)
        drivers = (self.driver,) if isinstance(self.driver, Person) else ()
        return tuple(dict.fromkeys((*self.delegates, *self.hosts, *led, *drivers, *self.interpreters)))

    @property
    def present(self) -> int:
        """How many are there in person: `headcount`, `seats`, `capacity` count these, a committee by its `count`."""
        driver = self.driver if isinstance(self.driver, Person) and self.driver not in self.hosts else None
        return sum(person.count for person in self.attending if not person.remote and person is not driver)


@dataclass(frozen=True, slots=True)
class Way:
    """How long it takes between two sites, as told in `travel`; holds both ways."""

    sites: frozenset[str]
    route: Route
    duration: timedelta


@dataclass(frozen=True, slots=True)
class Lodging:
    """Where people sleep: nights are named by their evening, the last one included."""

    id: str
    route: Route
    site: Site | None
    nights: Dates
    people: tuple[Person, ...]
    paid_by: Text | None = None


@dataclass(frozen=True, slots=True)
class Day:
    """A date of the visit with what is said of it."""

    date: date
    route: Route
    title: Text | None = None
    note: Text | None = None
    luggage: Text | None = None


@dataclass(frozen=True, slots=True)
class Acceptance:
    """A finding the coordinator accepts at a place, with a reason, an owner and an end date."""

    route: Route
    rule: str
    at: str
    because: Text | None
    by: Person | None
    until: date | None


@dataclass(frozen=True, slots=True)
class Followup:
    """What is to be done after the visit."""

    id: str
    route: Route
    text: Text
    owner: Person | None
    due: date | None
    status: str


@dataclass(frozen=True, slots=True)
class Party:
    """A municipality: host or guest."""

    name: Text
    region: Text | None = None
    country: str = ""


@dataclass(frozen=True, slots=True)
class Partnership:
    """The programme or agreement the visit belongs to."""

    name: Text | None
    organisers: tuple[str, ...] = ()
    funding: Text | None = None


@dataclass(frozen=True, slots=True)
class Advice:
    """One thing guests need to know."""

    title: Text | None
    text: Text | None


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class Unresolved:
    """An id nobody defines: what kind of thing was meant and which ids there are."""

    route: Route
    kind: str
    id: str
    known: tuple[str, ...]
    at_key: bool = False


@dataclass(frozen=True, slots=True)
class OddTime:
    """A local time a clock change skips (`skipped`) or doubles, where it was written, and its two readings."""

    route: Route
    written: datetime
    zone: str
    skipped: bool
    earlier: datetime
    later: datetime


@dataclass(frozen=True, slots=True)
class WrittenText:
    """A printed text with its route, for the rules that read every text."""

    route: Route
    text: Text
    is_name: bool = False


@dataclass(frozen=True, slots=True)
class Programme:
    """What will happen: sessions in order of start, then id, the not placed last.

    `texts` are all Texts of the file in file order, internal notes included.
    `unresolved` and `odd_times` are kept for the rules.
    """

    name: str
    visit: Visit
    delegates: tuple[Person, ...] = ()
    hosts: tuple[Person, ...] = ()
    interpreters: tuple[Person, ...] = ()
    groups: tuple[Group, ...] = ()
    sites: tuple[Site, ...] = ()
    themes: tuple[Theme, ...] = ()
    wishes: tuple[Wish, ...] = ()
    sessions: tuple[Session, ...] = ()
    travel: tuple[Way, ...] = ()
    lodging: tuple[Lodging, ...] = ()
    days: tuple[Day, ...] = ()
    policy: Policy | None = None
    acceptances: tuple[Acceptance, ...] = ()
    outcomes: tuple[Text, ...] = ()
    followups: tuple[Followup, ...] = ()
    texts: tuple[WrittenText, ...] = ()
    unresolved: tuple[Unresolved, ...] = ()
    odd_times: tuple[OddTime, ...] = ()
