"""The last day of the programme has no closing.

Why it matters: The best moment to agree on what comes next is while everyone is in one room. Without it the guests
leave by bus and the partnership by mail.

What to do: Hold a ceremony, a reception or a dialogue on that day, to sum up and say goodbye. Days with nothing but
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
      welcome: {title: Welcome, when: "2026-11-24 09:00-10:30", kind: ceremony}
      tour: {title: Waste tour, when: "2026-11-27 11:00-12:00"}

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
      welcome: {title: Welcome, when: "2026-11-24 09:00-10:30", kind: ceremony}
      tour: {title: Waste tour, when: "2026-11-27 11:00-12:00"}
      closing: {title: Closing, when: "2026-11-27 13:00-14:00", kind: dialogue}
"""

from __future__ import annotations

from collections.abc import Iterator

from visitplan.diagnostics import Finding, Rule, Severity
from visitplan.programme import Programme
from visitplan.rules.greeting import greeted, held_that_day, of_day, programme_days, waiting
from visitplan.rules.rule import Around
from visitplan.rules.wording import weekday

RULE = Rule("no-closing", Severity.WARNING, "protocol", __doc__, polish=True)


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """The last day of the programme, when it has neither ceremony nor reception nor dialogue."""
    days = programme_days(programme)
    if days and not greeted(programme, days[-1]):
        unplaced = next(waiting(programme), "")
        yield Finding(
            of_day(programme, days[-1]),
            f"{weekday(days[-1])} is the last day of the programme and has no ceremony, reception or dialogue",
            held_that_day(programme, days[-1]),
            f"place {unplaced} on it" if unplaced else "add one, if only for ten minutes",
        )
