"""A day asks more of the guests than they can take.

Why it matters: After the fifth site nobody remembers the first, and what is said in the tenth hour is not heard. Who
travels far, listens through an interpreter and is far from home tires sooner than the host.

What to do: Take a site away, move a session to the day the hint names, mark one `optional: true`, or put in a break.
Free time, meals, breaks, transfers and optional sessions are no work. A break is one of these pauses or a gap of 15
minutes; the free hour, asked on days with more than six hours of sessions, is free time, a gap of one hour, or the
morning of a day that begins at 14:00 or later. The limits are `sites_a_day`, `hours_a_day`, `without_break` and
`free_hour` in `policy:`.

Before:

    delegates: {olena: Olena Kovalenko}
    sessions:
      talk: {title: Talk on town planning, when: "2026-11-24 09:00-10:30"}
      tour: {title: Waste tour, when: "2026-11-24 10:40-12:30"}

After:

    delegates: {olena: Olena Kovalenko}
    sessions:
      talk: {title: Talk on town planning, when: "2026-11-24 09:00-10:30"}
      tour: {title: Waste tour, when: "2026-11-24 10:45-12:30"}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from visitplan.diagnostics import Finding, Related, Rule, Severity
from visitplan.itinerary.policy import Policy
from visitplan.programme import Person, Programme
from visitplan.rules.courses import Days, day_place, length_of, spent, written
from visitplan.rules.rule import Around, Stay, at, policy_of
from visitplan.rules.wording import clock, listing, minutes, people, title_of, weekday
from visitplan.rules.workload import SHORTEST_BREAK, Stretch, Workload, longest_gap, workload

RULE = Rule("day-overloaded", Severity.WARNING, "time", __doc__)
LONG_DAY = timedelta(hours=6)
"""Below so many hours of sessions no free hour is asked."""
AFTERNOON = 14
"""A day that begins at this hour leaves the morning free."""
NEAR = 6
"""Days before and after that a session may move to."""


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """Days that are too much for some of the delegates, each told once, for the way to spend it that is told first."""
    policy, place_of = policy_of(programme), day_place(programme)
    days = spent(programme)
    # Up to so many sessions and hours nothing is too much: nothing is reckoned then.
    few, short = policy.sites_a_day, min(policy.without_break, LONG_DAY, policy.hours_a_day)
    for day in sorted(days):
        for stays_of_day, who in days[day].items():
            if len(stays_of_day) <= few and length_of(stays_of_day) <= short:
                continue
            load = workload(stays_of_day)
            facts = list(too_much(stays_of_day, load, policy))
            if facts:
                hints = dict.fromkeys(hint or lighter(day, load, who, days) for _, hint in facts)
                whose = "" if len(days[day]) == 1 else f" for {people(who)}"
                first = load.work[0]
                only_stretch = len(facts) == 1 and facts[0] == unbroken(load, policy)
                said = f"{weekday(day)} has {listing([fact for fact, _ in facts])}{whose}"
                yield Finding(
                    place_of(day),
                    f"{said}, {hours(load, only_stretch=only_stretch)}",
                    (Related(at(first.session, "when"), f"{title_of(first.session)} is the first session"),),
                    "; ".join(hints),
                    also_at=written(day),
                )
                break


def too_much(day: tuple[Stay, ...], load: Workload, policy: Policy) -> Iterator[tuple[str, str]]:
    """What is too much in it, and what to do about that; where nothing is said, some of it is to move elsewhere."""
    if load.places > policy.sites_a_day:
        yield f"{load.places} sites", ""
    if load.hours > policy.hours_a_day:
        yield f"{minutes(load.hours)} of sessions", ""
    if (stretch := unbroken(load, policy)) is not None:
        yield stretch
    if load.hours > LONG_DAY and not load.free and load.work[0].when.start.hour < AFTERNOON:
        gap = longest_gap(day)
        if gap is None or gap.length < policy.free_hour:
            room = f", the longest gap is {minutes(gap.length)}" if gap else ""
            yield "no free hour", f"leave an hour free{room}"


def unbroken(load: Workload, policy: Policy) -> tuple[str, str] | None:
    """How long nobody rests, where that is too long, and where a break fits."""
    if load.stretch is None or load.stretch.length <= policy.without_break:
        return None
    return f"{minutes(load.stretch.length)} without a break", break_for(load.stretch, load, policy)


def hours(load: Workload, *, only_stretch: bool) -> str:
    """From when to when: the whole day, or the time without a break where nothing else is too much."""
    first, last = load.work[0].when, max(load.work, key=lambda stay: stay.when.end_utc).when
    start, end = first.start, last.end
    if only_stretch and load.stretch:
        start, end = load.stretch.start.astimezone(first.start.tzinfo), load.stretch.end.astimezone(last.end.tzinfo)
    return f"from {clock(start)} to {clock(end, start.date())}"


def lighter(day: date, load: Workload, who: list[Person], days: Days) -> str:
    """To which day of theirs near this one a session can move: a lighter one, the lightest there is."""
    near = (day + timedelta(days=n) for n in range(-NEAR, NEAR + 1) if n)
    theirs = {each: started for each in near for started, same in days.get(each, {}).items() if same[:1] == who[:1]}
    hours = {each: less for each, started in theirs.items() if (less := workload(started).hours) < load.hours}
    if not hours:
        return "leave one out, or make one optional"
    best = min(hours, key=lambda each: hours[each])
    return f"move one to {weekday(best)}, which has {minutes(hours[best])} of sessions, or make one optional"


def break_for(stretch: Stretch, load: Workload, policy: Policy) -> str:
    """Where a break of a quarter of an hour fits: after the last session that ends in time, else within the first."""
    length, limit = minutes(SHORTEST_BREAK), stretch.start + policy.without_break
    within = [stay for stay in load.work if stretch.start < stay.when.end_utc]
    in_time = [stay for stay in within if stay.when.end_utc <= limit]
    if not in_time:
        return f"put a break of {length} into {title_of(within[0].session)}"
    return f"put a break of {length} after {title_of(in_time[-1].session)}, at {clock(in_time[-1].when.end)}"
