"""The full name of a child stands in a text that others read.

Why it matters: A programme is copied, photographed and forwarded. Where a child from a country at war is, and with
whom, must not be found by a search for the name.

What to do: Write “a pupil”, the first name or the name of the group instead. The full name is looked for in every
script and order, in every text but internal notes.

Before:

    delegates:
      iryna: {name: Iryna Melnyk, head: true}
      ostap: {name: {uk: Остап Руденко, en: Ostap Rudenko}, age: 13}
    sessions:
      concert:
        title: Concert
        when: 2026-11-24 18:00-19:00
        delegates: [iryna, ostap]
        description: Ostap Rudenko plays the bandura

After:

    delegates:
      iryna: {name: Iryna Melnyk, head: true}
      ostap: {name: {uk: Остап Руденко, en: Ostap Rudenko}, age: 13}
    sessions:
      concert:
        title: Concert
        when: 2026-11-24 18:00-19:00
        delegates: [iryna, ostap]
        description: One of the pupils plays the bandura
"""

from __future__ import annotations

from collections.abc import Iterator

from visitplan.almanac.romanisation import romanised
from visitplan.diagnostics import Finding, Route, Rule, Severity
from visitplan.programme import Programme
from visitplan.rules.minors import is_child
from visitplan.rules.phrases import Phrases, turned, words_of
from visitplan.rules.rule import Around

RULE = Rule("child-identifiable", Severity.ERROR, "children", __doc__, waivable=False)
PEOPLE = frozenset({"delegates", "hosts", "interpreters"})
OF_ONESELF = frozenset({"name", "say", "guardian", "health"})
"""What is said of people themselves: printed by those rules alone, or read by a child's leader."""


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """The texts that name a child; the name itself stays out of the message."""
    if not any(map(is_child, programme.delegates)):
        return
    names = Phrases(full_names(programme))
    read = [written for written in programme.texts if not (written.internal or of_oneself(written.route))]
    if not names.stand_in("\n".join(form for written in read for _, form in written.text.forms)):
        return
    cancelled = {session.route for session in programme.sessions if session.cancelled}
    for written in read:
        if written.route[:2] not in cancelled and any(names.stand_in(form) for _, form in written.text.forms):
            fact = "the full name of a child stands in a text that others read"
            yield Finding(written.route, fact, hint="write “a child”, the first name or the name of the group")


def full_names(programme: Programme) -> Iterator[tuple[str, ...]]:
    """Every child's name in every form, a Ukrainian one also as passports write it."""
    for child in programme.delegates:
        if is_child(child) and child.name is not None:
            for _, form in child.name.forms:
                yield from turned(words_of(form))
                yield from turned(words_of(romanised(form)))


def of_oneself(route: Route) -> bool:
    """Whether it is a person's name, or what only those around this person read."""
    return route[0] in PEOPLE and not OF_ONESELF.isdisjoint(route[2:])
