"""A tree of plain values and their places, built from YAML's events."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from visitplan.diagnostics import Route
from visitplan.document.anchors import Anchors
from visitplan.document.events import Problem, Stopped
from visitplan.document.masking import Secrets
from visitplan.document.places import BITS, Aside, Container, Places, Value, extent, mark
from visitplan.document.remarks import REPEATS, Remarks
from visitplan.document.slips import Slips
from visitplan.document.source import Source

DEPTH = 32
TOO_DEEP = "too deep"
SHORT = 32  # longer texts are seldom written twice


@dataclass(slots=True)
class Frame:
    """A map or list whose end has not come yet."""

    value: Container
    start: int
    flow: bool
    anchor: str | None
    before: int  # how many values there were when it began
    marks: list[int] = field(default_factory=list)
    key: str | None = None
    key_mark: int = -1  # negative: no key waits for its value
    cuttable: bool = False  # the last value is plain text, so a comma may have cut it
    merged: list[Value] = field(default_factory=list)


class Builder:
    """Takes events, gives the tree, its places and what was wrong with it."""

    def __init__(self, source: Source, secrets: Secrets) -> None:
        """Start with nothing read."""
        self.places = Places((source,))
        self.remarks = Remarks(source, secrets)
        self.slips = Slips(source, secrets)
        self.root: Value = None
        self.finished = False
        self.aside: list[Aside] = []
        self.last = 0  # the mark of the last text: a quote that closed too late is found there
        self._anchors = Anchors(self.remarks)
        self._stack: list[Frame] = []
        self._words: dict[str, str] = {}
        self._documents = 0

    def take(self, event: Any) -> None:
        """Build on with the next event."""
        kind = type(event)
        if kind is ScalarEvent:
            self._scalar(event)
        elif kind is MappingStartEvent or kind is SequenceStartEvent:
            self._open(event)
        elif kind is MappingEndEvent or kind is SequenceEndEvent:
            self._close(event.end_mark.index)
        elif kind is AliasEvent:
            value = self._anchors.alias(event)
            if value is not None or not self._stack or not isinstance(self._stack[-1].value, list):
                # An alias of nothing in a list is no entry: it has been spoken of.
                self._place(value, mark(event.start_mark.index, event.end_mark.index), plain=False)
        elif kind is DocumentStartEvent:
            self._documents += 1
            if self._documents > 1:
                self.finished = True
                self.remarks.second_document(event.start_mark.index)

    def end(self, end: int) -> None:
        """Close what is still open there and report the anchors that nothing used."""
        while self._stack:
            self._close(end)
        self._anchors.report_unused()

    def _scalar(self, event: Any) -> None:
        value: str = event.value
        style: str = event.style
        # mark() written out: this runs for every text of a file.
        self.last = packed = event.start_mark.index << BITS | event.end_mark.index
        if style == '"':
            value = self.remarks.without_control(value, extent(packed))
        if "\n" in value and style != "|":
            # YAML folds a blank line into one line feed, but for `|`: here a blank line stays one in every style.
            value = value.replace("\n", "\n\n")
        if len(value) < SHORT:
            value = self._words.setdefault(value, value)
        if event.anchor or event.tag:
            self._anchors.features(event)
            self._anchors.name(event.anchor or "", value, 1)
        self._place(value if value or style else None, packed, plain=not style)

    def _open(self, event: Any) -> None:
        start = event.start_mark.index
        if len(self._stack) == DEPTH:
            raise Stopped(Problem(TOO_DEEP, start))
        if event.anchor or event.tag:
            self._anchors.features(event)
        value: Container = {} if type(event) is MappingStartEvent else []
        self._stack.append(Frame(value, start, bool(event.flow_style), event.anchor, self._size()))

    def _close(self, end: int) -> None:
        frame = self._stack.pop()
        for merged in frame.merged:
            self._merge(frame, merged)
        self.places.keep(frame.value, frame.marks)
        if frame.anchor:
            self._anchors.name(frame.anchor, frame.value, self._size() - frame.before + 1)
        self._place(frame.value, mark(frame.start, end), plain=False)

    def _place(self, value: Value, packed: int, *, plain: bool) -> None:
        """Give a finished value its place: the root, in a list, as a key or beside its key."""
        if not self._stack:
            self.root = value
            return
        frame = self._stack[-1]
        if isinstance(frame.value, list):
            if value is None:
                self.slips.empty(self._route(), extent(packed)[0])
            frame.value.append(value)
            frame.marks.append(packed)
        elif frame.key_mark < 0:
            frame.key, frame.key_mark = value if isinstance(value, str) else None, packed
            if frame.key is None:
                self._no_key(value, packed)
        else:
            self._put(frame, frame.value, value, packed, plain=plain)
            frame.key_mark = -1

    def _no_key(self, value: Value, packed: int) -> None:
        if value is None:
            self.remarks.unnamed(extent(packed))
        else:
            self.remarks.structured_key(extent(packed))

    def _put(self, frame: Frame, into: dict[str, Value], value: Value, packed: int, *, plain: bool) -> None:
        key, key_mark = frame.key, frame.key_mark
        empty = value is None and plain
        if empty:
            after = extent(key_mark)[1]
            packed = packed if extent(packed)[1] > extent(packed)[0] else mark(after, after)  # a tag may stand there
            glued = frame.flow and not self.slips.explicit(key_mark)
            if glued and (joined := self.slips.joined(key_mark)):
                self.remarks.joined(extent(key_mark), *joined)
                frame.key, value = joined
                frame.key_mark = mark(extent(key_mark)[0], extent(key_mark)[0] + len(frame.key))
                self._put(frame, into, value, mark(after - len(value), after), plain=True)
                return
            if glued and frame.cuttable:
                self._mend(frame, into, key_mark)
                return
            self.slips.empty(self._route(), after)
        frame.cuttable = False
        if key is None:
            self.aside.append((self._route(), value, self.places.spot(packed)))
        elif key == "<<":
            self._note_merge(frame, value, key_mark, packed)
        elif key in into:
            self._repeat(into, value, packed, frame)
        else:
            into[key] = value
            frame.marks += key_mark, packed
            frame.cuttable = plain and not empty

    def _mend(self, frame: Frame, into: dict[str, Value], key_mark: int) -> None:
        """Put a value together again that a comma cut: `{location: 59.1, 18.2}`."""
        last = next(reversed(into))
        route = (*self._route()[:-1], last)
        into[last], frame.marks[-1] = self.slips.cut(route, frame.marks[-1], key_mark)

    def _note_merge(self, frame: Frame, value: Value, key_mark: int, packed: int) -> None:
        start, end = extent(key_mark)
        if not self.places.sources[0].text.startswith("*", extent(packed)[0]):
            self.remarks.merge((start, end))
        self.aside.append((self._route(), value, self.places.spot(packed)))
        frame.merged += value if isinstance(value, list) else [value]

    def _repeat(self, into: dict[str, Value], value: Value, packed: int, frame: Frame) -> None:
        """Report a repeated key; the ids of a repeated registry still count, everything else keeps its first value."""
        key, key_mark = frame.key or "", frame.key_mark
        self.aside.append((self._route(), value, self.places.spot(packed)))
        if self.remarks.repeats == REPEATS:
            return
        position = 2 * list(into).index(key)
        named = "" if self.slips.secrets.beneath(self.slips.source.file, self._route()) else key
        self.remarks.repeated(named, extent(key_mark), self.places.spot(frame.marks[position]))
        first = into[key]
        if len(self._stack) == 1 and isinstance(first, dict) and isinstance(value, dict):
            into[key] = self.places.union(first, value)

    def _merge(self, frame: Frame, merged: Value) -> None:
        """Lay the keys of a merged map under a map's own."""
        if not isinstance(merged, dict) or not isinstance(frame.value, dict) or not self._anchors.affords(len(merged)):
            return
        for key, (value, *spots) in self.places.entries(merged).items():
            if key not in frame.value:
                frame.value[key] = value
                frame.marks += map(self.places.marked, spots)

    def _size(self) -> int:
        """The number of values so far, with those that aliases stand for."""
        return len(self.places.marks) + self._anchors.given

    def _route(self) -> Route:
        return tuple(
            str(len(frame.value)) if isinstance(frame.value, list) else frame.key or "" for frame in self._stack
        )
