"""Days on paper: the date as a heading, what is said of it, its rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visitplan.exporters.paper.passages import Passages, told, word
from visitplan.exporters.paper.passages import passage as said_in
from visitplan.exporters.paper.rows import row, session_row
from visitplan.views.agenda import unplaced
from visitplan.views.words import day_of

if TYPE_CHECKING:
    from visitplan.views.agenda import AgendaDay
    from visitplan.views.view import View

FIRST_ROWS = 200
"""Points a day needs on a page to begin there: its heading, the table's head and two rows."""
ONE_ROW = 110


def day(entry: AgendaDay, view: View) -> dict[str, object]:
    """A date with its rows, all-day ones first."""
    languages = view.languages
    date = [said_in(day_of(entry.date, language), language) for language in languages]
    rows = [row(line, view) for line in (*entry.all_day, *entry.timed)]
    return {
        "id": entry.date.isoformat(),
        "number": word("day_n", languages[:1], n=entry.number) if entry.number else [],
        "date": date,
        "continued": date,
        "notes": notes_of(entry, view),
        "sessions": rows,
        "empty": word("no_sessions", languages),
        "need": FIRST_ROWS if len(rows) > 1 else ONE_ROW,
    }


def notes_of(entry: AgendaDay, view: View) -> list[dict[str, Passages]]:
    """The day's title, note and luggage, and when the clocks change."""
    languages = view.languages
    line = entry.line
    notes = [{"head": [], "words": told(text, languages)} for text in (line.title, line.note) if text]
    if line.luggage:
        notes.append({"head": word("luggage", languages), "words": told(line.luggage, languages)})
    if entry.clock_change:
        notes.append({"head": [], "words": word("clock_change", languages)})
    return notes


def not_placed(view: View) -> dict[str, object] | None:
    """The sessions with no time yet, under their own heading."""
    rows = [session_row(session, view) for session in unplaced(view)]
    return {"heading": word("not_placed", view.languages), "sessions": rows} if rows else None


def columns(view: View) -> dict[str, Passages]:
    """The heads of the day tables."""
    return {key: word(key, view.languages) for key in ("time", "activity", "place", "notes")}
