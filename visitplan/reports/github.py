"""Annotations for GitHub Actions: each finding shows beside its line in a pull request."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from visitplan.diagnostics import Diagnostic, Severity, Sources, Span
from visitplan.reports.fragment import Fragment, visible

LEVELS: Mapping[Severity, str] = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.NOTE: "notice",
}


def github(diagnostics: Sequence[Diagnostic], sources: Sources, width: int) -> Iterator[Fragment]:  # noqa: ARG001 -- every report takes the same
    """One workflow command a finding, every note included; nothing where there is nothing to say."""
    for diagnostic in diagnostics:
        title = f"title={in_property(f'visitplan: {diagnostic.rule}')}"
        places = ",".join([f"file={in_property(diagnostic.span.file)}", *lines_of(diagnostic.span), title])
        yield Fragment(f"::{LEVELS[diagnostic.severity]} {places}::{in_message(words_of(diagnostic))}\n")


def lines_of(span: Span) -> Iterator[str]:
    """The place in the file; columns only within one line, for GitHub takes no others. Its last one is included."""
    yield f"line={span.line}"
    yield f"endLine={span.end_line}"
    if span.line == span.end_line:
        yield f"col={span.column}"
        yield f"endColumn={max(span.column, span.end_column - 1)}"


def words_of(diagnostic: Diagnostic) -> str:
    """The fact, the other places, the hint: a line each."""
    places = (f"{place.span}: {place.message}" for place in diagnostic.related)
    lines = [diagnostic.message, *places, *diagnostic.hint.split("\n")]
    return "\n".join(visible(line) for line in lines if line)


def in_message(words: str) -> str:
    """The words as a workflow command takes them."""
    return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def in_property(words: str) -> str:
    """The words as a property of a workflow command takes them."""
    return in_message(words).replace(":", "%3A").replace(",", "%2C")
