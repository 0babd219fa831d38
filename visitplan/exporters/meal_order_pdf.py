"""`meal-order.pdf`: for a kitchen, when how many eat, and how many of them cannot eat what."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from visitplan.exporters.paper.band import band
from visitplan.exporters.paper.cover import contacts
from visitplan.exporters.paper.frame import frame_of
from visitplan.exporters.paper.news import news_of
from visitplan.exporters.paper.passages import each, named, once, passage, told, word
from visitplan.exporters.paper.rows import tags_of
from visitplan.exporters.typesetting import typeset
from visitplan.labels import labels
from visitplan.views.words import kind_of, when_of

if TYPE_CHECKING:
    from visitplan.views.view import SessionLine, View


def render(view: View) -> bytes:
    """PDF/UA-1 and PDF/A-2a."""
    return typeset("meal-order", meal_order(replace(view, languages=view.languages[:1])), view.edition.moment)


def meal_order(view: View) -> dict[str, object]:
    """What the template lays out."""
    return {
        "frame": frame_of(view, "meal_order", cover=True),
        "band": band(view, "meal_order"),
        "eating": word("eating", view.languages),
        "diet": word("diet", view.languages),
        "none": word("none", view.languages),
        "meals": [meal(session, view) for session in view.sessions],
        "contacts": contacts(view, emergency=False),
    }


def meal(session: SessionLine, view: View) -> dict[str, object]:
    """One meal with its numbers."""
    languages = view.languages
    language = languages[0]
    place = session.place
    return {
        "when": each(languages, lambda code: when_of(session, view, code)),
        "kind": once(each(languages, lambda code: kind_of(session, code))),
        "title": told(session.title, languages),
        "tags": tags_of(session, language),
        "cancelled": session.cancelled,
        "news": news_of(session, view),
        "place": [*(named(place.name, languages) if place else []), *told(place.room if place else None, languages)],
        "eating": str(session.eating),
        "portions": [passage(labels(language).plural("portions", session.children), language)] * bool(session.children),
        "diets": [
            {"count": str(number), "words": passage(labels(language).term("diet", diet), language)}
            for diet, number in session.diets
        ],
    }
