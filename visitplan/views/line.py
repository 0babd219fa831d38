"""The lines most papers are made of: a person, a place, a session, what changed, as a recipient may know them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from visitplan.itinerary.text import Text
    from visitplan.programme import Timespan, WholeDays


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
