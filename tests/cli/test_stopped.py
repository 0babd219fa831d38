"""What happens to a build that is stopped, killed, or has no room: for systems with POSIX signals and limits."""

import os
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from commands_run import Run, codes, environment_of, listed, visits, weeks_later
from preview_browser import Browser

SHORT = ("build", "--only", "ics,md,csv,txt")


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
    for number in range(1, 31):
        (folder / "itineraries" / f"visit-{number}.yaml").write_text(weeks_later(number), encoding="utf-8")
    with started(folder) as build:
        while build.poll() is None and not list((folder / "build").glob("norrby*")):
            time.sleep(0.01)
        os.killpg(build.pid, signal.SIGINT)  # thirty visits are still to come
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
        build.communicate(timeout=60)  # ends only when no worker is left that holds the other end of the pipes
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


def test_ctrl_c_ends_a_preview_well(folder: Path) -> None:
    """With status 0 and no word on stderr; that is how it is meant to end."""
    browser = Browser(folder)
    try:
        assert browser.ask()[0] == 200
        assert browser.second == "Ctrl-C ends it\n"
        os.kill(browser.process.pid, signal.SIGINT)
        told, wrong = browser.process.communicate(timeout=60)
        assert (browser.process.returncode, told, wrong) == (0, "\n", "")
    finally:
        browser.stop()


def test_a_preview_opens_the_browser_of_the_person(folder: Path) -> None:
    """At the address it prints; meanwhile it answers."""
    seen = folder / "opened.txt"
    script = folder / "browser.py"
    script.write_text(f"import sys; open({str(seen)!r}, 'w').write(sys.argv[1])\n", encoding="utf-8")
    one = Browser(folder, opening=True, BROWSER=f'"{sys.executable}" "{script}" %s')
    try:
        assert one.ask()[0] == 200
        for _ in range(600):
            if seen.exists() and seen.read_text(encoding="utf-8"):
                break
            time.sleep(0.1)
        assert seen.read_text(encoding="utf-8") == f"http://{one.host}/{one.word}/"
    finally:
        one.stop()
