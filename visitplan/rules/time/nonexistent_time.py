"""A clock time that a clock change skips.

Why it matters: In the night summer time begins, the clocks jump from 02:00 to 03:00: no clock ever shows 02:30. A
calendar, a phone and a bus driver each make something else of it.

What to do: Write a time the clocks do show that night; the hint says which one it would be.

Before:

    visit:
      title: Spring visit
      dates: 2026-03-27 to 2026-03-30
      timezone: Europe/Stockholm
      languages: [en]
      host: Norrby
      guest: Kalynivka
      coordinator: helena
    sessions:
      night-watch: {title: Night with the rescue service, when: "2026-03-29 01:00-02:30"}

After:

    visit:
      title: Spring visit
      dates: 2026-03-27 to 2026-03-30
      timezone: Europe/Stockholm
      languages: [en]
      host: Norrby
      guest: Kalynivka
      coordinator: helena
    sessions:
      night-watch: {title: Night with the rescue service, when: "2026-03-29 01:00-03:30"}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from visitplan.diagnostics import Finding, Rule, Severity
from visitplan.programme import OddTime, Programme
from visitplan.rules.rule import Around, live, odd_times
from visitplan.rules.wording import city, clock, long_day

RULE = Rule("nonexistent-time", Severity.ERROR, "time", __doc__)


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """Local times no clock shows, at the place they were written."""
    for odd in odd_times(programme):
        if odd.skipped:
            day = odd.written.date()
            yield Finding(
                odd.route,
                f"{clock(odd.written)} on {long_day(day)} does not exist in {city(odd.zone)}",
                hint=f"write {clock(odd.later, day)}{moved_end(programme, odd)}",
            )


def moved_end(programme: Programme, odd: OddTime) -> str:
    """The end as much later, where the session would else end as it begins; or nothing."""
    spans = (session.span for session in live(programme) if session.route == odd.route[:2])
    end = next((span.end for span in spans if span and span.backwards), odd.written)
    length = end.replace(tzinfo=None) - odd.written.replace(tzinfo=None)
    return f"-{clock(odd.later + length, odd.later.date())}" if length > timedelta(0) else ""
