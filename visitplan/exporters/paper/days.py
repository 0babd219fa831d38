"""Days on paper: the date as a heading, what is said of it, its rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from visitplan.exporters.paper.elsewhere import NOTHING, Elsewhere
from visitplan.exporters.paper.groups import by_groups, split_row
from visitplan.exporters.paper.heights import SHORT, TALLEST
from visitplan.exporters.paper.passages import Passages, once, told, word
from visitplan.exporters.paper.passages import passage as said_in
from visitplan.exporters.paper.rows import row, session_row
from visitplan.views.agenda import unplaced
from visitplan.views.words import day_of

if TYPE_CHECKING:
    from visitplan.views.agenda import AgendaDay, AgendaRow
    from visitplan.views.view import View

Made: TypeAlias = "Callable[[AgendaRow, Elsewhere], dict[str, object]]"
HEADING, NOTE, HEAD = 30, 14, 20
"""Points a day's heading, each note under it and the table's head take in one language."""
ANOTHER = 26
"""Points another language adds to heading and head."""
ONCE_A_DAY = frozenset({"meeting_point", "parking"})


def day(entry: AgendaDay, view: View, without: Elsewhere = NOTHING) -> dict[str, object]:
    """A date with its rows, all-day ones first; facts in `without` are told elsewhere."""
    languages = view.languages
    date = [said_in(day_of(entry.date, language), language) for language in languages]
    rows = list(rows_of(entry, view, without))
    notes = notes_of(entry, view)
    return {
        "id": entry.date.isoformat(),
        "number": once(word("day_n", languages, n=entry.number)) if entry.number else [],
        "date": date,
        "notes": notes,
        "sessions": rows,
        "empty": word("no_sessions", languages),
        "need": HEADING + HEAD + ANOTHER * (len(languages) - 1) + NOTE * len(notes) + kept_together(rows),
    }


def kept_together(rows: list[dict[str, object]]) -> int:
    """About how tall the first row is, with the second where both are short or there are no more."""
    first, *others = (int(str(made["points"])) for made in rows[:2]) if rows else (0,)
    both = first + sum(others)
    return min(TALLEST, both if both <= SHORT or len(rows) == len("ab") else first)


def rows_of(entry: AgendaDay, view: View, without: Elsewhere) -> Iterator[dict[str, object]]:
    """The rows, those of groups that part as one: who goes where stands over them."""
    bunches = [*((line,) for line in entry.all_day), *by_groups(entry.timed)]
    parted = {line.session.id for rows in bunches if len(rows) > 1 for line in rows}

    def made(line: AgendaRow, told: Elsewhere) -> dict[str, object]:
        over = replace(told, facts=told.facts | {"participants"})
        return row(line, view, over if line.session.id in parted else told)

    lines = [line for rows in bunches for line in rows]
    ids = [line.session.id for line in lines]
    rows_by_id = dict(zip(ids, told_once(lines, without, made), strict=True))
    for rows in bunches:
        yield split_row(rows, view, rows_by_id) if len(rows) > 1 else rows_by_id[rows[0].session.id]


def told_once(lines: Sequence[AgendaRow], without: Elsewhere, made: Made) -> Iterator[dict[str, object]]:
    """Each row as `made`; where to meet and to park at a place is said once a day."""
    seen: set[str] = set()
    for line in lines:
        place = line.session.place
        known = place is not None and place.id in seen
        yield made(line, replace(without, facts=without.facts | ONCE_A_DAY) if known else without)
        if place and place.id:
            seen.add(place.id)


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


def not_placed(view: View, without: Elsewhere = NOTHING) -> dict[str, object] | None:
    """The sessions with no time yet, under their own heading."""
    rows = [{**session_row(session, view, without), "time": []} for session in unplaced(view)]
    return {"heading": word("not_placed", view.languages), "sessions": rows} if rows else None


def columns(view: View) -> dict[str, Passages]:
    """The heads of the day tables."""
    return {key: word(key, view.languages) for key in ("time", "activity", "place_and_host", "notes")}
