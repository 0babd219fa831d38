"""`door-signs.pdf`: a page for each session, to hang on its door."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visitplan.exporters.paper.cards import cut
from visitplan.exporters.paper.frame import frame_of
from visitplan.exporters.paper.kinds import colour_of
from visitplan.exporters.paper.passages import each, named, once, passage, told, word
from visitplan.exporters.typesetting import typeset
from visitplan.labels import labels
from visitplan.programme import Timespan
from visitplan.views.words import day_of, kind_of, time_of

if TYPE_CHECKING:
    from visitplan.exporters.paper.passages import Passages
    from visitplan.views.view import SessionLine, View


def render(view: View) -> bytes:
    """PDF/UA-1 and PDF/A-2a."""
    return typeset("door-signs", door_signs(view), view.edition.moment)


def door_signs(view: View) -> dict[str, object]:
    """What the template lays out."""
    parties = [named(party.name, view.languages) for party in (view.visit.host, view.visit.guest) if party]
    return {
        "frame": frame_of(view, "door_signs"),
        "welcome": word("welcome", view.languages),
        "parties": parties,
        "signs": [sign(session, view) for session in view.sessions],
    }


def sign(session: SessionLine, view: View) -> dict[str, object]:
    """One session: what, when, where, in which languages."""
    languages = view.languages
    place = session.place
    return {
        "colour": colour_of(session.kind),
        "kind": once(each(languages, lambda language: kind_of(session, language))),
        "title": cut(told(session.title, languages)),
        "day": once(each(languages, lambda language: date_of(session, language))),
        "time": once(each(languages, lambda language: time_of(session, view, language))),
        "place": cut(named(place.name, languages)) if place else [],
        "room": cut(once(told(place.room, languages))) if place else [],
        "languages_head": once(word("languages", languages)),
        "languages": spoken(session),
        "interpreted": once(word("interpreted", languages)) if session.interpreting else [],
    }


def date_of(session: SessionLine, language: str) -> str:
    """The day it is on, where it has a time."""
    if not isinstance(session.when, Timespan):
        return ""
    return labels(language).capital(day_of(session.when.start.date(), language))


def spoken(session: SessionLine) -> Passages:
    """What is spoken behind the door, each language in its own words."""
    return [passage(labels(code).own_name, code) for code in session.languages]
