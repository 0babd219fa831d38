"""What the ledger keeps of a session: nothing that stands in the private file alone.

The ledger lies in git. A title from there gives way to the session's id, a place's name to the site's id, everything
else to nothing. That something changed is known all the same, from the digest of the whole session; from what to what
is told of no such value. The words of the format (kind, status, visibility) stay: without them nobody knows who may
hear. So do the dates in the ids of a series, by which calendars know it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from visitplan.editions.ledger import Facts, Spot
from visitplan.itinerary.text import Text

if TYPE_CHECKING:
    from visitplan.diagnostics import Route
    from visitplan.programme import Session, Visit

KEYS = {
    "when": ("when", "duration"),
    "room": ("place",),
    "delegates": ("delegates",),
    "everyone": ("delegates",),
    "hosts": ("hosts",),
    "lead": ("lead",),
    "driver": ("driver",),
    "carrier": ("driver",),
    "interpreters": ("interpreters",),
    "speakers": ("speakers",),
    "languages": ("languages",),
    "headcount": ("headcount",),
    "contact": ("lead",),
}
"""Which keys of a session each fact comes from."""
PLACES = {"place": ("site", "place"), "start_place": ("from",), "end_place": ("to",)}
NOTHING = Facts(Text((("all", "-"),)))


@dataclass(frozen=True, slots=True)
class Discretion:
    """Leaves out what stands at these routes, each of which only the private file fills."""

    private: frozenset[Route]

    def kept(self, facts: Facts, session: Session) -> Facts:
        """The facts without anything private; whom mail reached is kept of those who are named."""
        if not self.private:
            return facts
        told = replace(facts, **dict(self._blanks(session)), **dict(self._places(facts, session)))
        if self._hides(session, "title"):
            told = replace(told, title=plain(session.route[-1]))
        known = {*told.people, told.contact, *self._receiver(session)}
        return replace(told, invited=tuple(id_ for id_ in told.invited if id_ in known))

    def _receiver(self, session: Session) -> Iterator[str]:
        """Who receives where it is, unless that is private."""
        site = session.site
        if site and site.host and not (self._hides(session, "site") or ("sites", site.id, "host") in self.private):
            yield site.host.id

    def title(self, visit: Visit) -> Text:
        """What the visit is called, as far as it may be kept."""
        return plain(visit.id) if ("visit", "title") in self.private else bare(visit.title)

    def _hides(self, session: Session, *keys: str) -> bool:
        """Whether the private file has one of these keys of the session."""
        return any((*session.route, key) in self.private for key in keys)

    def _blanks(self, session: Session) -> Iterator[tuple[str, Any]]:
        """What stays empty."""
        hidden = {name for name, keys in KEYS.items() if self._hides(session, *keys)}
        if any(("groups", group.id, "members") in self.private for group in session.groups):
            hidden |= {"delegates", "everyone"}
        if session.site and (self._hides(session, "site") or ("sites", session.site.id, "host") in self.private):
            hidden |= {"contact"}
        yield from ((name, getattr(NOTHING, name)) for name in hidden)

    def _places(self, facts: Facts, session: Session) -> Iterator[tuple[str, Any]]:
        """Each place as far as it may be kept."""
        for name, keys in PLACES.items():
            spot: Spot | None = getattr(facts, name)
            if spot and self._hides(session, *keys):
                yield name, None
            elif spot and ("sites", spot.site, "name") in self.private:
                yield name, Spot(plain(spot.site), spot.site)


def bare(text: Text) -> Text:
    """The words alone: where they were written is no part of them."""
    return plain(str(text)) if text.everywhere else Text(text.forms)


def plain(id_: str) -> Text:
    """The same in every language."""
    return Text((("all", id_),), everywhere=True)
