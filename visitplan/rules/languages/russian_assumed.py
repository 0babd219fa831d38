"""Ukrainian guests are interpreted through Russian, which they did not say they speak.

Why it matters: Many understand it and do not wish to speak it; since 2022 offering it unasked is a mistake that is
remembered.

What to do: Find an interpreter with Ukrainian. Where a guest is content with Russian, add `ru` to their `languages:`.

Before:

    delegates:
      olena: {name: Olena Kovalenko, languages: [uk]}
    interpreters: {vera: {name: Vera Lind, languages: [sv, ru]}}
    sessions:
      talk: {title: Talk on planning, when: "2026-11-24 09:00-10:30", languages: [sv], interpreters: [vera]}

After:

    delegates:
      olena: {name: Olena Kovalenko, languages: [uk]}
    interpreters: {vera: {name: Vera Lind, languages: [sv, uk]}}
    sessions:
      talk: {title: Talk on planning, when: "2026-11-24 09:00-10:30", languages: [sv], interpreters: [vera]}
"""

from __future__ import annotations

from collections.abc import Iterator

from visitplan.diagnostics import Finding, Rule, Severity
from visitplan.programme import Programme
from visitplan.rules.hearing import not_reached, russian_only
from visitplan.rules.rule import Around, at
from visitplan.rules.wording import people, several

RULE = Rule("russian-assumed", Severity.WARNING, "languages", __doc__)


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """Sessions whose interpreters reach people with Ukrainian through Russian alone."""
    for session, unreached in not_reached(programme):
        assumed = [person for person in unreached if russian_only(person, session)]
        if assumed:
            yield Finding(
                at(session, "interpreters"),
                f"the interpreters have Russian, {people(assumed)} {several(assumed, 'speaks', 'speak')} Ukrainian",
                hint="find an interpreter with Ukrainian",
            )
