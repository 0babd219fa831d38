"""A delegate is in no session.

Why it matters: They travel for days and have nothing to do, or someone forgot to put them into a group.

What to do: Name them in a session or a group. Someone who takes part from home is only in sessions that are `online:`
or name them. In a draft it is only noted.

Before:

    delegates:
      olena: {name: Olena Kovalenko, head: true}
      taras: {name: Taras Bondar}
    sessions:
      tour: {title: Waste tour, when: "2026-11-24 09:00-10:30", delegates: [olena]}

After:

    delegates:
      olena: {name: Olena Kovalenko, head: true}
      taras: {name: Taras Bondar}
    sessions:
      tour: {title: Waste tour, when: "2026-11-24 09:00-10:30", delegates: [olena, taras]}
"""

from __future__ import annotations

from collections.abc import Iterator

from visitplan.diagnostics import Finding, Route, Rule, Severity
from visitplan.programme import Person, Programme
from visitplan.rules.rule import Around, live
from visitplan.rules.spelling import meant
from visitplan.rules.wording import name_of

RULE = Rule("idle-delegate", Severity.WARNING, "people", __doc__, polish=True)
FIELDS = frozenset({"delegates", "speakers", "groups", "members"})


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """Delegates who come and are in nothing; silent while there are no sessions, or what may name them is unread."""
    sessions = tuple(live(programme))
    if not sessions or any(unreadable(route) for route in programme.dropped):
        return
    misspelt = set(meant(programme.unresolved).values())
    idle = {one for one in programme.delegates if one.id not in misspelt and not (one.withdrawn or one.shared)}
    for session in sessions:
        if not idle:
            return
        idle.difference_update(session.delegates, session.speakers)
    for person in programme.delegates:
        if person in idle:
            yield Finding(person.route, f"{name_of(person)} is in no session", hint=cure(person))


def unreadable(route: Route) -> bool:
    """Whether what could not be read there may have named anyone."""
    return route[0] in {"sessions", "groups"} and (
        len(route) <= len(("sessions", "id")) or not FIELDS.isdisjoint(route)
    )


def cure(person: Person) -> str:
    """What would bring them into one."""
    if person.remote:
        return f"name `{person.id}` in a session, or make one `online:`"
    return f"name `{person.id}` in a session or a group, or say `status: withdrawn`"
