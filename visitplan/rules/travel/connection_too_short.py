"""There is too little time from one journey to the next.

Why it matters: Twelve people with suitcases and one who looks for the toilet do not change trains in ten minutes, and
at a border it is the officer who sets the pace. The next train goes in two hours, the next flight tomorrow.

What to do: Take the earlier leg before or a later one on, or set the margin this visit needs in `policy:`. Asked is the
margin of the journey that leaves: `rail_buffer`, `flight_buffer`, with `border: true` `border_buffer`, and `buffer`
after a train, flight or ferry whatever comes next.

Before:

    delegates: {olena: Olena Kovalenko}
    hosts: {helena: Helena Ek}
    sessions:
      bus: {title: Bus, kind: transfer, by: bus, from: Norrby, to: Umeå, when: "2026-11-27 09:00-10:00"}
      train: {title: Train, kind: transfer, by: train, from: Umeå, to: Stockholm, when: "2026-11-27 10:15-16:00"}

After:

    delegates: {olena: Olena Kovalenko}
    hosts: {helena: Helena Ek}
    sessions:
      bus: {title: Bus, kind: transfer, by: bus, from: Norrby, to: Umeå, when: "2026-11-27 09:00-10:00"}
      train: {title: Train, kind: transfer, by: train, from: Umeå, to: Stockholm, when: "2026-11-27 10:30-16:00"}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise

from visitplan.diagnostics import Finding, Related, Rule, Severity
from visitplan.itinerary.policy import Policy
from visitplan.programme import Person, Programme
from visitplan.rules.courses import courses
from visitplan.rules.journeys import FAR
from visitplan.rules.moves import margin_of, moves
from visitplan.rules.rule import Around, Stay, at, policy_of, transfers
from visitplan.rules.wording import clock, minutes, people, title_of, until

RULE = Rule("connection-too-short", Severity.WARNING, "travel", __doc__)
NOTHING = timedelta(0)
BOTH = 2


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """Journeys that leave sooner after the one before than their margin; where a way lies between, others speak."""
    policy = policy_of(programme)
    if len(transfers(programme)) < BOTH:
        return
    told = {(move.before, move.after) for move in moves(programme)}
    for (before, after), who in connections(programme).items():
        margin, called = asked(before, after, policy)
        gap = after.when.start_utc - before.when.end_utc
        if NOTHING <= gap < margin and (before, after) not in told:
            arrives = f"{title_of(before.session)} arrives {until(before.when.end, after.when.start)}"
            yield Finding(
                at(after.session, "when"),
                f"{minutes(gap)} for {people(who)} to change from {title_of(before.session)}, "
                f"the {called} is {minutes(margin)}",
                (Related(at(before.session, "when"), arrives),),
                f"leave at {until(before.when.end_utc + margin, after.when.start)} or later, or arrive by "
                f"{clock((after.when.start_utc - margin).astimezone(before.when.end.tzinfo))}",
            )


def connections(programme: Programme) -> dict[tuple[Stay, Stay], list[Person]]:
    """Each journey that follows another with nothing between, and who goes on with it."""
    found: dict[tuple[Stay, Stay], list[Person]] = {}
    for person, course in courses(programme).items():
        bound = [stay for stay in course if not stay.session.optional]
        for before, after in pairwise(bound):
            if before.session.is_transfer and after.session.is_transfer and person is not after.session.driver:
                found.setdefault((before, after), []).append(person)
    return found


def asked(before: Stay, after: Stay, policy: Policy) -> tuple[timedelta, str]:
    """The margin of the journey that leaves. A car waits, so where no timetable is left none is asked for one."""
    margin, called = margin_of(after.session, policy)
    if called == "buffer" and before.session.by not in FAR:
        return NOTHING, called
    return margin, called
