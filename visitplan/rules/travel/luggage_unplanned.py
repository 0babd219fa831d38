"""Guests check out, visit sites and then travel on, and nothing says where their bags are.

Why it matters: The suitcases come along to the preschool, or stand at the hotel on the other side of town while the
train leaves.

What to do: Say where the bags are, in `luggage:` of the day or of a session on it. It is silent when the journey
starts at the hotel, or the way to it leads past there.

Before:

    delegates: {olena: Olena Kovalenko}
    hosts: {helena: Helena Ek}
    sites: {hotel: Town hotel, school: Norrby school}
    lodging: {beds: {site: hotel, nights: 2026-11-24 to 2026-11-26}}
    sessions:
      visit: {title: School visit, when: "2026-11-27 09:00-10:30", site: school, hosts: [helena]}
      train: {title: Train home, kind: transfer, by: train, from: Norrby, to: Umeå, when: "2026-11-27 12:00-13:00"}

After:

    delegates: {olena: Olena Kovalenko}
    hosts: {helena: Helena Ek}
    sites: {hotel: Town hotel, school: Norrby school}
    lodging: {beds: {site: hotel, nights: 2026-11-24 to 2026-11-26}}
    days: {2026-11-27: {luggage: In the school's reception}}
    sessions:
      visit: {title: School visit, when: "2026-11-27 09:00-10:30", site: school, hosts: [helena]}
      train: {title: Train home, kind: transfer, by: train, from: Norrby, to: Umeå, when: "2026-11-27 12:00-13:00"}
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from visitplan.diagnostics import Finding, Related, Rule, Severity
from visitplan.programme import Lodging, Person, Programme, Role, Session, Site
from visitplan.rules.courses import by_day, courses, day_place, written
from visitplan.rules.journeys import stopping_places
from visitplan.rules.rule import Around, Stay, at, binding, live, lost
from visitplan.rules.wording import clock, people, several, title_of, weekday

RULE = Rule("luggage-unplanned", Severity.WARNING, "travel", __doc__)
DAY = timedelta(days=1)


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """Days of checking out with sites and a journey after them, and no word of the bags."""
    if lost(programme, "days") or any(route[-1] == "luggage" for route in programme.dropped):
        return
    said = {day.date for day in programme.days if day.luggage}
    said |= {day for session in live(programme) if session.luggage for day in session.days}
    place_of, bases = day_place(programme), stopping_places(programme)
    carried: dict[tuple[date, Stay], tuple[Stay, list[Person]]] = {}
    for (day, person), hotel in leaving(programme).items():
        if day not in said:
            started = by_day(courses(programme).get(person, [])).get(day, ())
            for visit, journey in with_bags(started, hotel, bases):
                carried.setdefault((day, journey), (visit, []))[1].append(person)
    for (day, journey), (visit, who) in carried.items():
        yield Finding(
            place_of(day),
            f"on {weekday(day)} {people(who)} {several(who, 'checks', 'check')} out, {several(who, 'goes', 'go')} to "
            f"{title_of(visit.session)} and {several(who, 'leaves', 'leave')} at {clock(journey.when.start)}, "
            "and nothing says where the bags are",
            (Related(at(journey.session, "when"), f"{title_of(journey.session)} leaves {clock(journey.when.start)}"),),
            "write in `luggage:` of the day where they stand meanwhile and who brings them",
            also_at=written(day),
        )


def leaving(programme: Programme) -> dict[tuple[date, Person], Site | None]:
    """Who checks out of what on which date; whoever stays on in the same place does not."""
    nights: dict[Person, list[Lodging]] = defaultdict(list)
    for lodging in programme.lodging:
        for person in lodging.people:
            if person.role is Role.DELEGATE:
                nights[person].append(lodging)
    return {
        (lodging.nights.last + DAY, person): lodging.site
        for person, lodgings in nights.items()
        for lodging in lodgings
        if not any(other.site is lodging.site and stays_on(other, lodging) for other in lodgings)
    }


def stays_on(other: Lodging, lodging: Lodging) -> bool:
    """Whether one lodging goes on in the night after the other ends."""
    return other.nights.first <= lodging.nights.last + DAY <= other.nights.last


def with_bags(day: Sequence[Stay], hotel: Site | None, bases: frozenset[Site]) -> Iterator[tuple[Stay, Stay]]:
    """The last visit before the journey of the day, and the journey, where nobody comes past the hotel between."""
    visit: Stay | None = None
    for stay in day:
        if not binding(stay.session):
            continue
        if hotel and hotel in {stay.session.site, stay.session.start_place, stay.session.end_place}:
            visit = None
        elif stay.session.is_transfer:
            if visit and journey(stay.session, bases):
                yield visit, stay
                return
        elif stay.session.site or stay.session.place:
            visit = stay


def journey(session: Session, bases: frozenset[Site]) -> bool:
    """Whether it leads away from the places of the visit, and not on foot."""
    return session.by != "walk" and session.end_place not in bases
