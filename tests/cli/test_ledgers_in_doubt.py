"""A ledger that is not as it was written is told with file and line by every command, and never written over."""

from collections.abc import Callable
from pathlib import Path

import pytest
from commands_run import VISIT, Release, Run

PATH = "itineraries/norrby.yaml"
LEDGER = "itineraries/norrby.ledger.json"
CONFLICT = ' "format": 1,\n'
TWICE = '  "1": {\n'


@pytest.fixture(autouse=True)
def first_edition(released: Release) -> None:
    """The visit has been released once."""
    released(VISIT)


def merged(text: str) -> str:
    """As git leaves it where two people released."""
    return text.replace(CONFLICT, f"<<<<<<< HEAD\n{CONFLICT}=======\n{CONFLICT}>>>>>>> theirs\n")


def doubled(text: str) -> str:
    """Both editions kept by hand."""
    return text.replace(TWICE, f"{TWICE}   }},\n{TWICE}", 1)


def cut(text: str) -> str:
    """Half of it, as a full disk of another program leaves it."""
    return text[: text.index('"sessions"')]


def edited(text: str) -> str:
    """A time changed by hand."""
    return text.replace("T09:00:00", "T08:00:00", 1)


def anothers(text: str) -> str:
    """Of a copy of the visit, whose checksum is not that either."""
    return text.replace('"visit": "norrby"', '"visit": "sandby"')


@pytest.mark.parametrize(
    ("change", "said", "line"),
    [
        (merged, "holds two versions that git could not merge", 13),
        (doubled, "holds “1” twice: two releases were merged", 6),
        (cut, "is broken, or was cut off", 14),
        (edited, "was edited by hand or merged: its checksum is not that of what it holds", 1),
        (anothers, "was edited by hand or merged: its checksum is not that of what it holds", 1),
        (lambda _: "", "is broken, or was cut off", 1),
        (lambda _: "[]", "is no ledger of visitplan", 1),
    ],
)
def test_what_is_wrong_is_told_with_its_line(
    folder: Path, visitplan: Run, change: Callable[[str], str], said: str, line: int
) -> None:
    """A release refuses, a build keeps what was built; the file stays as it is."""
    built = (folder / "build" / "norrby" / "manifest.json").read_bytes()
    broken = change((folder / LEDGER).read_text("utf-8"))
    (folder / LEDGER).write_text(broken, encoding="utf-8")
    head = f"""\
error[ledger-damaged]: norrby.ledger.json {said}
 --> itineraries/norrby.yaml:1:1
"""
    for command in (("release", PATH, "--yes"), ("build", PATH)):
        done = visitplan(*command, COLUMNS="200")
        assert (done.returncode, done.stdout.replace("  -->", " -->").startswith(head)) == (1, True)
        assert f"::: {LEDGER}:{line}:1\n" in done.stdout
    assert (folder / LEDGER).read_text("utf-8") == broken
    assert (folder / "build" / "norrby" / "manifest.json").read_bytes() == built
