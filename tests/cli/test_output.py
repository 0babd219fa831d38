"""A visit's folder is written whole or not at all."""

import json
import stat
from pathlib import Path

import pytest

from visitplan.cli.errors import CommandError
from visitplan.cli.output import Last, Shelf
from visitplan.packs import Paper


def manifest(*paths: str) -> Paper:
    """A manifest that lists these papers."""
    files = [{"path": path, "recipient": "coordinator", "sha256": "0"} for path in paths]
    told = {"visitplan": "0.1.0", "input": "code", "files": files}
    return Paper("manifest.json", "coordinator", json.dumps(told).encode())


def build(shelf: Shelf, *papers: tuple[str, bytes], kept: tuple[str, ...] = ()) -> None:
    """Write a build of visit `norrby` with these papers."""
    made = [Paper(path, "coordinator", data) for path, data in papers]
    shelf.write("norrby", [*made, manifest(*(path for path, _ in papers), *kept)], kept)


def tree(folder: Path) -> dict[str, bytes]:
    """Every file under the folder but manifests."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file() and path.name != "manifest.json")
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def test_a_build_takes_the_place_of_the_last_one(tmp_path: Path) -> None:
    """What the last one held and this one does not is gone; nothing else lies about."""
    shelf = Shelf(str(tmp_path / "deep" / "build"))
    build(shelf, ("a/old.txt", b"1"), ("a/both.txt", b"1"))
    build(shelf, ("a/both.txt", b"2"), ("b/new.txt", b"2"))
    assert tree(tmp_path) == {"deep/build/norrby/a/both.txt": b"2", "deep/build/norrby/b/new.txt": b"2"}


def test_a_part_of_the_last_build_can_stay(tmp_path: Path) -> None:
    """The papers that are kept come along as they are."""
    shelf = Shelf(str(tmp_path))
    build(shelf, ("a/old.txt", b"1"), ("a/stays.txt", b"1"))
    build(shelf, ("b/new.txt", b"2"), kept=("a/stays.txt",))
    assert tree(tmp_path / "norrby") == {"a/stays.txt": b"1", "b/new.txt": b"2"}


def test_a_paper_someone_took_away_is_listed_no_more(tmp_path: Path) -> None:
    """A later part of a build cannot keep what is gone."""
    shelf = Shelf(str(tmp_path))
    build(shelf, ("a/gone.txt", b"1"), ("a/there.txt", b"1"))
    (tmp_path / "norrby" / "a" / "gone.txt").unlink()
    assert list(shelf.last("norrby").papers) == ["a/there.txt"]


def test_files_that_are_not_ours_are_carried_over(tmp_path: Path) -> None:
    """A note the coordinator put there, also a hidden one, and a link as a link."""
    shelf = Shelf(str(tmp_path))
    build(shelf, ("a/old.txt", b"1"))
    (tmp_path / "norrby" / "a" / "note.txt").write_bytes(b"mine")
    (tmp_path / "norrby" / ".hidden").write_bytes(b"mine too")
    (tmp_path / "norrby" / "link").symlink_to("/nowhere/at/all")
    build(shelf, ("a/new.txt", b"2"))
    assert tree(tmp_path / "norrby") == {".hidden": b"mine too", "a/new.txt": b"2", "a/note.txt": b"mine"}
    assert (tmp_path / "norrby" / "link").readlink() == Path("/nowhere/at/all")


def test_a_file_that_is_not_ours_is_never_written_over(tmp_path: Path) -> None:
    """Where a paper of its name is due, the build stops and says so."""
    shelf = Shelf(str(tmp_path))
    build(shelf, ("a/old.txt", b"1"))
    (tmp_path / "norrby" / "a" / "new.txt").write_bytes(b"mine")
    with pytest.raises(CommandError) as error:
        build(shelf, ("a/new.txt", b"2"))
    assert str(error.value) == "norrby/a/new.txt is not ours, but a paper of that name is due: move it away"
    assert tree(tmp_path) == {"norrby/a/new.txt": b"mine", "norrby/a/old.txt": b"1"}


@pytest.mark.parametrize(
    "holds", [b"{}", b"[1]", b"no json", b'{"visitplan": "0.1.0", "files": [1], "input": ""}', None]
)
def test_a_folder_we_did_not_make_is_never_touched(tmp_path: Path, holds: bytes | None) -> None:
    """Whatever stands in it, and whatever it calls a manifest."""
    (tmp_path / "norrby").mkdir()
    (tmp_path / "norrby" / "thesis.txt").write_bytes(b"years of work")
    if holds is not None:
        (tmp_path / "norrby" / "manifest.json").write_bytes(holds)
    with pytest.raises(CommandError) as error:
        build(Shelf(str(tmp_path)), ("a.txt", b"1"))
    place = tmp_path / "norrby"
    assert str(error.value) == f"{place} was not made by visitplan and is left alone: move it or choose another --out"
    assert tree(tmp_path) == {"norrby/thesis.txt": b"years of work"}


def test_a_link_at_the_place_of_a_visit_is_never_followed(tmp_path: Path) -> None:
    """It could lead anywhere."""
    shelf = Shelf(str(tmp_path / "build"))
    build(Shelf(str(tmp_path / "elsewhere")), ("a.txt", b"1"))
    (tmp_path / "build" / "norrby").symlink_to(tmp_path / "elsewhere" / "norrby")
    with pytest.raises(CommandError):
        build(shelf, ("b.txt", b"2"))
    assert tree(tmp_path / "elsewhere") == {"norrby/a.txt": b"1"}


def test_the_folder_of_builds_may_be_a_link(tmp_path: Path) -> None:
    """The builds go where it leads."""
    (tmp_path / "disk").mkdir()
    (tmp_path / "build").symlink_to("disk")
    build(Shelf(str(tmp_path / "build")), ("a.txt", b"1"))
    assert tree(tmp_path / "disk") == {"norrby/a.txt": b"1"}


def test_a_build_cut_between_its_two_renames_is_put_back(tmp_path: Path) -> None:
    """The next start finds `.norrby.old` and no `norrby`."""
    shelf = Shelf(str(tmp_path))
    build(shelf, ("a.txt", b"1"))
    (tmp_path / "norrby").rename(tmp_path / ".norrby.old")
    (tmp_path / ".norrby.new").mkdir()
    (tmp_path / ".norrby.new" / "half.txt").write_bytes(b"ha")
    assert shelf.last("norrby") == Last({"a.txt": {"path": "a.txt", "recipient": "coordinator", "sha256": "0"}}, "code")
    build(shelf, ("b.txt", b"2"))
    assert tree(tmp_path) == {"norrby/b.txt": b"2"}


def test_a_build_that_fails_leaves_the_last_one(tmp_path: Path) -> None:
    """Nothing half written lies about either."""
    shelf = Shelf(str(tmp_path))
    build(shelf, ("a.txt", b"1"))
    with pytest.raises(CommandError) as error:
        build(shelf, ("b.txt", b"2"), ("b.txt/c.txt", b"3"))
    assert str(error.value) == f"cannot write {tmp_path / 'norrby'}: File exists; the last good build is as it was"
    assert tree(tmp_path) == {"norrby/a.txt": b"1"}


@pytest.mark.parametrize("path", ["../a.txt", "/a.txt", "a/../../b.txt", "a\\b.txt", "c:a.txt", ".git/a.txt", "å.txt"])
def test_no_name_leads_out_of_the_folder(tmp_path: Path, path: str) -> None:
    """A paper's path is plain ids and ASCII names, or it is a mistake of ours."""
    with pytest.raises(ValueError, match="unsafe name"):
        build(Shelf(str(tmp_path / "build")), (path, b"1"))
    assert tree(tmp_path) == {}


def test_the_finished_folder_may_be_read_by_those_who_may_read_the_others(tmp_path: Path) -> None:
    """While it is written it is ours alone; then it is like any new folder, or like the one it takes the place of."""
    shelf = Shelf(str(tmp_path))
    build(shelf, ("a.txt", b"1"))
    (tmp_path / "usual").mkdir()
    assert (tmp_path / "norrby").stat().st_mode == (tmp_path / "usual").stat().st_mode
    (tmp_path / "norrby").chmod(0o750)
    build(shelf, ("a.txt", b"1"))
    assert stat.S_IMODE((tmp_path / "norrby").stat().st_mode) == 0o750


def test_a_file_where_the_folder_of_builds_should_be(tmp_path: Path) -> None:
    """One line says so."""
    (tmp_path / "build").write_bytes(b"")
    with pytest.raises(CommandError) as error:
        Shelf(str(tmp_path / "build"))
    assert str(error.value) == f"cannot write {tmp_path / 'build'}: File exists; the last good build is as it was"


def test_nothing_outside_the_folder_changes(tmp_path: Path) -> None:
    """Neighbours of the folder and of the visit's folder stay as they are."""
    shelf = Shelf(str(tmp_path / "build"))
    (tmp_path / "other.txt").write_bytes(b"other")
    (tmp_path / "build" / "another-visit").mkdir()
    build(shelf, ("a.txt", b"1"))
    build(shelf, ("a.txt", b"2"))
    assert tree(tmp_path) == {"build/norrby/a.txt": b"2", "other.txt": b"other"}
    assert sorted(path.name for path in (tmp_path / "build").iterdir()) == ["another-visit", "norrby"]
