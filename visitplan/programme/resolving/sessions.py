"""Sessions of the programme: who takes part in what is placed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from visitplan.programme.people import Group, Person, Role
from visitplan.programme.session import Session

if TYPE_CHECKING:
    from visitplan.itinerary.sessions import Session as Written
    from visitplan.itinerary.text import Text
    from visitplan.programme.resolving.placing import Placed
    from visitplan.programme.resolving.presence import Presence
    from visitplan.programme.resolving.register import Register

AS_WRITTEN = frozenset(
    {
        "title",
        "duration",
        "status",
        "visibility",
        "place",
        "border",
        "languages",
        "purpose",
        "description",
        "speech",
        "wear",
        "bring",
        "photos",
        "outdoors",
        "plan_b",
        "optional",
        "approximate",
        "luggage",
        "meal",
        "seats",
        "headcount",
        "paid_by",
        "notes",
        "by",
        "online",
        "interpreting",
        "url",
    }
)
"""Fields that need no looking up; where nothing is written, both records have the same defaults."""


def session(placed: Placed, register: Register, presence: Presence) -> Session:
    """What is placed, with everyone who takes part."""
    written, route = placed.written, placed.route
    return Session(
        id=placed.id,
        route=route,
        **as_written(written),
        **guests(placed, register, presence),
        when=placed.when,
        occurrence=placed.occurrence,
        kind=placed.kind,
        site=placed.where.site,
        start_place=placed.where.start_place,
        end_place=placed.where.end_place,
        hosts=staff(written.hosts, Role.HOST, placed, register),
        lead=register.person(written.lead, "person", (*route, "lead")),
        driver=driver_of(written.driver, register),
        interpreters=staff(written.interpreters, Role.INTERPRETER, placed, register),
        speakers=speakers(placed, register, presence),
        themes=register.themes_of(written.themes, (*route, "themes")),
    )


def as_written(written: Written) -> dict[str, Any]:
    """What needs no looking up, as far as it is written."""
    said = vars(written)
    return {name: said[name] for name in written.model_fields_set & AS_WRITTEN}


def guests(placed: Placed, register: Register, presence: Presence) -> dict[str, Any]:
    """The delegates who take part, those named one by one, the groups, and whether all are meant."""
    people, route = placed.written.delegates, (*placed.route, "delegates")
    if route in register.dropped:
        return {}
    if people.everyone and not people.ids:
        return {"everyone": True, "delegates": presence.everyone(placed)}
    found = register.named(people.ids, "delegate or group", route)
    named = tuple([one for one in found if isinstance(one, Person)])
    if len(named) == len(found) and not people.everyone:
        return {"delegates": named, "named": named}
    return {
        "everyone": people.everyone,
        "delegates": tuple(dict.fromkeys(invited(found, placed, presence, everyone=people.everyone))),
        "named": named,
        "groups": tuple(one for one in found if isinstance(one, Group)),
    }


def invited(
    found: tuple[Person | Group, ...], placed: Placed, presence: Presence, *, everyone: bool
) -> Iterator[Person]:
    """Everyone where all are meant, the people named, and those of the groups who are there."""
    if everyone:
        yield from presence.everyone(placed)
    for one in found:
        if isinstance(one, Person):
            yield one
        else:
            yield from presence.of(one.members, placed)


def staff(ids: tuple[str, ...], role: Role, placed: Placed, register: Register) -> tuple[Person, ...]:
    """The hosts or interpreters named; `all` means those who have not withdrawn, remote ones only online."""
    if not ids:
        return ()
    if ids == ("all",):
        online = bool(placed.written.online)
        return tuple(one for one in register.of_role(role) if not one.withdrawn and (online or not one.remote))
    return register.persons(ids, role.value.removesuffix("s"), (*placed.route, role.value))


def driver_of(written: Text | None, register: Register) -> Person | Text | None:
    """The person with this id, else the words, a bus company's say."""
    return register.people.get(str(written), written) if written and written.plain else written


def speakers(placed: Placed, register: Register, presence: Presence) -> tuple[Person, ...]:
    """Who speaks, guests or hosts."""
    people = placed.written.speakers
    if not people.ids and not people.everyone:
        return ()
    found = register.named(people.ids, "person or group", (*placed.route, "speakers"))
    return tuple(dict.fromkeys(invited(found, placed, presence, everyone=people.everyone)))
