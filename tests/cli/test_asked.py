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
