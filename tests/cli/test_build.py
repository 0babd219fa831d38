"""`visitplan build`, run as a person runs it."""

from pathlib import Path

import pytest
from commands_run import CLASH, VISIT, Run, codes, listed, visits, weeks_later

SHORT = ("build", "--only", "ics,md,csv,txt")
WROTE = "wrote   build/norrby: "


def test_a_build_writes_every_pack_and_says_where_to_look(folder: Path, visitplan: Run) -> None:
    """One folder a recipient; the last line is where to look first."""
    done = visitplan("build")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(WROTE)
    assert done.stdout.endswith("\nLook first at build/norrby/index.html\n")
    packs = {path.relative_to(folder / "build" / "norrby").parent.as_posix() for path in folder.rglob("build/**/*.*")}
    recipients = {"coordinator", "delegation", "delegates/anna", "sites/hall", "hosts/helena", "print", "public"}
    assert packs - {"."} == recipients


def test_the_manifest_lists_every_file_with_its_code(folder: Path, visitplan: Run) -> None:
    """So that anyone can see whether a file is as it was written."""
    assert visitplan(*SHORT).returncode == 0
    made = codes(folder / "build" / "norrby")
    assert made.pop("manifest.json")
    assert listed(folder / "build" / "norrby") == made


def test_the_same_input_and_moment_give_the_same_bytes(folder: Path, visitplan: Run) -> None:
    """Whatever the zone, the locale, the hash seed and the folder the command is typed in."""
    first = visitplan("build", TZ="Pacific/Auckland", LC_ALL="C.UTF-8", PYTHONHASHSEED="1")
    other = visitplan("build", "--out", "deep/other", TZ="America/Lima", LC_ALL="sv_SE", PYTHONHASHSEED="2")
    assert (first.returncode, other.returncode) == (0, 0)
    made = codes(folder / "build" / "norrby")
    assert len(made) > 20
    assert made == codes(folder / "deep" / "other" / "norrby")


def test_an_itinerary_with_errors_is_refused_and_the_last_build_stays(folder: Path, visitplan: Run) -> None:
    """The findings are shown; status 1."""
    assert visitplan(*SHORT).returncode == 0
    before = codes(folder / "build")
    (folder / "itineraries" / "norrby.yaml").write_text(VISIT + CLASH, encoding="utf-8")
    done = visitplan(*SHORT)
    assert done.returncode == 1
    assert done.stdout.startswith("error[person-double-booked]: ")
    assert done.stdout.splitlines()[-1].startswith("refused itineraries/norrby.yaml: ")
    assert codes(folder / "build") == before


def test_a_folder_of_visits_builds_the_clean_ones(folder: Path, visitplan: Run) -> None:
    """One that is refused stops no other."""
    (folder / "itineraries" / "clash.yaml").write_text(weeks_later(2, VISIT + CLASH), encoding="utf-8")
    done = visitplan(*SHORT)
    assert done.returncode == 1
    assert [line.partition(": ")[0] for line in done.stdout.splitlines()[-3:-1]] == [
        "refused itineraries/clash.yaml",
        "wrote   build/norrby",
    ]
    assert visits(folder) == ["norrby"]


def test_a_visit_without_the_recipient_asked_for_is_left_as_it_is(folder: Path, visitplan: Run) -> None:
    """In a folder of visits; a recipient that none of them has is an error."""
    (folder / "itineraries" / "other.yaml").write_text(weeks_later(2).replace("anna", "berit"), encoding="utf-8")
    done = visitplan("build", "--for", "delegates/berit", "--only", "ics")
    assert (done.returncode, done.stdout.splitlines()[0]) == (
        0,
        "nothing itineraries/norrby.yaml: it has none of what was asked for",
    )
    assert visits(folder) == ["other"]
    done = visitplan("build", "--for", "delegates/cilla", "--only", "ics")
    assert (done.returncode, done.stderr.partition(":")[2].partition(":")[0]) == (2, " no recipient `delegates/cilla`")


def test_two_visits_with_one_id_are_both_refused(folder: Path, visitplan: Run) -> None:
    """Neither may write over the other."""
    for weeks in (2, 4):
        text = weeks_later(weeks).replace("visit:\n", "visit:\n  id: same\n")
        (folder / "itineraries" / f"{weeks}.yaml").write_text(text, encoding="utf-8")
    done = visitplan(*SHORT)
    assert done.returncode == 1
    assert visits(folder) == ["norrby"]


def test_a_part_is_added_to_a_build_of_the_same_input(folder: Path, visitplan: Run) -> None:
    """`--only` and `--for` keep what else stands there; after a change to the input they do not."""
    build = folder / "build" / "norrby"
    assert visitplan("build", "--only", "csv").returncode == 0
    assert visitplan("build", "--for", "public", "--only", "md").returncode == 0
    together = {"coordinator/schedule.csv", "public/programme.md", "index.html"}
    assert set(listed(build)) == together
    assert set(codes(build)) == {*together, "manifest.json"}
    itinerary = folder / "itineraries" / "norrby.yaml"
    itinerary.write_text(VISIT.replace("Town hall", "City hall"), encoding="utf-8")
    assert visitplan("build", "--for", "public", "--only", "md").returncode == 0
    assert set(listed(build)) == {"public/programme.md", "index.html"}
    assert set(codes(build)) == {"public/programme.md", "index.html", "manifest.json"}


@pytest.mark.parametrize(
    ("only", "papers"),
    [
        ("badges", {"print/badges.pdf"}),
        ("tent-cards,door-signs", {"print/tent-cards.pdf", "print/door-signs.pdf"}),
        ("schedule", {f"coordinator/schedule.{kind}" for kind in ("html", "md", "csv", "xlsx", "json")}),
        ("csv,badges", {"coordinator/schedule.csv", "print/badges.pdf"}),
    ],
)
def test_a_paper_can_be_asked_for_by_its_name(folder: Path, visitplan: Run, only: str, papers: set[str]) -> None:
    """By the name it has in the folder, in every kind of file, or by kind."""
    assert visitplan("build", "--only", only, "--for", "coordinator,print").returncode == 0
    assert set(listed(folder / "build" / "norrby")) == {*papers, "index.html"}


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (("--for", "sites/hal"), "no recipient `sites/hal`: did you mean `sites/hall`?"),
        (("--only", "pfd"), "no paper or kind of file `pfd`: did you mean `pdf`?"),
        (("--paper", "a5"), "no paper size `a5`: there is a4, letter"),
        (("--alarm", "soon"), "--alarm is `soon`: write 30min or 1h"),
        (("--lang", "xx"), "no language `xx`: there is en, sv, uk"),
        (("--today", "soon"), "--today is `soon`: write a date like 2026-11-24"),
        (("nowhere.yaml",), "nowhere.yaml does not exist: give a file or a folder of itineraries"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(
    folder: Path, visitplan: Run, arguments: tuple[str, ...], line: str
) -> None:
    """Status 2, nothing written."""
    done = visitplan("build", *arguments)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", f"visitplan: {line}\n")
    assert not list(folder.glob("build/*"))


def test_strict_refuses_warnings(folder: Path, visitplan: Run) -> None:
    """They count as errors then."""
    text = VISIT.replace("  languages: [en, sv]", "  languages: [en, sv, de]", 1)
    (folder / "itineraries" / "norrby.yaml").write_text(text, encoding="utf-8")
    assert (visitplan(*SHORT).returncode, visitplan(*SHORT, "--strict").returncode) == (0, 1)


def test_a_moment_that_is_none_stops_the_build(visitplan: Run) -> None:
    """Before anything is written."""
    done = visitplan("build", SOURCE_DATE_EPOCH="soon")
    line = "visitplan: SOURCE_DATE_EPOCH is `soon`: write whole seconds since 1970, or unset it\n"
    assert (done.returncode, done.stderr) == (2, line)


def test_a_folder_someone_else_made_is_left_alone(folder: Path, visitplan: Run) -> None:
    """Status 2, and its files are as they were."""
    (folder / "build" / "norrby").mkdir(parents=True)
    (folder / "build" / "norrby" / "thesis.txt").write_text("years of work", encoding="utf-8")
    done = visitplan(*SHORT)
    line = "visitplan: build/norrby was not made by visitplan and is left alone: move it or choose another --out\n"
    assert (done.returncode, done.stdout, done.stderr) == (2, "", line)
    assert sorted(codes(folder / "build")) == ["norrby/thesis.txt"]
