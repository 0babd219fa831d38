"""Someone takes part in a session without a language in common with it, and nobody interprets.

Why it matters: They sit through it politely and take nothing home.

What to do: Add an interpreter who has one of the session's languages and one of theirs, or let them take part in
another session. It speaks only where the session says its `languages:` and the people say theirs.

Before:

    delegates:
      olena: {name: Olena Kovalenko, languages: [uk]}
    hosts: {helena: {name: Helena Ek, languages: [sv]}}
    sessions:
      talk:
        title: Talk on town planning
        when: 2026-11-24 09:00-10:30
        languages: [sv]
        hosts: [helena]

After:

    delegates:
      olena: {name: Olena Kovalenko, languages: [uk]}
    hosts: {helena: {name: Helena Ek, languages: [sv]}}
    interpreters: {olha: {name: Olha Bondar, languages: [sv, uk]}}
    sessions:
      talk:
        title: Talk on town planning
        when: 2026-11-24 09:00-10:30
        languages: [sv]
        hosts: [helena]
        interpreters: [olha]
"""

from __future__ import annotations

from collections.abc import Iterator

from visitplan.diagnostics import Finding, Rule, Severity
from visitplan.programme import Person, Programme, Session
from visitplan.rules.freedom import free_one
from visitplan.rules.hearing import not_reached, russian_only
from visitplan.rules.rule import Around, at
from visitplan.rules.wording import codes, name_of, people, several

RULE = Rule("no-common-language", Severity.ERROR, "languages", __doc__)


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """Sessions that some of those who take part cannot follow, told once a session."""
    for session, unreached in not_reached(programme):
        lost = [person for person in unreached if not russian_only(person, session)]
        if lost:
            yield Finding(
                at(session, "languages"),
                f"{people(lost)} {several(lost, 'shares', 'share')} no language with the session "
                f"({codes(session.languages)}), and no interpreter covers the pair",
                hint=f"add an interpreter with {needed(session.languages[0], lost)}{free(programme, session, lost)}",
            )


def free(programme: Programme, session: Session, lost: list[Person]) -> str:
    """Who of the interpreters has these languages and nothing else then."""
    able = (
        one
        for one in programme.interpreters
        if one not in session.interpreters
        and not frozenset(session.languages).isdisjoint(one.languages)
        and all(not frozenset(person.languages).isdisjoint(one.languages) for person in lost)
    )
    other = free_one(programme, able, session)
    return "" if other is None else f": {name_of(other)} has them and is free"


def needed(spoken: str, lost: list[Person]) -> str:
    """The session's language and one that reaches all of them; where there is none, all they have."""
    theirs = [frozenset(person.languages) for person in lost]
    if shared := frozenset.intersection(*theirs):
        return f"{codes([spoken])} and {' or '.join(codes([language]) for language in sorted(shared))}"
    return codes([spoken, *sorted(frozenset.union(*theirs))])
