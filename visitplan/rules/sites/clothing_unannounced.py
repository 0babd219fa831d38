"""A site asks for certain clothes, and nothing on that day tells the guests.

Why it matters: They stand at the recycling centre in the shoes of the reception.

What to do: Say it in `wear:` or `bring:` of a session of that day: it is printed in the programme, where guests look
the evening before.

Before:

    sites: {petterboda: {name: Petterboda, wear: Sturdy shoes}}
    sessions:
      tour: {title: Waste tour, when: "2026-11-24 09:00-10:30", site: petterboda}

After:

    sites: {petterboda: {name: Petterboda, wear: Sturdy shoes}}
    sessions:
      tour: {title: Waste tour, when: "2026-11-24 09:00-10:30", site: petterboda, wear: Sturdy shoes}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from visitplan.diagnostics import Finding, Related, Rule, Severity
from visitplan.programme import Programme, Site
from visitplan.rules.rule import Around, at, live, lost, unclear
from visitplan.rules.wording import name_of, title_of, weekday

RULE = Rule("clothing-unannounced", Severity.WARNING, "sites", __doc__)
PASSING = frozenset({"transfer", "meal", "break", "free"})
"""What asks nobody to put on boots."""


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """The first session a day at every site with `wear`, on days that tell nobody."""
    if not any(site.wear for site in programme.sites):
        return
    unread = unclear(programme)
    # What is to be worn at a time that is not known may be meant for any day.
    if lost(programme, "sessions") or any((one.wear or one.bring) and one.when is None for one in live(programme)):
        return
    announced = {
        day
        for session in live(programme)
        if session.wear or session.bring or any((*session.route, key) in unread for key in ("wear", "bring"))
        for day in session.days
    }
    told: set[tuple[Site, date]] = set()
    for session in live(programme):
        site = session.site
        if site is None or site.wear is None or session.kind in PASSING or not announced.isdisjoint(session.days):
            continue
        for day in session.days[:1]:
            if (site, day) not in told:
                told.add((site, day))
                yield Finding(
                    at(session, "site"),
                    f"{name_of(site)} asks for certain clothes, and nothing on {weekday(day)} says so",
                    (Related((*site.route, "wear"), "what to wear"),),
                    f"say it in `wear:` of {title_of(session)}",
                )
