"""Who and what an id stands for; ids that stand for nothing are kept for the rule."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Final, TypeVar

from visitplan.programme.model import Unresolved
from visitplan.programme.people import Role

if TYPE_CHECKING:
    from visitplan.diagnostics import Route
    from visitplan.programme.people import Group, Person
    from visitplan.programme.places import Site
    from visitplan.programme.visit import Theme

Found = TypeVar("Found", bound="Person | Group | Site | Theme")

REGISTRIES: Final[Mapping[str, tuple[str, ...]]] = {
    "site": ("sites",),
    "theme": ("themes",),
    "delegate": ("delegates",),
    "delegate or group": ("delegates", "groups"),
    "host": ("hosts",),
    "interpreter": ("interpreters",),
    "person": ("delegates", "hosts", "interpreters"),
    "person or group": ("delegates", "hosts", "interpreters", "groups"),
}
"""What may be meant at a place, and the registries that hold it."""


class Register:
    """The ids of one itinerary. Those of dropped records are known, and so is any id of a registry dropped whole."""

    def __init__(self, registries: Mapping[str, Iterable[str]], dropped: frozenset[Route]) -> None:
        """Nobody is known yet but by id; `dropped` is where something could not be read."""
        self.dropped = dropped
        self.people: dict[str, Person] = {}
        self.groups: dict[str, Group] = {}
        self.sites: dict[str, Site] = {}
        self.themes: dict[str, Theme] = {}
        self.listed: set[str] = set()
        self.unresolved: dict[tuple[Route, str], Unresolved] = {}
        self._parties: dict[str, Person | Group] = {}
        lost = sorted(route[:2] for route in dropped if len(route) > 1)
        ids = {
            registry: (*members, *(id_ for section, id_ in lost if section == registry))
            for registry, members in registries.items()
        }
        # What could be read wins: one id used twice is dropped where it is used again.
        known = (ids, registries)
        self._registry = {id_: registry for each in known for registry, members in each.items() for id_ in members}
        # A dict keeps order for the hint and answers at once; an id may name both a theme and a site.
        self._known = {
            kind: dict.fromkeys(id_ for registry in registries for id_ in ids[registry])
            for kind, registries in REGISTRIES.items()
        }

    def enter_people(self, people: Iterable[Person]) -> None:
        """Know who stands behind their ids."""
        self.people.update((person.id, person) for person in people)
        self._parties.update(self.people)

    def enter_groups(self, groups: Iterable[Group]) -> None:
        """Know the groups behind their ids."""
        self.groups.update((group.id, group) for group in groups)
        self._parties = {**self.groups, **self.people}

    @property
    def delegates(self) -> tuple[Person, ...]:
        """Every delegate, in file order."""
        return self.of_role(Role.DELEGATE)

    def of_role(self, role: Role) -> tuple[Person, ...]:
        """Every person of this role, in file order."""
        return tuple(person for person in self.people.values() if person.role is role)

    def person(self, id_: str | None, kind: str, route: Route) -> Person | None:
        """The person of this kind with this id."""
        return self._one(self.people, id_, kind, route)

    def persons(self, ids: tuple[str, ...], kind: str, route: Route) -> tuple[Person, ...]:
        """The people of this kind with these ids, each once."""
        return self._each(self.people, ids, kind, route)

    def named(self, ids: tuple[str, ...], kind: str, route: Route) -> tuple[Person | Group, ...]:
        """The people and groups of this kind with these ids, each once; the ids are kept as listed."""
        self.listed.update(ids)
        return self._each(self._parties, ids, kind, route)

    def site(self, id_: str | None, route: Route) -> Site | None:
        """The site with this id."""
        return self._one(self.sites, id_, "site", route)

    def themes_of(self, ids: tuple[str, ...], route: Route) -> tuple[Theme, ...]:
        """The themes with these ids, each once."""
        return self._each(self.themes, ids, "theme", route)

    def defined(self, id_: str, kind: str, route: Route, *, at_key: bool = False) -> bool:
        """Whether the file defines this id as such, were it in a record that could not be read."""
        if id_ in self._known[kind] or any((registry,) in self.dropped for registry in REGISTRIES[kind]):
            return True
        if (route, id_) not in self.unresolved:
            elsewhere = self._registry.get(id_, "")
            missing = Unresolved(route, kind, id_, tuple(self._known[kind]), at_key, elsewhere)
            self.unresolved[route, id_] = missing
        return False

    def _one(self, among: Mapping[str, Found], id_: str | None, kind: str, route: Route) -> Found | None:
        """What this id stands for, or None; an id used twice stands for its first owner alone."""
        if not id_ or not self.defined(id_, kind, route):
            return None
        found = among.get(id_)
        return found if found and found.route[0] in REGISTRIES[kind] else None

    def _each(self, among: Mapping[str, Found], ids: tuple[str, ...], kind: str, route: Route) -> tuple[Found, ...]:
        """What these ids stand for, as far as they do."""
        if not ids:
            return ()
        known, registries = self._known[kind], REGISTRIES[kind]
        found: dict[Found, None] = {}
        for place, id_ in enumerate(ids):
            one = among.get(id_)
            if one is not None and one.route[0] in registries:
                found[one] = None
            elif id_ not in known:
                self.defined(id_, kind, (*route, str(place)))
        return tuple(found)
