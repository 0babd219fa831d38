"""The first day of the programme has no welcome.

Why it matters: Guests who are led straight into a sorting hall have met nobody, do not know who everyone is, and have
had no moment to hand over what they brought.

What to do: Hold a ceremony, a reception or a dialogue on that day; ten minutes are enough. Days with nothing but
journeys, meals and free time do not count. In a draft it is only noted.

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
      closing: {title: Closing, when: "2026-11-27 09:00-10:30", kind: ceremony}
      tour: {title: Waste tour, when: "2026-11-24 11:00-12:00"}

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
      closing: {title: Closing, when: "2026-11-27 09:00-10:30", kind: ceremony}
      tour: {title: Waste tour, when: "2026-11-24 11:00-12:00"}
      welcome: {title: Welcome, when: "2026-11-24 09:00-10:00", kind: reception}
"""

from __future__ import annotations

from collections.abc import Iterator

from visitplan.diagnostics import Finding, Rule, Severity
from visitplan.programme import Programme
from visitplan.rules.greeting import greeted, held_that_day, of_day, programme_days, waiting
from visitplan.rules.rule import Around
from visitplan.rules.wording import weekday

RULE = Rule("no-welcome", Severity.WARNING, "protocol", __doc__, polish=True)


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """The first day of the programme, when it has neither ceremony nor reception nor dialogue."""
    days = programme_days(programme)
    if days and not greeted(programme, days[0]):
        unplaced = next(waiting(programme), "")
        yield Finding(
            of_day(programme, days[0]),
            f"{weekday(days[0])} is the first day of the programme and has no ceremony, reception or dialogue",
            held_that_day(programme, days[0]),
            f"place {unplaced} on it" if unplaced else "add one, if only for ten minutes",
        )
