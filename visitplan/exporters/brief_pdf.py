"""`brief.pdf`: what a host, a site or an interpreter needs to know of their own sessions."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from visitplan.exporters.paper.band import band
from visitplan.exporters.paper.cover import contacts
from visitplan.exporters.paper.facts import told_facts
from visitplan.exporters.paper.frame import frame_of
from visitplan.exporters.paper.passages import passage, word
from visitplan.exporters.paper.people import group
from visitplan.exporters.paper.practical import practical
from visitplan.exporters.paper.rows import session_row
from visitplan.exporters.typesetting import typeset
from visitplan.views.words import when_of

if TYPE_CHECKING:
    from visitplan.exporters.paper.passages import Passages
    from visitplan.views.view import SessionLine, View


def render(view: View) -> bytes:
    """PDF/UA-1 and PDF/A-2a."""
    return typeset("brief", brief(replace(view, languages=view.languages[:1])), view.edition.moment)


def brief(view: View) -> dict[str, object]:
    """What the template lays out."""
    paper = "interpreter_brief" if view.audience == "interpreter" else "host_brief"
    return {
        "frame": frame_of(view, paper, cover=True),
        "band": band(view, paper),
        "sessions": [card(session, view) for session in view.sessions],
        "empty": word("no_sessions", view.languages),
        "remarks": remarks(view),
        "people": who_comes(view),
        "notes": practical(view),
        "contacts": contacts(view, emergency=False),
    }


def card(session: SessionLine, view: View) -> dict[str, object]:
    """A session with all that this view has of it."""
    language = view.languages[0]
    return {
        **session_row(session, view),
        "when": [passage(when_of(session, view, language), language)],
        "facts": told_facts(session, language),
    }


def remarks(view: View) -> list[Passages]:
    """That consecutive interpreting takes double time, where there is any."""
    interpreted = any(session.interpreting in {"consecutive", "whispered"} for session in view.sessions)
    return [word("takes_double", view.languages)] if interpreted else []


def who_comes(view: View) -> dict[str, object] | None:
    """The guests first, how to say their names; then hosts and interpreters."""
    sides = (("who_comes", view.delegates), ("hosts", view.hosts), ("interpreters", view.interpreters))
    groups = [group(word(key, view.languages), lines, view) for key, lines in sides if lines]
    return {"groups": groups} if groups else None
