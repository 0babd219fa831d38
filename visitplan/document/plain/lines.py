"""Maps and lists with a line for each entry, one indented under the other."""

from __future__ import annotations

import re
from typing import TypeAlias

from visitplan.document.places import BITS, Places, Value, mark
from visitplan.document.plain.flow import DEEPEST, Flow, Uncertain
from visitplan.document.plain.patterns import ENDED, KEPT, LAST, LINE
from visitplan.document.source import Source

Tree: TypeAlias = tuple[dict[str, Value], Places]
Placed: TypeAlias = tuple[Value, int]
"""A value with its mark."""


def plain_tree(source: Source) -> Tree | None:
    """The values of a file and their places, as the events of YAML would give them; None for a file not so plain."""
    try:
        return Lines(source).tree()
    except Uncertain:
        return None


class Lines:
    """Reads a file from its first line to its last, one line ahead."""

    def __init__(self, source: Source) -> None:
        """Stand at the first line."""
        self._places = Places((source,))
        self._length = len(source.text)
        self._text = source.text if source.text.endswith("\n") else source.text + "\n"
        self._flow = Flow(self._text, self._places)
        self._line: re.Match[str] | None = None  # the next one
        self._column = -1  # where it begins; nowhere after the last
        self._start = 0  # its first sign: what was open ends here

    def tree(self) -> Tree:
        """All of it, a map."""
        if "\t" in self._text:
            raise Uncertain
        self._go_on(0)
        value = self._block(0, 1)
        if self._column >= 0 or not isinstance(value, dict):
            raise Uncertain
        return value, self._places

    def _go_on(self, at: int) -> None:
        """Have the line that comes next after this character."""
        line = self._line = LINE.match(self._text, at)
        if line is not None:
            start, self._start = line.span("indent")
            self._column = self._start - start
        elif LAST.match(self._text, at):
            self._column, self._start = -1, self._length
        else:
            raise Uncertain

    def _block(self, column: int, depth: int) -> Value:
        """The map or list of which the next line is the first."""
        if self._line is None or self._column != column or depth > DEEPEST:
            raise Uncertain
        return self._list(column, depth) if self._line["dash"] else self._map(column, depth)

    def _map(self, column: int, depth: int) -> dict[str, Value]:
        """The map with its keys in this column; its first may stand after a dash."""
        known = self._flow.words.setdefault
        into: dict[str, Value] = {}
        marks: list[int] = []
        line = self._line
        while line is not None:
            key = line["key"]
            if key is None or key in into:
                raise Uncertain
            start, end = line.span("key")
            into[known(key, key)], packed = self._value(line, column, depth)
            marks += start << BITS | end, packed
            line = self._line_in(column)
            if line is not None and line["dash"]:
                raise Uncertain
        self._places.keep(into, marks)
        return into

    def _list(self, column: int, depth: int) -> list[Value]:
        """The list with its dashes in this column."""
        into: list[Value] = []
        marks: list[int] = []
        line = self._line
        while line is not None and (dash := line["dash"]):
            if line["key"]:
                start = line.start("key")
                value: Value = self._map(column + len(dash), depth + 1)
                packed = mark(start, self._start)
            else:
                value, packed = self._value(line, column, depth)
            into.append(value)
            marks.append(packed)
            line = self._line_in(column)
        self._places.keep(into, marks)
        return into

    def _line_in(self, column: int) -> re.Match[str] | None:
        """The next line if it begins in this column, None if it ends what stands there."""
        if self._column > column:
            raise Uncertain
        return self._line if self._column == column else None

    def _value(self, line: re.Match[str], column: int, depth: int) -> Placed:
        """What this line says of its key or after its dash, with the lines under it; then the next is at hand."""
        kind = line.lastgroup
        if kind == "plain":
            return self._text_of(line, column)
        if kind == "sign":
            return self._signed(line, column)
        self._go_on(line.end())
        if kind == "quoted":
            return line["quoted"][1:-1], mark(*line.span("quoted"))
        if kind != "key":
            raise Uncertain
        return self._under(line, column, depth)

    def _text_of(self, line: re.Match[str], column: int) -> Placed:
        """A text without quotes, which further lines may go on with."""
        start, end = line.span("plain")
        words, after = line["plain"], line.end()
        self._go_on(after)
        while self._column > column and (more := self._line) is not None:
            commented = "#" in self._text[end:after]
            if commented or more.start("indent") != after or more["dash"] or more["key"] or not more["plain"]:
                raise Uncertain
            words += " " + more["plain"]
            end, after = more.end("plain"), more.end()
            self._go_on(after)
        return self._flow.words.setdefault(words, words), mark(start, end)

    def _signed(self, line: re.Match[str], column: int) -> Placed:
        """What begins with a bracket, or keeps its lines."""
        start = line.end()
        if line["sign"] in "|>":
            return self._kept(start, column)
        value, end = self._flow.value(start)
        ended = ENDED.match(self._text, end)
        if ended is None:
            raise Uncertain
        self._go_on(ended.end())
        return value, mark(start, end)

    def _under(self, line: re.Match[str], column: int, depth: int) -> Placed:
        """The map or list under a key with nothing on its own line; a list may stand in the same column."""
        start = self._start
        if self._column > column:
            value = self._block(self._column, depth + 1)
        elif self._column == column and self._line is not None and self._line["dash"]:
            value = self._block(column, depth + 1)
        elif "#" in self._text[line.end("key") : line.end()]:
            raise Uncertain  # a value may have been taken for a comment
        else:
            return None, mark(line.end("key"), line.end("key"))
        return value, mark(start, self._start)

    def _kept(self, start: int, column: int) -> Placed:
        """A text over several lines, all with the same indent, that keeps or folds them (YAML 1.1, 9.3)."""
        kept = KEPT.match(self._text, start)
        if kept is None or kept.end("body") > self._length or not len(kept["next"]) <= column < len(kept["width"]):
            raise Uncertain
        lines = [line.removeprefix(kept["width"]) for line in kept["body"].split("\n")[:-1]]
        folded = kept["style"] == ">"
        words = (" " if folded else "\n").join(lines)
        if not kept["strip"]:
            words += "\n\n" if folded else "\n"
        self._go_on(kept.end("body"))
        return words, mark(start, kept.start("next"))
