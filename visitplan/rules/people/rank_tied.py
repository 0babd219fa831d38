"""Two guests, or two hosts, have the same rank.

Why it matters: Lists, name cards and greetings go by rank. Of two with the same, the one who stands first in the file
comes first, which somebody will notice.

What to do: Ask the other side who comes first, and give each a rank of their own. In a draft it is only noted.

Before:

    delegates:
      olena: {name: Olena Kovalenko, head: true, rank: 1}
      taras: {name: Taras Bondar, rank: 2}
      iryna: {name: Iryna Melnyk, rank: 2}

After:

    delegates:
      olena: {name: Olena Kovalenko, head: true, rank: 1}
      taras: {name: Taras Bondar, rank: 2}
      iryna: {name: Iryna Melnyk, rank: 3}
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import count

from visitplan.diagnostics import Finding, Related, Rule, Severity
from visitplan.programme import Person, Programme
from visitplan.rules.rule import Around
from visitplan.rules.wording import name_of

RULE = Rule("rank-tied", Severity.WARNING, "people", __doc__, polish=True)


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """Everyone whose rank somebody before them has; guests and hosts each by themselves."""
    for registry in (programme.delegates, programme.hosts):
        yield from tied([person for person in registry if not person.withdrawn])


def tied(listed: Sequence[Person]) -> Iterator[Finding]:
    """Those of one side whose rank is taken; in an included file, ranks are of all visits together."""
    first: dict[int, Person] = {}
    taken = {person.rank for person in listed}
    free = (rank for rank in count(1) if rank not in taken)
    for person in listed:
        if person.rank is None:
            continue
        other = first.setdefault(person.rank, person)
        if other is not person and not (other.shared and person.shared):
            here, there = (other, person) if person.shared else (person, other)
            yield Finding(
                (*here.route, "rank"),
                f"{name_of(there)} and {name_of(here)} both have rank {person.rank}",
                (Related((*there.route, "rank"), f"{name_of(there)} has rank {person.rank}"),),
                f"rank {next(free)} is free",
            )
