"""One tree laid over another: maps merge key by key, all else replaces, an empty value changes nothing."""

from __future__ import annotations

from visitplan.diagnostics import Route, Span
from visitplan.document.places import Entry, Places, Value

# What a record that is given as a plain text means by it.
NAMED_BY = {
    "delegates": "name",
    "hosts": "name",
    "interpreters": "name",
    "sites": "name",
    "groups": "name",
    "sessions": "title",
    "days": "title",
    "wishes": "text",
    "followups": "text",
}
NAMED = {"host": "name", "guest": "name", "partnership": "name", "guardian": "name"}
# Here an id is known or a mistake; days and ways between sites may be added freely.
CLOSED = {*NAMED_BY, "themes", "lodging"} - {"days"}
REGISTRIES = {(registry,) for registry in CLOSED}


class Overlay:
    """Lays the private file over the itinerary, and keeps the ids that only the private file knows."""

    def __init__(self, places: Places) -> None:
        """Start with no strangers; new maps get their places here."""
        self.places = places
        self.strangers: dict[Route, Span] = {}

    def laid_over(self, under: dict[str, Value], over: dict[str, Value], route: Route) -> dict[str, Value]:
        """A new map: the lower one, with what the upper one says."""
        result = self.places.entries(under)
        for key, entry in self.places.entries(over).items():
            inner = (*route, key)
            if entry[0] is None or inner == ("include",):
                continue
            if len(inner) == 2 and inner[0] in CLOSED and key not in under:  # noqa: PLR2004 -- a registry and an id
                source, start, end = entry[1]
                self.strangers[inner] = source.span(start, end)
            elif inner in REGISTRIES and isinstance(entry[0], dict) and under.get(key) is None:
                self.laid_over({}, entry[0], inner)  # every id in it is a stranger
            else:
                result[key] = self._joined(result.get(key, entry), entry, inner)
        return self.places.composed(result)

    def _joined(self, under: Entry, over: Entry, route: Route) -> Entry:
        """What stands at a key when both files have spoken."""
        if isinstance(under[0], dict) or isinstance(over[0], dict):
            low, high = self._record(under, route), self._record(over, route)
            if isinstance(low, dict) and isinstance(high, dict):
                return self.laid_over(low, high, route), under[1], under[2]
        return over

    def _record(self, entry: Entry, route: Route) -> Value:
        """The value as a map, when it is a record that was given as a plain text or a group as a plain list."""
        value, _, spot = entry
        name = NAMED_BY.get(route[0]) if len(route) == 2 else NAMED.get(route[-1])  # noqa: PLR2004
        if isinstance(value, list) and route[0] == "groups":
            name = "members"
        if name is None or not isinstance(value, (str, list)):
            return value
        return self.places.composed({name: (value, spot, spot)})
