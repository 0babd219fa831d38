"""`visitplan build`, run as a person runs it."""

import hashlib
import json
import os
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from commands_run import CLASH, VISIT, Run, environment_of

SHORT = ("build", "--only", "ics,md,csv,txt")
WROTE = "wrote   build/norrby: "


def codes(folder: Path) -> dict[str, str]:
    """Every file under the folder with a code for what stands in it."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def visits(folder: Path) -> list[str]:
    """Everything that stands in the folder of builds, hidden or not."""
    return sorted(path.name for path in (folder / "build").iterdir())


def listed(folder: Path) -> dict[str, str]:
    """What the manifest of a build lists."""
    told = json.loads((folder / "manifest.json").read_bytes())
    return {file["path"]: file["sha256"] for file in told["files"]}


def test_a_build_writes_every_pack_and_says_where_to_look(folder: Path, visitplan: Run) -> None:
    """One folder a recipient; the last line is where to look first."""
    done = visitplan("build")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(WROTE)
    assert done.stdout.endswith("\nLook first at build/norrby/index.html\n")
    packs = {path.relative_to(folder / "build" / "norrby").parent.as_posix() for path in folder.rglob("build/**/*.*")}
    recipients = {"coordinator", "delegation", "delegates/anna", "sites/hall", "hosts/helena", "public"}
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
    (folder / "itineraries" / "clash.yaml").write_text(VISIT + CLASH, encoding="utf-8")
    done = visitplan(*SHORT)
    assert done.returncode == 1
    assert [line.partition(": ")[0] for line in done.stdout.splitlines()[-3:-1]] == [
        "refused itineraries/clash.yaml",
        "wrote   build/norrby",
    ]
    assert visits(folder) == ["norrby"]


def test_two_visits_with_one_id_are_both_refused(folder: Path, visitplan: Run) -> None:
    """Neither may write over the other."""
    for name in ("one", "two"):
        text = VISIT.replace("visit:\n", "visit:\n  id: same\n")
        (folder / "itineraries" / f"{name}.yaml").write_text(text, encoding="utf-8")
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
    ("arguments", "line"),
    [
        (("--for", "sites/hal"), "no recipient `sites/hal`: did you mean `sites/hall`?"),
        (("--only", "pfd"), "no kind of file `pfd`: did you mean `pdf`?"),
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


def started(folder: Path) -> subprocess.Popen[str]:
    """A whole build that has begun."""
    begin = "import sys; from visitplan.__main__ import main; print(flush=True); sys.argv[1:] = ['build']; main()"
    build = subprocess.Popen(
        [sys.executable, "-c", begin],
        cwd=folder,
        env=environment_of(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        start_new_session=True,
    )
    assert build.stdout is not None
    assert build.stdout.readline() == "\n"
    return build


@pytest.mark.parametrize("after", [0.01, 0.4, 0.8, 1.2])
def test_ctrl_c_leaves_the_last_build(folder: Path, visitplan: Run, after: float) -> None:
    """One clear line, status 2, nothing half written; or it had finished before."""
    assert visitplan(*SHORT).returncode == 0
    before = codes(folder / "build")
    with started(folder) as build:
        time.sleep(after)
        os.killpg(build.pid, signal.SIGINT)
        _, said = build.communicate(timeout=60)
    if build.returncode:
        assert (build.returncode, said) == (2, "visitplan: stopped; every build that was finished is as it was\n")
        assert codes(folder / "build") == before
    assert visits(folder) == ["norrby"]


def test_ctrl_c_stops_a_build_of_many_visits(folder: Path) -> None:
    """On every processor, at once; what was finished is whole."""
    for number in range(30):
        (folder / "itineraries" / f"visit-{number}.yaml").write_text(VISIT, encoding="utf-8")
    with started(folder) as build:
        time.sleep(4)
        os.killpg(build.pid, signal.SIGINT)
        _, said = build.communicate(timeout=20)
    assert (build.returncode, said) == (2, "visitplan: stopped; every build that was finished is as it was\n")
    for name in visits(folder):
        made = codes(folder / "build" / name)
        assert made.pop("manifest.json")
        assert listed(folder / "build" / name) == made


@pytest.mark.parametrize("after", [0.5, 1.0, 1.5, 2.0])
def test_a_killed_build_leaves_the_last_one(folder: Path, visitplan: Run, after: float) -> None:
    """With kill -9 at any moment: what stands there is whole, and the next build clears up."""
    assert visitplan("build").returncode == 0
    with started(folder) as build:
        time.sleep(after)
        build.kill()
    made = codes(folder / "build" / "norrby")
    assert made.pop("manifest.json")
    assert listed(folder / "build" / "norrby") == made
    assert visitplan(*SHORT).returncode == 0
    assert visits(folder) == ["norrby"]


def test_a_full_disk_leaves_the_last_build(folder: Path, visitplan: Run) -> None:
    """No file may grow beyond a few bytes: status 2, one line, the last build as it was."""
    assert visitplan(*SHORT).returncode == 0
    before = codes(folder / "build")
    done = subprocess.run(
        [sys.executable, "-m", "visitplan", *SHORT],
        cwd=folder,
        env=environment_of(PYTHONDONTWRITEBYTECODE="1"),
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (64, 64)),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    line = "visitplan: cannot write build/norrby: File too large; the last good build is as it was\n"
    assert (done.returncode, done.stdout, done.stderr) == (2, "", line)
    assert codes(folder / "build") == before
    assert visits(folder) == ["norrby"]


def test_a_folder_that_may_not_be_written_is_said_so(folder: Path) -> None:
    """Not even root writes into /proc."""
    done = subprocess.run(
        [sys.executable, "-m", "visitplan", *SHORT, "--out", "/proc/visits"],
        cwd=folder,
        env=environment_of(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    line = "visitplan: cannot write /proc/visits: No such file or directory; the last good build is as it was\n"
    assert (done.returncode, done.stdout, done.stderr) == (2, "", line)
