"""A guest has no bed for a night.

Why it matters: It shows at eleven in the evening at the reception, in the one town where the hotel is full. Most often
someone comes a day earlier than the rest, or was left out of the list.

What to do: Lengthen the `nights:` of a lodging, or add the guest to one. From a guest's first to last day (`arrives`
and `leaves`, else the visit's) every night asks for lodging, or for a journey that is under way at three in the
morning. Without any lodging in the file it is silent.

Before:

    delegates:
      olena: {name: Olena Kovalenko, arrives: 2026-11-23 20:00}
    sites: {hotel: Town hotel}
    lodging: {beds: {site: hotel, nights: 2026-11-24 to 2026-11-26}}

After:

    delegates:
      olena: {name: Olena Kovalenko, arrives: 2026-11-23 20:00}
    sites: {hotel: Town hotel}
    lodging: {beds: {site: hotel, nights: 2026-11-23 to 2026-11-26}}
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from visitplan.diagnostics import Finding, Route, Rule, Severity
from visitplan.programme import Lodging, Person, Programme, WholeDays
from visitplan.rules.courses import courses
from visitplan.rules.journeys import DEEP_NIGHT, nights
from visitplan.rules.rule import Around, Stay, unclear
from visitplan.rules.wording import listing, name_of, people, several, short_day

RULE = Rule("no-bed", Severity.WARNING, "travel", __doc__)
DAY, OUTSIDE = timedelta(days=1), timedelta(days=3)
LISTED = 3

Nights = tuple[date, ...]


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """Nights of delegates without lodging, those of the same nights and place told together."""
    if not programme.lodging or ("lodging",) in unclear(programme):
        return
    beds: dict[Person, list[Lodging]] = defaultdict(list)
    for lodging in programme.lodging:
        for person in lodging.people:
            beds[person].append(lodging)
    course = courses(programme)
    missing: dict[tuple[Lodging | None, Nights], list[Person]] = defaultdict(list)
    for person in programme.delegates:
        if not (person.withdrawn or person.remote):
            without = bedless(person, beds[person], course.get(person, []), programme)
            if without:
                missing[nearest(beds[person], without[0]), without].append(person)
    for (near, without), who in missing.items():
        yield told(near, without, who)


def bedless(person: Person, beds: list[Lodging], course: list[Stay], programme: Programme) -> Nights:
    """The nights, by their evening, that someone is there without a bed or a journey."""
    first, last = stay_of(person, course, programme)
    slept = {night for lodging in beds for night in WholeDays(lodging.nights.first, lodging.nights.last).days}
    zone = programme.visit.zone
    slept |= {night for stay in course if stay.session.is_transfer for night in nights(stay, zone)}
    return tuple(night for night in WholeDays(first, last).days if night < last and night not in slept)


def stay_of(person: Person, course: list[Stay], programme: Programme) -> tuple[date, date]:
    """Someone's first and last day there; who leaves before three in the morning needs no bed that night."""
    zone, dates = programme.visit.zone, programme.visit.dates
    legs = [stay for stay in course if stay.session.is_transfer]
    # A journey may lie up to three days outside the visit; what lies farther out is on a wrong date.
    ends = (day for leg in legs if (day := leg.when.end_utc.astimezone(zone).date()) >= dates.first - OUTSIDE)
    starts = (day for leg in legs if (day := leg.when.start_utc.astimezone(zone).date()) <= dates.last + OUTSIDE)
    first = person.arrives.astimezone(zone).date() if person.arrives else min((dates.first, *ends))
    last = person.leaves.astimezone(zone).date() if person.leaves else max((dates.last, *starts))
    if person.leaves and person.leaves.astimezone(UTC) <= datetime.combine(last, DEEP_NIGHT, zone).astimezone(UTC):
        return first, max(first, last - DAY)
    return first, max(first, last)


def nearest(beds: list[Lodging], night: date) -> Lodging | None:
    """The lodging of someone that is nearest to a night."""
    return min(beds, key=lambda bed: min(abs(bed.nights.first - night), abs(bed.nights.last - night)), default=None)


def told(lodging: Lodging | None, without: Nights, who: list[Person]) -> Finding:
    """The finding: at the nights of the lodging they have, else at the one guest, else at the lodging as a whole."""
    more = [f"{len(without) - LISTED} more nights"] if len(without) > LISTED + 1 else []
    listed = without[:LISTED] if more else without
    when = listing([*(short_day(night) for night in listed), *more])
    fact = f"{people(who)} {several(who, 'has', 'have')} no bed and no journey on the night of {when}"
    if lodging is None:
        route: Route = who[0].route if len(who) == 1 else ("lodging",)
        return Finding(route, fact, hint=f"add {several(who, 'this guest', 'these guests')} to a lodging")
    first, last = min(lodging.nights.first, without[0]), max(lodging.nights.last, without[-1])
    where = f" at {name_of(lodging.site)}" if lodging.site else ""
    return Finding((*lodging.route, "nights"), fact, hint=f"ask for beds{where} and write `nights: {first} to {last}`")
