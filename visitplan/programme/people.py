"""The people of the visit, nothing left to look up."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from visitplan.unchanging import unchanging

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from visitplan.diagnostics import Route
    from visitplan.itinerary.text import Text


class Role(StrEnum):
    """The three registries of people."""

    DELEGATE = "delegates"
    HOST = "hosts"
    INTERPRETER = "interpreters"


@unchanging()
class Guardian:
    """Whom to call about a child; private."""

    name: Text | None = None
    phone: str = ""
    languages: tuple[str, ...] = ()


@unchanging(eq=False)
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


@unchanging(eq=False)
class Group:
    """Delegates who go together."""

    id: str
    route: Route
    name: Text | None
    members: tuple[Person, ...]
    leader: Person | None = None
    shared: bool = False
