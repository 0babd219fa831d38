"""resolve: from what is written to what will happen."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from visitplan.programme.model import Programme
from visitplan.programme.people import Role
from visitplan.programme.resolving.moments import Clock
from visitplan.programme.resolving.people import registered_people
from visitplan.programme.resolving.places import lodgings, registered_sites, ways
from visitplan.programme.resolving.placing import placed_sessions
from visitplan.programme.resolving.presence import Presence
from visitplan.programme.resolving.register import Register
from visitplan.programme.resolving.sessions import session
from visitplan.programme.resolving.texts import texts
from visitplan.programme.resolving.visit import acceptances, days, followups, registered_themes, visit, wishes

if TYPE_CHECKING:
    from visitplan.itinerary.itinerary import Itinerary

REGISTRIES = ("themes", "groups", "delegates", "hosts", "interpreters", "sites")


def resolve(itinerary: Itinerary, name: str) -> Programme:
    """Replace ids by people and places, clock times by moments; never fails. `name` is the file's."""
    zone = ZoneInfo(itinerary.visit.timezone)
    register, clock = register_of(itinerary), Clock()
    registered_themes(itinerary, register)
    registered_people(itinerary, register, zone, clock)
    registered_sites(itinerary, register)
    placed = placed_sessions(itinerary, register, zone, clock)
    presence = Presence(register.delegates, placed)
    return Programme(
        name=name,
        visit=visit(itinerary.visit, zone, register),
        delegates=register.delegates,
        hosts=register.of_role(Role.HOST),
        interpreters=register.of_role(Role.INTERPRETER),
        groups=tuple(register.groups.values()),
        sites=tuple(register.sites.values()),
        themes=tuple(register.themes.values()),
        wishes=tuple(wishes(itinerary, register)),
        sessions=tuple(session(each, register, presence) for each in placed),
        travel=tuple(ways(itinerary, register)),
        lodging=tuple(lodgings(itinerary, register)),
        days=days(itinerary),
        policy=itinerary.policy,
        acceptances=tuple(acceptances(itinerary, register)),
        outcomes=itinerary.outcomes,
        followups=tuple(followups(itinerary, register)),
        texts=texts(itinerary, {*register.sites, *register.people}),
        listed=frozenset(register.listed),
        unresolved=tuple(register.unresolved.values()),
        odd_times=clock.odd_times,
        dropped=itinerary.dropped,
    )


def register_of(itinerary: Itinerary) -> Register:
    """The ids of the file, with nobody behind them yet."""
    return Register({name: getattr(itinerary, name) for name in REGISTRIES}, itinerary.dropped)
