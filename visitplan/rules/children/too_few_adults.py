"""Too few adults are with the children.

Why it matters: One adult goes to the hospital with a broken arm; somebody has to stay with the nineteen others.

What to do: Add a leader, a host or an interpreter to the session, or split the group. Asked are one adult for ten
children from 13, for eight from 9 and for six younger ones, and two for any group of children; `policy.adults` and
`policy.adults_a_group` say otherwise. Children are delegates with an `age` under 18. A driver drives. No adult at all
is `no-leader`.

Before:

    delegates:
      iryna: {name: Iryna Melnyk, head: true}
      class: {title: Class 7B, count: 17, age: 13}
    sessions:
      museum: {title: Museum, when: "2026-11-24 09:00-10:30", delegates: [class], hosts: [helena]}

After:

    delegates:
      iryna: {name: Iryna Melnyk, head: true}
      class: {title: Class 7B, count: 17, age: 13}
    sessions:
      museum: {title: Museum, when: "2026-11-24 09:00-10:30", delegates: [class, iryna], hosts: [helena]}
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from itertools import islice
from math import ceil

from visitplan.diagnostics import Finding, Rule, Severity
from visitplan.itinerary.policy import Policy
from visitplan.programme import Person, Programme, Session
from visitplan.rules.freedom import is_free
from visitplan.rules.minors import adults_in, children_in, number, with_children
from visitplan.rules.rule import Around, at, policy_of, unclear
from visitplan.rules.wording import people, title_of

RULE = Rule("too-few-adults", Severity.WARNING, "children", __doc__)
WHO = ("delegates", "hosts", "lead", "interpreters")


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """Sessions whose children have some adult with them, but not as many as asked."""
    for session, there, asked in lacking(programme):
        free = free_adults(session, programme, asked - there)
        yield Finding(
            at(session, "delegates"),
            f"{number(children_in(session))} children and {adults(there)} are at {title_of(session)}, "
            f"{adults(asked)} are asked",
            hint=f"add {people(free)}, free then" if free else f"add {adults(asked - there)}, or split the group",
        )


def lacking(programme: Programme) -> Iterator[tuple[Session, int, int]]:
    """The sessions with too few adults: how many there are, and how many are asked."""
    policy = policy_of(programme)
    unread = unclear(programme)
    for session, children in with_children(programme):
        if not any((*session.route, key) in unread for key in WHO):
            there, asked = number(adults_in(session)), adults_asked(children, policy)
            if 0 < there < asked:
                yield session, there, asked


def adults_asked(children: tuple[Person, ...], policy: Policy) -> int:
    """How many adults these children need, each age a share of one; for more than one child at least two."""
    ages: Counter[int] = Counter()
    for child in children:
        ages[child.age or 0] += child.count
    shares = sum((many * share(age, policy) for age, many in ages.items()), Fraction())
    return max(ceil(shares), policy.adults_a_group if number(children) > 1 else 1)


def share(age: int, policy: Policy) -> Fraction:
    """The part of an adult a child of this age needs; one younger than the first age told is as the youngest."""
    bands = sorted(policy.adults.items())
    older = [children for start, children in bands if start <= age] or [children for _, children in bands[:1]]
    return Fraction(1, older[-1]) if older else Fraction()


def adults(many: int) -> str:
    """`one adult`, `3 adults`."""
    return "one adult" if many == 1 else f"{many} adults"


def free_adults(session: Session, programme: Programme, wanted: int) -> tuple[Person, ...]:
    """As many hosts and interpreters as are wanted who are nowhere else then."""
    here = set(session.attending)
    staff = (one for one in (*programme.hosts, *programme.interpreters) if one.count == 1 and not one.remote)
    return tuple(islice((one for one in staff if one not in here and is_free(programme, one, session)), wanted))
