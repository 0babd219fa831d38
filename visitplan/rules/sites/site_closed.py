"""A session is at a site outside its opening hours.

Why it matters: The group stands at a locked door, or the staff is sent home and only the invited host is there.

What to do: Move the session to the time the hint names, ask the site to open and write that date under `open:`, or
choose another site. Hours are the site's own clock, may go past midnight, and a date beats a weekday. Whole days ask
for one day on which it opens at all.

Before:

    sites:
      petterboda: {name: Petterboda, open: {mon-fri: "07:00-19:00"}}
    sessions:
      tour: {title: Waste tour, when: "2026-11-24 18:00-19:30", site: petterboda}

After:

    sites:
      petterboda: {name: Petterboda, open: {mon-fri: "07:00-19:00", 2026-11-24: "07:00-20:00"}}
    sessions:
      tour: {title: Waste tour, when: "2026-11-24 18:00-19:30", site: petterboda}
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime, time

from visitplan.diagnostics import Finding, Related, Rule, Severity
from visitplan.programme import Programme, Session, Site, Timespan, WholeDays
from visitplan.programme.hours import OpeningHours
from visitplan.rules.rule import Around, at, live, stays, unclear, within_visit
from visitplan.rules.wording import clock, listing, name_of, weekday

RULE = Rule("site-closed", Severity.ERROR, "sites", __doc__)
MIDNIGHT = 24 * 60


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """Sessions at a site that tells its hours, where it is not open all the while."""
    zone = programme.visit.zone
    unread = unclear(programme)
    known = {
        site: OpeningHours(site.opening, site.zone or zone)
        for site in programme.sites
        if site.opening and (*site.route, "open") not in unread
    }
    if not known:
        return
    for stay in stays(programme):
        site = stay.session.site
        if site is None or site not in known or stay.session.is_transfer or not within_visit(programme, stay.session):
            continue
        hours = known[site]
        if not hours.open_throughout(stay.when.start, stay.when.end):
            day = stay.when.start.astimezone(hours.zone).date()
            yield closed(stay.session, fact(site, hours, day), site, next_open(hours, stay.when))
    yield from all_day(programme, known)


def all_day(programme: Programme, known: Mapping[Site, OpeningHours]) -> Iterator[Finding]:
    """Whole-day sessions while the site does not open at all: from when to when they last is not known."""
    for session in live(programme):
        site, when = session.site, session.when
        if site is None or site not in known or not isinstance(when, WholeDays) or not within_visit(programme, session):
            continue
        hours = known[site]
        if not any(hours.on(day) for day in session.days):
            midnight = datetime.combine(when.first, time(), hours.zone)
            later = next_open(hours, Timespan(midnight, midnight))
            yield closed(session, fact(site, hours, when.first), site, later)


def closed(session: Session, message: str, site: Site, hint: str) -> Finding:
    """The finding, at the time of the session."""
    return Finding(at(session, "when"), message, (Related((*site.route, "open"), "the hours"),), hint)


def fact(site: Site, hours: OpeningHours, day: date) -> str:
    """When the site is open that day, or that it is not."""
    told = [f"{wall_clock(opens)}–{wall_clock(closes)}" for opens, closes in sorted(hours.on(day))]
    if not told:
        return f"{name_of(site)} is closed on {weekday(day)}"
    return f"{name_of(site)} is open {listing(told)} on {weekday(day)}"


def wall_clock(minute: int) -> str:
    """A minute of the day or of the night after it; the midnight between them is 24:00."""
    hour, rest = divmod(minute if minute <= MIDNIGHT else minute - MIDNIGHT, 60)
    return f"{hour:02}:{rest:02}"


def next_open(hours: OpeningHours, when: Timespan) -> str:
    """The next open time, where there is one."""
    window = hours.next_window(when.start, when.duration)
    if window is None:
        return ""
    day = window.start.date()
    return f"next open {weekday(day)} {clock(window.start)}–{clock(window.end, day)}"
