"""A session begins too soon after a long journey or a night train.

Why it matters: Guests who have been on the road since yesterday need a shower and an hour alone before they can
listen. What is planned right after the train is lost on them.

What to do: Begin at the time the hint names. Meals, breaks, free time and short rides are rest. Legs of one journey
add up, and after 12 hours on the road 3 hours of rest are asked, after a night train 2 (`long_journey`,
`rest_after_journey` and `rest_after_night` in `policy:`).

Before:

    delegates: {olena: Olena Kovalenko}
    hosts: {helena: Helena Ek}
    sessions:
      train:
        title: Night train
        kind: transfer
        by: train
        from: Malmö
        to: Norrby station
        when: 2026-11-23 22:10 - 2026-11-24 06:30
        hosts: [helena]
      talk: {title: Talk on town planning, when: "2026-11-24 08:00-09:00", hosts: [helena]}

After:

    delegates: {olena: Olena Kovalenko}
    hosts: {helena: Helena Ek}
    sessions:
      train:
        title: Night train
        kind: transfer
        by: train
        from: Malmö
        to: Norrby station
        when: 2026-11-23 22:10 - 2026-11-24 06:30
        hosts: [helena]
      talk: {title: Talk on town planning, when: "2026-11-24 08:30-09:30", hosts: [helena]}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import NamedTuple

from visitplan.diagnostics import Finding, Related, Rule, Severity
from visitplan.itinerary.policy import Policy
from visitplan.programme import Person, Programme
from visitplan.rules.courses import courses, demanding
from visitplan.rules.journeys import NIGHT_IN_BED, far, under_way_at_night
from visitplan.rules.rule import Around, Stay, at, policy_of, transfers
from visitplan.rules.wording import clock, minutes, people, title_of, until

RULE = Rule("no-rest-after-journey", Severity.WARNING, "time", __doc__)
NOTHING = timedelta(0)


class Arrival(NamedTuple):
    """The end of a leg that asks for rest: how much, and why."""

    leg: Stay
    rest: timedelta
    after: str


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """Sessions that come too soon after someone's journey."""
    policy = policy_of(programme)
    if not transfers(programme):
        return
    tired: dict[tuple[Stay, Stay], tuple[Arrival, list[Person]]] = {}
    for person, course in courses(programme).items():
        for arrival, stay in too_soon(course, policy):
            tired.setdefault((arrival.leg, stay), (arrival, []))[1].append(person)
    for (leg, stay), (arrival, who) in tired.items():
        earliest = until(leg.when.end_utc + arrival.rest, stay.when.start)
        rest = minutes(stay.when.start_utc - leg.when.end_utc)
        yield Finding(
            at(stay.session, "when"),
            f"starts {clock(stay.when.start)}, {rest} after {arrival.after} for {people(who)}",
            (Related(at(leg.session, "when"), f"{title_of(leg.session)} arrives {clock(leg.when.end)}"),),
            f"start at {earliest} or later",
        )


def too_soon(course: list[Stay], policy: Policy) -> Iterator[tuple[Arrival, Stay]]:
    """The first demanding session after each arrival, when it leaves too little rest."""
    on_the_road, arrival, last = NOTHING, None, None
    for stay in course:
        if stay.session.is_transfer:
            if last is None or stay.when.start_utc - last.when.end_utc >= NIGHT_IN_BED:
                on_the_road, arrival = NOTHING, None
            on_the_road, last = on_the_road + stay.when.duration, stay
            # A short ride at the end of a long journey is rest already, unless it is what makes it long.
            if far(stay) or arrival is None:
                arrival = arrival_by(stay, on_the_road, policy)
        elif demanding(stay.session):
            if arrival and NOTHING <= stay.when.start_utc - arrival.leg.when.end_utc < arrival.rest:
                yield arrival, stay
            on_the_road, arrival, last = NOTHING, None, None


def arrival_by(leg: Stay, on_the_road: timedelta, policy: Policy) -> Arrival | None:
    """What the end of this leg asks for, so long on the road, if anything."""
    if on_the_road > policy.long_journey:
        return Arrival(leg, policy.rest_after_journey, f"{minutes(on_the_road)} on the road")
    if leg.session.by == "train" and under_way_at_night(leg):
        return Arrival(leg, policy.rest_after_night, "a night train")
    return None
