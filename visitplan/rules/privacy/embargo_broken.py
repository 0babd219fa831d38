"""A public text tells a time or a place before the embargo ends.

Why it matters: Guests from a country at war are at risk where it is known when they will be where. A title is copied
into news, calendars and doors long before anyone thinks of the embargo.

What to do: Leave clock times, dates, and names and addresses of sites out of the title of the visit and of public
sessions, or set such a session to `visibility: participants` until the embargo is over. The public page tells day and
site by itself once it may.

Before:

    visit:
      title: Visit from Kalynivka on 24 November
      dates: 2026-11-24 to 2026-11-27
      timezone: Europe/Stockholm
      languages: [en]
      host: Norrby
      guest: Kalynivka
      coordinator: helena

After:

    visit:
      title: Visit from Kalynivka
      dates: 2026-11-24 to 2026-11-27
      timezone: Europe/Stockholm
      languages: [en]
      host: Norrby
      guest: Kalynivka
      coordinator: helena
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from visitplan.diagnostics import Finding, Route, Rule, Severity
from visitplan.itinerary.text import Text
from visitplan.programme import Programme, Visit
from visitplan.rules.phrases import Phrases, words_of
from visitplan.rules.rule import Around, at, live
from visitplan.rules.wording import full_day

RULE = Rule("embargo-broken", Severity.ERROR, "privacy", __doc__, waivable=False)
MONTH = (
    r"(?:jan(?:uary|uari)?|feb(?:ruary|ruari)?|mar(?:ch|s)?|apr(?:il)?|may|maj|june?|juni|july?|juli|aug(?:ust|usti)?"
    r"|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|dec(?:ember)?"
    r"|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня)"
)
DAY = "(?:0?[1-9]|[12][0-9]|3[01])"
DATE = (
    rf"(?i)\b\d{{4}}-\d\d-\d\d\b|\b\d{{1,2}}[./]\d{{1,2}}[./](?:\d\d){{1,2}}\b"
    rf"|(?<!week )(?<!vecka )\b{DAY}(?:st|nd|rd|th|:?[ea]|-?го|-?е)?\.?\s+(?:of\s+)?{MONTH}\b"
    rf"|\b{MONTH}\.?\s+{DAY}(?:st|nd|rd|th)?\b"
)
TIME = (
    r"(?i)(?<![\d.:-])(?:[01]?\d|2[0-4])[:.][0-5]\d(?![\d.:]\d)(?!\d)|\b(?:kl\.?|klockan)\s*\d{1,2}\b"
    r"|\b\d{1,2}\s?(?:[ap]\.?m\b|o['’]clock)|\b(?:о|об)\s+\d{1,2}(?:-?й|-?ій)?\s+(?:годин|ранку|вечора|дня)"
)


def find(programme: Programme, around: Around) -> Iterator[Finding]:
    """The public titles that tell too much, until the day on which times and places may be public."""
    ends = embargo_of(programme.visit)
    if around.today >= ends:
        return
    places = Phrases(places_of(programme))
    titles: list[tuple[Route, Text]] = [(("visit", "title"), programme.visit.title)]
    titles += [(at(one, "title"), one.title) for one in live(programme) if one.visibility == "public"]
    for route, title in titles:
        if told := told_by(title, places):
            fact = f"a public title tells {told}, and the embargo ends on {full_day(ends)}"
            hint = "leave it out of the title" + ("" if route[0] == "visit" else ", or set `visibility: participants`")
            yield Finding(route, fact, hint=hint)


def embargo_of(visit: Visit) -> date:
    """The first day on which times and places may be public."""
    return visit.embargo or visit.dates.last + timedelta(days=1)


def told_by(title: Text, places: Phrases) -> str:
    """What a title tells, in any of its languages."""
    forms = [form for _, form in title.forms]
    numbered = [form for form in forms if re.search(r"\d", form)]
    if any(re.search(DATE, form) for form in numbered):
        return "a date"
    if any(re.search(TIME, form) for form in numbered):
        return "a clock time"
    return "a place" if any(places.stand_in(form) for form in forms) else ""


def places_of(programme: Programme) -> Iterator[tuple[str, ...]]:
    """The names and addresses of all sites; not those that only repeat who hosts and who visits."""
    visit = programme.visit
    parties = {words_of(form) for party in (visit.host, visit.guest) for _, form in party.name.forms}
    for site in programme.sites:
        for text in (site.name, site.address):
            for form in (form for _, form in text.forms) if text else ():
                for words in {words_of(form), words_of(form.partition(",")[0])}:
                    if not any(words == party[: len(words)] for party in parties):
                        yield words
