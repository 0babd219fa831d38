"""What one recipient may see. Every field is empty unless an audience's allow-list fills it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from visitplan.views.line import (
    ChangeLine,
    InvitationLine,
    IssueLine,
    PersonLine,
    PlaceLine,
    SessionLine,
    ToldLine,
)

__all__ = [
    "AcceptedLine",
    "AdviceLine",
    "ChangeLine",
    "ChildLine",
    "DayLine",
    "FollowupLine",
    "GroupLine",
    "InvitationLine",
    "IssueLine",
    "LodgingLine",
    "Options",
    "PartyLine",
    "PersonLine",
    "PlaceLine",
    "SessionLine",
    "ToldLine",
    "View",
    "VisitLine",
    "WishLine",
]

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from visitplan.editions import Edition
    from visitplan.itinerary.text import Text
    from visitplan.itinerary.written import Dates


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
    `history` every edition. `guest_languages` are those that guests read their own programme in.
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
    guest_languages: tuple[str, ...] = ()
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
