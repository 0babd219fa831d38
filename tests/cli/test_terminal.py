"""What is printed, on every kind of stream."""

import io
import sys

import pytest

from visitplan.cli import terminal
from visitplan.cli.errors import unknown
from visitplan.reports import Fragment

WORDS = (Fragment("error", "bold red"), Fragment(": fact [not] markup\n"))


class Screen(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """Yes."""
        return True


def printed(monkeypatch: pytest.MonkeyPatch, stream: io.StringIO, **environment: str) -> str:
    """What a report looks like on this stream."""
    for name in ("NO_COLOR", "FORCE_COLOR", "COLORTERM", "TERM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in {"TERM": "xterm", **environment}.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "stdout", stream)
    terminal.show(WORDS)
    return stream.getvalue()


def test_a_terminal_gets_colour(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the words that have a style, and square brackets are no markup."""
    assert printed(monkeypatch, Screen()) == "\x1b[1;31merror\x1b[0m: fact [not] markup\n"


@pytest.mark.parametrize("environment", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_a_terminal_that_wants_none_gets_none(monkeypatch: pytest.MonkeyPatch, environment: dict[str, str]) -> None:
    """https://no-color.org, and terminals that cannot."""
    assert printed(monkeypatch, Screen(), **environment) == "error: fact [not] markup\n"


def test_a_pipe_gets_plain_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever reads it is no terminal."""
    assert printed(monkeypatch, io.StringIO()) == "error: fact [not] markup\n"


def test_a_very_long_report_is_plain(monkeypatch: pytest.MonkeyPatch) -> None:
    """Colour would take longer than the check."""
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setattr(sys, "stdout", screen := Screen())
    terminal.show([Fragment("x\n", "red")] * 6_000)
    assert screen.getvalue() == "x\n" * 6_000


@pytest.mark.parametrize(("columns", "width"), [("20", 40), ("80", 80), ("200", 120)])
def test_a_report_is_set_within_reason(monkeypatch: pytest.MonkeyPatch, columns: str, width: int) -> None:
    """Neither a sliver nor a line that tires the eye."""
    monkeypatch.setenv("COLUMNS", columns)
    assert terminal.width() == width


def test_letters_a_terminal_lacks_are_written_simpler() -> None:
    """Quotes, dashes and accents in ASCII; Cyrillic becomes question marks where there is no other way."""
    terminal.prepare()
    assert "“Välkommen” – Обід…".encode("ascii", "visitplan") == b'"Valkommen" - ????...'
    assert "Välkommen – Обід".encode("latin-1", "visitplan") == "Välkommen - ????".encode("latin-1")


def test_a_bar_is_shown_where_someone_looks_and_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """It leaves nothing behind on stdout, and everything counted comes through in order."""
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setattr(sys, "stderr", screen := Screen())
    assert list(terminal.counted(range(20), 20)) == list(range(20))
    assert "building" in screen.getvalue()


def test_no_bar_in_a_pipe_or_for_a_few(monkeypatch: pytest.MonkeyPatch) -> None:
    """A log wants none."""
    for stream, number in ((io.StringIO(), 20), (Screen(), 3)):
        monkeypatch.setattr(sys, "stderr", stream)
        assert list(terminal.counted(range(number), number)) == list(range(number))
        assert stream.getvalue() == ""


def test_an_unknown_word_with_no_near_one_lists_what_there_is() -> None:
    """Not more than fit in a line."""
    assert str(unknown("site", "zzz", ["b", "a"])) == "no site `zzz`: there is a, b"
    assert str(unknown("site", "zzz", [])) == "no site `zzz`: there is none"
    many = str(unknown("site", "zzz", [f"hall-{number:02}" for number in range(40)]))
    assert many.endswith("hall-11, …")
