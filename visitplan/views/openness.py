"""The visit without what the private file alone says of it: for papers that anyone may read.

A title from there gives way to the session's id, a site's name to the site's, everything else to nothing; a whole
outcome, wish or follow-up is left out. Who is a child and where guests sleep stays known, so that it can be kept back.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from visitplan.itinerary.text import Text
from visitplan.programme import Followup, Person, Session, Site, Visit

if TYPE_CHECKING:
    from visitplan.diagnostics import Route
    from visitplan.programme import Programme
    from visitplan.views.shelter import Shelter

Blanks = Mapping[str, Mapping[str, Any]]
"""What stands in a record instead of a key of the file."""

PERSON: Blanks = {
    "name": {"name": None},
    "title": {"title": None},
    "organisation": {"organisation": None},
    "party": {"party": None},
    "languages": {"languages": ()},
}
SITE: Blanks = {"kind": {"kind": ""}, "address": {"address": None}, "host": {"host": None}}
SESSION: Blanks = {
    "when": {"when": None},
    "duration": {"when": None},
    "site": {"site": None},
    "place": {"place": None},
    "from": {"start_place": None},
    "to": {"end_place": None},
    "by": {"by": ""},
    "delegates": {"delegates": (), "named": (), "groups": (), "everyone": False},
    "hosts": {"hosts": ()},
    "lead": {"lead": None},
    "driver": {"driver": None},
    "interpreters": {"interpreters": ()},
    "speakers": {"speakers": ()},
    "interpreting": {"interpreting": ""},
    "languages": {"languages": ()},
    "themes": {"themes": ()},
    "purpose": {"purpose": None},
    "description": {"description": None},
    "online": {"online": ""},
}
VISIT: Blanks = {"case_number": {"case_number": ""}, "partnership": {"partnership": None}, "colour": {"colour": ""}}
FOLLOWUP: Blanks = {"owner": {"owner": None}, "due": {"due": None}, "status": {"status": "open"}}

Record = TypeVar("Record", Person, Site, Session, Visit, Followup)


class Openness:
    """Knows the people and sites as they may be told. Sites where guests sleep stay as they are: nobody tells them."""

    def __init__(self, programme: Programme, shelter: Shelter) -> None:
        """Look at everyone and everything once."""
        self._private = programme.private
        people = (*programme.delegates, *programme.hosts, *programme.interpreters)
        self._people = {person.id: self._blanked(person, person.route, PERSON) for person in people}
        kept = {site.id for site in shelter.sites}
        self._sites = {site.id: site if site.id in kept else self._site(site) for site in programme.sites}

    def programme(self, programme: Programme) -> Programme:
        """The whole visit as it may be told."""
        if not self._private:
            return programme
        return replace(
            programme,
            visit=self._visit(programme.visit),
            delegates=self._those(programme.delegates),
            hosts=self._those(programme.hosts),
            interpreters=self._those(programme.interpreters),
            sites=tuple(self._sites[site.id] for site in programme.sites),
            sessions=tuple(map(self.session, programme.sessions)),
            wishes=tuple(wish for wish in programme.wishes if not self._hides(wish.route, "text")),
            outcomes=() if ("outcomes",) in self._private else programme.outcomes,
            followups=tuple(
                self._followup(each) for each in programme.followups if not self._hides(each.route, "text")
            ),
        )

    def session(self, session: Session) -> Session:
        """A session as it may be told, whether as planned or as held."""
        if not self._private:
            return session
        told = self._blanked(session, session.route, SESSION)
        title = plain(session.route[-1]) if self._hides(session.route, "title") else session.title
        return replace(
            told,
            title=title,
            site=self._end(told.site),
            start_place=self._end(told.start_place),
            end_place=self._end(told.end_place),
            delegates=self._those(told.delegates),
            named=self._those(told.named),
            hosts=self._those(told.hosts),
            lead=self._one(told.lead),
            driver=self._one(told.driver) if isinstance(told.driver, Person) else told.driver,
            interpreters=self._those(told.interpreters),
            speakers=self._those(told.speakers),
        )

    def _visit(self, visit: Visit) -> Visit:
        """The head of the visit."""
        told = self._blanked(visit, visit.route, VISIT)
        title = plain(visit.id) if self._hides(visit.route, "title") else visit.title
        return replace(told, title=title, coordinator=self._one(visit.coordinator))

    def _followup(self, followup: Followup) -> Followup:
        """What is to be done."""
        told = self._blanked(followup, followup.route, FOLLOWUP)
        return replace(told, owner=self._one(told.owner))

    def _site(self, site: Site) -> Site:
        """A place."""
        name = plain(site.id) if self._hides(site.route, "name") else site.name
        return replace(self._blanked(site, site.route, SITE), name=name)

    def _end(self, end: Any) -> Any:
        """A site as it may be told, or the words there are."""
        return self._sites.get(end.id, end) if isinstance(end, Site) else end

    def _those(self, people: Iterable[Person]) -> tuple[Person, ...]:
        """These people as they may be told."""
        return tuple(self._people.get(person.id, person) for person in people)

    def _one(self, person: Person | None) -> Person | None:
        """Somebody as they may be told."""
        return self._people.get(person.id, person) if person else None

    def _blanked(self, record: Record, route: Route, blanks: Blanks) -> Record:
        """The record with nothing where the private file alone speaks."""
        found: dict[str, Any] = {}
        for key, blank in blanks.items():
            if self._hides(route, key):
                found |= blank
        return replace(record, **found) if found else record

    def _hides(self, route: Route, key: str) -> bool:
        """Whether the private file alone says this of the record."""
        return (*route, key) in self._private


def plain(id_: str) -> Text:
    """The same in every language."""
    return Text((("all", id_),), everywhere=True)
