"""An id that nobody defines.

Why it matters: Whoever was meant is left out of the session, and nobody is told: no calendar, no brief, no
interpreter.

What to do: Correct the id, or define it under its heading. In a `.private.yaml` file it must stand in the main file
already: a private file adds to people and places, it makes none.

Before:

    sites: {petterboda: Petterboda recycling centre}
    sessions:
      tour: {title: Waste tour, when: "2026-11-24 09:00-10:30", site: petterbodda}

After:

    sites: {petterboda: Petterboda recycling centre}
    sessions:
      tour: {title: Waste tour, when: "2026-11-24 09:00-10:30", site: petterboda}
"""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from visitplan.diagnostics import Finding, Rule, Severity
from visitplan.programme import Programme, Unresolved
from visitplan.rules.rule import Around

RULE = Rule("unknown-reference", Severity.ERROR, "references", __doc__, waivable=False)
GUESSED = 25
"""Ids a near one is looked for: looking costs, and a file with more has another trouble."""


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """Every id that stands for nothing, with the nearest that stands for something."""
    guesses: dict[tuple[str, str], str] = {}
    for unknown in programme.unresolved:
        key = (unknown.kind, unknown.id)
        if key not in guesses:
            guesses[key] = near(unknown) if len(guesses) < GUESSED else ""
        if unknown.defined_as:
            fact = f"`{unknown.id}` is defined under `{unknown.defined_as}`, not as a {unknown.kind}"
        else:
            fact = f"{unknown.kind} `{unknown.id}` is not defined"
        yield Finding(unknown.route, fact, hint=guesses[key], at_key=unknown.at_key)


def near(unknown: Unresolved) -> str:
    """The hint that names the nearest id, or nothing."""
    length = len(unknown.id)
    alike = [known for known in unknown.known if abs(len(known) - length) <= length // 2]
    found = get_close_matches(unknown.id, alike, n=1)
    return f"did you mean `{found[0]}`?" if found else ""
