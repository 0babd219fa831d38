"""`schedule.xlsx`: a workbook with one sheet a day, then people and sites."""

from __future__ import annotations

import io
from datetime import datetime
from typing import TYPE_CHECKING, TypeAlias

from visitplan.exporters.exporter import place_of, words_of
from visitplan.labels import labels
from visitplan.programme import Timespan
from visitplan.views.agenda import agenda, unplaced
from visitplan.views.words import flags_of, interpreting_of, kind_of, languages_of, name_of, other_name, people_of, whom

if TYPE_CHECKING:
    from collections.abc import Iterable

    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

    from visitplan.views.agenda import AgendaRow
    from visitplan.views.view import PersonLine, PlaceLine, SessionLine, View

Cell: TypeAlias = str | int | datetime
FORMULA_SAFE = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "default_date_format": "yyyy-mm-dd hh:mm",
}
LONGEST_CELL = 32_767
"""Excel holds no more characters in a cell; what is longer stands whole in the other formats."""

SESSION_HEADS = (
    ("start", 17),
    ("end", 17),
    ("activity", 44),
    ("kind", 16),
    ("status", 20),
    ("place", 36),
    ("participants", 30),
    ("met_by", 28),
    ("responsible", 24),
    ("phone", 20),
    ("interpreting", 26),
    ("purpose", 40),
    ("wear", 26),
    ("bring", 24),
    ("plan_b", 26),
    ("luggage", 26),
    ("internal", 36),
)
PERSON_HEADS = (
    ("name", 30),
    ("also_written", 30),
    ("participants", 26),
    ("title", 40),
    ("organisation", 30),
    ("language", 20),
    ("phone", 20),
    ("email", 30),
)
SITE_HEADS = (("place", 36), ("address", 40), ("met_by", 28), ("meeting_point", 30), ("wear", 36), ("parking", 30))


def render(view: View) -> bytes:
    """A workbook with real dates, fitted widths, a frozen head; no formula and no link is made from text."""
    from xlsxwriter import Workbook

    page = io.BytesIO()
    book = Workbook(page, FORMULA_SAFE)
    book.set_properties({"title": view.visit.title.words(view.languages[0]), "created": view.edition.moment})
    add_days(book, view)
    add_people(book, view)
    add_sites(book, view)
    book.close()
    return page.getvalue()


def add_days(book: Workbook, view: View) -> None:
    """Add one sheet for each date with sessions, and one for the sessions not placed yet."""
    language = view.languages[0]
    for day in agenda(view):
        if not day.empty:
            rows = [session_cells(row.session, language, row) for row in (*day.all_day, *day.timed)]
            fill(book, day.date.isoformat(), heads(SESSION_HEADS, language), rows)
    waiting = [session_cells(session, language) for session in unplaced(view)]
    if waiting:
        fill(book, sheet_name(labels(language).word("not_placed")), heads(SESSION_HEADS, language), waiting)


def add_people(book: Workbook, view: View) -> None:
    """Add a sheet with everyone this recipient may know."""
    language = view.languages[0]
    rows = [person_cells(person, language) for person in (*view.delegates, *view.hosts, *view.interpreters)]
    if rows:
        fill(book, sheet_name(labels(language).word("participants")), heads(PERSON_HEADS, language), rows)


def add_sites(book: Workbook, view: View) -> None:
    """Add a sheet with the sites."""
    language = view.languages[0]
    rows = [site_cells(site, language) for site in view.sites]
    if rows:
        fill(book, sheet_name(labels(language).word("sites")), heads(SITE_HEADS, language), rows)


def session_cells(session: SessionLine, language: str, row: AgendaRow | None = None) -> list[Cell]:
    """A session's cells in the order of the heads."""
    starts, ends = times_of(session)
    people = (*session.hosts, *((session.lead,) if session.lead else ()))
    flags = [*flags_of(session, language), *([labels(language).word("continues")] if row and row.continues else [])]
    journey = " → ".join(filter(None, (place_of(session.start_place, language), place_of(session.end_place, language))))
    return [
        starts,
        ends,
        session.title.words(language),
        kind_of(session, language),
        ", ".join(flags),
        place_of(session.place, language) or journey,
        whom(session, language),
        people_of(session.hosts, language),
        people_of((session.lead,) if session.lead else (), language),
        "; ".join(dict.fromkeys(person.phone for person in people if person.phone)),
        interpreting_of(session, language),
        words_of(session.purpose, language),
        words_of(session.wear, language),
        words_of(session.bring, language),
        words_of(session.plan_b, language),
        words_of(session.luggage, language),
        words_of(session.notes, language),
    ]


def times_of(session: SessionLine) -> tuple[Cell, Cell]:
    """Local start and end as Excel knows them, without a zone; whole days as midnights; empty while not placed."""
    if session.when is None:
        return "", ""
    if isinstance(session.when, Timespan):
        return session.when.start.replace(tzinfo=None), session.when.end.replace(tzinfo=None)
    first, last = session.when.first, session.when.last
    return first.isoformat(), last.isoformat()


def person_cells(person: PersonLine, language: str) -> list[Cell]:
    """A person's cells in the order of the heads."""
    return [
        name_of(person, language),
        other_name(person, language),
        labels(language).word(person.role) if person.role else "",
        words_of(person.title, language),
        words_of(person.organisation, language),
        languages_of(person.languages, language),
        person.phone,
        person.email,
    ]


def site_cells(site: PlaceLine, language: str) -> list[Cell]:
    """A site's cells in the order of the heads."""
    return [
        site.name.name(language),
        site.address.name(language) if site.address else "",
        people_of((site.host,) if site.host else (), language),
        words_of(site.meeting_point, language),
        words_of(site.wear, language),
        words_of(site.parking, language),
    ]


def heads(columns: tuple[tuple[str, int], ...], language: str) -> list[tuple[str, int]]:
    """Printed heads and their widths."""
    return [(labels(language).word(key), width) for key, width in columns]


def sheet_name(words: str) -> str:
    r"""A name Excel takes: at most 31 characters, none of `[]:*?/\`."""
    return "".join(character for character in words if character not in "[]:*?/\\")[:31].strip("'")


def fill(book: Workbook, name: str, columns: list[tuple[str, int]], rows: Iterable[list[Cell]]) -> None:
    """Add one sheet: a bold frozen head, then the rows."""
    sheet: Worksheet = book.add_worksheet(name)
    bold = book.add_format({"bold": True, "bottom": 1, "bg_color": "#e8eef5", "text_wrap": True, "valign": "top"})
    plain = book.add_format({"text_wrap": True, "valign": "top"})
    moment = book.add_format({"num_format": "yyyy-mm-dd hh:mm", "valign": "top", "align": "left"})
    for column, (head, width) in enumerate(columns):
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, head, bold)
    for number, cells in enumerate(rows, start=1):
        for column, cell in enumerate(cells):
            write(sheet, (number, column), cell, moment if isinstance(cell, datetime) else plain)
    sheet.freeze_panes(1, 3 if columns[2:] else 1)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)


def write(sheet: Worksheet, at: tuple[int, int], cell: Cell, form: Format) -> None:
    """Write one cell as what it is: a moment as a date, all else as text, never as a formula."""
    if isinstance(cell, datetime):
        sheet.write_datetime(*at, cell, form)
    elif isinstance(cell, int):
        sheet.write_number(*at, cell, form)
    elif cell:
        sheet.write_string(*at, cell[:LONGEST_CELL], form)
