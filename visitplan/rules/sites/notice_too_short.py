"""A site wants to know some days ahead, and a session there is still tentative with fewer days left.

Why it matters: The guide is booked by somebody else, and the gate stays closed.

What to do: Call the site today and confirm, or move the session to a later day. It depends on the day of the check
(`--today`) and speaks only where `status: tentative` is written.

Before:

    sites: {petterboda: {name: Petterboda, notice: 4 weeks}}
    sessions:
      tour: {title: Waste tour, when: "2026-11-24 09:00-10:30", site: petterboda, status: tentative}

After:

    sites: {petterboda: {name: Petterboda, notice: 4 weeks}}
    sessions:
      tour: {title: Waste tour, when: "2026-11-24 09:00-10:30", site: petterboda, status: confirmed}
"""

from __future__ import annotations

from collections.abc import Iterator

from visitplan.diagnostics import Finding, Related, Rule, Severity
from visitplan.programme import Programme
from visitplan.rules.rule import Around, at
from visitplan.rules.tentative import days_left, still_tentative, too_late
from visitplan.rules.wording import days, name_of, title_of, weekday

RULE = Rule("notice-too-short", Severity.WARNING, "sites", __doc__)


def find(programme: Programme, around: Around) -> Iterator[Finding]:
    """Tentative sessions at sites that wanted to know before today."""
    for session in still_tentative(programme, around.today):
        site, left = session.site, days_left(session, around.today)
        if site is not None and site.notice is not None and too_late(session, around.today):
            yield Finding(
                at(session, "status"),
                f"{name_of(site)} wants to know {days(site.notice)} ahead, "
                f"{title_of(session)} is tentative with {days(left)} left",
                (Related((*site.route, "notice"), "how long ahead"),),
                f"confirm it today, or move it to {weekday(around.today + site.notice)} or later",
            )
