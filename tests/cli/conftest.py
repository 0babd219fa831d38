"""A small visit in a folder, and the command started there."""

import shutil
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from commands_run import VISIT, Release, Run, command_in

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


@pytest.fixture(scope="session", name="editions")
def editions_(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """Gives a folder in which these itineraries were released one after the other, each of them once in all tests."""

    @cache
    def made(*texts: str) -> Path:
        place = tmp_path_factory.mktemp("editions")
        (place / "itineraries").mkdir()
        if texts[:-1]:
            shutil.copytree(made(*texts[:-1]), place, dirs_exist_ok=True)
        (place / "itineraries" / "norrby.yaml").write_text(texts[-1], encoding="utf-8")
        assert command_in(place)("release", "itineraries/norrby.yaml", "--yes").returncode == 0
        return place

    return made


@pytest.fixture
def released(folder: Path, editions: Callable[..., Path]) -> Release:
    """Lays a copy of what was written into that folder, as if these itineraries had been released there in turn."""

    def lay(*texts: str) -> None:
        shutil.copytree(editions(*texts), folder, dirs_exist_ok=True)

    return lay
