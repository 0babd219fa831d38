"""`archive.pdf`: the visit as the registrar keeps it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from visitplan.exporters.archive_page import facts_of, issue_head, planned_head, planned_view
from visitplan.exporters.paper.band import untimed_band
from visitplan.exporters.paper.days import columns, day, not_placed
from visitplan.exporters.paper.frame import frame_of
from visitplan.exporters.paper.passages import passage, word
from visitplan.exporters.paper.people import participants
from visitplan.exporters.paper.practical import practical
from visitplan.exporters.typesetting import typeset
from visitplan.labels import labels
from visitplan.views.agenda import agenda
from visitplan.views.changing import change_lines, title_of

if TYPE_CHECKING:
    from visitplan.views.view import ChangeLine, IssueLine, View

Part = dict[str, object]


def render(view: View) -> bytes:
    """PDF/UA-1 and PDF/A-2a."""
    return typeset("archive", archive(replace(view, languages=view.languages[:1])), view.edition.moment)


def archive(view: View) -> Part:
    """What the template lays out."""
    language, languages = view.languages[0], view.languages
    planned = planned_head(view, language)
    heading = [passage(planned, language)]
    return {
        "frame": frame_of(view, "archive_copy", cover=True),
        "band": untimed_band(view, "archive_copy"),
        "facts": [fact(head, said, language) for head, said in facts_of(view, language)],
        "note": passage(labels(language).word("archive_note"), language),
        "labels": columns(view),
        "people": participants(view),
        "held": {"heading": word("as_held", languages), **programme_of(view, "held")},
        "planned": {"heading": heading, **programme_of(planned_view(view), "planned")} if planned else None,
        "never": [] if planned else word("never_released", languages),
        "issues": {"heading": word("issues", languages), "issues": [issue_of(each, view) for each in view.history]},
        "notes": practical(view),
    }


def fact(head: str, said: str, language: str) -> Part:
    """A fact of the record with its word."""
    return {"head": passage(head, language), "words": passage(said, language)}


def programme_of(view: View, name: str) -> Part:
    """The days with something on them; their anchors are named apart."""
    days = [{**day(entry, view), "id": f"{name}-{entry.date}"} for entry in agenda(view) if not entry.empty]
    return {"days": days, "unplaced": not_placed(view)}


def issue_of(issue: IssueLine, view: View) -> Part:
    """An edition and what it changed; the first, in which all is new, by its number of sessions."""
    language = view.languages[0]
    first = issue.number == view.history[0].number
    return {
        "head": passage(issue_head(issue, view, language), language),
        "count": [passage(labels(language).plural("sessions", len(issue.changes)), language)] if first else [],
        "changes": [] if first else [change_of(each, view) for each in issue.changes],
        "nothing": [] if first or issue.changes else word("change.other", [language]),
    }


def change_of(change: ChangeLine, view: View) -> Part:
    """A session, and in which ways it was another."""
    language = view.languages[0]
    return {
        "title": passage(title_of(change, view, language), language),
        "lines": [passage(line, language) for line in change_lines(change, view, language)],
    }
