"""What changed, in words: one line for each way in which a session is another one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from visitplan.editions.changes import Kind
from visitplan.labels import labels
from visitplan.programme import Timespan
from visitplan.views import words
from visitplan.views.view import SessionLine, View

if TYPE_CHECKING:
    from visitplan.editions.changes import Change
    from visitplan.editions.ledger import Facts, Spot
    from visitplan.itinerary.text import Text
    from visitplan.programme import WholeDays

NOTHING = "–"
Names = Mapping[str, str]
"""What people are called, by id."""


def change_lines(change: Change, names: Names, view: View, language: str) -> tuple[str, ...]:
    """Each way it changed in words: `New time: Tuesday 24 November, 10:30–11:30 (was … 09:30–10:30)`."""
    say = labels(language)
    lines = []
    for kind in change.kinds:
        is_, was = (fact(kind, facts, names, view, language) for facts in (change.after, change.before))
        lines.append(say.word(f"change.{kind}", new=is_ or NOTHING, old=was or NOTHING))
    return tuple(lines)


def fact(kind: Kind, facts: Facts | None, names: Names, view: View, language: str) -> str:
    """What a session said of what changed; nothing where that is said by the kind alone."""
    if facts is None:
        return ""
    if kind in {Kind.MOVED, Kind.DURATION}:
        return (time_of if kind is Kind.MOVED else length_of)(facts, view, language)
    said = {
        Kind.PLACE: place_of(facts, language),
        Kind.TITLE: facts.title.words(language),
        Kind.CONTACT: names.get(facts.contact, facts.contact),
        Kind.LANGUAGE: words.languages_of(facts.languages, language),
        Kind.HEADCOUNT: str(facts.headcount or ""),
    }
    return said.get(kind, "")


def title_of(change: Change, view: View, language: str) -> str:
    """Which session it is: `Waste tour, Tuesday 24 November, 09:30–10:30`."""
    return f"{change.title.words(language)} · {clock_of(change.title, change.when, view, language)}"


def time_of(facts: Facts, view: View, language: str) -> str:
    """When it was, in the middle of a sentence: `tisdag 24 november, 09:30–10:30`."""
    said, say = clock_of(facts.title, facts.when, view, language), labels(language)
    day = say.day(facts.when.days[0]) if facts.when else ""
    return day + said[len(day) :] if said.startswith(say.capital(day)) else said


def clock_of(title: Text, when: Timespan | WholeDays | None, view: View, language: str) -> str:
    """A time in the words of every paper."""
    return words.when_of(SessionLine(id="", title=title, when=when), view, language)


def length_of(facts: Facts, view: View, language: str) -> str:
    """How long it took, by the clock; whole days by their dates."""
    if isinstance(facts.when, Timespan) and not facts.when.backwards:
        return labels(language).duration(facts.when.duration)
    return time_of(facts, view, language)


def place_of(facts: Facts, language: str) -> str:
    """Where it was, and from where to where."""
    return " → ".join(
        name for spot in (facts.place, facts.start_place, facts.end_place) if (name := named(spot, language))
    )


def named(spot: Spot | None, language: str) -> str:
    """A place's name."""
    return spot.name.name(language) if spot else ""
