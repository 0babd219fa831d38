"""Guests arrive and nobody from the host's side is there.

Why it matters: After a night on the train they stand on a platform with their bags, in a language they do not read.
It is the first they see of the host.

What to do: Put a host on the last leg (`hosts:`, or a `lead:` who answers for it), or begin a session with a host where
it ends, within half an hour.

Before:

    delegates: {olena: Olena Kovalenko}
    sessions:
      train: {title: Train, kind: transfer, by: train, from: Umeå, to: Norrby station, when: "2026-11-24 09:00-10:00"}
      talk: {title: Talk on town planning, place: Town hall, when: "2026-11-24 10:30-11:30"}

After:

    delegates: {olena: Olena Kovalenko}
    hosts: {helena: Helena Ek}
    sessions:
      train:
        title: Train
        kind: transfer
        by: train
        from: Umeå
        to: Norrby station
        when: 2026-11-24 09:00-10:00
        hosts: [helena]
      talk: {title: Talk on town planning, place: Town hall, when: "2026-11-24 10:30-11:30"}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import takewhile

from visitplan.diagnostics import Finding, Route, Rule, Severity
from visitplan.programme import End, Person, Programme, Session, Site
from visitplan.rules.courses import courses
from visitplan.rules.journeys import NIGHT_IN_BED, stopping_places
from visitplan.rules.rule import Around, Stay, at, binding, lost, transfers, unclear
from visitplan.rules.wording import clock, name_of, people, until

RULE = Rule("nobody-meets", Severity.WARNING, "travel", __doc__)
WAIT = timedelta(minutes=30)


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """The last leg in of some delegates, where no host travels along or waits."""
    if not transfers(programme):
        return
    places = stopping_places(programme)
    alone: dict[Stay, list[Person]] = {}
    course, unread = courses(programme), unclear(programme)
    for person in programme.delegates if not legs_unclear(programme, unread) else ():
        bound = [stay for stay in course.get(person, ()) if binding(stay.session)]
        leg = last_leg_in(bound, places, programme.visit.dates.first)
        known = leg and unread.isdisjoint(at(leg.session, key) for key in ("hosts", "lead", "driver"))
        if leg and known and not accompanied(leg.session) and not any(waits(stay, leg) for stay in bound):
            alone.setdefault(leg, []).append(person)
    for leg, who in alone.items():
        there = f" at {name_of(leg.session.end_place)}" if leg.session.end_place else ""
        yield Finding(
            at(leg.session, "hosts"),
            f"nobody meets {people(who)}, who arrive{'s' if len(who) == 1 else ''}{there} at {clock(leg.when.end)}",
            hint=f"name a host on the journey, or begin a session with one there by "
            f"{until(leg.when.end_utc + WAIT, leg.when.end)}",
        )


def legs_unclear(programme: Programme, unread: frozenset[Route]) -> bool:
    """Whether a host, or when a leg is, cannot be read: who arrives where, and who is there, is not known then."""
    return lost(programme, "hosts") or any((*leg.route, "when") in unread for leg in transfers(programme))


def last_leg_in(bound: list[Stay], places: frozenset[Site], first_day: date) -> Stay | None:
    """The end of the journey in: the transfers before anything else, up to a place of the visit or a night on the way.

    Where someone does nothing but travel, what leaves after the first day is the way home.
    """
    last: Stay | None = None
    legs = list(takewhile(lambda stay: stay.session.is_transfer, bound))
    if legs and len(legs) == len(bound) and legs[0].when.start.date() > first_day:
        return None
    for leg in legs:
        if leg.session.start_place in places:
            return last
        if last and leg.when.start_utc - last.when.end_utc >= NIGHT_IN_BED:
            return last
        last = leg
    return last


def accompanied(session: Session) -> bool:
    """Whether a host is on it or answers for it; one at the wheel is a host too."""
    return bool(session.hosts or session.lead or isinstance(session.driver, Person))


def waits(stay: Stay, leg: Stay) -> bool:
    """Whether someone of the host's side receives them there soon after."""
    session, gap = stay.session, stay.when.start_utc - leg.when.end_utc
    if stay is leg or not timedelta(0) <= gap <= WAIT:
        return False
    received = accompanied(session) or (session.site and session.site.host)
    return bool(received) and same_place(session, leg.session.end_place)


def same_place(session: Session, end: End | None) -> bool:
    """Whether it begins where the journey ends, as far as both are told."""
    here = session.start_place if session.is_transfer else session.site or session.place
    if here is None or end is None:
        return True
    if isinstance(here, Site) or isinstance(end, Site):
        return here is end
    return name_of(here).casefold() == name_of(end).casefold()
