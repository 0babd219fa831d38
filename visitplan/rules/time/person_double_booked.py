"""One person is in two sessions at once.

Why it matters: Whoever is expected in two places is missed in one of them. It shows when the guests already stand at
the door, and with an interpreter or a driver it stops everyone else too.

What to do: Move one of the two, let another person take one, or mark one `optional: true`. Free time, optional and
cancelled sessions and whole days book nobody; a transfer books everyone aboard.

Before:

    delegates: {olena: Olena Kovalenko}
    sessions:
      tour: {title: Waste tour, when: "2026-11-24 09:00-10:40"}
      school: {title: School visit, when: "2026-11-24 10:30-12:00"}

After:

    delegates: {olena: Olena Kovalenko}
    sessions:
      tour: {title: Waste tour, when: "2026-11-24 09:00-10:30"}
      school: {title: School visit, when: "2026-11-24 10:30-12:00"}
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from visitplan.diagnostics import Finding, Related, Rule, Severity
from visitplan.programme import Person, Programme, Role
from visitplan.rules.freedom import stand_in
from visitplan.rules.rule import Around, Stay, at, binding, stays
from visitplan.rules.wording import name_of, people, several, title_of, until

RULE = Rule("person-double-booked", Severity.ERROR, "time", __doc__)

FREEING = frozenset({("kind",), ("optional",)})


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """Pairs of sessions that some people are in at once, told at the later start."""
    for (earlier, later), booked in clashes(programme).items():
        still = "still" if earlier.when.start_utc < later.when.start_utc else "also"
        ends = until(earlier.when.end, later.when.start)
        title = title_of(earlier.session)
        yield Finding(
            at(later.session, "when"),
            f"{people(booked)} {several(booked, 'is', 'are')} {still} at {title} until {ends}",
            (Related(at(earlier.session, "when"), f"{title} ends {ends}"),),
            f"start at {ends} or later, or {instead(programme, later, booked)}",
        )


def instead(programme: Programme, later: Stay, booked: list[Person]) -> str:
    """Who could come to the later session, where that is one interpreter for another."""
    only = booked[0] if len(booked) == 1 else None
    other = stand_in(programme, only, later.session) if only and only.role is Role.INTERPRETER else None
    return f"ask {name_of(other)}, who is free then" if other else "send someone else"


def clashes(programme: Programme) -> dict[tuple[Stay, Stay], list[Person]]:
    """Who is in two sessions at once: each start against that person's latest end so far, so the cost is linear."""
    found: dict[tuple[Stay, Stay], list[Person]] = defaultdict(list)
    latest: dict[Person, Stay] = {}
    # What cannot be read may say that nobody has to be there.
    unread = {route[1] for route in programme.dropped if route[0] == "sessions" and route[2:] in FREEING}
    for stay in stays(programme):
        if not binding(stay.session) or stay.session.route[1] in unread:
            continue
        start, end = stay.when.start_utc, stay.when.end_utc
        for person in stay.people:
            before = latest.get(person)
            if before is not None and start < before.when.end_utc:
                found[before, stay].append(person)
                if end <= before.when.end_utc:
                    continue
            latest[person] = stay
    return found
