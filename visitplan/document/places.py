"""Where every key and value of a tree was written: one integer each, a line and column only when asked."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from typing import Literal, TypeAlias, Union

from visitplan.diagnostics import Route
from visitplan.document.source import Source

Value: TypeAlias = Union["dict[str, Value]", "list[Value]", str, None]
Container: TypeAlias = "dict[str, Value] | list[Value]"
Spot: TypeAlias = tuple[Source, int, int]
"""A file, and the first character and the one after the last."""

Entry: TypeAlias = tuple[Value, Spot, Spot]
"""A value of a map, with its key's place and its own."""

Aside: TypeAlias = tuple[Route, Value, Spot | None]
"""A value that has no place in the tree, with the route it would have had."""

BITS = 24  # 10 MB are fewer than 2 ** 24 characters
MASK = (1 << BITS) - 1
MARKS: Literal["L", "Q"] = "L" if array("L").itemsize == array("Q").itemsize else "Q"  # longs are filled faster


def mark(start: int, end: int, file: int = 0) -> int:
    """A place as one integer."""
    return file << 2 * BITS | start << BITS | end


def extent(packed: int) -> tuple[int, int]:
    """The first character of a mark's place, and the one after its last."""
    return packed >> BITS & MASK, packed & MASK


class Places:
    """The marks of every map (a key and a value in turn) and list (a value), by the identity of the container.

    It lives no longer than the tree it speaks of: a Document holds both. `under` are the places of the trees
    this one was joined from.
    """

    def __init__(self, sources: tuple[Source, ...], under: tuple[Places, ...] = ()) -> None:
        """Start with no places in these files."""
        self.sources = sources
        self.under = under
        self.marks = array(MARKS)
        self.first: dict[int, int] = {}
        self._orders: dict[int, dict[str, int]] = {}

    def keep(self, container: Container, marks: Iterable[int]) -> None:
        """Remember the marks of a finished map or list."""
        self.first[id(container)] = len(self.marks)
        self.marks.extend(marks)

    def keep_copy(self, copy: Container, original: Container) -> None:
        """Let a copy of a map or list have the places of the original."""
        self.keep(copy, (self.marked(spot) for spot in self.spots(original)))

    def entries(self, container: dict[str, Value]) -> dict[str, Entry]:
        """The values of a map by key, with their places."""
        spots = iter(self.spots(container))
        return {key: (value, next(spots), next(spots)) for key, value in container.items()}

    def composed(self, entries: dict[str, Entry]) -> dict[str, Value]:
        """A new map of values that keep their places."""
        result = {key: value for key, (value, _, _) in entries.items()}
        self.keep(result, (self.marked(spot) for _, *spots in entries.values() for spot in spots))
        return result

    def union(self, first: dict[str, Value], second: dict[str, Value]) -> dict[str, Value]:
        """A new map with the keys of both, the first's values where it has one."""
        entries = self.entries(first)
        for key, entry in self.entries(second).items():
            if first.get(key) is None:
                entries[key] = entry
        return self.composed(entries)

    def spots(self, container: Container) -> list[Spot]:
        """The places of a whole map or list, as they were kept."""
        if not container:
            return []  # an empty map may be a new one
        places = self._home(container)
        start = places.first[id(container)]
        count = len(container) * (2 if isinstance(container, dict) else 1)
        return [places.spot(packed) for packed in places.marks[start : start + count]]

    def key(self, container: dict[str, Value], key: str) -> Spot:
        """Where a key of this map stands."""
        return self._spot(container, 2 * self._order(container, key))

    def value(self, container: Container, key: str) -> Spot:
        """Where the value of a key, or of a list's index, stands."""
        if isinstance(container, dict):
            return self._spot(container, 2 * self._order(container, key) + 1)
        return self._spot(container, int(key))

    def spot(self, packed: int) -> Spot:
        """A mark with its file, unpacked."""
        return self.sources[packed >> 2 * BITS], *extent(packed)

    def marked(self, spot: Spot) -> int:
        """A place in one of these files as one integer."""
        source, start, end = spot
        return mark(start, end, self.sources.index(source))

    def _spot(self, container: Container, offset: int) -> Spot:
        places = self._home(container)
        return places.spot(places.marks[places.first[id(container)] + offset])

    def _home(self, container: Container) -> Places:
        if id(container) in self.first:
            return self
        return next(places._home(container) for places in self.under if places.holds(container))  # noqa: SLF001

    def holds(self, container: Container) -> bool:
        """Whether this map or list is known here."""
        return id(container) in self.first or any(places.holds(container) for places in self.under)

    def _order(self, container: dict[str, Value], key: str) -> int:
        """The position of a key; remembered, so that a finding in every session stays cheap."""
        order = self._orders.get(id(container))
        if order is None:
            order = self._orders[id(container)] = {known: index for index, known in enumerate(container)}
        return order[key]


def children(places: Places, container: Container) -> Iterator[tuple[str, Value, Spot | None, Spot]]:
    """Each key or index with its value, the key's place and the value's."""
    spots = places.spots(container)
    if isinstance(container, dict):
        for index, (key, value) in enumerate(container.items()):
            yield key, value, spots[2 * index], spots[2 * index + 1]
    else:
        for index, value in enumerate(container):
            yield str(index), value, None, spots[index]


def texts(places: Places, route: Route, value: Value, spot: Spot | None) -> Iterator[tuple[Route, str, Spot]]:
    """Every text in a tree, with its route and place."""
    if isinstance(value, (dict, list)):
        for key, child, _, place in children(places, value):
            yield from texts(places, (*route, key), child, place)
    elif value is not None and spot is not None:
        yield route, value, spot
