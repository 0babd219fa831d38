"""The outdoor sirens are tested during the programme, and guests from a country at war are not told.

Why it matters: In Sweden every quarter begins with a test of the sirens, at 15:00. To a Swede it is Monday; whoever
comes from Ukraine looks for the shelter, and so do the children.

What to do: Tell the guests the evening before and again at lunch, and write it in the `note:` of that day: once the
note speaks of the sirens the rule is silent. It speaks where the host's `country:` is SE and the guests' is UA.

Before:

    visit:
      title: Winter visit
      dates: 2026-12-07 to 2026-12-09
      timezone: Europe/Stockholm
      languages: [en]
      host: {name: Norrby, country: SE}
      guest: {name: Kalynivka, country: UA}
      coordinator: helena
    sessions:
      talk: {title: Talk on town planning, when: "2026-12-07 14:30-16:00"}

After:

    visit:
      title: Winter visit
      dates: 2026-12-07 to 2026-12-09
      timezone: Europe/Stockholm
      languages: [en]
      host: {name: Norrby, country: SE}
      guest: {name: Kalynivka, country: UA}
      coordinator: helena
    days: {2026-12-07: {note: The sirens are tested at 15:00. There is no danger.}}
    sessions:
      talk: {title: Talk on town planning, when: "2026-12-07 14:30-16:00"}
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from visitplan.almanac import siren_test
from visitplan.diagnostics import Finding, Related, Rule, Severity
from visitplan.programme import Programme
from visitplan.rules.courses import day_place, written
from visitplan.rules.rule import Around, Stay, at, stays, within_visit
from visitplan.rules.wording import short_day, title_of, weekday

RULE = Rule("siren-test", Severity.WARNING, "time", __doc__)
WARNED = re.compile(r"siren|hesa fredrik|alarm|larm|сирен|тривог", re.IGNORECASE)
DAY = timedelta(days=1)


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """Days with a test of the sirens while something is under way and no note that tells of it."""
    if (programme.visit.host.country, programme.visit.guest.country) != ("SE", "UA"):
        return
    told = {day.date for day in programme.days if day.note and any(WARNED.search(form) for _, form in day.note.forms)}
    place_of = day_place(programme)
    for day, stay in tested(programme).items():
        if day not in told:
            yield Finding(
                place_of(day),
                f"the outdoor sirens are tested on {weekday(day)} at 15:00, during {title_of(stay.session)}",
                (Related(at(stay.session, "when"), "under way then"),),
                f"tell the guests on the evening of {short_day(day - DAY)}, and write it in the day's note",
                also_at=written(day),
            )


def tested(programme: Programme) -> dict[date, Stay]:
    """The dates of tests, each with the first session that is under way at that moment."""
    found: dict[date, Stay] = {}
    for stay in stays(programme):
        for day in stay.when.days if within_visit(programme, stay.session) else ():
            moment = siren_test(day)
            if moment and stay.when.holds(moment):
                found.setdefault(day, stay)
    return found
