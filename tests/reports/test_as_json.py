"""The report for programs."""

import json

from report_findings import BOOKED, SOURCES, UNUSED, UNUSED_TOO

from visitplan.reports import REPORTS, plain


def test_a_finding_has_exactly_the_keys_of_the_format() -> None:
    """Lines and columns from 1, the related places with theirs."""
    assert json.loads(plain(REPORTS["json"]([BOOKED], SOURCES, 80))) == [
        {
            "rule": "person-double-booked",
            "severity": "error",
            "message": "Olena Kovalenko is still at “Екскурсія” until 10:40",
            "hint": "start “Lunch” at 10:40\nor let her leave earlier",
            "file": "visit.yaml",
            "line": 4,
            "column": 31,
            "end_line": 4,
            "end_column": 53,
            "related": [{"message": "“Екскурсія” ends here", "file": "visit.yaml", "line": 3, "column": 36}],
        }
    ]


def test_every_note_is_listed() -> None:
    """What the report for people says once, programs get each time."""
    found = json.loads(plain(REPORTS["json"]([UNUSED, UNUSED_TOO], SOURCES, 80)))
    assert [(finding["severity"], finding["line"]) for finding in found] == [("note", 2), ("note", 3)]


def test_no_findings_are_an_empty_list() -> None:
    """A program never has to tell nothing from an error."""
    assert plain(REPORTS["json"]([], SOURCES, 80)) == "[]\n"


def test_it_is_ascii_whatever_the_words() -> None:
    """So that it survives every pipe and every terminal."""
    assert plain(REPORTS["json"]([BOOKED], SOURCES, 80)).isascii()
