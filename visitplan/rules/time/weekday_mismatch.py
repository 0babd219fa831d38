"""A text names a weekday beside a date, and that date is another day.

Why it matters: Half of the readers believe the weekday, half the date. It is what is left of last year's letter, or of
a visit that was moved by a day.

What to do: Correct whichever of the two is wrong. Read are Swedish, English and Ukrainian weekdays in every text, and
weekdays in the title of a day. A date without a year is the one nearest to the visit.

Before:

    sessions:
      talk:
        title: Talk on town planning
        when: 2026-11-24 09:00-10:00
        description: The slides follow on Tuesday 25 November.

After:

    sessions:
      talk:
        title: Talk on town planning
        when: 2026-11-24 09:00-10:00
        description: The slides follow on Wednesday 25 November.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice

from visitplan.diagnostics import Finding, Rule, Severity
from visitplan.programme import Programme, WrittenText
from visitplan.rules.phrases import said
from visitplan.rules.rule import Around
from visitplan.rules.weekdays import dated, may_be_dated, may_name_one, named
from visitplan.rules.wording import full_day, listing

RULE = Rule("weekday-mismatch", Severity.WARNING, "time", __doc__)
PRIVATE = frozenset({"health", "guardian"})
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
WEEK = 7


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """Texts with a weekday that its date, or the day they are the title of, does not have; each told once."""
    if not any(may_name_one("\n".join(forms), language) for language, forms in said(programme).items()):
        return
    near = programme.visit.dates.first
    titles = {(*day.route, "title"): day.date for day in programme.days}
    titles |= {day.route: day.date for day in programme.days}
    for written in programme.texts:
        titled = titles.get(written.route) if written.route[0] == "days" else None
        worth = titled or any(may_be_dated(words, language) for language, words in written.text.forms)
        if worth and not written.is_name and PRIVATE.isdisjoint(written.route):
            yield from islice(mismatches(written, near, titled), 1)


def mismatches(written: WrittenText, near: date, titled: date | None) -> Iterator[Finding]:
    """What is wrong in the forms of a text, in order."""
    for language, words in written.text.forms:
        key = "all" if written.text.everywhere else language
        route = written.route if written.text.plain else (*written.route, key)
        for beside in dated(words, language, near):
            if beside.date.weekday() != beside.weekday:
                yield Finding(
                    route,
                    f"“{beside.words}”: {full_day(beside.date)} is a {WEEKDAYS[beside.date.weekday()]}",
                    hint=f"the nearest {WEEKDAYS[beside.weekday]} is {full_day(nearest(beside.date, beside.weekday))}",
                )
        weekdays = named(words) if titled else set()
        if titled and weekdays and titled.weekday() not in weekdays:
            yield Finding(
                route,
                f"the title of {full_day(titled)}, a {WEEKDAYS[titled.weekday()]}, "
                f"names {listing([WEEKDAYS[each] for each in sorted(weekdays)])}",
                hint="correct the weekday, or move the title to the day it means",
            )


def nearest(day: date, weekday: int) -> date:
    """The date with this weekday that is nearest to a day."""
    ahead = (weekday - day.weekday()) % WEEK
    return day + timedelta(days=ahead if ahead <= WEEK // 2 else ahead - WEEK)
