"""The lines of a file that was read whole, its private values as dots."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from visitplan.diagnostics import Route
from visitplan.document.masking import dots, is_private
from visitplan.document.places import Aside, Places, Spot, Value, children

COMMENT = re.compile(r":?[ \t]*#[^\n]*")


def masked_tree(
    places: Places, trees: Iterable[Aside], private: frozenset[str], known: frozenset[str]
) -> tuple[str, ...]:
    """All lines, with dots for what stands under private keys, and for all but the known keys of a private file."""
    source = places.sources[0]
    text = source.text
    if is_private(source.file):
        shown = [place for tree in trees for place in _shown_keys(places, tree[:2], private, known)]
        masked = _spliced(_dotted(text), text, shown)
    else:
        hidden = [place for tree in trees for place in _hidden(places, tree, private)]
        masked = _spliced(text, _dotted(text), hidden)
    return tuple(masked.removesuffix("\n").split("\n"))


def _dotted(text: str) -> str:
    return "\n".join(map(dots, text.split("\n")))


def _spliced(text: str, other: str, places: Iterable[tuple[int, int]]) -> str:
    """The text with these places of it taken from another of the same length."""
    pieces, position = list[str](), 0
    for start, end in sorted(places):
        if end > position:
            pieces += text[position : max(start, position)], other[max(start, position) : end]
            position = end
    return "".join((*pieces, text[position:]))


def _shown_keys(
    places: Places, tree: tuple[Route, Value], private: frozenset[str], known: frozenset[str]
) -> Iterator[tuple[int, int]]:
    """The known keys of a private file, with their colons, as far as they stand under no private one."""
    route, value = tree
    if not isinstance(value, (dict, list)) or not private.isdisjoint(route):
        return
    for key, child, at, _ in children(places, value):
        if at and key in known:
            source, start, end = at
            yield start, end + source.text.startswith(":", end)
        yield from _shown_keys(places, ((*route, key), child), private, known)


def _hidden(places: Places, tree: Aside, private: frozenset[str]) -> Iterator[tuple[int, int]]:
    """The places of the values under private keys, with the comments beside them."""
    route, value, spot = tree
    if not private.isdisjoint(route):
        if spot:
            yield _with_comment(spot)
    elif isinstance(value, (dict, list)):
        for key, child, _, place in children(places, value):
            yield from _hidden(places, ((key,), child, place), private)


def _with_comment(spot: Spot) -> tuple[int, int]:
    source, start, end = spot
    comment = COMMENT.match(source.text, end)
    return start, comment.end() if comment else end
