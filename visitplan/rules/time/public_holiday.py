"""A session is on a holiday, an eve or a bridge day of the host country.

Why it matters: The town hall is dark, the school is closed and the buses run as on a Sunday. Nobody thinks of
Midsummer Eve in November, when the dates are agreed.

What to do: Move the session, or ask those who receive: then name the date under `open:` of the site, or write in the
`note:` of the day that it is a holiday and what is open. Free time, meals, transfers and whole days ask nobody to
work. It speaks where `visit.host` has a `country:`.

Before:

    visit:
      title: Summer visit
      dates: 2026-06-17 to 2026-06-19
      timezone: Europe/Stockholm
      languages: [en]
      host: {name: Norrby, country: SE}
      guest: Kalynivka
      coordinator: helena
    sites: {school: Norrby school}
    sessions:
      talk: {title: Talk at the school, when: "2026-06-19 09:00-10:00", site: school}

After:

    visit:
      title: Summer visit
      dates: 2026-06-17 to 2026-06-19
      timezone: Europe/Stockholm
      languages: [en]
      host: {name: Norrby, country: SE}
      guest: Kalynivka
      coordinator: helena
    sites: {school: Norrby school}
    sessions:
      talk: {title: Talk at the school, when: "2026-06-18 09:00-10:00", site: school}
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from visitplan.almanac import DayOff, days_off
from visitplan.diagnostics import Finding, Related, Rule, Severity
from visitplan.programme import Programme, Site
from visitplan.rules.courses import day_place, written
from visitplan.rules.rule import Around, Stay, at, stays
from visitplan.rules.wording import listing, title_of, weekday

RULE = Rule("public-holiday", Severity.WARNING, "time", __doc__)
RESTS = frozenset({"free", "meal", "transfer"})
SEARCHED, SATURDAY = 14, 5
DAY = timedelta(days=1)


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """Days off on which someone or some place is asked to receive the guests."""
    country = programme.visit.host.country
    noted = {day.date for day in programme.days if day.note}
    asked = by_date(programme) if country else {}
    off = days_off(country, sorted(asked.keys() - noted))
    place_of = day_place(programme)
    for day, what in off.items():
        received = [stay for stay in asked[day] if received_on(stay, day, what)]
        if received:
            titles = listing([title_of(stay.session) for stay in received[:2]])
            yield Finding(
                place_of(day),
                f"{weekday(day)} is {said(what)}",
                (Related(at(received[0].session, "when"), f"{titles} {'is' if len(received) == 1 else 'are'} then"),),
                f"ask whether they are open and say so in the day's note{elsewhere(programme, day)}",
                also_at=written(day),
            )


def by_date(programme: Programme) -> Mapping[date, list[Stay]]:
    """The sessions that need a place to be open or a host to be at work, by the dates they touch."""
    asked: dict[date, list[Stay]] = defaultdict(list)
    dates = programme.visit.dates
    for stay in stays(programme):
        session = stay.session
        if session.kind not in RESTS and (session.site or session.hosts or session.lead):
            for day in session.days:
                # What lies outside the visit is on a wrong day anyway.
                if dates.first <= day <= dates.last:
                    asked[day].append(stay)
    return asked


def received_on(stay: Stay, day: date, what: DayOff) -> bool:
    """Whether it goes on while places are closed that day, at none that tells its own hours of it."""
    site = stay.session.site
    return not (site and told(site, day)) and (not what.from_hour or late(stay, what.from_hour))


def told(site: Site, day: date) -> bool:
    """Whether the site says of this very date when it is open, or is closed on it by its weekdays anyway."""
    named = any(opening.day == day for opening in site.opening)
    weekday_told = any(day.weekday() in opening.weekdays and opening.hours for opening in site.opening)
    return named or bool(site.opening and not weekday_told)


def late(stay: Stay, hour: int) -> bool:
    """Whether it goes on after this hour of its last day."""
    return stay.when.end.hour * 60 + stay.when.end.minute > hour * 60 or len(stay.when.days) > 1


def said(what: DayOff) -> str:
    """`Midsummer Eve, most places are closed`; of a half day when they close, of a bridge day that people are off."""
    if what.from_hour:
        return f"{what.name}, many places close at {what.from_hour}:00"
    if what.bridge:
        return f"{what.name}, many people are off"
    return f"{what.name}, most places are closed"


def elsewhere(programme: Programme, day: date) -> str:
    """The nearest working day of the visit to move to; where it has none, the next there is."""
    country, dates = programme.visit.host.country, programme.visit.dates
    coming = [day + DAY * n for n in range(1, SEARCHED)]
    during = [near for n in range(1, SEARCHED) for near in (day + DAY * n, day - DAY * n)]
    within = [near for near in during if dates.first <= near <= dates.last]
    off = days_off(country, [*within, *coming])
    working = (near for near in (*within, *coming) if near not in off and near.weekday() < SATURDAY)
    near = next(working, coming[-1])
    later = f"; the next working day, {weekday(near)}, is after the visit"
    return f", or move to {weekday(near)}" if near <= dates.last else later
