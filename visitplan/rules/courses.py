"""What each person's days are made of, and where a finding about a day stands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import lru_cache

from visitplan.diagnostics import Route
from visitplan.programme import Person, Programme, Session
from visitplan.rules.rule import Stay, at, live, lost, stays, within_visit

PAUSES = frozenset({"free", "meal", "break"})
"""Kinds of session that rest."""
RESTFUL = PAUSES | {"transfer"}
"""Kinds of session that ask nothing of a guest."""
Days = Mapping[date, Mapping[tuple[Stay, ...], list[Person]]]
"""Of each date the different ways to spend it, and who spends it so."""


@lru_cache(maxsize=1)  # several rules ask it of the same programme
def courses(programme: Programme) -> Mapping[Person, list[Stay]]:
    """Everything those who are there in person take part in, by start; optional and free sessions too."""
    found: dict[Person, list[Stay]] = defaultdict(list)
    for stay in stays(programme):
        for person in stay.people:
            if not person.remote:
                found[person].append(stay)
    return found


@lru_cache(maxsize=1)  # likewise
def day_place(programme: Programme) -> Callable[[date], Route]:
    """Where a finding about a date stands: at what is said of the day, else at its first session."""
    places: dict[date, Route] = {}
    for stay in stays(programme):
        places.setdefault(stay.when.start.date(), at(stay.session))
    places.update((day.date, day.route) for day in programme.days)
    return lambda day: places.get(day, ("visit", "dates"))


def written(day: date) -> Route:
    """Where something is or may be said of a date: by this place a finding about the day may be accepted."""
    return ("days", str(day))


@lru_cache(maxsize=1)  # likewise
def spent(programme: Programme) -> Days:
    """The days of the delegates; of a programme without any, those of whoever takes part in what everyone does."""
    days: dict[date, dict[tuple[Stay, ...], list[Person]]] = defaultdict(lambda: defaultdict(list))
    if lost(programme, "sessions") or any(pause_unread(programme)):
        return days
    astray = {stay.session.id for stay in stays(programme) if not within_visit(programme, stay.session)}
    if not programme.delegates:
        everyone = [stay for stay in stays(programme) if stay.session.everyone]
        return {day: {started: []} for day, started in by_day(on_time(everyone, astray)).items()}
    unread = {route[1] for route in programme.dropped if route[0] == "sessions" and route[2:] == ("kind",)}
    order = {person: place for place, person in enumerate(programme.delegates)}
    for day, started in of_days(on_time(stays(programme), astray), order).items():
        for person in sorted(started, key=order.__getitem__):
            # One of a kind that cannot be read may be the meal or the rest of that day.
            if not unread or unread.isdisjoint(stay.session.route[1] for stay in started[person]):
                days[day][tuple(started[person])].append(person)
    return days


def of_days(course: Iterable[Stay], delegates: Container[Person]) -> Mapping[date, Mapping[Person, list[Stay]]]:
    """By the date they start on, who of these is there in person, and at what."""
    days: dict[date, dict[Person, list[Stay]]] = defaultdict(lambda: defaultdict(list))
    for stay in course:
        started = days[stay.when.start.date()]
        for person in stay.people:
            if not person.remote and person in delegates:
                started[person].append(stay)
    return days


def pause_unread(programme: Programme) -> Iterator[bool]:
    """Whether each time that cannot be read is that of a rest or a meal: no day can be judged without it."""
    lost = {
        route[1] for route in programme.dropped if route[0] == "sessions" and route[2:3] in {("when",), ("repeat",)}
    }
    return (session.kind in PAUSES for session in live(programme) if session.route[1] in lost)


def on_time(course: Sequence[Stay], astray: set[str]) -> Sequence[Stay]:
    """The same without what lies outside the visit."""
    return [stay for stay in course if stay.session.id not in astray] if astray else course


def by_day(course: Iterable[Stay]) -> Mapping[date, tuple[Stay, ...]]:
    """Someone's sessions by the date they start on."""
    days: dict[date, list[Stay]] = defaultdict(list)
    for stay in course:
        days[stay.when.start.date()].append(stay)
    return {day: tuple(started) for day, started in days.items()}


def length_of(day: tuple[Stay, ...]) -> timedelta:
    """How long it is from the start of its first session to the end of its last."""
    if len(day) == 1:
        return day[0].when.duration
    return max(stay.when.end_utc for stay in day) - day[0].when.start_utc


def demanding(session: Session) -> bool:
    """Whether it counts as work: bound to be there, and no rest."""
    return not session.optional and session.kind not in RESTFUL
