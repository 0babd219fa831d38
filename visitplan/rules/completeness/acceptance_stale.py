"""An `accept` that has expired, or that silences nothing.

Why it matters: An acceptance is a promise to live with something until a date. When its date has passed the finding
speaks again; when the finding is gone, a left-over acceptance would hide the next one at the same place.

What to do: Delete it. If the finding is still there and still acceptable, move `until:`. Findings about reading the
file, about ids nobody defines and about privacy can never be accepted. After the last day of the visit nothing
expires any more.

Before:

    accept:
      - {rule: not-placed, at: sessions.tour, because: The school calls on Friday, by: helena, until: 2026-12-01}
    sessions:
      tour: {title: Waste tour, when: "2026-11-24 09:00-10:30"}

After:

    accept:
      - {rule: not-placed, at: sessions.tour, because: The school calls on Friday, by: helena, until: 2026-12-01}
    sessions:
      tour: {title: Waste tour}
"""

from __future__ import annotations

from collections.abc import Iterator

from visitplan import document, itinerary
from visitplan.diagnostics import Finding, Rule, Severity
from visitplan.programme import Acceptance, Programme
from visitplan.rules.acceptances import expired, places_of
from visitplan.rules.rule import Around
from visitplan.rules.wording import full_day, shown

RULE = Rule("acceptance-stale", Severity.WARNING, "completeness", __doc__, waivable=False)


def find(programme: Programme, around: Around) -> Iterator[Finding]:
    """Acceptances past their date, and those no finding of this run answers to."""
    if not programme.acceptances:
        return
    places = {place for rule, finding in around.found if rule.waivable for place in places_of(rule, finding)}
    for acceptance in programme.acceptances:
        if acceptance.until is not None and expired(acceptance, programme, around):
            fact = f"accepting `{shown(acceptance.rule)}` ended on {full_day(acceptance.until)}"
            yield Finding((*acceptance.route, "until"), fact, hint="delete it, or move the date")
        elif (acceptance.rule, acceptance.at) not in places:
            fact = f"`{shown(acceptance.rule)}` finds nothing at `{shown(acceptance.at)}`"
            yield Finding((*acceptance.route, "rule"), fact, hint=cure(acceptance, around))


def cure(acceptance: Acceptance, around: Around) -> str:
    """What to do with an acceptance that matches nothing."""
    from difflib import get_close_matches

    may = [rule.name for rule in around.rules if rule.waivable]
    if acceptance.rule in may:
        return "delete it"
    if any(acceptance.rule == rule.name for rule in (*document.RULES, *itinerary.RULES, *around.rules)):
        return "delete it: what this rule finds can never be accepted"
    near = get_close_matches(acceptance.rule, may, n=1)
    return f"did you mean `{near[0]}`?" if near else "delete it: there is no such rule"
