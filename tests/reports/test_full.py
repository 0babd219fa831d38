"""The report for people."""

from report_findings import BOOKED, LATE, SOURCES, UNUSED, UNUSED_TOO

from visitplan.diagnostics import Diagnostic, Severity, Span
from visitplan.reports import full, plain

BOOKED_SHOWN = """\
error[person-double-booked]: Olena Kovalenko is still at “Екскурсія” until 10:40
 --> visit.yaml:4:31
  |
4 |   lunch: {title: Lunch, when: 2026-11-24 10:30-11:30}
  |                               ^^^^^^^^^^^^^^^^^^^^^^
 ::: visit.yaml:3:36
  |
3 |   tour: {title: "Екскурсія", when: 2026-11-24 09:00-10:40}
  |                                    ^^^^^^^^^^^^^^^^^^^^^^
  | “Екскурсія” ends here
  = start “Lunch” at 10:40
    or let her leave earlier

"""


def test_a_finding_shows_its_line_the_related_place_and_the_hint() -> None:
    """Fact, place, line, underline, related place, hint."""
    assert plain(full([BOOKED], SOURCES, 80)) == BOOKED_SHOWN + "1 error\n"


def test_notes_are_one_line_a_rule_and_come_last() -> None:
    """However many places a note has, it takes one line."""
    expected = """\
warning[outside-visit]: is on 24 Nov
 --> visit.yaml:3:36
  |
3 |   tour: {title: "Екскурсія", when: 2026-11-24 09:00-10:40}
  |                                    ^^^^^^^^^^^^^^^^^^^^^^

note[unused-definition]: site `hall` is in no session (and 1 more) sites.yaml:2:3

1 warning, 2 notes
"""
    assert plain(full([UNUSED, LATE, UNUSED_TOO], SOURCES, 100)) == expected


def test_a_place_that_leaves_a_note_no_room_stands_beneath_it() -> None:
    """Its words are cut only where they are longer than the line."""
    assert plain(full([UNUSED, UNUSED_TOO], SOURCES, 70)) == (
        "note[unused-definition]: site `hall` is in no session (and 1 more)\n  sites.yaml:2:3\n\n2 notes\n"
    )


def test_no_findings_are_said_to_be_none() -> None:
    """A clean itinerary gets one line."""
    assert plain(full([], SOURCES, 80)) == "no findings\n"


def test_every_line_fits_the_width() -> None:
    """Long facts, lines and hints are folded or cut, so that nothing wraps in a narrow terminal."""
    long = Diagnostic(
        "invalid-value",
        Severity.ERROR,
        "a fact that takes a good many words until it is told from its beginning to its very end",
        Span("visit.yaml", 1, 40, 1, 60),
        hint="a cure that also takes a good many words until it is told from beginning to end",
    )
    sources = {"visit.yaml": ("x" * 300,)}
    lines = plain(full([long], sources, 60)).splitlines()
    assert len(lines) == 10
    assert all(len(line) <= 60 for line in lines)


def test_a_finding_without_a_line_is_told_without_one() -> None:
    """A file that cannot be read has a place but no lines."""
    missing = Diagnostic("invalid-yaml", Severity.ERROR, "this file cannot be read", Span("a.yaml", 1, 1, 1, 1))
    expected = "error[invalid-yaml]: this file cannot be read\n --> a.yaml:1:1\n\n1 error\n"
    assert plain(full([missing], {"a.yaml": ()}, 80)) == expected


def test_text_from_the_file_cannot_steer_the_terminal() -> None:
    """An escape sequence in a title, a hint or a file name is shown as a mark."""
    nasty = Diagnostic("x", Severity.ERROR, "a\x1b[2J", Span("a\x1b.yaml", 1, 1, 1, 2), hint="b\u202ec")
    shown = plain(full([nasty], {"a\x1b.yaml": ("d\x07e",)}, 80))
    expected = "error[x]: a�[2J\n --> a�.yaml:1:1\n  |\n1 | d�e\n  | ^\n  = b�c\n\n1 error\n"
    assert shown == expected
