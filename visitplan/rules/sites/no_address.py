"""A site that is used has no address.

Why it matters: A driver, a taxi and a guest's phone need one; a name finds the wrong end of the town.

What to do: Add `address:`. In a draft it is only noted.

Before:

    visit:
      title: Autumn visit
      dates: 2026-11-24 to 2026-11-27
      timezone: Europe/Stockholm
      languages: [en]
      host: Norrby
      guest: Kalynivka
      coordinator: helena
      status: final
    sites: {petterboda: {name: Petterboda}}
    sessions:
      tour: {title: Waste tour, when: "2026-11-24 09:00-10:30", site: petterboda}

After:

    visit:
      title: Autumn visit
      dates: 2026-11-24 to 2026-11-27
      timezone: Europe/Stockholm
      languages: [en]
      host: Norrby
      guest: Kalynivka
      coordinator: helena
      status: final
    sites: {petterboda: {name: Petterboda, address: "Petterbodavägen 2, Norrby"}}
    sessions:
      tour: {title: Waste tour, when: "2026-11-24 09:00-10:30", site: petterboda}
"""

from __future__ import annotations

from collections.abc import Iterator

from visitplan.diagnostics import Finding, Rule, Severity
from visitplan.programme import Programme, Site
from visitplan.rules.rule import Around, live, unclear
from visitplan.rules.wording import name_of

RULE = Rule("no-address", Severity.WARNING, "sites", __doc__, polish=True)


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """The sites people go to or sleep at that have none."""
    without = [site for site in programme.sites if site.address is None]
    if not without:
        return
    unread, used = unclear(programme), set(visited(programme))
    for site in without:
        if site in used and (*site.route, "address") not in unread:
            yield Finding(site.route, f"{name_of(site)} has no address", hint="add `address:`")


def visited(programme: Programme) -> Iterator[object]:
    """Where sessions are, where journeys begin and end, where people sleep."""
    for session in live(programme):
        yield from (session.site, session.start_place, session.end_place)
    yield from (lodging.site for lodging in programme.lodging if isinstance(lodging.site, Site))
