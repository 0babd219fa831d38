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

from visitplan.diagnostics import Finding, Rule, Severity
from visitplan.programme import Programme
from visitplan.rules.rule import Around, odd_times
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
                hint=f"write {clock(odd.later, day)}",
            )
