"""Guests get no lunch, or nothing to eat for more than four hours.

Why it matters: Hungry people do not listen. Guests who travelled through the night do not say so, and the shop is
closed when they are free.

What to do: Plan a meal where the hint finds a gap, or move a session. Meals and receptions feed, and so does whatever
has `meal: true`, a train with a restaurant for one. Lunch is asked of days that start before 11 and end after 14. Free
time ends a stretch without food, but it is no lunch. In a draft it is only noted.

Before:

    delegates: {olena: {name: Olena Kovalenko}}
    sessions:
      morning: {title: Waste tour, when: "2026-11-24 09:00-12:00"}
      afternoon: {title: School visit, when: "2026-11-24 13:00-15:00"}

After:

    delegates: {olena: {name: Olena Kovalenko}}
    sessions:
      morning: {title: Waste tour, when: "2026-11-24 09:00-12:00"}
      lunch: {title: Lunch, kind: meal, when: "2026-11-24 12:00-12:45"}
      afternoon: {title: School visit, when: "2026-11-24 13:00-15:00"}
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta

from visitplan.diagnostics import Finding, Related, Rule, Severity
from visitplan.programme import Person, Programme
from visitplan.rules.courses import day_place, length_of, spent, written
from visitplan.rules.hunger import Hunger, endured, feeds, hunger_of
from visitplan.rules.rule import Around, at, expected, live, policy_of, unclear
from visitplan.rules.wording import city, clock, minutes, people, several, title_of, until, weekday

RULE = Rule("no-meal", Severity.WARNING, "food", __doc__, polish=True)


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """Days on which guests go hungry, those without lunch first; silent while it is not known who eats when."""
    unread = unclear(programme)
    meals = [session for session in live(programme) if feeds(session)]
    if any(meal.when is None or (*meal.route, "delegates") in unread for meal in meals):
        return
    place = day_place(programme)
    for (day, lunch), hungry in on_days(programme).items():
        worst = max(hungry, key=lambda one: one.length)
        start, end = clock(worst.start, day), until(worst.end, worst.start)
        there = worst.start.tzinfo
        told_in = "" if there == programme.visit.zone else f" ({city(str(there))} time)"
        lacks = "no lunch" if lunch else "nothing to eat"
        who = told([one for way in hungry.values() for one in way])
        yield Finding(
            place(day),
            f"{who} {lacks} between {start} and {end}{told_in} on {weekday(day)}",
            (Related(at(worst.last.session, "when"), f"{title_of(worst.last.session)} ends {end}"),),
            cure(worst, policy_of(programme).meal),
            also_at=written(day),
        )


def told(hungry: list[Person]) -> str:
    """Who gets nothing; of a programme without delegates, the guests."""
    return f"{people(hungry)} {several(hungry, 'gets', 'get')}" if hungry else "the guests get"


def on_days(programme: Programme) -> dict[tuple[date, bool], dict[Hunger, list[Person]]]:
    """By day, and by whether it is lunch that lacks: how people go hungry, and who does."""
    policy, fed, unread = policy_of(programme), fed_all_day(programme), unclear(programme)
    short = endured(policy)
    found: dict[tuple[date, bool], dict[Hunger, list[Person]]] = defaultdict(dict)
    for day, ways in spent(programme).items():
        for stays, who in ways.items():
            if length_of(stays) <= short or (hunger := hunger_of(stays, day, policy)) is None:
                continue
            here = [person for person in who if (*person.route, "remote") not in unread]
            hungry = [person for person in here if (person, day) not in fed]
            if hungry or not who:
                found[day, hunger.lunch][hunger] = hungry
    return dict(sorted(found.items(), key=lambda one: (one[0][0], not one[0][1])))


def fed_all_day(programme: Programme) -> set[tuple[Person, date]]:
    """Who is fed on which days by sessions that take whole days."""
    whole = [session for session in live(programme) if feeds(session) and session.span is None]
    return {(person, day) for session in whole for person in expected(session) for day in session.days}


def cure(hunger: Hunger, meal: timedelta) -> str:
    """The gap a meal fits in."""
    if hunger.gap is None and hunger.last.session.is_transfer:
        return f"if people eat aboard, say `meal: true` of {title_of(hunger.last.session)}"
    if hunger.gap is None:
        return f"shorten a session: there is no gap of {minutes(meal)} for a meal"
    start, end = hunger.gap
    return f"a meal fits in from {clock(start)} to {clock(end)}"
