"""A file, or several joined, as plain values with a place for every route."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field
from typing import NamedTuple, Self, TypeAlias, TypeGuard

from visitplan.diagnostics import Diagnostic, Route, Sources, Span
from visitplan.document.masked_tree import masked_tree
from visitplan.document.masking import Secrets, is_private
from visitplan.document.places import Aside, Container, Places, Value, texts
from visitplan.unchanging import unchanging

Hinted: TypeAlias = tuple[Route, str]
Named: TypeAlias = tuple[str, Span]


class SharedText(str):
    """A text of an included file, with the language that file is written in, or nothing."""

    __slots__ = ("language",)
    language: str

    def __new__(cls, text: str, language: str = "") -> Self:
        """The text in that language."""
        shared = super().__new__(cls, text)
        shared.language = language
        return shared


class Scalar(NamedTuple):
    """One written text: its route in its own file, and its place."""

    route: Route
    text: str
    span: Span


@unchanging()
class Document:
    """Plain values, every scalar a text, and where each was written.

    `cuts` are values that a comma cut in flow style (they hold the whole text again) and `commented` those that
    were taken for a comment (they are empty), each with its hint. `strangers` are ids that only the private file
    knows, `unjoined` the keys that an included file may not have, `languages` what included files say they are
    written in. `incomplete`: a file could not be read whole, so an unknown id may well be defined there.
    """

    value: dict[str, Value]
    places: Places
    findings: tuple[Diagnostic, ...] = ()
    cuts: tuple[Hinted, ...] = ()
    commented: tuple[Hinted, ...] = ()
    strangers: tuple[Route, ...] = ()
    unjoined: tuple[Named, ...] = ()
    languages: tuple[Named, ...] = ()
    incomplete: bool = False
    parts: tuple[Document, ...] = ()
    aside: tuple[Aside, ...] = ()
    elsewhere: dict[Route, Span] = field(default_factory=dict)

    @property
    def files(self) -> tuple[str, ...]:
        """The names of the files, the itinerary's first."""
        return tuple(source.file for source in self.places.sources)

    def lines(self, file: str) -> tuple[str, ...]:
        """The lines of one of the files, nothing masked."""
        return next(source.lines for source in self.places.sources if source.file == file)

    def masked(self, private: frozenset[str], known: frozenset[str] = frozenset()) -> Sources:
        """The lines of every file, with dots for the values under these keys and for all of a private file.

        Of its keys those stay readable that are `known`, or ids of the other files.
        """
        sources: dict[str, tuple[str, ...]] = {}
        known |= self.ids
        for part in self.parts or (self,):
            source = part.places.sources[0]
            trees: tuple[Aside, ...] = (((), part.value, None), *part.aside)
            broken = part.incomplete
            sources[source.file] = (
                Secrets(private).masked_lines(source) if broken else masked_tree(part.places, trees, private, known)
            )
        return sources

    @property
    def ids(self) -> frozenset[str]:
        """Every id that a file defines which is no private one."""
        open_to_all = [part for part in self.parts or (self,) if not is_private(part.files[0])]
        registries = (registry for part in open_to_all for registry in part.value.values())
        return frozenset(key for registry in registries if isinstance(registry, dict) for key in registry)

    def scalars(self) -> Iterator[Scalar]:
        """Every text as it was written, also what another replaced, file by file with its route in that file."""
        for part in self.parts or (self,):
            for route, value, spot in (((), part.value, None), *part.aside):
                for inner, text, (source, start, end) in texts(part.places, route, value, spot):
                    yield Scalar(inner, text, source.span(start, end))

    def knows(self, route: Route) -> bool:
        """Whether there is a value, or an empty one, at this route."""
        value: Value = self.value
        for key in route:
            if not _has(value, key):
                return False
            value = _child(value, key)
        return True

    def span(self, route: Route, *, at_key: bool = False) -> Span:
        """The value's place, or the key's for maps, lists and empty values; the nearest parent's when absent."""
        if route in self.elsewhere:
            return self.elsewhere[route]
        parent: Container | None = None
        value: Value = self.value
        last = ""
        for key in route:
            if not _has(value, key):
                at_key = False
                break
            parent, last, value = value, key, _child(value, key)
        if parent is None:
            return Span(self.files[0], 1, 1, 1, 1)
        return self._span(parent, last, value, at_key=at_key)

    def _span(self, parent: Container, key: str, value: Value, *, at_key: bool) -> Span:
        source, start, end = self.places.value(parent, key)
        if isinstance(parent, dict):
            if at_key or not isinstance(value, str):
                source, start, end = self.places.key(parent, key)
        elif not isinstance(value, str) and "\n" in source.text[start:end]:
            return source.line_span(start)
        return source.span(start, end)


def _has(value: Value, key: str) -> TypeGuard[Container]:
    if isinstance(value, list):
        return key.isdecimal() and int(key) < len(value)
    return isinstance(value, dict) and key in value


def _child(container: Container, key: str) -> Value:
    return container[key] if isinstance(container, dict) else container[int(key)]
