"""`visitplan new`: a file to start from, never over anything, whatever was answered."""

import json
from datetime import date
from pathlib import Path

import pytest
from commands_run import Run, codes

from visitplan import pipeline
from visitplan.diagnostics import Severity
from visitplan.rules import Around

GIVEN = (
    *("--guest", "Lund", "--host", "Ekby kommun", "--dates", "2027-04-13 to 2027-04-15"),
    *("--coordinator", "Eva Ek"),
)


def test_it_writes_an_itinerary_that_checks_clean_and_the_schema_beside_it(visitplan: Run, folder: Path) -> None:
    """In `itineraries/` where there is one; it says where, where private things belong, and what comes next."""
    done = visitplan("new", "lund-2027", *GIVEN, "--email", "eva@ekby.example")
    assert (done.returncode, done.stderr) == (0, "")
    assert (
        done.stdout
        == """\
wrote itineraries/visitplan.schema.json: an editor that knows YAML then tells and completes every key
wrote itineraries/lund-2027.yaml
Diets, needs and private phones go into lund-2027.private.yaml beside it
Next: open it, and see it grow with `visitplan preview itineraries/lund-2027.yaml`
"""
    )
    checked = visitplan("check", "itineraries/lund-2027.yaml", "--today", "2026-12-01")
    assert (checked.returncode, checked.stdout) == (0, "no findings\n")
    schema = json.loads((folder / "itineraries" / "visitplan.schema.json").read_bytes())
    assert schema == json.loads(visitplan("schema").stdout)
    built = visitplan("build", "itineraries/lund-2027.yaml", "--only", "md")
    assert built.returncode == 0


def test_it_never_writes_over_anything(visitplan: Run, folder: Path) -> None:
    """Neither an itinerary, under either ending, nor a schema that is there."""
    (folder / "itineraries" / "visitplan.schema.json").write_text("{}", encoding="utf-8")
    (folder / "itineraries" / "old.yml").write_text("visit: {}", encoding="utf-8")
    assert visitplan("new", "lund", *GIVEN).returncode == 0
    before = codes(folder)
    for name, there in (("norrby", "norrby.yaml"), ("Old", "old.yml"), ("LUND.yaml", "lund.yaml")):
        done = visitplan("new", name, *GIVEN)
        expected = f"visitplan: itineraries/{there} is there already: choose another name; nothing was written\n"
        assert (done.returncode, done.stderr) == (2, expected)
    assert codes(folder) == before


def test_with_nobody_to_be_asked_it_lists_what_is_missing(visitplan: Run, folder: Path) -> None:
    """Each flag that was left out; those that have a meaning of their own are not asked for."""
    done = visitplan("new", "lund", "--host", "Ekby")
    expected = "visitplan: nobody is there to be asked: add --guest, --dates, --coordinator; nothing was written\n"
    assert (done.returncode, done.stderr) == (2, expected)
    assert [path.name for path in (folder / "itineraries").iterdir()] == ["norrby.yaml"]


@pytest.mark.parametrize(
    ("flags", "fault"),
    [
        (("--dates", "next week"), "--dates: `next week` is no date and no two dates: write 2023-11-28 to 2023-11-30"),
        (("--dates", "2027-04-15 to 2027-04-13"), "--dates: `2027-04-15 to 2027-04-13` ends before it starts: write"),
        (("--timezone", "Europe/Stokholm"), "--timezone: `Europe/Stokholm` is no time zone: did you mean `Europe/Sto"),
        (("--languages", "sv, ua"), "--languages: `ua` is the country: Ukrainian is `uk`"),
        (("--email", "eva"), "--email: `eva` is no e-mail address: write name@example.org"),
        (("--guest", "\u200b \u202e"), "--guest: there is no name here: write one in letters"),
        (("--host", "null"), "--host: there is no name here: write one in letters"),
    ],
)
def test_what_cannot_be_read_is_said(visitplan: Run, folder: Path, flags: tuple[str, str], fault: str) -> None:
    """With the flag it stands after; nothing is written."""
    done = visitplan("new", "lund", *GIVEN, *flags)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"visitplan: {fault}")
    assert done.stderr.endswith("; nothing was written\n")
    assert [path.name for path in (folder / "itineraries").iterdir()] == ["norrby.yaml"]


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Besök från Åbo: “våren”", "besok-fran-abo-varen"),
        ("Візит 2027", "vizyt-2027"),
        ("con", "con-1"),
        ("a" * 200, "a" * 60),
        ("x.private.yaml", "x-private"),
        ("q\"u'o", "q-uo"),
    ],
)
def test_any_name_becomes_one_every_disk_takes(visitplan: Run, folder: Path, name: str, file: str) -> None:
    """Small plain letters, no name Windows keeps, never a private file's."""
    assert visitplan("new", name, *GIVEN).returncode == 0
    assert (folder / "itineraries" / f"{file}.yaml").is_file()


@pytest.mark.parametrize(
    "words",
    [
        *("Åbo: stad", "O'Neil #1", 'say "hi", {x}', "- x", "yes", "&a *b !c", "a\nsessions: {}\nb", "\x1b[31mred"),
        *("@`%1", "2027", "\\U0001F600", "x" * 300, "a\u2028b"),
    ],
)
def test_hostile_answers_are_words_and_no_more(folder: Path, visitplan: Run, words: str) -> None:
    """Signs that mean something in YAML or in a terminal are quoted or left out; the file checks clean."""
    flags = ("--guest", words, "--host", words, "--coordinator", words)
    done = visitplan("new", "odd", *GIVEN, *flags, "--title", words)
    assert (done.returncode, done.stderr) == (0, "")
    itinerary = (folder / "itineraries" / "odd.yaml").read_bytes()
    checked = pipeline.load("odd.yaml", {"odd.yaml": itinerary}.get, Around(date(2026, 12, 1)))
    assert checked.programme is not None
    assert [each.message for each in checked.diagnostics if each.severity is Severity.ERROR] == []


def test_a_name_may_lead_into_a_folder_that_is_there(visitplan: Run, folder: Path) -> None:
    """And is refused where it is not, or where it names nothing."""
    (folder / "two words").mkdir()
    done = visitplan("new", "two words/lund", *GIVEN)
    assert done.stdout.endswith('with `visitplan preview "two words/lund.yaml"`\n')
    assert visitplan("new", "./lund", *GIVEN).returncode == 0
    assert (folder / "lund.yaml").is_file()
    done = visitplan("new", "nowhere/lund", *GIVEN)
    assert done.stderr == "visitplan: there is no folder nowhere: make it first; nothing was written\n"
    done = visitplan("new", "???", *GIVEN)
    assert done.stderr == "visitplan: `???` names no file: write letters or digits, like lviv-2027\n"


def test_where_git_would_see_private_files_it_warns(visitplan: Run, folder: Path) -> None:
    """Until a .gitignore there, or above, names them."""
    (folder / ".git").mkdir()
    warning = ": put a line `*.private.yaml` into .gitignore first, so that git never sees it"
    assert f"one.private.yaml beside it{warning}\n" in visitplan("new", "one", *GIVEN).stdout
    (folder / ".gitignore").write_text("build/\n*.private.yaml\n", encoding="utf-8")
    assert "two.private.yaml beside it\n" in visitplan("new", "two", *GIVEN).stdout


def test_a_language_without_words_of_its_own_leaves_the_title_to_the_coordinator(visitplan: Run, folder: Path) -> None:
    """In one that has none, the title is English."""
    visitplan("new", "lund", *GIVEN, "--languages", "de", "--timezone", "Europe/Berlin")
    text = (folder / "itineraries" / "lund.yaml").read_text(encoding="utf-8")
    assert "\n  title: Visit from Lund\n" in text
    visitplan("new", "two", *GIVEN, "--languages", "de,sv")
    text = (folder / "itineraries" / "two.yaml").read_text(encoding="utf-8")
    assert "\n  title: {sv: Besök från Lund}\n" in text


def test_a_folder_that_takes_no_files_is_told(visitplan: Run, folder: Path) -> None:
    """A link to nowhere stands for a disk that refuses."""
    (folder / "itineraries" / "visitplan.schema.json").symlink_to(folder / "gone" / "schema.json")
    done = visitplan("new", "lund", *GIVEN)
    assert done.returncode == 2
    assert done.stderr.startswith("visitplan: cannot write ")
