"""The ledger is written whole or not at all, and never over one that nobody read."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from visitplan.cli.errors import CommandError
from visitplan.cli.ledgers import edition_built, orphans, write_ledger
from visitplan.editions import Ledger, ledger_text, read_ledger
from visitplan.editions.ledger import Release

FIRST = Ledger("norrby", (Release(1, datetime(2026, 11, 1, 12, tzinfo=UTC), "K7F3QX"),), {})
SECOND = Ledger("norrby", (*FIRST.releases, Release(2, datetime(2026, 11, 2, 12, tzinfo=UTC), "M2QXK7")), {})


def test_a_ledger_takes_the_place_of_the_one_it_grew_from(tmp_path: Path) -> None:
    """Nothing else is left in the folder; its mode stays."""
    path = tmp_path / "norrby.ledger.json"
    write_ledger(path, FIRST, None)
    path.chmod(0o640)
    write_ledger(path, SECOND, FIRST)
    assert read_ledger(path.read_bytes()) == SECOND
    assert [each.name for each in tmp_path.iterdir()] == ["norrby.ledger.json"]
    assert path.stat().st_mode & 0o600 == 0o600


@pytest.mark.parametrize("text", ["{", ledger_text(SECOND), "<<<<<<< HEAD\n"])
def test_a_ledger_that_changed_meanwhile_is_left_alone(tmp_path: Path, text: str) -> None:
    """Another release, a merge, an edit."""
    path = tmp_path / "norrby.ledger.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(CommandError, match="changed meanwhile: run `visitplan release` again; nothing was released"):
        write_ledger(path, SECOND, FIRST)
    assert path.read_text("utf-8") == text


def test_a_folder_that_is_gone_is_said_in_one_line(tmp_path: Path) -> None:
    """No traceback."""
    with pytest.raises(CommandError, match=r"^cannot write .*; nothing was released$"):
        write_ledger(tmp_path / "gone" / "norrby.ledger.json", FIRST, None)


def test_a_write_that_fails_leaves_nothing_behind(tmp_path: Path) -> None:
    """A folder stands where the file should."""
    path = tmp_path / "norrby.ledger.json"
    path.mkdir()
    with pytest.raises(CommandError, match="cannot write"):
        write_ledger(path, FIRST, None)
    assert [each.name for each in tmp_path.iterdir()] == ["norrby.ledger.json"]


def test_ledgers_without_an_itinerary_are_found(tmp_path: Path) -> None:
    """A damaged one may be anybody's and is none; one with its itinerary is where it belongs."""
    for name in ("norrby", "sandby", "broken"):
        (tmp_path / f"{name}.ledger.json").write_text(ledger_text(FIRST), encoding="utf-8")
    (tmp_path / "broken.ledger.json").write_text("{", encoding="utf-8")
    (tmp_path / "sandby.yml").write_text("visit:\n", encoding="utf-8")
    assert list(orphans(tmp_path)) == [("norrby.ledger.json", FIRST)]


@pytest.mark.parametrize(
    ("told", "number"), [({"edition": {"number": 3}}, 3), ({"edition": {}}, 0), ([], 0), ({"edition": None}, 0)]
)
def test_the_edition_of_the_last_build_stands_in_its_manifest(tmp_path: Path, told: object, number: int) -> None:
    """0 where it says none."""
    (tmp_path / "norrby").mkdir()
    (tmp_path / "norrby" / "manifest.json").write_text(json.dumps(told), encoding="utf-8")
    assert edition_built(str(tmp_path), "norrby") == number
    assert edition_built(str(tmp_path), "sandby") == 0
