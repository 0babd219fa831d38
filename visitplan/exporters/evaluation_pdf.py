"""`evaluation-guests.{language}.pdf`, `evaluation-hosts.pdf`: boxes to tick and lines to write on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from visitplan.exporters.paper.band import band
from visitplan.exporters.paper.cover import partnership
from visitplan.exporters.paper.frame import frame_of
from visitplan.exporters.paper.passages import Passages, passage, told, word
from visitplan.exporters.paper.people import person
from visitplan.exporters.typesetting import typeset

if TYPE_CHECKING:
    from visitplan.views.view import SessionLine, View, WishLine

OPEN = {
    "evaluation_guests": ("take_home", "missed", "next", "anything"),
    "evaluation_hosts": ("own_session", "learnt", "otherwise", "next", "anything"),
}
"""What there are lines for, by audience."""
Row: TypeAlias = "dict[str, Passages]"


def render(view: View) -> bytes:
    """PDF/UA-1 and PDF/A-2a."""
    return typeset("evaluation", evaluation(replace(view, languages=view.languages[:1])), view.edition.moment)


def evaluation(view: View) -> dict[str, object]:
    """What the template lays out."""
    languages = view.languages
    scales: dict[str, list[Row]] = {
        "sessions": [shown(session, view) for session in view.sessions],
        "wishes": [wished(wish, view) for wish in view.wishes],
        "practical": [{"words": word(f"ask.{key}", languages), "more": []} for key in view.asked],
    }
    return {
        "frame": frame_of(view, "evaluation", cover=True),
        "band": band(view, "evaluation"),
        "belongs": partnership(view),
        "thanks": word(f"ask.thanks_{view.audience.removeprefix('evaluation_')}", languages),
        **{key: word(f"ask.{key}", languages) for key in ("why", "scale", "absent", "return")},
        "scales": [{"heading": word(f"ask.{key}", languages), "rows": rows} for key, rows in scales.items() if rows],
        "open": [word(f"ask.{key}", languages) for key in OPEN[view.audience]],
        "people": [person(line, view) for line in view.coordinators],
    }


def shown(session: SessionLine, view: View) -> Row:
    """A session by its title, with its themes."""
    language = view.languages[0]
    themes = ", ".join(theme.words(language) for theme in session.themes)
    return {"words": told(session.title, [language]), "more": [passage(themes, language)] if themes else []}


def wished(wish: WishLine, view: View) -> Row:
    """What the guests asked for, and who of them."""
    language = view.languages[0]
    by = wish.by.name(language) if wish.by else ""
    themes = ", ".join(theme.words(language) for theme in wish.themes)
    more = " · ".join(filter(None, (by, themes)))
    return {"words": told(wish.text, [language]), "more": [passage(more, language)] if more else []}
