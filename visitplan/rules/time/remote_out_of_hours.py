"""Someone who takes part from afar would have to do so early in the morning or late at night.

Why it matters: Nine in the morning in Kyiv is one in the night in Chicago. They will say yes, and not be there.

What to do: Move the session into the hours the hint names, or let them send a recording. The hours are `remote_hours`
in `policy:`, 08:00–20:00 on the clock of their `remote:` zone.

Before:

    delegates:
      olena: {name: Olena Kovalenko, head: true}
      iryna: {name: Iryna Savchuk, remote: America/Chicago}
    sessions:
      talk: {title: Talk, when: "2026-11-24 09:00-10:00", online: "https://meet.example/talk"}

After:

    delegates:
      olena: {name: Olena Kovalenko, head: true}
      iryna: {name: Iryna Savchuk, remote: America/Chicago}
    sessions:
      talk: {title: Talk, when: "2026-11-24 15:00-16:00", online: "https://meet.example/talk"}
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from visitplan.diagnostics import Finding, Related, Rule, Severity
from visitplan.programme import Person, Programme, Timespan
from visitplan.rules.rule import Around, at, policy_of, stays
from visitplan.rules.wording import city, clock, people, several

RULE = Rule("remote-out-of-hours", Severity.WARNING, "time", __doc__)
Hours = tuple[int, int]
"""Minutes after midnight."""


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """Sessions outside the hours of someone who takes part from their own zone, told once for each zone."""
    if not any(person.remote for person in (*programme.delegates, *programme.hosts, *programme.interpreters)):
        return
    hours = policy_of(programme).remote_hours
    for stay in stays(programme):
        far: dict[ZoneInfo, list[Person]] = defaultdict(list)
        for person in stay.people:
            if person.remote and not within(stay.when, person.remote, hours):
                far[person.remote].append(person)
        for zone, who in far.items():
            start, end = (moment.astimezone(zone) for moment in (stay.when.start_utc, stay.when.end_utc))
            yield Finding(
                at(stay.session, "when"),
                f"it is {clock(start)}–{clock(end, start.date())} in {city(zone)} "
                f"for {people(who)}, who {several(who, 'takes', 'take')} part from there",
                tuple(Related((*person.route, "remote"), f"in {city(zone)}") for person in who[:3]),
                cure(stay.when, zone, hours),
            )


def opening(day: date, zone: ZoneInfo, hours: Hours) -> tuple[datetime, datetime]:
    """The moments the hours of a date begin and end in a zone."""
    midnight = datetime.combine(day, time(), zone)
    return midnight + timedelta(minutes=hours[0]), midnight + timedelta(minutes=hours[1])


def within(when: Timespan, zone: ZoneInfo, hours: Hours) -> bool:
    """Whether it lies in the hours of one day there."""
    first, last = opening(when.start_utc.astimezone(zone).date(), zone, hours)
    return Timespan(first, last).start_utc <= when.start_utc and when.end_utc <= Timespan(first, last).end_utc


def cure(when: Timespan, zone: ZoneInfo, hours: Hours) -> str:
    """Those hours on the clock of the session."""
    first, last = (each.astimezone(when.start.tzinfo) for each in opening(when.start.date(), zone, hours))
    return f"{clock(first)}–{clock(last, first.date())} here is {hhmm(hours[0])}–{hhmm(hours[1])} there"


def hhmm(minute: int) -> str:
    """A minute of the day as a clock shows it."""
    return f"{minute // 60:02}:{minute % 60:02}"
