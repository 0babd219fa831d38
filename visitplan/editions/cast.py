"""Sessions as an edition told them, with the people and places there are now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from visitplan.itinerary.text import Text
from visitplan.programme import Person, Session

if TYPE_CHECKING:
    from visitplan.editions.ledger import Facts, Spot
    from visitplan.programme import Programme, Site
    from visitplan.programme.places import End

SITE = "sites/"
"""Before the id of a site among those who had a session: people and sites may share one."""


CARRIER = "drivers/"
"""Before the words for a company that drove."""


def members(facts: Facts | None) -> frozenset[str]:
    """Everyone and the site that had it, as far as they may know of it."""
    return frozenset() if facts is None or facts.internal else named(facts)


def named(facts: Facts) -> frozenset[str]:
    """Everyone, the site and the company that had it."""
    site = {f"{SITE}{facts.place.site}"} if facts.place and facts.place.site else set()
    carrier = {f"{CARRIER}{facts.carrier}"} if facts.carrier else set()
    return facts.people | site | carrier


class Cast:
    """The people and sites there are, by id."""

    def __init__(self, programme: Programme) -> None:
        """Know everyone."""
        people = (*programme.delegates, *programme.hosts, *programme.interpreters)
        self._people: Mapping[str, Person] = {person.id: person for person in people}
        self._sites: Mapping[str, Site] = {site.id: site for site in programme.sites}

    def person(self, id_: str) -> Person | None:
        """Who has this id."""
        return self._people.get(id_)

    def session(self, id_: str, facts: Facts, wanted: frozenset[str]) -> Session:
        """The session as it was, with the wanted of its people and its site alone."""
        site = self._sites.get(facts.place.site) if facts.place else None
        held = site if site and f"{SITE}{site.id}" in wanted else None
        return Session(
            id=id_,
            route=("sessions", id_.partition("@")[0]),
            title=facts.title,
            when=facts.when,
            kind=facts.kind,
            status=facts.status,
            visibility=facts.visibility,
            site=held,
            place=facts.room if held else self._words(facts.place),
            start_place=self._end(facts.start_place),
            end_place=self._end(facts.end_place),
            delegates=self._those(facts.delegates, wanted),
            everyone=facts.everyone and wanted.issuperset(facts.delegates),
            guests_gone=any(id_ in wanted and id_ not in self._people for id_ in facts.delegates),
            hosts=self._those(facts.hosts, wanted),
            lead=next(iter(self._those((facts.lead,), wanted)), None),
            driver=self._driver(facts, wanted),
            interpreters=self._those(facts.interpreters, wanted),
            speakers=self._those(facts.speakers, wanted),
            languages=facts.languages,
        )

    def _those(self, ids: Iterable[str], wanted: frozenset[str]) -> tuple[Person, ...]:
        """Those of these people who are still known."""
        return tuple(self._people[id_] for id_ in ids if id_ in wanted and id_ in self._people)

    def _driver(self, facts: Facts, wanted: frozenset[str]) -> Person | Text | None:
        """Who drove: a person still known, or a company in its words."""
        if facts.carrier and f"{CARRIER}{facts.carrier}" in wanted:
            return facts.carrier
        return next(iter(self._those((facts.driver,), wanted)), None)

    def _end(self, spot: Spot | None) -> End | None:
        """A place; a site that is no more says nothing, for guests may have slept there."""
        if spot is None:
            return None
        return self._sites.get(spot.site) if spot.site else spot.name

    def _words(self, spot: Spot | None) -> Text | None:
        """The name of a place: of a site that is no more, nothing."""
        end = self._end(spot)
        return end if end is None or isinstance(end, Text) else end.name
