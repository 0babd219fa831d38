"""Ukrainian guests are interpreted through Russian, which they did not say they speak.

Why it matters: Many understand it and do not wish to speak it; since 2022 offering it unasked is a mistake that is
remembered.

What to do: Find an interpreter with Ukrainian. Where a guest is content with Russian, add `ru` to their `languages:`. A
session that does not say its languages is held in those of its hosts.

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
from visitplan.programme import Programme, Session
from visitplan.rules.freedom import free_one
from visitplan.rules.hearing import through_russian
from visitplan.rules.rule import Around, at
from visitplan.rules.wording import name_of, people, several

RULE = Rule("russian-assumed", Severity.WARNING, "languages", __doc__)


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """Sessions whose interpreters reach people with Ukrainian through Russian alone."""
    for session, assumed in through_russian(programme):
        if assumed:
            yield Finding(
                at(session, "interpreters"),
                f"the interpreters have Russian, {people(assumed)} {several(assumed, 'speaks', 'speak')} Ukrainian",
                hint=cure(programme, session),
            )


def cure(programme: Programme, session: Session) -> str:
    """Who interprets to Ukrainian and is free."""
    others = (one for one in programme.interpreters if "uk" in one.languages)
    other = free_one(programme, others, session)
    return (
        "find an interpreter with Ukrainian"
        if other is None
        else f"ask {name_of(other)}, who has Ukrainian and is free"
    )
