"""The line a finding is about, as it stands in the file, with the place underlined."""

from __future__ import annotations

from typing import NamedTuple

from visitplan.diagnostics import Sources, Span
from visitplan.reports.fragment import cell, cells, visible

MARGIN = 24
"""Columns kept before the place when a line is too long to be shown whole."""

FAR = 1_000
"""Nothing so many characters away from the place is ever shown."""


class Excerpt(NamedTuple):
    """One line of a file: its text, and how many columns lie before and under the place."""

    line: str
    before: int
    under: int


def excerpt(span: Span, sources: Sources, room: int) -> Excerpt | None:
    """The line the span begins in, cut to this many columns around the place; None when the file has no such line."""
    lines = sources.get(span.file, ())
    if not 1 <= span.line <= len(lines):
        return None
    line = lines[span.line - 1]
    start = min(span.column - 1, len(line))
    end = min(span.end_column - 1, len(line)) if span.end_line == span.line else len(line.rstrip())
    first = max(0, start - FAR)  # a line may be a whole file long
    near = visible(line[first : start + FAR])
    return around(near, start - first, min(max(end, start) - first, len(near)), max(room, 2 * MARGIN))


def around(line: str, start: int, end: int, room: int) -> Excerpt:
    """The line with its place, cut on both sides where it does not fit; what is left out shows as `…`."""
    if cells(line) <= room:
        return Excerpt(line, cells(line[:start]), max(1, cells(line[start:end])))
    first = start
    while first > 0 and (cells(line[first - 1 : start]) <= MARGIN or cells(line[first - 1 :]) < room):
        first -= 1
    head = "…" if first > 0 else ""
    last = len(line)
    if cells(head + line[first:]) > room:
        last, used = first, cells(head + "…")
        while used + cell(line[last]) <= room:
            used += cell(line[last])
            last += 1
    tail = "…" if last < len(line) else ""
    under = cells(line[start : min(end, last)]) + (cells(tail) if end > last else 0)
    return Excerpt(head + line[first:last] + tail, cells(head + line[first:start]), max(1, under))
