"""A day or a minute of remembrance of the guests' country falls into the programme.

Why it matters: On the fourth Saturday of November Ukraine remembers the Holodomor and lights a candle at four in the
afternoon; every morning at nine it is silent for a minute for those the war has killed. Guests do not ask for it, and
do not forget a host who thought of it.

What to do: Plan no feast on the day of the Holodomor and set out a candle. Begin the ceremony or meeting a few
minutes after nine, or open it with the minute of silence together. It speaks where the guests' `country:` is UA.

Before:

    visit:
      title: Autumn visit
      dates: 2026-11-24 to 2026-11-27
      timezone: Europe/Stockholm
      languages: [en]
      host: Norrby
      guest: {name: Kalynivka, country: UA}
      coordinator: helena
    sessions:
      welcome: {title: Welcome, kind: ceremony, when: "2026-11-24 08:45-09:45"}

After:

    visit:
      title: Autumn visit
      dates: 2026-11-24 to 2026-11-27
      timezone: Europe/Stockholm
      languages: [en]
      host: Norrby
      guest: {name: Kalynivka, country: UA}
      coordinator: helena
    sessions:
      welcome: {title: Welcome, kind: ceremony, when: "2026-11-24 09:00-10:00"}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from visitplan.almanac import SILENCE, SILENCE_SINCE, holodomor_days
from visitplan.diagnostics import Finding, Rule, Severity
from visitplan.programme import Programme, Timespan, WholeDays
from visitplan.rules.rule import Around, at, stays
from visitplan.rules.wording import title_of, weekday

RULE = Rule("memorial-day", Severity.NOTE, "time", __doc__)
SOLEMN = frozenset({"ceremony", "meeting"})


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """The Holodomor among the dates of the visit, and the minute of silence within what is solemn."""
    visit = programme.visit
    if visit.guest.country != "UA":
        return
    for day in holodomor_days(WholeDays(visit.dates.first, visit.dates.last).days):
        yield Finding(
            ("visit", "dates"),
            f"{weekday(day)} is the day Ukraine remembers the victims of the Holodomor",
            hint="plan no feast that day, and set out a candle for 16:00",
        )
    for stay in stays(programme):
        if stay.session.kind in SOLEMN and over_nine(stay.when):
            yield Finding(
                at(stay.session, "when"),
                f"{title_of(stay.session)} goes on over 09:00, when Ukraine keeps a minute of silence",
                hint="begin after 09:00, or keep the minute together",
            )


def over_nine(when: Timespan) -> bool:
    """Whether it begins before nine and ends after it, on its own clock, since there is a minute of silence."""
    moments = (datetime.combine(day, SILENCE, when.start.tzinfo) for day in when.days if day >= SILENCE_SINCE)
    return any(when.holds(moment) and when.start_utc < moment for moment in moments)
