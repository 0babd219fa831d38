"""A session that was released and is gone from the itinerary.

Why it matters: Those invited have it in their calendars, and a session that is merely deleted says nothing to them. A
cancelled one stays on paper, marked, and reaches every calendar as a cancellation.

What to do: Put it back with `status: cancelled`, as the ledger of releases beside the itinerary has it. Where people
were told anyway, accept the finding at `sessions`: their calendars then show what is gone as cancelled. A session given
another id counts as gone too; its old id keeps it in place in every calendar.

Before:

    sessions:
      welcome: {title: Welcome, when: "2026-11-24 09:00-10:00"}

After:

    sessions:
      welcome: {title: Welcome, when: "2026-11-24 09:00-10:00"}
      tour: {title: Waste tour, when: "2026-11-24 10:30-12:00", status: cancelled}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from visitplan.diagnostics import Finding, Rule, Severity
from visitplan.programme import Programme
from visitplan.rules.rule import Around
from visitplan.rules.wording import long_day, name_of, shown

RULE = Rule("removed-after-release", Severity.ERROR, "completeness", __doc__)


def find(programme: Programme, around: Around) -> Iterator[Finding]:
    """Each session of the last edition that is neither in the itinerary nor unreadable there."""
    if around.ledger is None:
        return
    live = {session.id for session in programme.sessions}
    series = series_of(programme)
    for id_, course in around.ledger.sessions.items():
        facts = course.last.facts
        if course.last.dropped or id_ in live or ("sessions", id_.partition("@")[0]) in programme.dropped:
            continue
        if id_ in series and (facts.when is None or facts.when.days[0] in series[id_]):
            continue
        day = f" on {long_day(facts.when.days[0])}" if facts.when else ""
        fact = f"“{name_of(facts.title)}”{day} (`{shown(id_)}`) was released and is gone"
        lost = facts.when.days[0].isoformat() if facts.when and id_ in series else ""
        yield Finding(("sessions",), fact, hint=cure(id_, lost), at_key=True)


def series_of(programme: Programme) -> dict[str, set[date]]:
    """The dates of each series by its id."""
    series: dict[str, set[date]] = {}
    for session in programme.sessions:
        if session.occurrence:
            series.setdefault(session.occurrence.of, set()).add(session.occurrence.day)
    return series


def cure(id_: str, lost: str) -> str:
    """What to do about it; `lost` is the date that a session had which is a series now."""
    series, _, day = id_.partition("@")
    if day or lost:
        return f"bring {day or lost} of `{shown(series)}` back, or accept this at `sessions`"
    return f"put `{shown(id_)}` back with `status: cancelled`, so those invited hear of it"
