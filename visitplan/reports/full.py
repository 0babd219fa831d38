"""Findings as a compiler shows them: the fact, the place, the line with the place underlined, the hint."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from visitplan.diagnostics import Diagnostic, Severity, Sources, Span
from visitplan.reports.counts import counts
from visitplan.reports.excerpt import excerpt
from visitplan.reports.fragment import Fragment, visible

STYLES: Mapping[Severity, str] = {
    Severity.ERROR: "bold red",
    Severity.WARNING: "bold yellow",
    Severity.NOTE: "bold cyan",
}
FRAME = "blue"
NARROWEST = 30


def full(diagnostics: Sequence[Diagnostic], sources: Sources, width: int) -> Iterator[Fragment]:
    """Every error and warning with its excerpt, then the notes one line a rule, then the counts."""
    for diagnostic in diagnostics:
        if diagnostic.severity != Severity.NOTE:
            yield from finding(diagnostic, sources, width)
    yield from notes([diagnostic for diagnostic in diagnostics if diagnostic.severity == Severity.NOTE], width)
    yield Fragment(f"{counts(diagnostics)}\n", "bold")


def finding(diagnostic: Diagnostic, sources: Sources, width: int) -> Iterator[Fragment]:
    """One finding, closed by an empty line."""
    places = [diagnostic.span, *(place.span for place in diagnostic.related)]
    column = Column(sources, width, " " * len(str(max(span.line for span in places))))
    style = STYLES[diagnostic.severity]
    head = f"{diagnostic.severity}[{diagnostic.rule}]"
    first, *rest = folded(f"{head}: {diagnostic.message}", width, "  ")
    yield Fragment(head, style)
    yield Fragment("\n".join([first[len(head) :], *rest]) + "\n", "bold")
    yield from column.place("-->", diagnostic.span)
    yield from column.line(diagnostic.span, style)
    for place in diagnostic.related:
        yield from column.place(":::", place.span)
        yield from column.line(place.span, FRAME, place.message)
    if diagnostic.hint:
        yield from column.hint(diagnostic.hint)
    yield Fragment("\n")


class Column(NamedTuple):
    """The excerpts of one finding, their line numbers under each other in a margin as wide as `blank`."""

    sources: Sources
    width: int
    blank: str

    @property
    def room(self) -> int:
        """How many columns are left beside the margin."""
        return self.width - len(self.blank) - 3

    def place(self, arrow: str, span: Span) -> Iterator[Fragment]:
        """`--> file:line:column`."""
        yield Fragment(f"{self.blank}{arrow} ", FRAME)
        yield Fragment(visible(str(span)) + "\n")

    def line(self, span: Span, style: str, message: str = "") -> Iterator[Fragment]:
        """The line with the place underlined and what is said of it beneath; no line where the file has none there."""
        shown = excerpt(span, self.sources, self.room)
        if shown is not None:
            yield Fragment(f"{self.blank} |\n{span.line:>{len(self.blank)}} |", FRAME)
            yield Fragment(f" {shown.line}\n")
            yield Fragment(f"{self.blank} |", FRAME)
            yield Fragment(f" {' ' * shown.before}{'^' * shown.under}\n", style)
        for words in folded(message, self.room, "") if message else ():
            yield Fragment(f"{self.blank} |", FRAME)
            yield Fragment(f" {words}\n", style)

    def hint(self, words: str) -> Iterator[Fragment]:
        """` = hint`, every line of it kept, each folded under itself."""
        lines = [part for line in words.strip("\n").split("\n") for part in folded(line, self.room, "")]
        for number, line in enumerate(lines):
            yield Fragment(self.blank + (" = " if number == 0 else "   "), FRAME)
            yield Fragment(f"{line}\n")


def notes(diagnostics: Iterable[Diagnostic], width: int) -> Iterator[Fragment]:
    """One line a rule, in order of their first place; a place that leaves no room for the words stands beneath."""
    by_rule: dict[str, list[Diagnostic]] = defaultdict(list)
    for diagnostic in diagnostics:
        by_rule[diagnostic.rule].append(diagnostic)
    for rule, (first, *others) in by_rule.items():
        head = f"note[{rule}]"
        more, place = f" (and {len(others)} more)" if others else "", visible(str(first.span))
        room = width - len(head) - len(more) - 2
        beside = room - len(place) - 1
        end = f" {place}" if beside >= min(len(first.message), NARROWEST) else f"\n  {place}"
        yield Fragment(head, STYLES[Severity.NOTE])
        yield Fragment(f": {shortened(first.message, beside if end[0] == ' ' else room)}{more}{end}\n")
    if by_rule:
        yield Fragment("\n")


def shortened(message: str, room: int) -> str:
    """The message on one line, cut where there is no room for all of it; never to less than a few words."""
    words = visible(" ".join(message.split()))
    room = max(room, NARROWEST)
    return words if len(words) <= room else words[: room - 1].rstrip() + "…"


def folded(words: str, width: int, indent: str) -> list[str]:
    """The words in lines of this width; long names and links stay whole."""
    import textwrap

    lines = textwrap.wrap(
        visible(words),
        max(width, NARROWEST),
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return lines or [""]
