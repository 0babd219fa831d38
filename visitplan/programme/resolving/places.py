"""Sites, ways and lodging of the programme, from what is written of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import timedelta
from typing import TYPE_CHECKING

from visitplan.programme.people import Person, Role
from visitplan.programme.places import Lodging, Site, Way
from visitplan.programme.resolving.moments import zone_named
from visitplan.programme.resolving.people import shared

if TYPE_CHECKING:
    from visitplan.itinerary import places as written
    from visitplan.itinerary.itinerary import Itinerary
    from visitplan.itinerary.written import Dates
    from visitplan.programme.people import Group
    from visitplan.programme.resolving.register import Register

AS_WRITTEN = (
    "name",
    "address",
    "location",
    "capacity",
    "meeting_point",
    "wear",
    "bring",
    "parking",
    "photos",
    "access",
    "notice",
    "notes",
)
BEDTIME = timedelta(hours=3)
"""A night belongs to its evening until then, so who comes at half past one still sleeps."""


def registered_sites(itinerary: Itinerary, register: Register) -> None:
    """Enter every site into the register; people are there already."""
    register.sites.update((id_, site(id_, one, register)) for id_, one in itinerary.sites.items())


def site(id_: str, one: written.Site, register: Register) -> Site:
    """A place that receives the guests."""
    said = vars(one)
    return Site(
        id_,
        ("sites", id_),
        **{name: said[name] for name in AS_WRITTEN},
        kind=one.kind or "",
        zone=zone_named(one.timezone),
        opening=one.open,
        host=register.person(one.host, "person", ("sites", id_, "host")),
        shared=shared(one),
    )


def ways(itinerary: Itinerary, register: Register) -> Iterator[Way]:
    """The ways told between two sites; an id nobody defines is kept at its key."""
    for start, ends in itinerary.travel.items():
        route = ("travel", start)
        known = register.defined(start, "site", route, at_key=True)
        for end, duration in ends.items():
            if register.defined(end, "site", (*route, end), at_key=True) and known and start != end:
                yield Way(frozenset((start, end)), (*route, end), duration)


def lodgings(itinerary: Itinerary, register: Register) -> Iterator[Lodging]:
    """Where people sleep: of `all` and groups those who are there on one of the nights, and whoever else is named."""
    for id_, one in itinerary.lodging.items():
        route = ("lodging", id_)
        site = register.site(one.site, (*route, "site"))
        guests = register.named(one.delegates.ids, "delegate or group", (*route, "delegates"))
        others = register.named(one.people.ids, "person or group", (*route, "people"))
        people = (*sleeping(meant_by_all(one, register), one.nights), *spread((*guests, *others), one.nights))
        yield Lodging(id_, route, site, one.nights, tuple(dict.fromkeys(people)), one.paid_by)


def meant_by_all(one: written.Lodging, register: Register) -> Iterator[Person]:
    """Every delegate where `delegates` are all, every host and interpreter where `people` are."""
    if one.delegates.everyone:
        yield from register.delegates
    if one.people.everyone:
        yield from register.of_role(Role.HOST)
        yield from register.of_role(Role.INTERPRETER)


def spread(named: Iterable[Person | Group], nights: Dates) -> Iterator[Person]:
    """The people named, and those of the groups who are there on one of the nights."""
    for one in named:
        if isinstance(one, Person):
            yield one
        else:
            yield from sleeping(one.members, nights)


def sleeping(people: Iterable[Person], nights: Dates) -> Iterator[Person]:
    """Those who need a bed on one of the nights: there in person at three in the morning."""
    for person in people:
        arrived = person.arrives is None or (person.arrives - BEDTIME).date() <= nights.last
        staying = person.leaves is None or (person.leaves - BEDTIME).date() > nights.first
        if arrived and staying and not person.withdrawn and not person.remote:
            yield person
