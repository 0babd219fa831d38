"""More people take part than the site holds.

Why it matters: Some of the group stay outside, or a preschool room is so full that the children leave.

What to do: Split the group, take fewer hosts along or choose another site. Everyone who is there in person counts:
delegates, hosts, the lead, interpreters, a committee by its `count`. At an optional session, where not everyone
comes, it is a warning.

Before:

    delegates:
      olena: {name: Olena Kovalenko, head: true}
      council: {title: Members of the council, count: 12}
    sites:
      ringen: {name: Ringen preschool, capacity: 12}
    sessions:
      visit: {title: Visit to the preschool, when: "2026-11-24 09:00-10:30", site: ringen}

After:

    delegates:
      olena: {name: Olena Kovalenko, head: true}
      council: {title: Members of the council, count: 11}
    sites:
      ringen: {name: Ringen preschool, capacity: 12}
    sessions:
      visit: {title: Visit to the preschool, when: "2026-11-24 09:00-10:30", site: ringen}
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import chain

from visitplan.diagnostics import Finding, Related, Rule, Severity
from visitplan.programme import Person, Programme, Session, Site
from visitplan.rules.rule import Around, at, live
from visitplan.rules.wording import name_of

RULE = Rule("over-capacity", Severity.ERROR, "sites", __doc__)


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """Sessions with more people than their site holds."""
    rooms = sorted((site for site in programme.sites if site.capacity is not None), key=room_of)
    largest = max((one.count for one in everyone(programme)), default=1)
    for session in live(programme) if rooms else ():
        site = session.site
        if site is None or site.capacity is None or at_most(session) * largest <= site.capacity:
            continue
        present = session.present
        if present > site.capacity and not session.is_transfer:
            yield Finding(
                at(session, "site"),
                f"{present} people take part, {name_of(site)} holds {site.capacity}",
                (Related((*site.route, "capacity"), f"holds {site.capacity}"),),
                f"split the group, or choose another site{larger(rooms, present)}",
                Severity.WARNING if session.optional else None,
            )


def everyone(programme: Programme) -> Iterator[Person]:
    """All who may take part."""
    return chain(programme.delegates, programme.hosts, programme.interpreters)


def at_most(session: Session) -> int:
    """No fewer than are there, each counted as one; some may be listed twice, and whoever leads is one more."""
    return len(session.delegates) + len(session.hosts) + len(session.interpreters) + 1


def room_of(site: Site) -> int:
    """How many it holds."""
    return site.capacity or 0


def larger(rooms: list[Site], number: int) -> str:
    """The smallest site known to hold so many."""
    place = bisect_left(rooms, number, key=room_of)
    return f": {name_of(rooms[place])} holds {rooms[place].capacity}" if place < len(rooms) else ""
