"""One line a finding, for a quick look and for editors that jump to `file:line:column`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from visitplan.diagnostics import Diagnostic, Sources
from visitplan.reports.counts import counts
from visitplan.reports.fragment import Fragment, visible
from visitplan.reports.full import STYLES


def concise(diagnostics: Sequence[Diagnostic], sources: Sources, width: int) -> Iterator[Fragment]:  # noqa: ARG001 -- every report takes the same
    """`file:line:column: severity[rule]: message`, then the counts."""
    for diagnostic in diagnostics:
        yield Fragment(visible(f"{diagnostic.span}: "))
        yield Fragment(f"{diagnostic.severity}[{diagnostic.rule}]", STYLES[diagnostic.severity])
        yield Fragment(f": {visible(diagnostic.message)}\n")
    yield Fragment(f"{counts(diagnostics)}\n", "bold")
