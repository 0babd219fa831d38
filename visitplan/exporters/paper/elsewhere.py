"""What a paper says once instead of in every row: how it is interpreted, where the places are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from visitplan.labels import labels
from visitplan.views import words

if TYPE_CHECKING:
    from visitplan.views.view import PersonLine, SessionLine, View


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """What a row need not say: facts told once for all, streets of places that have rows of their own."""

    facts: frozenset[str] = frozenset()
    streets: frozenset[str] = frozenset()


NOTHING = Elsewhere()
MANY = 4
"""Sessions from which a photo rule they share is told once for all."""


def elsewhere(view: View) -> Elsewhere:
    """What this view's other rows and its practical matters tell."""
    places = [*(session.place for session in view.sessions), *(stay.place for stay in view.lodging)]
    streets = frozenset(place.id for place in places if place and place.id)
    told = {"mode": common_mode(view), "interpreters": common_interpreters(view), "photos": common_photos(view)}
    return Elsewhere(frozenset(key for key, common in told.items() if common), streets)


def interpreting(session: SessionLine, language: str, without: Elsewhere) -> str:
    """Between which languages and how, and by whom, unless told elsewhere."""
    mode = "" if "mode" in without.facts else mode_of(session, language)
    people = "" if "interpreters" in without.facts else words.people_of(session.interpreters, language)
    return " · ".join(filter(None, (mode, people)))


def talk_head(session: SessionLine) -> str:
    """What languages and mode are told under: interpreting, or languages alone."""
    return "interpreting" if session.interpreting or session.interpreters else "languages"


def mode_of(session: SessionLine, language: str) -> str:
    """Between which languages and how: `svenska, ukrainska · konsekutiv`."""
    mode = labels(language).term("mode", session.interpreting) if session.interpreting else ""
    return " · ".join(filter(None, (words.languages_of(session.languages, language), mode)))


def common_mode(view: View) -> SessionLine | None:
    """A session with the visit's one way of interpreting; None where ways differ."""
    ways = {mode_of(session, view.languages[0]): session for session in view.sessions}
    ways.pop("", None)
    return next(iter(ways.values())) if len(ways) == 1 else None


def common_interpreters(view: View) -> tuple[PersonLine, ...]:
    """The interpreters where the same ones interpret throughout."""
    teams = {session.interpreters for session in view.sessions} - {()}
    return teams.pop() if len(teams) == 1 and common_mode(view) else ()


def common_photos(view: View) -> SessionLine | None:
    """A session with the visit's one photo rule, where all places have the same and it is yes or no."""
    placed = [session for session in view.sessions if session.place and session.place.id]
    rules = {session.photos for session in placed}
    return placed[0] if len(placed) >= MANY and rules in ({"yes"}, {"no"}) else None
