"""What changed, in words: one fact for each way in which a session is another one, as it was and as it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from visitplan.editions import Kind
from visitplan.labels import labels
from visitplan.programme import Timespan
from visitplan.views import words

if TYPE_CHECKING:
    from visitplan.views.view import ChangeLine, SessionLine, ToldLine, View

NOTHING = "–"
ALONE = frozenset({Kind.NEW, Kind.BACK, Kind.CANCELLED, Kind.GONE, Kind.REMOVED, Kind.PEOPLE, Kind.REACHED, Kind.OTHER})
"""Kinds that say everything by themselves."""
NEVERMORE = frozenset({Kind.CANCELLED, Kind.GONE, Kind.REMOVED})
"""Kinds by which it is theirs no more."""


@dataclass(frozen=True, slots=True)
class Said:
    """One way in which a session is another one: the head, what it was and what it is; both empty for a head alone."""

    kind: str
    head: str
    old: str = ""
    new: str = ""


def said_of(change: ChangeLine, view: View, language: str) -> Iterator[Said]:
    """Each way it changed; a title that is another one in the language beside alone is told there."""
    say = labels(language)
    for kind in change.kinds:
        head = say.word(f"change.{kind}")
        if kind in ALONE or change.before is None or change.after is None:
            yield Said(kind, head)
            continue
        differing = differing_in(Kind(kind), change, view, language)
        if not differing:
            yield Said(kind, head)
        elif differing == language or differing not in view.languages:
            old, new = both_of(Kind(kind), change, view, differing)
            clocks = clocks_of(change, view, differing) if kind == Kind.MOVED else None
            yield Said(kind, head, clocks[0] if clocks else old, new)


def differing_in(kind: Kind, change: ChangeLine, view: View, language: str) -> str:
    """The language to show a difference in: this one, else another one beside it, else any of the visit's."""
    for code in (language, *view.languages, *view.visit.languages):
        old, new = both_of(kind, change, view, code)
        if old != new:
            return code
    return ""


def both_of(kind: Kind, change: ChangeLine, view: View, language: str) -> tuple[str, str]:
    """What it was and what it is."""
    lines = (change.before, change.after)
    was, now = (fact(kind, line, view, language) if line else "" for line in lines)
    return was or NOTHING, now or NOTHING


def change_lines(change: ChangeLine, view: View, language: str) -> tuple[str, ...]:
    """Each way it changed in words: `New time: Tuesday 24 November, 10:30–11:30 (was 09:30–10:30)`."""
    return tuple(line_of(said, language) for said in said_of(change, view, language))


def news_lines(change: ChangeLine, view: View, language: str) -> tuple[str, ...]:
    """The same at the session itself, which tells its day: `New time: 10:30–11:30 (was 09:30–10:30)`."""
    clocks = clocks_of(change, view, language)
    return tuple(
        line_of(replace(said, new=clocks[1]) if clocks and said.kind == Kind.MOVED else said, language)
        for said in said_of(change, view, language)
    )


def line_of(said: Said, language: str) -> str:
    """One way on a line: what it is, and what it was in brackets."""
    return labels(language).word("change_from", head=said.head, new=said.new, old=said.old) if said.new else said.head


def clocks_of(change: ChangeLine, view: View, language: str) -> tuple[str, str] | None:
    """When it was and is by the clock alone, where it only moved on its day."""
    before, after = change.before, change.after
    if not (before and after and isinstance(before.when, Timespan) and isinstance(after.when, Timespan)):
        return None
    if before.when.days != after.when.days:
        return None
    return words.time_of(before, view, language), words.time_of(after, view, language)


def fact(kind: Kind, line: SessionLine, view: View, language: str) -> str:
    """What a session says of what changed."""
    if kind in {Kind.MOVED, Kind.DURATION}:
        return (time_of if kind is Kind.MOVED else length_of)(line, view, language)
    said = {
        Kind.PLACE: words.place_of(line, language),
        Kind.TITLE: line.title.words(language),
        Kind.CONTACT: words.name_of(line.lead, language) if line.lead else "",
        Kind.LANGUAGE: words.languages_of(line.languages, language),
        Kind.HEADCOUNT: str(line.headcount or ""),
    }
    return said[kind]


def title_of(change: ChangeLine, view: View, language: str) -> str:
    """Which session it is: `Waste tour · Tuesday 24 November, 09:30–10:30`."""
    return f"{change.line.title.words(language)} · {words.when_of(change.line, view, language)}"


def alike(view: View, language: str) -> frozenset[str]:
    """The titles that several sessions have, as all of a series do."""
    lines = {line.id: line for line in (*view.sessions, *(change.line for change in view.changes))}
    titles = Counter(line.title.words(language) for line in lines.values())
    return frozenset(title for title, count in titles.items() if count > 1)


def told_of(change: ChangeLine, view: View, language: str, shared: Container[str]) -> tuple[str, tuple[str, ...]]:
    """Which session, with its time where others share its title, and each way it changed beside that."""
    title = change.line.title.words(language)
    if title in shared:
        return title_of(change, view, language), news_lines(change, view, language)
    return title, change_lines(change, view, language)


def time_of(line: SessionLine, view: View, language: str) -> str:
    """When it was, in the middle of a sentence: `tisdag 24 november, 09:30–10:30`."""
    said, say = words.when_of(line, view, language), labels(language)
    day = say.day(line.when.days[0]) if line.when else ""
    return day + said[len(day) :] if said.startswith(say.capital(day)) else said


def length_of(line: SessionLine, view: View, language: str) -> str:
    """How long it takes, by the clock; whole days by their dates."""
    if isinstance(line.when, Timespan) and not line.when.backwards:
        return labels(language).duration(line.when.duration)
    return time_of(line, view, language)


def reachable(told: ToldLine) -> bool:
    """Whether there is an address or a phone."""
    return bool(told.person.email or told.person.phone)


def reach_of(told: ToldLine, language: str) -> str:
    """How to reach somebody, that nobody knows how, or that they are in the plan no more."""
    if not told.known:
        return labels(language).word("in_plan_no_more")
    known = ", ".join(filter(None, (told.person.email, told.person.phone)))
    return known or labels(language).word("unreachable")
