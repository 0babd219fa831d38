"""The report in words: what its Markdown and its PDF both say."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from visitplan.exporters.public_page import weeks_of
from visitplan.labels import labels
from visitplan.views.words import dates_of, name_of, place_of

if TYPE_CHECKING:
    from visitplan.itinerary.text import Text
    from visitplan.views.view import FollowupLine, SessionLine, View, WishLine


def lead_of(view: View, language: str) -> str:
    """Who visited whom and when, in a sentence."""
    visit, say = view.visit, labels(language)
    when = dates_of(view, language) or weeks_of(view, language).lower()
    parties = {key: party.name.name(language) for key, party in (("host", visit.host), ("guest", visit.guest)) if party}
    # Ukrainian writes the year as `2023 р.`, which at an end needs no second full stop.
    return say.word("lead" if is_over(view) else "lead_ahead", when=when, **parties).replace("..", ".")


def is_over(view: View) -> bool:
    """Whether the visit lies before the day of the report, as far as that is told: by the week where no day is."""
    visit, today = view.visit, view.options.today
    if today is None:
        return True
    week = today.isocalendar()
    return today > visit.dates.last if visit.dates else (week.year, week.week) > visit.weeks[-1]


def embargo_of(view: View, language: str) -> str:
    """Until when it must not be published; nothing once it may."""
    say = labels(language)
    return say.word("embargo", date=say.date(view.visit.embargo)) if view.visit.embargo else ""


def numbers_of(view: View, language: str) -> str:
    """How many took part: `Guests: 3 · Hosts: 14`."""
    say = labels(language)
    return " · ".join(
        say.plural(word, number) if word == "children" else f"{say.word(word)}: {number}"
        for word, number in view.numbers
    )


def subjects_of(view: View) -> Iterator[tuple[Text | None, tuple[SessionLine, ...]]]:
    """Each theme with what was seen of it, last what has no theme."""
    for theme in view.themes:
        yield theme, tuple(session for session in view.sessions if theme in session.themes)
    loose = tuple(session for session in view.sessions if not session.themes)
    if loose:
        yield None, loose


def seen_of(session: SessionLine, language: str) -> str:
    """Where and on which days: `Town hall, 28 November 2023`."""
    days = session.when.days if session.when else ()
    when = labels(language).dates(days[0], days[-1]) if days else ""
    return ", ".join(filter(None, (place_of(session, language), when)))


def answer_of(wish: WishLine, language: str) -> str:
    """Whether a wish was met; nothing where nobody can say."""
    say = labels(language)
    return "" if wish.met is None else say.word("met" if wish.met else "not_met")


def terms_of(followup: FollowupLine, language: str) -> str:
    """Who answers for it, by when, how far it is: `Helena Ekdal · Due: 1 March 2024 · open, overdue`."""
    say = labels(language)
    status = say.term("status", followup.status).lower()
    return " · ".join(
        filter(
            None,
            (
                name_of(followup.owner, language) if followup.owner else "",
                f"{say.word('due')}: {say.date(followup.due)}" if followup.due else "",
                f"{status}, {say.word('overdue')}" if followup.overdue else status,
            ),
        )
    )


def support_of(view: View, language: str) -> Iterator[tuple[str, str]]:
    """What the visit belongs to, who runs that, who pays: each with its word."""
    visit, say = view.visit, labels(language)
    facts = (
        ("partnership", visit.partnership.words(language) if visit.partnership else ""),
        ("organisers", say.listing(visit.organisers)),
        ("funded", visit.funding.words(language) if visit.funding else ""),
    )
    return ((say.word(key), said) for key, said in facts if said)
