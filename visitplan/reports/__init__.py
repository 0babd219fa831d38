"""Reports: ways to show diagnostics, one file each. Add one by its file and its line here."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeAlias

from visitplan.diagnostics import Diagnostic, Sources
from visitplan.reports.as_json import as_json
from visitplan.reports.concise import concise
from visitplan.reports.counts import counts, many
from visitplan.reports.fragment import Fragment, plain
from visitplan.reports.full import full
from visitplan.reports.github import github
from visitplan.reports.sarif import sarif

Report: TypeAlias = Callable[[Sequence[Diagnostic], Sources, int], Iterator[Fragment]]
"""Diagnostics in order, the masked lines they speak of and the width there is, in; styled words out."""

REPORTS: Mapping[str, Report] = {
    "full": full,
    "concise": concise,
    "json": as_json,
    "github": github,
    "sarif": sarif,
}

__all__ = ["REPORTS", "Fragment", "Report", "counts", "full", "many", "plain"]
