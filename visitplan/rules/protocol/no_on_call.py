"""Nobody is on call, and the visit has a night.

Why it matters: A guest falls ill at two in the morning in a country whose language they do not speak. The programme
has to say whom they ring.

What to do: Name one or two hosts in `visit.on_call`. In a draft it is only noted.

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
      welcome: {title: Welcome, when: "2026-11-24 09:00-10:30", kind: ceremony}
      closing: {title: Closing, when: "2026-11-27 09:00-10:30", kind: ceremony}

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
      on_call: [helena]
    sessions:
      welcome: {title: Welcome, when: "2026-11-24 09:00-10:30", kind: ceremony}
      closing: {title: Closing, when: "2026-11-27 09:00-10:30", kind: ceremony}
"""

from __future__ import annotations

from collections.abc import Iterator

from visitplan.diagnostics import Finding, Rule, Severity
from visitplan.programme import Programme
from visitplan.rules.rule import Around, lost, unclear
from visitplan.rules.wording import name_of

RULE = Rule("no-on-call", Severity.WARNING, "protocol", __doc__, polish=True)
KEY = ("visit", "on_call")


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """A visit with a night and nobody to ring; silent where those named cannot be read or are not defined."""
    visit = programme.visit
    told = visit.on_call or KEY in unclear(programme) or lost(programme, "hosts")
    if not told and has_night(programme):
        who = f"name {name_of(visit.coordinator)} or another host" if visit.coordinator else "name a host"
        yield Finding(KEY, "the visit has a night, and nobody is on call", hint=f"{who} in `on_call:`")


def has_night(programme: Programme) -> bool:
    """Whether guests stay from one day to the next; none do of a visit held online."""
    dates = programme.visit.dates
    coming = [one for one in programme.delegates if not one.withdrawn]
    if coming and all(one.remote for one in coming):
        return False
    moments = [moment for one in coming for moment in (one.arrives, one.leaves)]
    away = any(not dates.first <= moment.date() <= dates.last for moment in moments if moment)
    return dates.first < dates.last or bool(programme.lodging) or away
