"""The clocks change during the visit.

Why it matters: Half of the group comes an hour late to breakfast, or an hour early. Phones turn by themselves, the
hotel's alarm clock and a guest's watch do not.

What to do: Tell everyone the evening before, in the day's note, and let nothing important begin early that morning.

Before:

    visit:
      title: Autumn visit
      dates: 2026-10-23 to 2026-10-26
      timezone: Europe/Stockholm
      languages: [en]
      host: Norrby
      guest: Kalynivka
      coordinator: helena
    sessions: {tour: {title: Waste tour, when: "2026-10-23 09:00-10:00"}}

After:

    visit:
      title: Autumn visit
      dates: 2026-10-21 to 2026-10-24
      timezone: Europe/Stockholm
      languages: [en]
      host: Norrby
      guest: Kalynivka
      coordinator: helena
    sessions: {tour: {title: Waste tour, when: "2026-10-23 09:00-10:00"}}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from visitplan.diagnostics import Finding, Rule, Severity
from visitplan.programme import Programme, WholeDays
from visitplan.rules.rule import Around
from visitplan.rules.wording import city, clock, full_day, minutes

RULE = Rule("clock-change", Severity.NOTE, "time", __doc__)
DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """The dates of the visit, from 00:00 to 24:00, that are longer or shorter than 24 hours."""
    visit = programme.visit
    if visit.dates.last < visit.dates.first:
        return
    for day in WholeDays(visit.dates.first, visit.dates.last).days:
        length = midnight(day + DAY, visit.zone) - midnight(day, visit.zone)
        if length != DAY:
            before, after = change(day, visit.zone)
            yield Finding(
                ("visit", "dates"),
                f"{full_day(day)} is {minutes(length)} long in {city(visit.zone)}, "
                f"the clocks go from {before} to {after}",
                hint=f"tell everyone on the evening of {full_day(day - DAY)}",
            )


def midnight(day: date, zone: ZoneInfo) -> datetime:
    """When a date begins, in UTC."""
    return datetime.combine(day, time(), zone).astimezone(UTC)


def change(day: date, zone: ZoneInfo) -> tuple[str, str]:
    """What the clocks show before and after the change on a date that has one: halved down to a minute."""
    low, high = midnight(day, zone), midnight(day + DAY, zone)
    offset = low.astimezone(zone).utcoffset()
    while high - low > MINUTE:
        middle = low + (high - low) // MINUTE // 2 * MINUTE
        low, high = (middle, high) if middle.astimezone(zone).utcoffset() == offset else (low, middle)
    return clock(high + (offset or timedelta())), clock(high.astimezone(zone))
