"""The ledger: every edition released so far, and what each said of each session. Nothing private."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from visitplan.editions.edition import Stamp

if TYPE_CHECKING:
    from visitplan.itinerary.text import Text
    from visitplan.programme import Timespan, WholeDays


@dataclass(frozen=True, slots=True)
class Spot:
    """A place as it was told: its name, and the id of its site, "" for mere words."""

    name: Text
    site: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """What an edition said of a session, as far as a change of it is told in words; people by their ids.

    `room` is where in its site it is, `carrier` a company that drives, `contact` whom to turn to, `headcount` how many
    were expected, `invited` those whom mail could reach.
    """

    title: Text
    when: Timespan | WholeDays | None = None
    kind: str = "other"
    status: str = "confirmed"
    visibility: str = "participants"
    place: Spot | None = None
    room: Text | None = None
    start_place: Spot | None = None
    end_place: Spot | None = None
    everyone: bool = False
    delegates: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()
    lead: str = ""
    driver: str = ""
    carrier: Text | None = None
    interpreters: tuple[str, ...] = ()
    speakers: tuple[str, ...] = ()
    contact: str = ""
    languages: tuple[str, ...] = ()
    headcount: int = 0
    invited: tuple[str, ...] = ()

    @property
    def people(self) -> frozenset[str]:
        """Everyone who had a part in it."""
        named = (*self.delegates, *self.hosts, self.lead, self.driver, *self.interpreters, *self.speakers)
        return frozenset(filter(None, named))

    @property
    def internal(self) -> bool:
        """Whether only the coordinator saw it."""
        return self.visibility == "internal"

    @property
    def cancelled(self) -> bool:
        """Whether it was not to take place."""
        return self.status == "cancelled"


@dataclass(frozen=True, slots=True)
class Version:
    """A session as it stands from this edition on; `dropped` when it was gone from the itinerary.

    `content` tells whether anything printed changed since; `moment` is when that last happened.
    """

    edition: int
    sequence: int
    moment: datetime
    code: str
    content: str
    facts: Facts
    dropped: bool = False


@dataclass(frozen=True, slots=True)
class Course:
    """A session through the editions, oldest version first; one at least."""

    id: str
    uid: str
    versions: tuple[Version, ...]

    @property
    def last(self) -> Version:
        """The newest version."""
        return self.versions[-1]

    @property
    def stamp(self) -> Stamp:
        """What calendars say of it since its content last changed."""
        first = next(version for version in self.versions if version.sequence == self.last.sequence)
        return Stamp(self.last.sequence, self.last.moment, self.last.code, first.edition)

    def at(self, edition: int) -> Version | None:
        """The version in force at this edition; None where the session came later."""
        return next((version for version in reversed(self.versions) if version.edition <= edition), None)


@dataclass(frozen=True, slots=True)
class Release:
    """An edition: its number, its moment in UTC, the code of everything printed in it, what the visit was called."""

    number: int
    moment: datetime
    code: str
    title: Text | None = None


@dataclass(frozen=True, slots=True)
class Ledger:
    """All releases of a visit, oldest first and one at least; sessions by id."""

    visit: str
    releases: tuple[Release, ...]
    sessions: Mapping[str, Course]

    @property
    def last(self) -> Release:
        """The newest edition."""
        return self.releases[-1]

    def facts_at(self, edition: int) -> dict[str, Facts]:
        """What this edition said of each session it had."""
        versions = {id_: course.at(edition) for id_, course in self.sessions.items()}
        return {id_: version.facts for id_, version in versions.items() if version and not version.dropped}
