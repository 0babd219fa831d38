"""A session, or what is said of a day, lies outside the dates of the visit.

Why it matters: It is most often a slip: last year's date, or a session left behind when the visit was moved. It
prints on a day of its own that nobody looks at. What `days` says of a date on which nothing happens prints nowhere.

What to do: Correct the date, or `visit.dates`. Journeys (`kind: transfer`) may lie up to three days outside, and a
session of the last evening may end after midnight.

Before:

    sessions:
      tour: {title: Waste tour, when: "2025-11-26 09:00-10:30"}

After:

    sessions:
      tour: {title: Waste tour, when: "2026-11-26 09:00-10:30"}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from visitplan.diagnostics import Finding, Related, Rule, Severity
from visitplan.itinerary.written import Dates
from visitplan.programme import Programme, Session, WholeDays
from visitplan.rules.rule import Around, at, live
from visitplan.rules.wording import dates

RULE = Rule("outside-visit", Severity.ERROR, "time", __doc__)
JOURNEY = timedelta(days=3)
NIGHT = timedelta(days=1)
FEW = 3
"""More sessions than these, and not one within the visit, are not each wrong by itself."""
MOMENT = timedelta(microseconds=1)
"""What ends at midnight does not touch the day that begins."""


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """Sessions outside the visit; a series is told once, at the first of its dates."""
    visit = programme.visit.dates
    outside: dict[str, list[Session]] = {}
    for session in live(programme) if visit.first <= visit.last else ():
        if outlying(session, visit):
            outside.setdefault(session.route[-1], []).append(session)
    if len(outside) > FEW and sum(map(len, outside.values())) == placed(programme):
        yield all_outside([session for series in outside.values() for session in series], visit)
        outside = {}
    for first, *others in outside.values():
        on = dates(first.days[0], first.days[-1])
        more = f" and on {len(others)} more days" if len(others) > 1 else " and on 1 more day" if others else ""
        yield Finding(
            at(first, "when"),
            f"is on {on}{more}, the visit is {dates(visit.first, visit.last)}",
            (Related(("visit", "dates"), "the visit"),),
            cure(first.days, visit),
        )
    yield from days_apart(programme)


def placed(programme: Programme) -> int:
    """How many sessions have a time."""
    return sum(session.when is not None for session in live(programme))


def cure(days: tuple[date, ...], visit: Dates) -> str:
    """The date with another year, where that is of the visit; else to move it."""
    first = days[0]
    during = (visit.first + timedelta(days=n) for n in range((visit.last - visit.first).days + 1))
    meant = next((day for day in during if (day.month, day.day) == (first.month, first.day)), first)
    if meant != first:
        return f"wrong year? write {meant}"
    same_year = years(days) & years((visit.first, visit.last))
    return "move it, or change the dates of the visit" if same_year else "wrong year?"


def all_outside(sessions: list[Session], visit: Dates) -> Finding:
    """Where no session at all is within the visit, its own dates are what is wrong."""
    days = sorted(day for session in sessions for day in session.days)
    on, during = dates(days[0], days[-1]), dates(visit.first, visit.last)
    same_year = years(tuple(days)) & years((visit.first, visit.last))
    return Finding(
        ("visit", "dates"),
        f"none of the {len(sessions)} sessions is within the visit: they are on {on}, the visit is {during}",
        (Related(at(sessions[0], "when"), "the first of them in the file"),),
        f"write {days[0]} to {days[-1]}, or move the sessions" if same_year else "wrong year?",
    )


def days_apart(programme: Programme) -> Iterator[Finding]:
    """What is said of dates that are no part of the visit and have no session, journeys included."""
    visit = programme.visit.dates
    apart = [day for day in programme.days if visit.first <= visit.last and not visit.first <= day.date <= visit.last]
    busy = {day for session in programme.sessions for day in session.days} if apart else ()
    for day in apart:
        if day.date not in busy:
            yield Finding(
                day.route,
                f"{dates(day.date, day.date)} is no day of the visit, which is {dates(visit.first, visit.last)}",
                (Related(("visit", "dates"), "the visit"),),
                "correct the date, or the dates of the visit",
                at_key=True,
            )


def outlying(session: Session, visit: Dates) -> bool:
    """Whether it starts before the visit or after it, or goes on past the night after its last day."""
    match session.when:
        case None:
            return False
        case WholeDays(starts, ends):
            night = timedelta(0)
        case span:
            starts, ends = span.start.date(), span.end.date()
            if visit.first <= starts <= visit.last and ends <= visit.last:
                return False
            ends, night = (span.end - MOMENT).date(), NIGHT
    journey = JOURNEY if session.is_transfer else timedelta(0)
    return max(visit.first - starts, starts - visit.last) > journey or ends - visit.last > max(journey, night)


def years(days: tuple[date, ...]) -> set[int]:
    """The years these dates lie in."""
    return {day.year for day in days}
