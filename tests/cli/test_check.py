"""`visitplan check`, run as a person runs it."""

import json
import subprocess
import sys
from pathlib import Path

from commands_run import CLASH, VISIT, Run, environment_of

CLASHES = VISIT + CLASH
BOOKED = "person-double-booked"


def test_a_clean_itinerary_is_said_to_be_clean(visitplan: Run) -> None:
    """Status 0."""
    done = visitplan("check")
    assert (done.returncode, done.stdout, done.stderr) == (0, "no findings\n", "")


def test_findings_name_the_file_as_it_was_typed(folder: Path, visitplan: Run) -> None:
    """So that an editor can jump to it; status 1."""
    (folder / "itineraries" / "norrby.yaml").write_text(CLASHES, encoding="utf-8")
    done = visitplan("check", "./itineraries/../itineraries", "--format", "concise", "--select", BOOKED)
    places = {line.partition(": ")[0] for line in done.stdout.splitlines()[:-1]}
    assert done.returncode == 1
    assert places == {"itineraries/../itineraries/norrby.yaml:19:47"}


def test_findings_can_be_chosen(folder: Path, visitplan: Run) -> None:
    """Only some rules, or all but some; the status follows what is shown."""
    (folder / "itineraries" / "norrby.yaml").write_text(CLASHES, encoding="utf-8")
    assert visitplan("check", "--select", "no-head").stdout == "no findings\n"
    done = visitplan("check", "--ignore", f"{BOOKED},untranslated")
    assert (done.returncode, BOOKED in done.stdout) == (0, False)
    unknown = visitplan("check", "--ignore", "person-doublebooked")
    line = "visitplan: no rule `person-doublebooked`: did you mean `person-double-booked`?\n"
    assert (unknown.returncode, unknown.stderr) == (2, line)


def test_programs_get_json(folder: Path, visitplan: Run) -> None:
    """With a status they can trust."""
    (folder / "itineraries" / "norrby.yaml").write_text(CLASHES, encoding="utf-8")
    done = visitplan("check", "--format", "json", "--select", BOOKED)
    found = json.loads(done.stdout)
    assert done.returncode == 1
    assert {finding["rule"] for finding in found} == {"person-double-booked"}
    assert {finding["file"] for finding in found} == {"itineraries/norrby.yaml"}


def test_a_file_that_is_no_yaml_at_all(folder: Path, visitplan: Run) -> None:
    """It is the itinerary that is wrong, not the command: status 1."""
    (folder / "itineraries" / "norrby.yaml").write_bytes(b"\x00\xff\xfe")
    done = visitplan("check")
    assert done.returncode == 1
    assert done.stdout.startswith("error[invalid-yaml]: ")


def test_no_private_value_is_shown_anywhere(folder: Path, visitplan: Run) -> None:
    """A wrong phone in the private file and a wrong age in the main one, in every format."""
    private = "delegates: {anna: {phone: 555-hush, age: twelve-hush, diet: [hush]}}\nsesions: {talk: hush}\n"
    (folder / "itineraries" / "norrby.private.yaml").write_text(private, encoding="utf-8")
    text = VISIT.replace("phone: +46 70 174 06 15", "age: secret-hush, email: hush")
    (folder / "itineraries" / "norrby.yaml").write_text(text, encoding="utf-8")
    shown = [visitplan("check", "--format", style).stdout for style in ("full", "concise", "json", "github", "sarif")]
    assert all(" 0 " not in said and "invalid-value" in said for said in shown)
    assert not any("hush" in said for said in shown)


def test_a_name_cannot_steer_the_terminal(visitplan: Run) -> None:
    """Not even the name of a file that is not there."""
    done = visitplan("check", "a\x1b[2Jb.yaml")
    line = "visitplan: a�[2Jb.yaml does not exist: give a file or a folder of itineraries\n"
    assert (done.returncode, done.stderr) == (2, line)


def test_a_reader_that_goes_away_is_no_error(folder: Path) -> None:
    """`visitplan check | head -1` ends without a word on stderr, with the status of the check."""
    (folder / "itineraries" / "norrby.yaml").write_text(CLASHES, encoding="utf-8")
    with subprocess.Popen(
        [sys.executable, "-m", "visitplan", "check"],
        cwd=folder,
        env=environment_of(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as check:
        assert check.stdout is not None
        check.stdout.close()
        assert check.stderr is not None
        said = check.stderr.read()
    assert (check.returncode, said) == (1, b"")


def test_a_full_disk_under_the_output_is_said_so(folder: Path) -> None:
    """What could not be printed must not pass for nothing found."""
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run(
            [sys.executable, "-m", "visitplan", "check"],
            cwd=folder,
            env=environment_of(),
            stdin=subprocess.DEVNULL,
            stdout=full,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            check=False,
        )
    assert (done.returncode, done.stderr) == (2, "visitplan: cannot print: No space left on device\n")


def test_a_terminal_that_is_not_utf_8_reads_well(folder: Path) -> None:
    """Letters lose their accents, quotes and dashes become plain, the rest is a question mark."""
    text = CLASHES.replace("09:30-10:30", "09:30–10:30").replace("Talk", "Ö“Ї”")
    (folder / "itineraries" / "norrby.yaml").write_text(text, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "visitplan", "check"],
        cwd=folder,
        env=environment_of(PYTHONIOENCODING="ascii", PYTHONUTF8="0", COLUMNS="120"),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="ascii",
        check=False,
    )
    assert (done.returncode, done.stderr) == (1, "")
    assert '{en: O"?", sv: Samtal}, when: 2026-11-24 09:30-10:30' in done.stdout
