"""The head of the delegation is met and seen off by nobody of rank.

Why it matters: A mayor expects to be received by a mayor. Without one the visit counts for less at home than it is
worth.

What to do: Put a host of rank 1 into the first or the last ceremony, reception or dialogue of the head of the
delegation. It speaks only where a host has `rank: 1`. In a draft it is only noted.

Before:

    delegates: {olena: {name: Olena Kovalenko, head: true}}
    hosts:
      helena: {name: Helena Ek}
      gustav: {name: Gustav Berg, title: Mayor, rank: 1}
    sessions:
      welcome: {title: Welcome, when: "2026-11-24 09:00-10:00", kind: ceremony, hosts: [helena]}
      tour: {title: Waste tour, when: "2026-11-25 09:00-10:00", kind: study-visit, hosts: [gustav]}
      closing: {title: Closing, when: "2026-11-27 09:00-10:00", kind: dialogue, hosts: [helena]}

After:

    delegates: {olena: {name: Olena Kovalenko, head: true}}
    hosts:
      helena: {name: Helena Ek}
      gustav: {name: Gustav Berg, title: Mayor, rank: 1}
    sessions:
      welcome: {title: Welcome, when: "2026-11-24 09:00-10:00", kind: ceremony, hosts: [gustav, helena]}
      tour: {title: Waste tour, when: "2026-11-25 09:00-10:00", kind: study-visit, hosts: [gustav]}
      closing: {title: Closing, when: "2026-11-27 09:00-10:00", kind: dialogue, hosts: [helena]}
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from visitplan.diagnostics import Finding, Related, Rule, Severity
from visitplan.programme import Person, Programme, Session
from visitplan.rules.freedom import is_free
from visitplan.rules.rule import Around, at, live, unclear
from visitplan.rules.wording import name_of, title_of

RULE = Rule("no-equal-at-welcome", Severity.WARNING, "people", __doc__, polish=True)
KINDS = frozenset({"ceremony", "reception", "dialogue"})


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """The first such session of the head, when neither it nor the last has a host of the first rank."""
    head = next((person for person in programme.delegates if person.head and not person.withdrawn), None)
    equals = [host for host in programme.hosts if host.rank == 1 and not host.withdrawn]
    if head is None or not equals:
        return
    formal = [one for one in live(programme) if one.kind in KINDS and one.when and head in one.delegates]
    if not formal:
        return
    first, last = formal[0], formal[-1]
    named = {(*one.route, key) for one in (first, last) for key in ("hosts", "lead")}
    if named.isdisjoint(unclear(programme)) and not met(equals, (first, last)):
        yield Finding(
            at(first, "hosts"),
            f"{name_of(head)} is {where(first, last)} by nobody of rank 1",
            (Related(at(last, "hosts"), f"the hosts of {title_of(last)}"),) if last is not first else (),
            cure(programme, equals, (first, last)),
        )


def met(equals: Sequence[Person], sessions: tuple[Session, Session]) -> bool:
    """Whether one of them takes part in one of the sessions."""
    return any(equal in session.attending for equal in equals for session in sessions)


def where(first: Session, last: Session) -> str:
    """Where the head is met and seen off; on a short visit at one place."""
    if first is last:
        return f"met and seen off at {title_of(first)}"
    return f"met at {title_of(first)} and seen off at {title_of(last)}"


def cure(programme: Programme, equals: Sequence[Person], sessions: tuple[Session, Session]) -> str:
    """Who of them could come to which."""
    for session in sessions:
        for equal in equals:
            if is_free(programme, equal, session):
                return f"ask {name_of(equal)} to {title_of(session)}: free then"
    return f"ask {name_of(equals[0])}"
