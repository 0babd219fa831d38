"""A journey arrives before it leaves.

Why it matters: Someone waits on the platform an hour late, or a day. It is most often a date not moved on for a night
train, or an arrival written in the clock of the wrong country: the two ends are compared as moments of the world.

What to do: Correct the end that is wrong, and name the zone of each: `2026-11-24 10:00 Europe/Kyiv - 2026-11-24 12:05
Europe/Stockholm`.

Before:

    sessions:
      flight:
        title: Flight home
        kind: transfer
        from: Arlanda
        to: Chopin Airport
        when: 2026-11-27 16:40-14:50

After:

    sessions:
      flight:
        title: Flight home
        kind: transfer
        from: Arlanda
        to: Chopin Airport
        when: 2026-11-27 14:50-16:40
"""

from __future__ import annotations

from collections.abc import Iterator

from visitplan.diagnostics import Finding, Rule, Severity
from visitplan.programme import Programme, Timespan, WholeDays
from visitplan.rules.rule import Around, at, transfers
from visitplan.rules.wording import day_after, ends_of, full_day

RULE = Rule("leg-out-of-order", Severity.ERROR, "travel", __doc__)


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """Transfers that end no later than they start."""
    for session in transfers(programme):
        if fact := backwards(session.when):
            yield Finding(at(session, "when"), fact, hint=day_after(session.when))


def backwards(when: Timespan | WholeDays | None) -> str:
    """What is wrong with a journey that arrives before it leaves, each end on its own clock, or nothing."""
    match when:
        case WholeDays(first, last) if last < first:
            return f"arrives {full_day(last)}, before it leaves {full_day(first)}"
        case Timespan(start, end) if when.backwards:
            departure, arrival = ends_of(start, end)
            return f"arrives {arrival}, before it leaves {departure}"
        case _:
            return ""
