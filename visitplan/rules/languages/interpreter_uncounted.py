"""The interpreters are not counted among the seats or the meals.

Why it matters: The car is full before the interpreter gets in, and at lunch she stands, talking for everyone else.

What to do: Order for them too, take a bigger car, or let them travel otherwise. Too few seats are an error.

Before:

    delegates: {olena: {name: Olena Kovalenko}, taras: {name: Taras Bondar, head: true}}
    interpreters: {olha: {name: Olha Moroz}}
    sessions:
      lunch:
        title: Lunch
        kind: meal
        when: 2026-11-24 12:00-13:00
        hosts: [helena]
        interpreters: [olha]
        headcount: 3

After:

    delegates: {olena: {name: Olena Kovalenko}, taras: {name: Taras Bondar, head: true}}
    interpreters: {olha: {name: Olha Moroz}}
    sessions:
      lunch:
        title: Lunch
        kind: meal
        when: 2026-11-24 12:00-13:00
        hosts: [helena]
        interpreters: [olha]
        headcount: 4
"""

from __future__ import annotations

from collections.abc import Iterator

from visitplan.diagnostics import Finding, Rule, Severity
from visitplan.programme import Programme, Session
from visitplan.rules.counting import interpreters_there, only_interpreters_lack, seated
from visitplan.rules.rule import Around, at, live
from visitplan.rules.wording import people, several

RULE = Rule("interpreter-uncounted", Severity.WARNING, "languages", __doc__)


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """Sessions with enough seats or meals for all but the interpreters."""
    for session in live(programme):
        if not session.interpreters or not interpreters_there(session):
            continue
        if session.seats is not None and only_interpreters_lack(session, session.seats, seated(session)):
            fact = f"{session.seats} seats for {seated(session)} people: {who(session)}"
            hint = f"take at least {seated(session)} seats"
            severity = Severity.WARNING if session.optional else Severity.ERROR
            yield Finding(at(session, "seats"), fact, hint=hint, severity=severity)
        if session.headcount is not None and only_interpreters_lack(session, session.headcount, session.present):
            fact = f"{session.headcount} ordered for {session.present} people: {who(session)}"
            yield Finding(at(session, "headcount"), fact, hint=f"order for {session.present}")


def who(session: Session) -> str:
    """Who was forgotten."""
    there = interpreters_there(session)
    return f"without {people(there)}, who {several(there, 'interprets', 'interpret')}"
