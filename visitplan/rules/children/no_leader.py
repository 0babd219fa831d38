"""Children are in a session without any adult.

Why it matters: If a child is hurt, lost or afraid, nobody there answers for them, and nobody knows whom to call.

What to do: Let the leader of the group, a host, a lead or an interpreter take part. A delegate without `age`, or of
18 and over, is an adult; a leader under 18 is none, and a driver drives.

Before:

    delegates:
      iryna: {name: Iryna Melnyk, head: true}
      ostap: {name: Ostap Rudenko, age: 13}
      yaryna: {name: Yaryna Rudenko, age: 12}
    sessions:
      games: {title: Games in the park, when: "2026-11-24 09:00-10:30", delegates: [ostap, yaryna]}

After:

    delegates:
      iryna: {name: Iryna Melnyk, head: true}
      ostap: {name: Ostap Rudenko, age: 13}
      yaryna: {name: Yaryna Rudenko, age: 12}
    sessions:
      games:
        title: Games in the park
        when: 2026-11-24 09:00-10:30
        delegates: [ostap, yaryna, iryna]
        hosts: [helena]
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from visitplan.diagnostics import Finding, Related, Rule, Severity
from visitplan.programme import Person, Programme, Session
from visitplan.rules.minors import adults_in, is_child, number, with_children
from visitplan.rules.rule import Around, at, unclear
from visitplan.rules.wording import name_of, title_of

RULE = Rule("no-leader", Severity.ERROR, "children", __doc__)
WHO = ("delegates", "hosts", "lead", "interpreters")


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """Sessions with children and no adult; silent where someone named there is not defined."""
    unread = unclear(programme)
    leaders = leader_of(programme)
    for session, children in with_children(programme):
        if not adults_in(session) and not any((*session.route, key) in unread for key in WHO):
            many = number(children)
            who = "one child is" if many == 1 else f"{many} children are"
            fact = f"{who} at {title_of(session)} without an adult"
            known = next((leader for child in children if (leader := leaders.get(child))), None)
            hint = f"add {name_of(known)}, who leads them" if known else "add a leader, a host or an interpreter"
            yield Finding(at(session, "delegates"), fact, tuple(young_leaders(session)), hint)


def leader_of(programme: Programme) -> Mapping[Person, Person]:
    """Which adult leads each member of a group."""
    led = [group for group in programme.groups if group.leader and not is_child(group.leader)]
    return {one: group.leader for group in led for one in group.members if group.leader and not group.leader.withdrawn}


def young_leaders(session: Session) -> Iterator[Related]:
    """Where a group of this session has a leader who is a child too."""
    for group in session.groups:
        if group.leader is not None and is_child(group.leader):
            yield Related((*group.route, "leader"), "this leader is under 18")
