"""A clock time that a clock change doubles.

Why it matters: In the night summer time ends, the clocks show the hour from 02:00 to 03:00 twice. Half of those who
come at 02:30 come an hour too late.

What to do: Move it out of that hour, or write it in UTC, which has no clock changes: `2026-10-25 00:30 UTC`.

Before:

    visit:
      title: Autumn visit
      dates: 2026-10-23 to 2026-10-26
      timezone: Europe/Stockholm
      languages: [en]
      host: Norrby
      guest: Kalynivka
      coordinator: helena
    sessions:
      night-watch: {title: Night with the rescue service, when: "2026-10-25 01:00-02:30"}

After:

    visit:
      title: Autumn visit
      dates: 2026-10-23 to 2026-10-26
      timezone: Europe/Stockholm
      languages: [en]
      host: Norrby
      guest: Kalynivka
      coordinator: helena
    sessions:
      night-watch: {title: Night with the rescue service, when: "2026-10-25 01:00-03:30"}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC

from visitplan.diagnostics import Finding, Rule, Severity
from visitplan.programme import Programme
from visitplan.rules.rule import Around, odd_times
from visitplan.rules.wording import city, clock, long_day

RULE = Rule("ambiguous-time", Severity.WARNING, "time", __doc__)


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """Local times the clocks show twice, at the place they were written."""
    for odd in odd_times(programme):
        if not odd.skipped:
            first, second = (clock(reading.astimezone(UTC)) for reading in (odd.earlier, odd.later))
            yield Finding(
                odd.route,
                f"{clock(odd.written)} on {long_day(odd.written.date())} happens twice in {city(odd.zone)}",
                hint=f"write {first} UTC for the first time, which is taken, or {second} UTC for the second",
            )
