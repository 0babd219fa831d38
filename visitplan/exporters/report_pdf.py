"""`report.sv.pdf`: what came of the visit, on a page."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from visitplan.exporters.paper.band import untimed_band
from visitplan.exporters.paper.frame import frame_of
from visitplan.exporters.paper.passages import passage, told, word
from visitplan.exporters.report_page import answer_of, embargo_of, lead_of, numbers_of, seen_of, subjects_of, support_of
from visitplan.exporters.typesetting import typeset
from visitplan.labels import labels
from visitplan.views import words

if TYPE_CHECKING:
    from visitplan.exporters.paper.passages import Passages
    from visitplan.itinerary.text import Text
    from visitplan.views.view import FollowupLine, SessionLine, View

Part = dict[str, object]


def render(view: View) -> bytes:
    """PDF/UA-1 and PDF/A-2a."""
    return typeset("report", report(replace(view, languages=view.languages[:1])), view.edition.moment)


def report(view: View) -> dict[str, object]:
    """What the template lays out."""
    language, languages = view.languages[0], view.languages
    support = [spoken(": ".join(fact), language) for fact in support_of(view, language)]
    return {
        "frame": frame_of(view, "report", cover=True),
        "band": untimed_band(view, "report"),
        "embargo": spoken(embargo_of(view, language), language),
        "lead": spoken(lead_of(view, language), language),
        "numbers": spoken(numbers_of(view, language), language),
        "outcomes": part("outcomes", [told(text, languages) for text in view.outcomes], view),
        "subjects": part("themes", [subject(theme, seen, view) for theme, seen in subjects_of(view)], view),
        "wishes": part("wishes", [wish(line.text, answer_of(line, language), view) for line in view.wishes], view),
        "followups": part("followups", [followup(line, view) for line in view.followups], view),
        "labels": {key: word(key, languages) for key in ("followups", "owner", "due", "status")},
        "support": part("partnership", support, view),
    }


def spoken(said: str, language: str) -> Passages:
    """A composed line; nothing for nothing."""
    return [passage(said, language)] if said else []


def part(heading: str, lines: object, view: View) -> Part | None:
    """A section; none where there is nothing in it."""
    return {"heading": word(heading, view.languages), "lines": lines} if lines else None


def subject(theme: Text | None, seen: tuple[SessionLine, ...], view: View) -> Part:
    """A theme and what was seen of it."""
    languages = view.languages
    return {
        "theme": told(theme, languages) if theme else word("kind.other", languages),
        "seen": [
            {"title": told(each.title, languages), "where": spoken(seen_of(each, languages[0]), languages[0])}
            for each in seen
        ],
    }


def wish(text: Text, answer: str, view: View) -> Part:
    """What the guests asked for, and whether they got it."""
    return {"text": told(text, view.languages), "answer": spoken(answer, view.languages[0])}


def followup(line: FollowupLine, view: View) -> Part:
    """A row: what is to be done, who answers for it, by when, how far it is."""
    language = view.languages[0]
    say = labels(language)
    late = [passage(say.word("overdue"), language)] if line.overdue else []
    return {
        "text": told(line.text, view.languages),
        "owner": spoken(words.person_of(line.owner, language) if line.owner else "", language),
        "due": spoken(say.date(line.due) if line.due else "", language),
        "status": spoken(say.term("status", line.status), language),
        "overdue": late,
    }
