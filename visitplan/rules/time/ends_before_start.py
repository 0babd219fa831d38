"""Something ends before it starts, or the moment it starts.

Why it matters: A session without length stands at the wrong place on every paper, and no calendar program agrees with
the next on how to show it. Ends are compared as moments of the world, so an earlier clock time in another zone is no
mistake.

What to do: Correct the start or the end. A session past midnight needs both dates: `2026-11-24 23:00 - 2026-11-25
01:00`.

Before:

    sessions:
      tour: {title: Waste tour, when: "2026-11-24 10:30-09:00"}

After:

    sessions:
      tour: {title: Waste tour, when: "2026-11-24 09:00-10:30"}
"""

from __future__ import annotations

from collections.abc import Iterator

from visitplan.diagnostics import Finding, Related, Rule, Severity
from visitplan.programme import Programme, Timespan, WholeDays
from visitplan.rules.rule import Around, at, live
from visitplan.rules.wording import CURE, clock, day_after, ends_of, full_day, name_of

RULE = Rule("ends-before-start", Severity.ERROR, "time", __doc__)


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """Sessions, nights, stays and the visit itself, wherever the end is not after the start."""
    # A start that a clock change moves past its end is `nonexistent-time`.
    skipped = {odd.route for odd in programme.odd_times if odd.skipped}
    for session in live(programme):
        when = session.when
        if isinstance(when, Timespan) and when.start_utc < when.end_utc:
            continue  # as nearly every one
        fact = backwards(when)
        if fact and not session.is_transfer and (*session.route, "when") not in skipped:
            yield Finding(at(session, "when"), fact, hint=day_after(when))
    spans = [
        (("visit", "dates"), programme.visit.dates),
        *(((*bed.route, "nights"), bed.nights) for bed in programme.lodging),
    ]
    for route, span in spans:
        if span.last < span.first:
            yield Finding(route, f"ends {full_day(span.last)}, before it starts {full_day(span.first)}", hint=CURE)
    for person in programme.delegates:
        if person.arrives and person.leaves and Timespan(person.arrives, person.leaves).backwards:
            arrival, departure = ends_of(person.arrives, person.leaves)
            yield Finding(
                (*person.route, "leaves"),
                f"{name_of(person)} leaves {departure}, before arriving {arrival}",
                (Related((*person.route, "arrives"), "arrives"),),
                CURE,
            )


def backwards(when: Timespan | WholeDays | None) -> str:
    """What is wrong with an end that is not after its start, or nothing."""
    match when:
        case WholeDays(first, last) if last < first:
            return f"ends {full_day(last)}, before it starts {full_day(first)}"
        case Timespan(start, end) if when.start_utc == when.end_utc:
            return f"ends when it starts, at {clock(start)}"
        case Timespan(start, end) if when.backwards:
            starts, ends = ends_of(start, end)
            return f"ends {ends}, before it starts {starts}"
        case _:
            return ""
