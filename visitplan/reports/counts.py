"""How many findings there are, in one line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from visitplan.diagnostics import Diagnostic, Severity


def counts(diagnostics: Iterable[Diagnostic]) -> str:
    """`2 errors, 1 warning, 3 notes`; `no findings` where there are none."""
    found = Counter(diagnostic.severity for diagnostic in diagnostics)
    told = [many(found[severity], severity.value) for severity in Severity if found[severity]]
    return ", ".join(told) or "no findings"


def many(number: int, word: str) -> str:
    """The number with its word: `1 error`, `2 errors`."""
    return f"{number} {word}" if number == 1 else f"{number} {word}s"
