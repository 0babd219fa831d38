"""One moment told alike everywhere: JSON, CSV, XLSX, HTML, Markdown, PDF and ICS agree on every session."""

from __future__ import annotations

import csv
import io
import json
import re
from datetime import UTC, date, datetime
from html.parser import HTMLParser

import pytest
import vobject
from openpyxl import load_workbook
from packed import NAMES, bare, packed, plain

Moment = datetime | date


def sessions_of(name: str) -> dict[str, tuple[Moment, Moment]]:
    """Start and end of every placed session as the JSON tells them; the other papers are held against it."""
    found = json.loads(packed(name).papers["coordinator/schedule.json"])["sessions"]
    assert found
    return {each["id"]: (moment(each["start"]), moment(each["end"])) for each in found if each["start"]}


def moment(told: str) -> Moment:
    """An RFC 3339 moment or a date."""
    return datetime.fromisoformat(told) if "T" in told else date.fromisoformat(told)


@pytest.mark.parametrize("name", NAMES)
def test_csv_agrees(name: str) -> None:
    """The moments, and the clock times and dates people read."""
    rows = csv.DictReader(io.StringIO(packed(name).papers["coordinator/schedule.csv"].decode("utf-8-sig")))
    placed = {row["id"]: row for row in rows if row["start_moment"]}
    sessions = sessions_of(name)
    assert {key: (moment(row["start_moment"]), moment(row["end_moment"])) for key, row in placed.items()} == sessions
    assert {key: (row["date"], row["start"], row["end_date"], row["end"]) for key, row in placed.items()} == {
        key: (*face(start), *face(end)) for key, (start, end) in sessions.items()
    }


def face(told: Moment) -> tuple[str, str]:
    """The date and the clock time a moment shows where it happens."""
    return f"{told:%Y-%m-%d}", f"{told:%H:%M}" if isinstance(told, datetime) else ""


@pytest.mark.parametrize("name", NAMES)
def test_the_workbook_agrees(name: str) -> None:
    """Every timed session stands on the sheet of its day with its local start and end."""
    book = load_workbook(io.BytesIO(packed(name).papers["coordinator/schedule.xlsx"]))
    cells = {
        (row[0].value, row[1].value)
        for sheet in book
        for row in sheet.iter_rows(min_row=2)
        if isinstance(row[0].value, datetime)
    }
    timed = [times for times in sessions_of(name).values() if isinstance(times[0], datetime)]
    local = {(bare_clock(start), bare_clock(end)) for start, end in timed}
    assert cells == local


def bare_clock(told: Moment) -> datetime:
    """The wall clock without its zone, as a spreadsheet holds it."""
    assert isinstance(told, datetime)
    return told.replace(tzinfo=None)


@pytest.mark.parametrize("name", NAMES)
def test_the_calendar_agrees(name: str) -> None:
    """An independent reader finds the same instants; whole days end the day after (RFC 5545, 3.6.1)."""
    calendar = vobject.readOne(packed(name).papers["coordinator/calendar.ics"].decode())
    read = sorted((instant(event.dtstart.value), instant(event.dtend.value)) for event in calendar.vevent_list)
    told = sorted((instant(start), after(end)) for start, end in sessions_of(name).values())
    assert read == told


def instant(told: Moment) -> str:
    """A moment in UTC, or a date, as text that sorts."""
    return told.astimezone(UTC).isoformat() if isinstance(told, datetime) else told.isoformat()


def after(end: Moment) -> str:
    """The end as a calendar holds it: the day after the last whole one."""
    return instant(end) if isinstance(end, datetime) else date.fromordinal(end.toordinal() + 1).isoformat()


class Times(HTMLParser):
    """Collects `datetime` and the words of every `<time>`."""

    def __init__(self) -> None:
        """Begin with nothing."""
        super().__init__()
        self.found: list[tuple[str, str]] = []
        self.inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a time."""
        if tag == "time":
            self.inside = True
            self.found.append((dict(attrs).get("datetime") or "", ""))

    def handle_endtag(self, tag: str) -> None:
        """End a time."""
        self.inside = self.inside and tag != "time"

    def handle_data(self, data: str) -> None:
        """Add words to the time at hand."""
        if self.inside:
            start, words = self.found[-1]
            self.found[-1] = (start, words + data)


@pytest.mark.parametrize("name", NAMES)
def test_the_page_agrees(name: str) -> None:
    """Each `<time>` carries the same start, and its words begin with that start's clock."""
    parser = Times()
    parser.feed(packed(name).papers["coordinator/schedule.html"].decode())
    starts = {start.isoformat() for start, _ in sessions_of(name).values()}
    assert {start for start, _ in parser.found if start} == starts
    clocks = [(start, words) for start, words in parser.found if "T" in start and re.match(r"\d", words)]
    assert [words for start, words in clocks if not words.startswith(start[11:16])] == []


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("path", ["coordinator/run-sheet.pdf", "delegation/programme.pdf", "coordinator/schedule.md"])
def test_paper_and_markdown_agree(name: str, path: str) -> None:
    """The clock of every start stands on paper; of every end too, but for sessions that begin about a time."""
    page = plain(name, path)
    told = {
        session["id"]: session for session in json.loads(packed(name).papers["coordinator/schedule.json"])["sessions"]
    }
    for key, (start, end) in sessions_of(name).items():
        if isinstance(start, datetime) and isinstance(end, datetime) and reaches(told[key], path):
            assert bare(f"{start:%H:%M}") in page
            if not told[key]["approximate"]:
                assert end_face(start, end) in page


def reaches(session: dict[str, object], path: str) -> bool:
    """Whether guests read of it: the delegation's paper leaves out what is internal or among hosts."""
    return path.startswith("coordinator/") or (session["visibility"] != "internal" and bool(session["delegates"]))


def end_face(start: datetime, end: datetime) -> str:
    """The clock of an end; the midnight that closes a day is 24:00."""
    closes = f"{end:%H:%M}" == "00:00" and (end.date() - start.date()).days == 1
    return "24:00" if closes else f"{end:%H:%M}"
