"""People and groups, as written."""

from __future__ import annotations

from typing import ClassVar

from pydantic import model_validator

from visitplan.itinerary.faults import Fault, Wrong
from visitplan.itinerary.kinds import (
    Age,
    Count,
    Email,
    Ids,
    Languages,
    LatinSource,
    Line,
    Modes,
    Moment,
    PersonStatus,
    Photos,
    Tags,
    Words,
    YesNo,
    Zone,
)
from visitplan.itinerary.kinds.lists import UNSPACED
from visitplan.itinerary.record import Record


class Guardian(Record):
    """Whom to call about a child; private."""

    called: ClassVar[str] = "guardian"
    short: ClassVar[str] = "name"

    name: Words | None = None
    phone: Line | None = None
    languages: Languages = ()


class Person(Record):
    """What delegates, hosts and interpreters share: a name, or a title while the name is not known."""

    called: ClassVar[str] = "person"
    short: ClassVar[str] = "name"

    name: Words | None = None
    title: Words | None = None
    organisation: Words | None = None
    say: Words | None = None
    languages: Languages = ()
    latin_source: LatinSource | None = None
    email: Email | None = None
    phone: Line | None = None
    remote: Zone | None = None
    status: PersonStatus = "confirmed"
    photos: Photos = "ask"
    diet: Tags = ()
    access: Tags = ()
    count: Count = 1
    rank: Count | None = None

    @model_validator(mode="after")
    def known_as_something(self) -> Person:
        """Itself, unless it has neither name nor title."""
        if self.name is None and self.title is None:
            raise Wrong(Fault("", rule="missing-key", unless=("name", "title")))
        return self


class Delegate(Person):
    """A guest, or a committee or class of `count` guests listed as one."""

    called: ClassVar[str] = "delegate"

    head: YesNo = False
    arrives: Moment | None = None
    leaves: Moment | None = None
    age: Age | None = None
    guardian: Guardian | None = None
    health: Words | None = None
    swims: YesNo | None = None


class Host(Person):
    """Someone who receives the guests."""

    called: ClassVar[str] = "host"

    party: Words | None = None


class Interpreter(Person):
    """An interpreter and how they work."""

    called: ClassVar[str] = "interpreter"

    modes: Modes = ()


class Group(Record):
    """Delegates who go together; a list is its members."""

    called: ClassVar[str] = "group"
    short: ClassVar[str] = "name"

    name: Words | None = None
    members: Ids = ()
    leader: Line | None = None

    @model_validator(mode="before")
    @classmethod
    def listed(cls, value: object) -> object:
        """A list is its members, also one whose dashes lack their spaces."""
        dashes = isinstance(value, str) and UNSPACED.match(value)
        return {"members": value} if isinstance(value, list) or dashes else value
