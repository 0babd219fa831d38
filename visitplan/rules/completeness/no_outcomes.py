"""The visit is over, and nothing is written down of what came of it.

Why it matters: A week later everyone remembers it differently, a year later nobody does. The funder asks, and so does
the next coordinator.

What to do: Write what was agreed and learnt under `outcomes:`, a sentence each. It speaks from seven days after the
last day on; `policy.outcomes_after` says otherwise.

Before:

    visit:
      title: Spring visit
      dates: 2026-04-21 to 2026-04-23
      timezone: Europe/Stockholm
      languages: [en]
      host: Norrby
      guest: Kalynivka
      coordinator: helena

After:

    visit:
      title: Spring visit
      dates: 2026-04-21 to 2026-04-23
      timezone: Europe/Stockholm
      languages: [en]
      host: Norrby
      guest: Kalynivka
      coordinator: helena
    outcomes: [Both will write down how they sort waste]
"""

from __future__ import annotations

from collections.abc import Iterator

from visitplan.diagnostics import Finding, Rule, Severity
from visitplan.programme import Programme
from visitplan.rules.rule import Around, policy_of
from visitplan.rules.wording import full_day

RULE = Rule("no-outcomes", Severity.WARNING, "completeness", __doc__)


def find(programme: Programme, around: Around) -> Iterator[Finding]:
    """A visit without outcomes, some days after its end; silent where they cannot be read."""
    last = programme.visit.dates.last
    unread = any(route[0] == "outcomes" for route in programme.dropped)
    if not programme.outcomes and not unread and around.today - last >= policy_of(programme).outcomes_after:
        fact = f"the visit ended on {full_day(last)}, and no outcome is written down"
        yield Finding(("visit",), fact, hint="add `outcomes:`, a sentence for each thing agreed or learnt")
