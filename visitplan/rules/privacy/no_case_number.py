"""Papers leave the house without a case number.

Why it matters: In Sweden and elsewhere what a municipality sends out is a public record. Without its number the
registry cannot file it, and nobody finds it again.

What to do: Ask the registry for a number and write it in `visit.case_number`. It speaks only where
`policy.case_number` is yes. In a draft it is only noted.

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
    policy: {case_number: yes}

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
      case_number: KS 2026-117
    policy: {case_number: yes}
"""

from __future__ import annotations

from collections.abc import Iterator

from visitplan.diagnostics import Finding, Related, Rule, Severity
from visitplan.programme import Programme
from visitplan.rules.rule import Around, policy_of

RULE = Rule("no-case-number", Severity.WARNING, "privacy", __doc__, polish=True, waivable=False)
KEY = ("visit", "case_number")


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """A visit without its number, where the house asks for one; one that cannot be read is spoken of already."""
    if policy_of(programme).case_number and not programme.visit.case_number and KEY not in programme.dropped:
        fact = "papers leave the house without a case number"
        related = (Related(("policy", "case_number"), "asked for here"),)
        yield Finding(KEY, fact, related, "ask the registry, and add `case_number:`")
