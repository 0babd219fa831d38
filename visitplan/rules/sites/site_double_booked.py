"""Two groups are at one site at once, and together they are more than it holds.

Why it matters: Each session fits by itself, so nobody notices until both groups stand in the same room.

What to do: Move one of them, or send one group elsewhere. Optional and free sessions book no room.

Before:

    delegates:
      olena: {name: Olena Kovalenko, head: true}
      youth: {title: Youth council, count: 8}
    sites:
      library: {name: The library, capacity: 8}
    sessions:
      talk: {title: Talk with the mayor, when: "2026-11-24 09:00-10:30", site: library, delegates: [olena]}
      workshop: {title: Youth workshop, when: "2026-11-24 10:00-12:00", site: library, delegates: [youth]}

After:

    delegates:
      olena: {name: Olena Kovalenko, head: true}
      youth: {title: Youth council, count: 8}
    sites:
      library: {name: The library, capacity: 8}
    sessions:
      talk: {title: Talk with the mayor, when: "2026-11-24 09:00-10:00", site: library, delegates: [olena]}
      workshop: {title: Youth workshop, when: "2026-11-24 10:00-12:00", site: library, delegates: [youth]}
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import datetime
from heapq import heappop, heappush

from visitplan.diagnostics import Finding, Related, Rule, Severity
from visitplan.programme import Person, Programme, Site
from visitplan.rules.rule import Around, Stay, at, binding, stays
from visitplan.rules.wording import name_of, title_of, until

RULE = Rule("site-double-booked", Severity.WARNING, "sites", __doc__)


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """Sessions that begin while others are at their site, when all together do not fit."""
    if all(site.capacity is None for site in programme.sites):
        return
    booked: dict[Site, list[Stay]] = defaultdict(list)
    for stay in stays(programme):
        site = stay.session.site
        if site is not None and site.capacity is not None and binding(stay.session) and not stay.session.is_transfer:
            booked[site].append(stay)
    for site, here in booked.items():
        for run in meeting(here):
            if len(run) > 1:
                yield from crowded(site, run)


def meeting(here: list[Stay]) -> Iterator[list[Stay]]:
    """The sessions that overlap, run by run; those alone at their site need no counting."""
    run = here[:1]
    latest = here[0].when.end_utc
    for stay in here[1:]:
        if latest <= stay.when.start_utc:
            yield run
            run = []
        run.append(stay)
        latest = max(latest, stay.when.end_utc)
    yield run


def crowded(site: Site, here: list[Stay]) -> Iterator[Finding]:
    """The starts at which too many people are at this site, told with the session that stays longest.

    A session too big by itself is `over-capacity`.
    """
    room = Room()
    for number, stay in enumerate(here):
        if site.capacity is None or stay.session.present > site.capacity:
            continue
        room.leave(stay)
        longest = room.latest
        room.enter(number, stay)
        if longest is None or room.people <= site.capacity:
            continue
        title, ends = title_of(longest.session), until(longest.when.end, stay.when.start)
        yield Finding(
            at(stay.session, "when"),
            f"{room.people} people together with {title} until {ends}, {name_of(site)} holds {site.capacity}",
            (Related(at(longest.session, "when"), f"{title} ends {ends}"),),
            f"start at {ends} or later, or take another place",
        )


class Room:
    """Who is at one site while its sessions pass by in order of start; each person counts once."""

    def __init__(self) -> None:
        """Nobody is there."""
        self.people = 0
        self.latest: Stay | None = None
        self._ends: list[tuple[datetime, int, Stay]] = []
        self._there: Counter[Person] = Counter()

    def enter(self, number: int, stay: Stay) -> None:
        """A session begins."""
        heappush(self._ends, (stay.when.end_utc, number, stay))
        if self.latest is None or self.latest.when.end_utc < stay.when.end_utc:
            self.latest = stay
        for person in self._present(stay):
            self.people += person.count if not self._there[person] else 0
            self._there[person] += 1

    def leave(self, coming: Stay) -> None:
        """Every session that is over when this one begins ends."""
        while self._ends and self._ends[0][2].when.end_utc <= coming.when.start_utc:
            _, _, over = heappop(self._ends)
            for person in self._present(over):
                self._there[person] -= 1
                self.people -= person.count if not self._there[person] else 0
        if not self._ends:
            self.latest = None

    def _present(self, stay: Stay) -> Iterator[Person]:
        """Who is there in person."""
        return (person for person in stay.people if not person.remote)
