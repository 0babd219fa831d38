"""`run-sheet.pdf`: everything of every day for the coordinator, to tick off."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from visitplan.exporters.paper.band import band
from visitplan.exporters.paper.cover import contacts
from visitplan.exporters.paper.days import day, not_placed
from visitplan.exporters.paper.facts import told_facts
from visitplan.exporters.paper.frame import frame_of
from visitplan.exporters.paper.passages import passage, word
from visitplan.exporters.paper.people import participants
from visitplan.exporters.paper.practical import note, practical
from visitplan.exporters.paper.rows import Fact, tag
from visitplan.exporters.typesetting import typeset
from visitplan.labels import labels
from visitplan.views.agenda import agenda, unplaced
from visitplan.views.words import name_of

if TYPE_CHECKING:
    from visitplan.views.view import AcceptedLine, SessionLine, View

COLUMNS = {
    "place": {"place", "from", "to", "meeting_point", "parking"},
    "responsible": {"met_by", "responsible", "driver"},
    "interpreting": {"language", "interpreting"},
    "activity": {"participants", "speakers", "theme", "online", "link", "speech"},
}
"""Which facts stand in which column; all others under notes."""
HEADS = ("done", "time", "activity", "place", "responsible", "interpreting", "notes")
BARE = {"place", "met_by", "language", "interpreting"}
"""Facts whose head the column says already."""


def render(view: View) -> bytes:
    """PDF/UA-1 and PDF/A-2a."""
    return typeset("run-sheet", run_sheet(replace(view, languages=view.languages[:1])), view.edition.moment)


def run_sheet(view: View) -> dict[str, object]:
    """What the template lays out."""
    pending = not_placed(view)
    if pending:
        pending["sessions"] = checked(pending["sessions"], unplaced(view), view)
    return {
        "frame": frame_of(view, "run_sheet", cover=True),
        "band": band(view, "run_sheet"),
        "labels": {key: word(key, view.languages) for key in HEADS},
        "days": [
            {
                **made,
                "sessions": checked(made["sessions"], [row.session for row in (*entry.all_day, *entry.timed)], view),
            }
            for entry in agenda(view)
            for made in [day(entry, view)]
        ],
        "unplaced": pending,
        "contacts": contacts(view),
        "people": participants(view),
        "notes": [*practical(view), *accepted(view)],
    }


def checked(rows: object, sessions: object, view: View) -> list[dict[str, object]]:
    """The rows with their columns."""
    return [{**row, **columns(session, row, view)} for row, session in zip(rows, sessions, strict=True)]


def columns(session: SessionLine, row: dict[str, object], view: View) -> dict[str, object]:
    """A session's facts by column, the tightest transfer of the day marked in words."""
    language = view.languages[0]
    sorted_facts: dict[str, list[Fact]] = {key: [] for key in (*COLUMNS, "notes")}
    without = {"participants"} if session.everyone else set()
    for fact in told_facts(session, language, without=without):
        column = next((name for name, keys in COLUMNS.items() if fact["key"] in keys), "notes")
        sorted_facts[column].append({**fact, "head": None} if fact["key"] in BARE else fact)
    tags = list(row["tags"])
    if session.slack is not None:
        say = labels(language)
        key = "tightest" if session.tightest else "slack"
        spare = passage(f"{say.word(key)}: {say.duration(session.slack)}", language)
        if session.tightest:
            tags = [[*tags[0], tag(spare, alarm=True)]]
        else:
            sorted_facts["notes"].append({"key": key, "head": None, "words": spare, "wide": False})
    return {"columns": sorted_facts, "tags": tags}


def accepted(view: View) -> list[dict[str, object]]:
    """The findings the coordinator accepts, with the reasons."""
    notes = [accepted_note(line, view) for line in view.accepted]
    return [{"heading": word("accepted", view.languages), "notes": notes}] if notes else []


def accepted_note(line: AcceptedLine, view: View) -> dict[str, object]:
    """A rule and where it is accepted; why, by whom, until when."""
    language = view.languages[0]
    say = labels(language)
    parts = [
        line.because.words(language) if line.because else "",
        name_of(line.by, language) if line.by else "",
        say.word("until", time=say.date(line.until)) if line.until else "",
    ]
    return note([passage(f"{line.rule} · {line.at}", language)], [passage("\n".join(filter(None, parts)), language)])
