"""A small visit in a folder, and the command started there."""

import sys
from pathlib import Path

import pytest
from commands_run import VISIT, Run, command_in

collect_ignore = ["test_stopped.py", "test_asked.py"] if sys.platform == "win32" else []


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one itinerary in `itineraries/`."""
    (tmp_path / "itineraries").mkdir()
    (tmp_path / "itineraries" / "norrby.yaml").write_text(VISIT, encoding="utf-8")
    return tmp_path


@pytest.fixture
def visitplan(folder: Path) -> Run:
    """The command, started in that folder."""
    return command_in(folder)
