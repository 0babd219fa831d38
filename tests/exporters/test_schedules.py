"""The schedules of one small visit with one of everything, as they stand in `small/`: looked at, then kept."""

from __future__ import annotations

import csv
import io
import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook

from visitplan import packs, pipeline
from visitplan.editions import edition_of
from visitplan.rules import Around
from visitplan.views.view import Options

CASE = Path(__file__).parent / "small"
MOMENT = datetime(2027, 3, 1, 9, 30, tzinfo=UTC)


def paper(path: str) -> bytes:
    """One paper of the small visit."""
    checked = pipeline.load(
        "itinerary.yaml",
        lambda name: (CASE / name).read_bytes() if name == "itinerary.yaml" else None,
        Around(date(2027, 3, 1)),
    )
    assert checked.programme is not None
    orders = packs.orders(checked.programme, edition_of(checked.programme, None, MOMENT), Options())
    order = next(order for order in orders if order.path == path)
    return packs.paper_of(order, "").data


@pytest.mark.parametrize(
    "path",
    [
        "coordinator/schedule.json",
        "coordinator/schedule.csv",
        "coordinator/schedule.md",
        "delegation/schedule.html",
        "public/programme.html",
        "public/programme.md",
    ],
)
def test_a_schedule_is_as_it_was_looked_at(path: str, *, renew: bool) -> None:
    """Byte for byte what stands in `small/`; `--renew` writes it anew, to be looked at before it is kept."""
    expected = CASE / path.replace("/", ".")
    if renew:
        expected.write_bytes(paper(path))
    assert paper(path) == expected.read_bytes()


def test_every_moment_of_the_json() -> None:
    """Moments with the local offset, whole days as dates, nothing while not placed; in order of start."""
    sessions = json.loads(paper("coordinator/schedule.json"))["sessions"]
    assert [(session["id"], session["start"], session["end"], session["all_day"]) for session in sessions] == [
        ("flight", "2027-03-27T10:00:00+02:00", "2027-03-27T12:05:00+01:00", False),
        ("works", "2027-03-27T14:00:00+01:00", "2027-03-27T15:30:00+01:00", False),
        ("night", "2027-03-27T22:00:00+01:00", "2027-03-28T04:00:00+02:00", False),
        ("fair", "2027-03-28", "2027-03-28", True),
        ("walk", "2027-03-28T10:00:00+02:00", "2027-03-28T11:00:00+02:00", False),
        ("idea", None, None, False),
    ]


def test_a_csv_cell_never_starts_a_formula() -> None:
    """A title that would like to be a formula stands behind an apostrophe; a spreadsheet shows it and does nothing."""
    rows = list(csv.DictReader(io.StringIO(paper("coordinator/schedule.csv").decode("utf-8-sig"))))
    assert rows[0]["title"] == '\'=HYPERLINK("https://evil.example")'
    assert [cell for row in rows for cell in row.values() if cell[:1] in ("=", "+", "-", "@", "\t", "\r")] == []


def test_a_workbook_has_dates_as_dates_and_text_as_text() -> None:
    """Another library reads moments, not text; the would-be formula is a string; the head is frozen."""
    book = load_workbook(io.BytesIO(paper("coordinator/schedule.xlsx")))
    assert book.sheetnames == ["2027-03-27", "2027-03-28", "Tid ej bestämd", "Deltagare", "Platser"]
    first = book["2027-03-27"]
    assert first.freeze_panes == "D2"
    assert [(row[0].value, row[1].value, row[2].value) for row in first.iter_rows(min_row=2)] == [
        (datetime(2027, 3, 27, 10, 0), datetime(2027, 3, 27, 12, 5), '=HYPERLINK("https://evil.example")'),  # noqa: DTZ001 -- Excel knows no zone
        (datetime(2027, 3, 27, 14, 0), datetime(2027, 3, 27, 15, 30), "Studiebesök"),  # noqa: DTZ001 -- likewise
        (datetime(2027, 3, 27, 22, 0), datetime(2027, 3, 28, 4, 0), "Stjärnkväll"),  # noqa: DTZ001 -- likewise
    ]
    assert {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row} <= {"s", "d", "n"}
    assert [cell.hyperlink for sheet in book for row in sheet.iter_rows() for cell in row if cell.hyperlink] == []


def test_a_page_asks_nothing_of_the_network_and_runs_nothing() -> None:
    """No script, no outside address, hostile words escaped."""
    page = paper("delegation/schedule.html").decode()
    assert "<script" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert [part for part in ("src=", "url(", "@import", "<link", "<iframe") if part in page] == []


def test_the_public_page_has_no_clock_and_no_person_before_the_embargo_ends() -> None:
    """On 1 March the visit is four weeks off: its weeks, title and municipalities, nothing else."""
    assert paper("public/programme.md").decode() == (
        "# Litet besök\n\nEkby kommun – Sosnivka  \nVecka 12, 2027\n\n"
        "Dagar och platser blir offentliga senare.\n\n*1 mars 2027, Utkast – kan ändras · HDHYDF*\n"
    )
