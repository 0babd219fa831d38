"""People and groups, as written."""

from typing import ClassVar, Self

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
    """Who the guardian is. Example: Iryna Bondar"""
    phone: Line | None = None
    """The guardian's phone, with the country code. Example: +380 00 000 00 01"""
    languages: Languages = ()
    """What the guardian speaks. Example: [uk]"""


class Person(Record):
    """What delegates, hosts and interpreters share: a name, or a title while the name is not known."""

    called: ClassVar[str] = "person"
    short: ClassVar[str] = "name"

    name: Words | None = None
    """The name, in each script it is printed in. Name or title is needed.
    Example: {en: Olena Kovalenko, uk: Олена Коваленко}
    """
    title: Words | None = None
    """What the person is; while the name is not known, it holds the place.
    Example: {sv: borgmästare, uk: міський голова, en: mayor}
    """
    organisation: Words | None = None
    """Whom the person is with; else the municipality. Example: Norrby school board"""
    say: Words | None = None
    """How to say the name. Example: {sv: o-LÄ-na ko-va-LÄN-ko}"""
    languages: Languages = ()
    """What the person speaks. Papers are in the first of them the visit has. Example: [uk, en]"""
    latin_source: LatinSource | None = None
    """Where the Latin spelling of the name comes from. Example: passport"""
    email: Email | None = None
    """Where invitations go. Example: helena@norrby.example"""
    phone: Line | None = None
    """The phone, with the country code. Guests' phones are with the coordinator alone.
    Example: +46 70 174 06 05
    """
    remote: Zone | None = None
    """Takes part online, from this time zone. Example: Europe/Kyiv"""
    status: PersonStatus = "confirmed"
    """Whether the person has said yes. Who has withdrawn is in no session. Example: invited"""
    photos: Photos = "ask"
    """Whether the person may be photographed. Example: no"""
    diet: Tags = ()
    """What the person eats. Private: papers show counts, never names. Example: [vegetarian, lactose-free]"""
    access: Tags = ()
    """What the person needs to get in, hear or see. Private: papers show counts, never names.
    Example: [step-free]
    """
    count: Count = 1
    """How many people this is: a class or committee listed as one. Example: 7"""
    rank: Count | None = None
    """The order in lists and greetings; else that of the file. Example: 1"""

    @model_validator(mode="after")
    def known_as_something(self) -> Self:
        """Itself, unless it has neither name nor title."""
        if self.name is None and self.title is None:
            raise Wrong(Fault("", rule="missing-key", unless=("name", "title")))
        return self


class Delegate(Person):
    """A guest, or a committee or class of `count` guests listed as one."""

    called: ClassVar[str] = "delegate"

    head: YesNo = False
    """Heads the delegation; exactly one does. Example: true"""
    arrives: Moment | None = None
    """When the guest joins, with a time zone where it needs one; else at the start of the visit.
    Example: 2026-11-24 19:40
    """
    leaves: Moment | None = None
    """When the guest leaves; else at the end of the visit. Example: 2026-11-27 15:00"""
    age: Age | None = None
    """Years of a child or young person; without it a guest is of age. Private. Example: 14"""
    guardian: Guardian | None = None
    """Whom to call about a child. Private, for the leader's sheet alone.
    Example: {name: Iryna Bondar, phone: +380 00 000 00 01, languages: [uk]}
    """
    health: Words | None = None
    """What the leader must know of a child's health. Private, for the leader's sheet alone.
    Example: Carries an inhaler
    """
    swims: YesNo | None = None
    """Whether a child swims. Private, for the leader's sheet alone. Example: true"""


class Host(Person):
    """Someone who receives the guests."""

    called: ClassVar[str] = "host"

    party: Words | None = None
    """The political party. Example: Centerpartiet"""


class Interpreter(Person):
    """An interpreter and how they work."""

    called: ClassVar[str] = "interpreter"

    modes: Modes = ()
    """How the interpreter works: consecutive, simultaneous, whispered. Example: [consecutive, whispered]"""


class Group(Record):
    """Delegates who go together; a list is its members."""

    called: ClassVar[str] = "group"
    short: ClassVar[str] = "name"

    name: Words | None = None
    """What the group is called. Example: The leadership"""
    members: Ids = ()
    """The delegates in it, by id. Example: [olena, taras]"""
    leader: Line | None = None
    """The member who answers for the group, by id. Example: olena"""

    @model_validator(mode="before")
    @classmethod
    def listed(cls, value: object) -> object:
        """A list is its members, also one whose dashes lack their spaces."""
        dashes = isinstance(value, str) and UNSPACED.match(value)
        return {"members": value} if isinstance(value, list) or dashes else value
