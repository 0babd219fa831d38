"""A document's values without some of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable

from visitplan.diagnostics import Route


def as_written(value: object, route: Route, gone: Container[Route] = frozenset()) -> Route:
    """The route as the file has it: short forms lack the keys that pydantic names, and end at a plain text.

    In lists it counts what is gone; an id in a list may stand for its number there.
    """
    kept: list[str] = []
    for place, key in enumerate(route):
        if isinstance(value, dict) and (key in value or place + 1 == len(route) or route[place + 1] not in value):
            value = value.get(key)
        elif isinstance(value, list) and key.isdigit() and int(key) < len(value):
            left = [index for index in range(len(value)) if (*kept, str(index)) not in gone]
            index = left[int(key)] if int(key) < len(left) else int(key)
            value = value[index]
            kept.append(str(index))
            continue
        elif isinstance(value, list) and key in value:
            kept.append(str(value.index(key)))
            break
        elif isinstance(value, dict | list):
            continue
        else:
            break
        kept.append(key)
    return tuple(kept)


def without(value: object, routes: Iterable[Route]) -> object:
    """A copy that lacks what stands at these routes; everything else is shared with the original."""
    below: dict[str, list[Route]] = defaultdict(list)
    for route in routes:
        below[route[0]].append(route[1:])
    if isinstance(value, dict):
        return {
            key: without(part, below[key]) if key in below else part
            for key, part in value.items()
            if key not in below or kept(part, below[key])
        }
    if isinstance(value, list):
        parts = [(str(index), part) for index, part in enumerate(value)]
        return [
            without(part, below[key]) if key in below else part
            for key, part in parts
            if key not in below or kept(part, below[key])
        ]
    return value


def kept(part: object, routes: list[Route]) -> bool:
    """Whether something is left: not when a route ends here, or leads into a plain text."""
    return () not in routes and isinstance(part, dict | list)
