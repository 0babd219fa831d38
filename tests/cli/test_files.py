"""Which files are read, and which are not."""

import os
from pathlib import Path

import pytest

from visitplan.cli.errors import CommandError
from visitplan.cli.files import LIMIT, Reader, sources

VISIT = "visit: {title: A visit}\n"


def names(*paths: str) -> list[str]:
    """The itineraries at these paths, as they are shown."""
    return [source.shown.replace("\\", "/") for source in sources(paths)]


def test_a_folder_means_its_itineraries_alone(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No private file, no hidden one, none in a folder below, none that another one includes."""
    monkeypatch.chdir(folder)
    (folder / "itineraries" / "below").mkdir()
    for name in ("b.yml", "norrby.private.yaml", ".hidden.yaml", "below/c.yaml", "notes.txt"):
        (folder / "itineraries" / name).write_text(VISIT, encoding="utf-8")
    (folder / "itineraries" / "sites.yaml").write_text("sites: {}\n", encoding="utf-8")
    (folder / "itineraries" / "b.yml").write_text(f"{VISIT}include: [./sites.yaml]\n", encoding="utf-8")
    assert names("itineraries") == ["itineraries/b.yml", "itineraries/norrby.yaml"]


def test_itineraries_that_include_themselves_or_each_other_are_not_passed_over(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody else would say what is wrong with them."""
    monkeypatch.chdir(folder)
    for name, part in (("a", "a"), ("b", "c"), ("c", "b")):
        (folder / "itineraries" / f"{name}.yaml").write_text(f"{VISIT}include: {part}.yaml\n", encoding="utf-8")
    assert names("itineraries") == [f"itineraries/{name}.yaml" for name in ("a", "b", "c", "norrby")]


def test_without_a_path_it_is_the_folder_of_itineraries(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`itineraries/` if there, else the current folder."""
    monkeypatch.chdir(folder)
    assert names() == ["itineraries/norrby.yaml"]
    monkeypatch.chdir(folder / "itineraries")
    assert names() == ["norrby.yaml"]


def test_an_itinerary_named_twice_is_meant_once(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By its own path and by its folder's."""
    monkeypatch.chdir(folder)
    assert names("itineraries/norrby.yaml", "itineraries") == ["itineraries/norrby.yaml"]


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("itinerarys", "itinerarys does not exist: did you mean itineraries?"),
        ("nowhere/a.yaml", "nowhere/a.yaml does not exist: there is no folder nowhere either"),
        ("empty", "no itineraries in empty: an itinerary is a *.yaml file with a `visit:`"),
    ],
)
def test_a_path_that_leads_nowhere_is_said_in_one_line(
    folder: Path, monkeypatch: pytest.MonkeyPatch, path: str, message: str
) -> None:
    """With what there is to do."""
    monkeypatch.chdir(folder)
    (folder / "empty").mkdir()
    with pytest.raises(CommandError) as error:
        sources([path])
    assert str(error.value) == message


def test_only_regular_files_inside_the_folder_are_read(tmp_path: Path) -> None:
    """No way out by `..`, an absolute path or a link, no folder, no pipe."""
    home = tmp_path / "home"
    home.mkdir()
    (tmp_path / "secret.yaml").write_text("secret", encoding="utf-8")
    (home / "real.yaml").write_text("real", encoding="utf-8")
    (home / "out.yaml").symlink_to(tmp_path / "secret.yaml")
    (home / "in.yaml").symlink_to("real.yaml")
    (home / "circle.yaml").symlink_to("circle.yaml")
    (home / "folder.yaml").mkdir()
    os.mkfifo(home / "pipe.yaml")
    reader = Reader(home)
    refused = ("../secret.yaml", str(tmp_path / "secret.yaml"), "out.yaml", "circle.yaml", "folder.yaml", "pipe.yaml")
    assert [reader.read(name) for name in (*refused, "no.yaml", "a\0b")] == [None] * 8
    assert (reader.read("real.yaml"), reader.read("in.yaml")) == (b"real", b"real")


def test_a_file_that_is_too_long_is_read_to_one_byte_too_many(tmp_path: Path) -> None:
    """So that the reader can say so, and memory holds."""
    with (tmp_path / "long.yaml").open("wb") as file:
        file.truncate(LIMIT + 10)
    assert len(Reader(tmp_path).read("long.yaml") or b"") == LIMIT + 1


def test_a_ledger_is_read_whole_however_many_editions_it_holds(tmp_path: Path) -> None:
    """A release that cannot be read back would be the last of that visit."""
    with (tmp_path / "long.ledger.json").open("wb") as file:
        file.truncate(LIMIT + 10)
    assert len(Reader(tmp_path).read("long.ledger.json") or b"") == LIMIT + 10


def test_the_code_of_the_input_follows_what_was_read(tmp_path: Path) -> None:
    """The same files give the same code wherever they lie; another byte gives another."""
    codes = []
    for name, text in (("one", "a"), ("two", "a"), ("three", "b")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "visit.yaml").write_text(text, encoding="utf-8")
        reader = Reader(tmp_path / name)
        reader.read("visit.yaml")
        codes.append(reader.digest)
    assert codes[0] == codes[1]
    assert codes[0] != codes[2]


def test_an_itinerary_behind_a_link_lives_where_the_link_leads(tmp_path: Path) -> None:
    """Its includes and its private file are looked for there."""
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "visit.yaml").write_text(VISIT, encoding="utf-8")
    (tmp_path / "link.yaml").symlink_to("home/visit.yaml")
    (source,) = sources([str(tmp_path / "link.yaml")])
    assert (source.folder, source.name) == (tmp_path / "home", "visit.yaml")


def test_a_link_that_leads_nowhere_stops_no_other_visit(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nor one that leads to itself; asked for, it is told what it is, and is not asked whether it was meant."""
    monkeypatch.chdir(folder / "itineraries")
    Path("circle.yaml").symlink_to("circle.yaml")
    Path("gone.yaml").symlink_to("nowhere.yaml")
    assert names() == ["norrby.yaml"]
    assert capsys.readouterr().err == (
        "skipped circle.yaml: it is a link that leads nowhere\nskipped gone.yaml: it is a link that leads nowhere\n"
    )
    for path in ("circle.yaml", "gone.yaml"):
        with pytest.raises(CommandError) as error:
            names(path)
        assert str(error.value) == f"{path} is a link that leads nowhere"


def test_a_file_of_the_folder_that_is_no_visit_is_skipped_with_a_line(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A list of sites no visit includes yet, another program's file; not one misspelt or broken, nor one asked for."""
    monkeypatch.chdir(folder)
    files = {
        "broken": "sites: [\n",
        "compose": "services: {web: {image: web}}\n",
        "misspelt": "visti: {title: A visit}\n",
        "sessions": "sessions: {lunch: Lunch}\n",
        "sites": "sites: {hall: Hall}\n",
    }
    for name, text in files.items():
        (folder / "itineraries" / f"{name}.yaml").write_text(text, encoding="utf-8")
    assert names("itineraries") == [f"itineraries/{name}.yaml" for name in ("broken", "misspelt", "norrby", "sessions")]
    assert capsys.readouterr().err.replace("\\", "/") == (
        "skipped itineraries/compose.yaml: it has no `visit:`, and no itinerary here includes it\n"
        "skipped itineraries/sites.yaml: it has no `visit:`, and no itinerary here includes it\n"
    )
    assert names("itineraries/sites.yaml") == ["itineraries/sites.yaml"]
