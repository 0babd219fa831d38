"""`visitplan report` and `visitplan archive`: one folder each, beside the builds and never in their way."""

import json
from pathlib import Path

import pytest
from commands_run import VISIT, Run, codes, listed
from packed import words_of
from visit_over import OVER, SECRETS

AFTER = ("--today", "2026-12-01")
OUTCOMES = "outcomes: [{en: They meet again, sv: De ses igen}]\n"


def write(folder: Path, text: str, name: str = "norrby") -> None:
    """The itinerary of this name."""
    (folder / "itineraries" / f"{name}.yaml").write_text(text, encoding="utf-8")


def test_a_report_is_two_files_a_language_and_a_manifest(visitplan: Run, folder: Path) -> None:
    """It says where they are; the manifest knows every file."""
    write(folder, VISIT + OUTCOMES)
    done = visitplan("report", "itineraries/norrby.yaml", *AFTER)
    expected = "wrote report/norrby: 4 files\nLook first at report/norrby/report.en.pdf\n"
    assert (done.returncode, done.stdout, done.stderr) == (0, expected, "")
    place = folder / "report" / "norrby"
    found = codes(place)
    assert set(found) == {"manifest.json", "report.en.md", "report.en.pdf", "report.sv.md", "report.sv.pdf"}
    assert listed(place) == {name: code for name, code in found.items() if name != "manifest.json"}
    told = json.loads((place / "manifest.json").read_bytes())
    assert (told["kind"], told["visit"]) == ("report", "norrby")


def test_it_says_what_is_missing_and_until_when_to_keep_it(visitplan: Run, folder: Path) -> None:
    """A report without outcomes, before the embargo is over."""
    done = visitplan("report", "itineraries/norrby.yaml", "--today", "2026-11-25", "--lang", "sv", "--out", "papers")
    assert (done.returncode, done.stderr) == (0, "")
    assert (
        done.stdout
        == """\
wrote papers/norrby: 2 files
Look first at papers/norrby/report.sv.pdf
it has no outcomes yet: write them under `outcomes:`, and what follows under `followups:`
do not publish it before 2026-11-26: until then it tells neither days nor places
"""
    )
    assert (
        (folder / "papers" / "norrby" / "report.sv.md").read_text(encoding="utf-8")
        == """\
# Besök från Norrby

**Publiceras tidigast 26 november 2026**

**Norrby besöker Söderby vecka 48, 2026.**

Gäster: 1 · Värdar: 1

*21 september 2026, Utkast – kan ändras*
"""
    )


def test_an_archive_copy_without_and_with_a_release(visitplan: Run, folder: Path) -> None:
    """The plan has files of its own once there is one."""
    write(folder, VISIT + OUTCOMES)
    done = visitplan("archive", "itineraries/norrby.yaml", *AFTER)
    look = "Look first at archive/norrby/archive.pdf\n"
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"wrote archive/norrby: 5 files\n{look}"
    both = {"manifest.json", "archive.pdf", "record.json", "contents.txt", "held/schedule.json", "held/schedule.csv"}
    assert set(codes(folder / "archive" / "norrby")) == both
    visitplan("release", "itineraries/norrby.yaml", "--yes")
    done = visitplan("archive", "itineraries/norrby.yaml", *AFTER)
    assert done.stdout == f"wrote archive/norrby: 7 files\n{look}"
    place = folder / "archive" / "norrby"
    assert set(codes(place)) == both | {"planned/schedule.json", "planned/schedule.csv"}
    assert listed(place) == {name: code for name, code in codes(place).items() if name != "manifest.json"}
    told = json.loads((place / "record.json").read_bytes())
    assert [edition["number"] for edition in told["editions"]] == [1]


def test_a_copy_made_too_early_says_so(visitplan: Run) -> None:
    """Nothing was held yet."""
    done = visitplan("archive", "itineraries/norrby.yaml", "--today", "2026-11-25")
    assert done.stdout.splitlines()[2:] == [
        "it has no outcomes yet: write them under `outcomes:`, and what follows under `followups:`",
        "the visit ends on 2026-11-25: until then “as held” is the plan as it stands",
    ]


@pytest.mark.parametrize("command", ["report", "archive"])
def test_the_same_input_gives_the_same_bytes(visitplan: Run, folder: Path, command: str) -> None:
    """Twice, in another folder."""
    for out in ("one", "two"):
        visitplan(command, "itineraries/norrby.yaml", "--out", out, *AFTER)
    assert codes(folder / "one") == codes(folder / "two")
    assert codes(folder / "one")


@pytest.mark.parametrize("command", ["report", "archive"])
def test_an_error_writes_nothing_and_leaves_the_last_ones(visitplan: Run, folder: Path, command: str) -> None:
    """The findings are shown instead."""
    visitplan(command, "itineraries/norrby.yaml", *AFTER)
    before = codes(folder / command)
    write(folder, VISIT.replace("09:00-10:00", "09:70-10:00"))
    done = visitplan(command, "itineraries/norrby.yaml", *AFTER)
    assert done.returncode == 1
    assert done.stdout.endswith("1 error\n\nrefused itineraries/norrby.yaml: nothing was written\n")
    assert codes(folder / command) == before


def test_neither_takes_the_place_of_the_other_or_of_a_build(visitplan: Run, folder: Path) -> None:
    """Nor a build theirs; a folder of somebody else's is left alone."""
    visitplan("build", "--only", "md")
    before = codes(folder / "build")
    done = visitplan("report", "itineraries/norrby.yaml", "--out", "build", *AFTER)
    expected = "visitplan: build/norrby holds a build, not a report: choose another --out\n"
    assert (done.returncode, done.stderr, codes(folder / "build")) == (2, expected, before)
    visitplan("report", "itineraries/norrby.yaml", *AFTER)
    done = visitplan("build", "--out", "report", "--only", "md")
    expected = "visitplan: report/norrby holds a report, not a build: choose another --out\n"
    assert (done.returncode, done.stderr) == (2, expected)
    (folder / "archive" / "norrby").mkdir(parents=True)
    done = visitplan("archive", "itineraries/norrby.yaml", *AFTER)
    expected = "archive/norrby was not made by visitplan and is left alone: move it or choose another --out\n"
    assert (done.returncode, done.stderr) == (2, f"visitplan: {expected}")


def test_what_somebody_laid_beside_it_stays(visitplan: Run, folder: Path) -> None:
    """The registrar's own note in the folder of the copy."""
    visitplan("archive", "itineraries/norrby.yaml", *AFTER)
    note = folder / "archive" / "norrby" / "note.txt"
    note.write_text("kept", encoding="utf-8")
    visitplan("archive", "itineraries/norrby.yaml", *AFTER)
    assert note.read_text(encoding="utf-8") == "kept"


@pytest.mark.parametrize("command", ["report", "archive"])
def test_no_byte_tells_a_secret(visitplan: Run, folder: Path, command: str) -> None:
    """Whatever is in the file, and in the private one over it; names of files too."""
    write(folder, OVER, "over")
    private = "delegates: {olena: {diet: [halal], access: [wheelchair]}}\nhosts: {mats: {phone: +46 70 174 06 99}}\n"
    write(folder, private, "over.private")
    visitplan("release", "itineraries/over.yaml", "--yes", "--today", "2026-10-01")
    done = visitplan(command, "itineraries/over.yaml", "--today", "2026-12-01")
    assert done.returncode == 0
    files = [path for path in (folder / command).rglob("*") if path.is_file()]
    assert files
    for path in files:
        said = words_of(path.name, path.read_bytes())
        assert said.strip()
        assert [secret for secret in (*SECRETS, "halal", "wheelchair", "174 06 99") if secret in said] == [], path.name


def test_one_visit_in_a_language_it_knows(visitplan: Run, folder: Path) -> None:
    """A folder of several, or a language nobody has, is refused in one line."""
    write(folder, VISIT.replace("Norrby", "Västby"), "other")
    done = visitplan("report", "itineraries", *AFTER)
    assert done.stderr == "visitplan: itineraries holds 2 itineraries: choose one, like itineraries/norrby.yaml\n"
    done = visitplan("archive", "itineraries/norrby.yaml", "--lang", "xx", *AFTER)
    assert (done.returncode, done.stderr) == (2, "visitplan: no language `xx`: there is en, sv, uk\n")
