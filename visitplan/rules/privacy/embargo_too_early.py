"""The embargo ends before the visit does.

Why it matters: From that day on the public page tells where the guests are going to be. Guests from a country at war
are at risk.

What to do: Set `embargo:` to the day after the last day of the visit or later, or leave it out: that day is the
default.

Before:

    visit:
      title: Autumn visit
      dates: 2026-11-24 to 2026-11-27
      timezone: Europe/Stockholm
      languages: [en]
      host: Norrby
      guest: Kalynivka
      coordinator: helena
      embargo: 2026-11-25

After:

    visit:
      title: Autumn visit
      dates: 2026-11-24 to 2026-11-27
      timezone: Europe/Stockholm
      languages: [en]
      host: Norrby
      guest: Kalynivka
      coordinator: helena
      embargo: 2026-11-28
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from visitplan.diagnostics import Finding, Related, Rule, Severity
from visitplan.programme import Programme
from visitplan.rules.rule import Around
from visitplan.rules.wording import full_day

RULE = Rule("embargo-too-early", Severity.WARNING, "privacy", __doc__, waivable=False)


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """An embargo up to and including the last day: it is the first day on which times and places may be public."""
    visit = programme.visit
    last = visit.dates.last
    if visit.embargo is not None and visit.embargo <= last:
        fact = f"times and places are public from {full_day(visit.embargo)}, and the visit goes on to {full_day(last)}"
        related = (Related(("visit", "dates"), "the visit"),)
        hint = f"write {last + timedelta(days=1)} or later"
        yield Finding(("visit", "embargo"), fact, related, hint)
