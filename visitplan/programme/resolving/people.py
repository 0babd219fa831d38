"""People and groups of the programme, from what is written of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from visitplan.itinerary.text import Text
from visitplan.programme.people import Group, Guardian, Person, Role
from visitplan.programme.resolving.moments import zone_named

if TYPE_CHECKING:
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from visitplan.diagnostics import Route
    from visitplan.itinerary import people as written
    from visitplan.itinerary.itinerary import Itinerary
    from visitplan.itinerary.record import Record
    from visitplan.itinerary.written import LocalTime
    from visitplan.programme.resolving.moments import Clock
    from visitplan.programme.resolving.register import Register

AS_WRITTEN = (
    "name",
    "title",
    "organisation",
    "say",
    "languages",
    "rank",
    "status",
    "photos",
    "count",
    "diet",
    "access",
)


def registered_people(itinerary: Itinerary, register: Register, zone: ZoneInfo, clock: Clock) -> None:
    """Enter every person, then every group, into the register."""
    delegates = [delegate(id_, one, zone, clock) for id_, one in itinerary.delegates.items()]
    hosts = [host(id_, one) for id_, one in itinerary.hosts.items()]
    interpreters = [interpreter(id_, one) for id_, one in itinerary.interpreters.items()]
    people = with_head(delegates) + hosts + interpreters
    unread = {route[:2] for route in register.dropped if route[2:3] == ("languages",)}
    # Of whom one language could not be read it is not known what they speak.
    register.enter_people([replace(one, languages=()) if one.route in unread else one for one in people])
    register.enter_groups([group(id_, one, register) for id_, one in itinerary.groups.items()])


def with_head(delegates: list[Person]) -> list[Person]:
    """The delegates; one who comes alone is the head."""
    coming = [person for person in delegates if not person.withdrawn]
    alone = coming[0] if len(coming) == 1 else None
    return [replace(person, head=True) if person is alone else person for person in delegates]


def delegate(id_: str, one: written.Delegate, zone: ZoneInfo, clock: Clock) -> Person:
    """A guest, with the moments they come and go in the visit's zone unless another is written."""
    route = (Role.DELEGATE.value, id_)
    return Person(
        id_,
        Role.DELEGATE,
        route,
        **common(one),
        head=one.head,
        arrives=moment(one.arrives, zone, clock, (*route, "arrives")),
        leaves=moment(at_day_end(one.leaves), zone, clock, (*route, "leaves")),
        age=one.age,
        guardian=guardian(one.guardian),
        health=one.health,
        swims=one.swims,
    )


def guardian(one: written.Guardian | None) -> Guardian | None:
    """Whom to call about a child."""
    return Guardian(one.name, one.phone or "", one.languages) if one else None


def at_day_end(when: LocalTime | None) -> LocalTime | None:
    """The time written; a date alone means its end."""
    return when._replace(minute=24 * 60) if when and when.minute is None else when


def moment(when: LocalTime | None, zone: ZoneInfo, clock: Clock, route: Route) -> datetime | None:
    """The moment written."""
    return clock.moment(when, zone_named(when.zone) or zone, route) if when else None


def host(id_: str, one: written.Host) -> Person:
    """Someone who receives the guests."""
    return Person(id_, Role.HOST, (Role.HOST.value, id_), **common(one), party=one.party)


def interpreter(id_: str, one: written.Interpreter) -> Person:
    """An interpreter."""
    return Person(id_, Role.INTERPRETER, (Role.INTERPRETER.value, id_), **common(one), modes=one.modes)


def common(one: written.Person) -> Mapping[str, Any]:
    """What is said of a person of any role."""
    said = vars(one)
    return {name: said[name] for name in AS_WRITTEN} | {
        "email": one.email or "",
        "phone": one.phone or "",
        "latin_source": one.latin_source or "",
        "remote": zone_named(one.remote),
        "shared": shared(one),
    }


def shared(record: Record) -> bool:
    """Whether it stands in an included file."""
    return any(isinstance(value, Text) and value.shared for value in vars(record).values())


def group(id_: str, one: written.Group, register: Register) -> Group:
    """Delegates who go together; the leader is one of them. A bare list is included where all its members are."""
    route = ("groups", id_)
    members = register.persons(one.members, "delegate", (*route, "members"))
    leader = register.person(one.leader, "person", (*route, "leader"))
    if leader and leader.role is Role.DELEGATE:
        members = tuple(dict.fromkeys((*members, leader)))
    included = shared(one) or (one.name is None and bool(members) and all(member.shared for member in members))
    return Group(id_, route, one.name, members, leader, included)
