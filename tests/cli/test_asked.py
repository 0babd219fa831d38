"""`visitplan release` asks at a terminal, and takes no for an answer. Not on Windows, which has no pseudo-terminals."""

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest
from commands_run import environment_of


def answered(folder: Path, answer: bytes) -> subprocess.CompletedProcess[str]:
    """The command, started where somebody types this answer."""
    ours, theirs = pty.openpty()
    try:
        os.write(ours, answer)
        return subprocess.run(
            [sys.executable, "-m", "visitplan", "release", "itineraries/norrby.yaml"],
            cwd=folder,
            env=environment_of(),
            stdin=theirs,
            capture_output=True,
            encoding="utf-8",
            check=False,
            timeout=120,
        )
    finally:
        os.close(ours)
        os.close(theirs)


def test_yes_releases(folder: Path) -> None:
    """The question stands after the changes."""
    done = answered(folder, b"yes\n")
    assert done.returncode == 0
    assert "\nRelease edition 1? [y/N] \nreleased edition 1: itineraries/norrby.ledger.json\n" in done.stdout
    assert (folder / "itineraries" / "norrby.ledger.json").exists()


@pytest.mark.parametrize("answer", [b"n\n", b"\n", b"\x04"])
def test_anything_else_releases_nothing(folder: Path, answer: bytes) -> None:
    """No, a mere Enter, the end of the input; nothing is written."""
    done = answered(folder, answer)
    assert (done.returncode, done.stdout.endswith("Release edition 1? [y/N] nothing was released\n")) == (0, True)
    assert [path.name for path in sorted(folder.rglob("*")) if path.is_file()] == ["norrby.yaml"]


def typed(folder: Path, answers: bytes, *arguments: str) -> subprocess.CompletedProcess[str]:
    """`visitplan new`, started where somebody types these lines."""
    ours, theirs = pty.openpty()
    try:
        os.write(ours, answers)
        return subprocess.run(
            [sys.executable, "-m", "visitplan", "new", *arguments],
            cwd=folder,
            env=environment_of(),
            stdin=theirs,
            capture_output=True,
            encoding="utf-8",
            check=False,
            timeout=120,
        )
    finally:
        os.close(ours)
        os.close(theirs)


def test_new_asks_again_until_an_answer_can_be_used(folder: Path) -> None:
    """Each fault with what would be right; an empty line means what stands in brackets."""
    answers = "Lund\nEkby\nsoon\n2027-04-13\nKyiv\n\nsv, ua\nsv\nEva Ek\neva\n\n"
    done = typed(folder, answers.encode(), "lund")
    assert (done.returncode, done.stderr) == (0, "")
    assert (
        done.stdout.partition("wrote")[0]
        == """\
Who comes? A municipality, like Bilohorodka: Who receives them? Like Tyresö kommun: \
When? Like 2027-04-13 to 2027-04-15:   `soon` is no date and no two dates: write 2023-11-28 to 2023-11-30, or one date
When? Like 2027-04-13 to 2027-04-15: In which time zone? [Europe/Stockholm]:   \
`Kyiv` is no time zone: did you mean `Europe/Kyiv`?
In which time zone? [Europe/Stockholm]: In which languages? The hosts' first [sv, uk]:   \
`ua` is the country: Ukrainian is `uk`
In which languages? The hosts' first [sv, uk]: Who holds the visit together? Name and surname: \
Their e-mail address, or nothing:   `eva` is no e-mail address: write name@example.org
Their e-mail address, or nothing: """
    )
    text = (folder / "itineraries" / "lund.yaml").read_text(encoding="utf-8")
    assert "  dates: 2027-04-13\n  timezone: Europe/Stockholm\n  languages: [sv]\n" in text


def test_new_asks_only_for_what_was_not_given(folder: Path) -> None:
    """Flags are answers; the end of the input writes nothing."""
    given = ("--host", "Ekby", "--dates", "2027-04-13", "--timezone", "Europe/Stockholm", "--languages", "sv")
    done = typed(folder, b"Lund\nEva Ek\neva@ekby.example\n", "lund", *given)
    assert done.stdout.startswith("Who comes? A municipality, like Bilohorodka: Who holds the visit together?")
    assert (folder / "itineraries" / "lund.yaml").exists()
    done = typed(folder, b"Lund\n\x04", "two", *given)
    assert (done.returncode, done.stderr) == (2, "visitplan: no more answers: nothing was written\n")
    assert not (folder / "itineraries" / "two.yaml").exists()
