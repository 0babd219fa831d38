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

from collections import defaultdict
from collections.abc import Iterator, Mapping

from visitplan.diagnostics import Finding, Related, Rule, Severity
from visitplan.itinerary.ids import SHAPE
from visitplan.itinerary.kinds.texts import EMPTY
from visitplan.programme import Programme, Unresolved
from visitplan.rules.rule import Around
from visitplan.rules.spelling import meant
from visitplan.rules.wording import shown

RULE = Rule("unknown-reference", Severity.ERROR, "references", __doc__, waivable=False)

FEW = 3
UNDER = {one: f"{one}s" for one in ("delegate", "host", "interpreter", "site", "theme")}
UNDEFINED = "define it, or take the reference out"
NOBODY = "leave the place empty where there is none"


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """Every id that stands for nothing, with the nearest that stands for something."""
    guesses = meant(programme.unresolved)
    places: dict[str, list[Unresolved]] = defaultdict(list)
    for unknown in programme.unresolved:
        places[unknown.id].append(unknown)
    for unknown, *others in told_together(places):
        guess = guesses.get((unknown.kind, unknown.id))
        if unknown.defined_as:
            fact = f"`{shown(unknown.id)}` is one of the {unknown.defined_as}, no {unknown.kind}"
            hint = f"name it where {unknown.defined_as} are named"
        else:
            fact = f"{unknown.kind} `{shown(unknown.id)}` is not defined"
            hint = f"did you mean `{guess}`?" if guess else NOBODY if unknown.id in EMPTY else undefined(unknown)
        fact += f", and is named in {len(others) + 1} places" if others else ""
        related = tuple(Related(other.route, "named here too") for other in others)
        yield Finding(unknown.route, fact, related, hint, at_key=unknown.at_key, at_first=True)


def undefined(unknown: Unresolved) -> str:
    """How to define it; where a name stands for the id, that it takes an id. What is private is not said again."""
    if SHAPE.fullmatch(unknown.id) or unknown.kind not in UNDER:
        return UNDEFINED
    return f"define it under `{UNDER[unknown.kind]}:` with an id of small letters and hyphens, and write that id here"


def told_together(places: Mapping[str, list[Unresolved]]) -> Iterator[list[Unresolved]]:
    """Each by itself; what is named again and again lacks its definition, which is one mistake."""
    for named in places.values():
        if len(named) > FEW and not named[0].defined_as:
            yield named
        else:
            yield from ([one] for one in named)
