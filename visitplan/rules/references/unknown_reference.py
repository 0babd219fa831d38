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

from visitplan.diagnostics import Finding, Rule, Severity
from visitplan.itinerary.kinds.texts import EMPTY
from visitplan.programme import Programme
from visitplan.rules.rule import Around
from visitplan.rules.spelling import meant
from visitplan.rules.wording import shown

RULE = Rule("unknown-reference", Severity.ERROR, "references", __doc__, waivable=False)

UNDEFINED = "define it, or take the reference out"
NOBODY = "leave the place empty where there is none"


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """Every id that stands for nothing, with the nearest that stands for something."""
    guesses = meant(programme.unresolved)
    for unknown in programme.unresolved:
        guess = guesses.get((unknown.kind, unknown.id))
        if unknown.defined_as:
            fact = f"`{shown(unknown.id)}` is one of the {unknown.defined_as}, no {unknown.kind}"
            hint = f"name it where {unknown.defined_as} are named"
        else:
            fact = f"{unknown.kind} `{shown(unknown.id)}` is not defined"
            hint = f"did you mean `{guess}`?" if guess else NOBODY if unknown.id in EMPTY else UNDEFINED
        yield Finding(unknown.route, fact, hint=hint, at_key=unknown.at_key)
