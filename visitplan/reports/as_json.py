"""All findings as data, for programs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from visitplan.diagnostics import Diagnostic, Place, Sources, Span
from visitplan.reports.fragment import Fragment


def as_json(diagnostics: Sequence[Diagnostic], sources: Sources, width: int) -> Iterator[Fragment]:  # noqa: ARG001 -- every report takes the same
    """A list of findings, every note included; ASCII alone, so that it survives every pipe and terminal."""
    import json

    yield Fragment(json.dumps([finding(diagnostic) for diagnostic in diagnostics], indent=2) + "\n")


def finding(diagnostic: Diagnostic) -> dict[str, object]:
    """One finding with its places; lines and columns from 1, columns in characters."""
    span = diagnostic.span
    return {
        "rule": diagnostic.rule,
        "severity": diagnostic.severity.value,
        "message": diagnostic.message,
        "hint": diagnostic.hint,
        **start(span),
        "end_line": span.end_line,
        "end_column": span.end_column,
        "related": [related(place) for place in diagnostic.related],
    }


def related(place: Place) -> dict[str, object]:
    """Another place that belongs to the finding."""
    return {"message": place.message, **start(place.span)}


def start(span: Span) -> dict[str, object]:
    """Where a place begins."""
    return {"file": span.file, "line": span.line, "column": span.column}
