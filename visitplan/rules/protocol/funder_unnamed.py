"""The partnership does not say who funds it.

Why it matters: Those who pay ask to be named on every programme, and some do not pay where they were not.

What to do: Write `funding:` under `partnership:`; it is printed on the first page. In a draft it is only noted.

Before:

    visit:
      title: Autumn visit
      dates: 2026-11-24 to 2026-11-27
      timezone: Europe/Stockholm
      languages: [en]
      host: Norrby
      guest: Kalynivka
      coordinator: helena
      status: final
      partnership: {name: Bridges of Trust, organisers: [CEMR, AUC]}

After:

    visit:
      title: Autumn visit
      dates: 2026-11-24 to 2026-11-27
      timezone: Europe/Stockholm
      languages: [en]
      host: Norrby
      guest: Kalynivka
      coordinator: helena
      status: final
      partnership: {name: Bridges of Trust, organisers: [CEMR, AUC], funding: Funded by the European Union}
"""

from __future__ import annotations

from collections.abc import Iterator

from visitplan.diagnostics import Finding, Rule, Severity
from visitplan.programme import Programme
from visitplan.rules.rule import Around, unclear
from visitplan.rules.wording import name_of

RULE = Rule("funder-unnamed", Severity.WARNING, "protocol", __doc__, polish=True)
KEY = ("visit", "partnership", "funding")


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """A partnership without its funder."""
    partnership = programme.visit.partnership
    if partnership is not None and partnership.funding is None and KEY not in unclear(programme):
        called = f"“{name_of(partnership.name)}”" if partnership.name else "the partnership"
        yield Finding(KEY, f"{called} does not say who funds it", hint="add `funding:` with the words they ask for")
