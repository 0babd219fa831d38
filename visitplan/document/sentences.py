"""What the parser says of broken YAML, in words for people."""

from __future__ import annotations

from visitplan.diagnostics import Diagnostic
from visitplan.document.events import Problem
from visitplan.document.masking import Secrets
from visitplan.document.rules import INVALID_YAML, found
from visitplan.document.source import Source


def sentence(source: Source, problem: Problem, last: tuple[int, int], secrets: Secrets) -> Diagnostic:
    """The finding for a problem."""
    return found(INVALID_YAML, source.span(problem.index, problem.index + 1), problem.words)
