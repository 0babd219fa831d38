"""What one recipient may see. Every field is empty unless an audience's allow-list fills it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from visitplan.editions import Edition
    from visitplan.itinerary.text import Text
    from visitplan.itinerary.written import Dates
    from visitplan.programme import Timespan, WholeDays


@dataclass(frozen=True, slots=True)
class Options:
    """What the coordinator asked of the papers: `alarm` before each session in calendars, one `language` for all.

    `today` is the day a report is written on: what is overdue then, and whether the embargo is over.
    """

    paper: str = "a4"
    alarm: timedelta | None = None
    language: str = ""
    today: date | None = None


@dataclass(frozen=True, slots=True)
class PersonLine:
    """A person as this recipient may know them. `role` is delegates, hosts or interpreters.

    `remote` is the zone they take part from online, or the word `online` for who must not know where they are.
    """

    id: str
    role: str = ""
    name: Text | None = None
    title: Text | None = None
    organisation: Text | None = None
    party: Text | None = None
    say: Text | None = None
    head: bool = False
    languages: tuple[str, ...] = ()
    modes: tuple[str, ...] = ()
    phone: str = ""
    email: str = ""
    status: str = "confirmed"
    remote: str = ""
    count: int = 1
    photos: str = ""
    arrives: datetime | None = None
    leaves: datetime | None = None

    @property
    def label(self) -> Text | str:
        """The name, else the title, else the id."""
        return self.name or self.title or self.id


@dataclass(frozen=True, slots=True)
class PlaceLine:
    """A site, or words for a place (then `id` is empty); `room` says where in the site."""

    name: Text
    id: str = ""
    kind: str = ""
    address: Text | None = None
    location: tuple[float, float] | None = None
    meeting_point: Text | None = None
    wear: Text | None = None
    bring: Text | None = None
    parking: Text | None = None
    photos: str = ""
    access: tuple[str, ...] = ()
    opening: tuple[str, ...] = ()
    host: PersonLine | None = None
    capacity: int | None = None
    notice: timedelta | None = None
    notes: Text | None = None
    room: Text | None = None


@dataclass(frozen=True, slots=True)
class SessionLine:
    """A session as this recipient may know it.

    `online` is the link for those who take part, `has_link` that there is one. `present` is everyone there in person,
    `guests` the delegates, `children` those of them under 18 (hosts never get their names), `eating` those who eat (0
    where nobody does); `diets` and `needs` are words and counts, never names. `named` are delegates listed one by one.
    `wear` and `bring` are the session's own, else its site's. `was` is when it was to be by the edition before, where
    it has been moved.
    """

    id: str
    title: Text
    when: Timespan | WholeDays | None
    kind: str = "other"
    status: str = "confirmed"
    optional: bool = False
    approximate: bool = False
    visibility: str = ""
    place: PlaceLine | None = None
    start_place: PlaceLine | None = None
    end_place: PlaceLine | None = None
    by: str = ""
    online: str = ""
    has_link: bool = False
    delegates: tuple[PersonLine, ...] = ()
    everyone: bool = False
    named: tuple[PersonLine, ...] = ()
    groups: tuple[Text, ...] = ()
    hosts: tuple[PersonLine, ...] = ()
    lead: PersonLine | None = None
    driver: PersonLine | Text | None = None
    interpreters: tuple[PersonLine, ...] = ()
    speakers: tuple[PersonLine, ...] = ()
    interpreting: str = ""
    languages: tuple[str, ...] = ()
    themes: tuple[Text, ...] = ()
    purpose: Text | None = None
    description: Text | None = None
    speech: timedelta | None = None
    url: str = ""
    wear: Text | None = None
    bring: Text | None = None
    photos: str = ""
    outdoors: bool = False
    plan_b: Text | None = None
    luggage: Text | None = None
    meal: bool = False
    present: int = 0
    guests: int = 0
    children: int = 0
    eating: int = 0
    diets: tuple[tuple[str, int], ...] = ()
    needs: tuple[tuple[str, int], ...] = ()
    seats: int | None = None
    headcount: int | None = None
    paid_by: Text | None = None
    notes: Text | None = None
    slack: timedelta | None = None
    tightest: bool = False
    was: Timespan | WholeDays | None = None

    @property
    def cancelled(self) -> bool:
        """Whether it is struck through."""
        return self.status == "cancelled"


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """A session that is not as it was, as this recipient may know it.

    `before` is None for one that is new to them, `after` for one that is theirs no more. `kinds` are words of
    `editions.Kind`: in which ways it changed, as far as they may know. Numbers of people stand in `headcount`.
    """

    id: str
    kinds: tuple[str, ...]
    before: SessionLine | None = None
    after: SessionLine | None = None

    @property
    def line(self) -> SessionLine:
        """The session as it is, else as it was."""
        return next(line for line in (self.after, self.before) if line)


@dataclass(frozen=True, slots=True)
class ToldLine:
    """Somebody who must be told, and what; `known` is False for who stands in the plan no more, told by id alone."""

    person: PersonLine
    changes: tuple[ChangeLine, ...]
    known: bool = True


@dataclass(frozen=True, slots=True)
class InvitationLine:
    """A mail to one person about one session: `method` is REQUEST or CANCEL (RFC 5546), `attendee` has the address.

    `news` says why it goes out: invited, updated, cancelled, removed (it goes on without them) or unplaced (it waits
    for a time).
    """

    method: str
    session: SessionLine
    attendee: PersonLine
    news: str


@dataclass(frozen=True, slots=True)
class IssueLine:
    """A released edition and what changed in it; in the first everything is new."""

    number: int
    moment: datetime
    code: str
    changes: tuple[ChangeLine, ...] = ()


@dataclass(frozen=True, slots=True)
class DayLine:
    """A date of the visit with what is said of it."""

    date: date
    title: Text | None = None
    note: Text | None = None
    luggage: Text | None = None


@dataclass(frozen=True, slots=True)
class LodgingLine:
    """Where guests sleep, for those who may know; nights by their evening, the last included."""

    place: PlaceLine | None
    nights: Dates
    people: tuple[PersonLine, ...] = ()
    paid_by: Text | None = None


@dataclass(frozen=True, slots=True)
class PartyLine:
    """A municipality: host or guest; country as an ISO 3166 code."""

    name: Text
    region: Text | None = None
    country: str = ""


@dataclass(frozen=True, slots=True)
class GroupLine:
    """Delegates who go together, and who leads them."""

    name: Text
    members: tuple[PersonLine, ...] = ()
    leader: PersonLine | None = None


@dataclass(frozen=True, slots=True)
class ChildLine:
    """A child as their leader alone may know them; `guardian` by name, phone and languages."""

    person: PersonLine
    age: int | None = None
    guardian: PersonLine | None = None
    health: Text | None = None
    swims: bool | None = None
    diet: tuple[str, ...] = ()
    access: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AdviceLine:
    """One thing guests need to know."""

    title: Text | None
    text: Text | None


@dataclass(frozen=True, slots=True)
class WishLine:
    """What the guests asked for, and the themes it is about; `met` says whether a session took them up."""

    text: Text
    by: Text | None = None
    themes: tuple[Text, ...] = ()
    met: bool | None = None


@dataclass(frozen=True, slots=True)
class FollowupLine:
    """What is to be done after the visit."""

    text: Text
    owner: PersonLine | None = None
    due: date | None = None
    status: str = "open"
    overdue: bool = False


@dataclass(frozen=True, slots=True)
class AcceptedLine:
    """A finding the coordinator accepts."""

    rule: str
    at: str
    because: Text | None = None
    by: PersonLine | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class VisitLine:
    """The visit as this recipient may know it; `weeks` are ISO years and weeks, all the public hears before it."""

    id: str
    title: Text
    zone: ZoneInfo
    languages: tuple[str, ...]
    dates: Dates | None = None
    weeks: tuple[tuple[int, int], ...] = ()
    host: PartyLine | None = None
    guest: PartyLine | None = None
    partnership: Text | None = None
    organisers: tuple[str, ...] = ()
    funding: Text | None = None
    status: str = "draft"
    embargo: date | None = None
    case_number: str = ""
    url: str = ""
    colour: str = ""
    welcome: Text | None = None
    practical: tuple[AdviceLine, ...] = ()


@dataclass(frozen=True, slots=True)
class View:
    """Everything one recipient may see. `languages` are those to print: one, or two side by side.

    `recipient` says who it is for on every page, None for the whole delegation or the public;
    `coordinators` and `on_call` are the only people here whose phones guests may see.
    `own_zone` is where the recipient takes part from online. `guests_counted`: calendars, which sync to many a phone,
    count the guests that paper names. `pack` is the folder it is for. `themes` is what the visit was about, `numbers`
    how many took part by the word for them, `planned` what was released before the visit began, in `planned_edition`,
    `history` every edition.
    """

    audience: str
    languages: tuple[str, ...]
    visit: VisitLine
    edition: Edition
    options: Options = Options()
    recipient: Text | None = None
    days: tuple[DayLine, ...] = ()
    sessions: tuple[SessionLine, ...] = ()
    delegates: tuple[PersonLine, ...] = ()
    hosts: tuple[PersonLine, ...] = ()
    interpreters: tuple[PersonLine, ...] = ()
    groups: tuple[GroupLine, ...] = ()
    children: tuple[ChildLine, ...] = ()
    sites: tuple[PlaceLine, ...] = ()
    lodging: tuple[LodgingLine, ...] = ()
    coordinators: tuple[PersonLine, ...] = ()
    on_call: tuple[PersonLine, ...] = ()
    wishes: tuple[WishLine, ...] = ()
    seen_before: tuple[Text, ...] = ()
    outcomes: tuple[Text, ...] = ()
    followups: tuple[FollowupLine, ...] = ()
    themes: tuple[Text, ...] = ()
    numbers: tuple[tuple[str, int], ...] = ()
    planned: tuple[SessionLine, ...] = ()
    planned_edition: int = 0
    history: tuple[IssueLine, ...] = ()
    accepted: tuple[AcceptedLine, ...] = ()
    asked: tuple[str, ...] = ()
    own_zone: ZoneInfo | None = None
    guests_counted: bool = False
    pack: str = ""
    since: int | None = None
    changes: tuple[ChangeLine, ...] = ()
    told: tuple[ToldLine, ...] = ()
    unaffected: tuple[PersonLine, ...] = ()
    details: bool = False
    invitations: tuple[InvitationLine, ...] = ()

    @property
    def has_news(self) -> bool:
        """Whether something changed for them since an edition they have."""
        return bool(self.since) and bool(self.changes or self.details)

    @property
    def own_language(self) -> str:
        """The recipient's, where there is room for one: side by side stands the host's first, the guests' last."""
        return self.languages[-1]
