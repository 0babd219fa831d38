"""The values of a document held against the models, what is wrong taken out until the rest holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from visitplan.diagnostics import Route
from visitplan.itinerary.faults import Fault, Found, Wrong
from visitplan.itinerary.itinerary import Itinerary
from visitplan.itinerary.layout import (
    language_among_keys,
    meant_as_id,
    meant_by,
    missing_key,
    nameless,
    text_of_language,
    unknown_key,
)
from visitplan.itinerary.misplaced import APART, keys_among_ids, keys_of_visit_at_top, record_among_keys, times_apart
from visitplan.itinerary.prune import as_written, without

GUESSES = 1000  # unknown keys that get a "did you mean"; a file with more is no itinerary


class Validation:
    """One file being read: what was found wrong in it, and where something was dropped."""

    def __init__(self, value: Mapping[str, object], slips: Iterable[Found], unfit: Iterable[Found]) -> None:
        """Start with all that was written.

        Slips are known to the reader and explain whatever else is wrong there; unfit records are read, then dropped.
        """
        self.value = value
        misindented = tuple(keys_among_ids(value))
        # What is out of the values being read now: to begin with what cannot be told apart.
        self._gone = frozenset(route for _, routes in misindented for route in routes)
        self.dropped: set[Route] = set(self._gone)
        self._above: set[Route] = set()
        self.found = list(slips)
        self._slips = {route for route, _ in self.found}
        self._unfit = list(unfit)
        self.found += [*self._unfit, *(told for told, _ in misindented)]

    def itinerary(self, languages: tuple[str, ...]) -> Itinerary | None:
        """What holds when all that is wrong is taken out; None when the visit is not left."""
        left = without(self.value, self._gone)
        unfit = {self._drop(route) for route, _ in self._unfit}
        routes: set[Route] = set()
        while routes != {()}:
            try:
                itinerary = Itinerary.model_validate(left, context=languages)
            except ValidationError as error:
                routes = self._wrong(error.errors(include_url=False, include_input=False), languages)
            else:
                if not unfit:
                    return itinerary
                routes = set()
            # Without a visit nothing can be made; what else is wrong is told all the same.
            self._gone = shorter(self.value, self._gone, routes - {()}) | unfit
            left = without(self.value, self._gone)
            unfit = set()
        return None

    def _wrong(self, errors: list[ErrorDetails], languages: tuple[str, ...]) -> set[Route]:
        """Tell what is wrong, and give what has to go for it."""
        unknown = [self._written(route_of(error)) for error in errors if error["type"] == "extra_forbidden"]
        astray = {route: words for route in unknown if (words := text_of_language(route, languages))}
        first = {words: route for route, words in reversed(astray.items())}
        self.found += [(route, language_among_keys(route, words)) for words, route in first.items()]
        apart = times_apart(self.value, unknown)
        self.found += apart.items()
        # What such keys say may well be the end that the session has not.
        self.dropped |= {(*route[:-1], "duration") for route in apart}
        unknown = [route for route in unknown if route not in astray]
        meant = astray | {route: meant_by(route) if place < GUESSES else () for place, route in enumerate(unknown)}
        told_apart = {route[:-1] for route in apart}
        dedented = keys_of_visit_at_top(self.value)
        self.found += [
            (route, unknown_key(route, meant[route], record_among_keys(self.value, route)))
            for route in unknown
            if not (route[:-1] in told_apart and route[-1] in APART) and route not in dedented
        ]
        misspelt = set(meant.values())
        # What a misspelt key was to say is not known; nothing else is to be said of it.
        self.dropped |= {route for route in misspelt if route and not holds(self.value, route)}
        return {route for error in errors for route in self._each(error, misspelt)}

    def _each(self, error: ErrorDetails, misspelt: set[Route]) -> Iterator[Route]:
        whole = route_of(error)
        route = (*self._written(whole[:-1]), *whole[-1:])
        if error["type"] == "extra_forbidden":
            yield route
        elif error["type"] == "missing":
            if route not in misspelt:
                self._tell(route[:-1], missing_key(route, keys_of_visit_at_top(self.value)), because=(route,))
            yield self._drop(route[:-1])
        else:
            for fault in faults_of(error):
                at = self._written((*whole, *fault.inside))
                told = nameless(at) if fault.rule == "missing-key" else meant_as_id(self.value, at, fault)
                # A list or map that is empty without its wrong parts is not told once more.
                explained = at in self._above and not fault.inside and not fault.unless
                if not explained:
                    self._tell(at, told, because=(at, *((*route, key) for key in fault.unless)))
                yield self._drop(at)

    def _tell(self, route: Route, fault: Fault, because: Iterable[Route]) -> None:
        """Keep the finding, unless something dropped or a slip explains it."""
        if not any(known in self.dropped or known in self._slips for known in because):
            self.found.append((route, fault))

    def _written(self, route: Route) -> Route:
        """The route of what was read last as the file has it."""
        return as_written(self.value, route, self._gone)

    def _drop(self, route: Route) -> Route:
        self.dropped.add(route)
        self._above.update(route[:length] for length in range(1, len(route)))
        return route


def shorter(value: object, gone: frozenset[Route], routes: set[Route]) -> frozenset[Route]:
    """What is gone and these routes, or if nothing stands there those above them: each round takes something out."""
    more = gone | routes
    if not routes or () in routes or without(value, more) != without(value, gone):
        return more
    return shorter(value, gone, {route[:-1] for route in routes})


def holds(value: object, route: Route) -> bool:
    """Whether something is written at this route."""
    for key in route:
        if not isinstance(value, dict) or key not in value:
            return False
        value = value[key]
    return True


def route_of(error: ErrorDetails) -> Route:
    """Where pydantic says it is."""
    return tuple(str(key) for key in error["loc"])


def faults_of(error: ErrorDetails) -> tuple[Fault, ...]:
    """What our reader of that field had to say."""
    wrong = error.get("ctx", {}).get("error")
    return wrong.faults if isinstance(wrong, Wrong) else (Fault("this value does not fit here"),)
