"""A session is outdoors and there is no plan for bad weather.

Why it matters: In November it rains sideways. Whoever decides at eight in the morning what to do instead has no room,
no bus and no interpreter for it.

What to do: Say in `plan_b:` what happens then: the garage, the sorting hall, another day. In a draft it is only noted.

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
    sessions:
      tour: {title: Waste tour, when: "2026-11-24 09:00-10:30", outdoors: true}

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
    sessions:
      tour: {title: Waste tour, when: "2026-11-24 09:00-10:30", outdoors: true, plan_b: In rain the hall is shown.}
"""

from __future__ import annotations

from collections.abc import Iterator

from visitplan.diagnostics import Finding, Rule, Severity
from visitplan.programme import Programme
from visitplan.rules.rule import Around, at, live, unclear
from visitplan.rules.wording import title_of

RULE = Rule("no-plan-b", Severity.WARNING, "sites", __doc__, polish=True)


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """Outdoor sessions that say nothing of rain."""
    unread = unclear(programme)
    for session in live(programme):
        if session.outdoors and session.plan_b is None and (*session.route, "plan_b") not in unread:
            fact = f"{title_of(session)} is outdoors and has no plan for bad weather"
            yield Finding(at(session, "outdoors"), fact, hint="say in `plan_b:` what happens then")
