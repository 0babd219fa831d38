"""Measure what visitplan costs, as multiples of a bare interpreter: `python tests/bench/measure.py`.

Nothing here is a test and nothing fails: a number of one machine says little, a ratio against `python -c pass` in the
same run says more. Seconds are those of one processor, which other programs disturb least; how much a second processor
helps is measured by the clock, so let the machine rest. Rounds are shuffled and medians printed. Linux and macOS alone.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from congress import congress

ROOT = Path(__file__).parents[2]
THREE_DAYS = ROOT / "tests/bench/three-days.yaml"
SAMPLE = ROOT / "itineraries/tyreso-bilohorodka-2023.yaml"
COUNTRY = ", country: SE"
SIZES = (2_500, 5_000, 10_000, 20_000)
FOLDER = 20
BUDGETS = {
    "--version": 8,
    "check, 30 sessions": 30,
    "check, 30 sessions, no holidays": 18,
    "build, 12 recipients": 120,
    "build, 30 sessions": 120,
    "check, 20,000 sessions": 110,
}
GROWTH, MEMORY, SPEEDUP = 2.2, 200, 1.6


@dataclass(frozen=True)
class Cost:
    """What one run took: seconds of processors, seconds by the clock, the most memory at a time."""

    processor: float
    clock: float
    megabytes: float


def main() -> None:
    """Print every measured ratio beside its budget."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled too
        os.environ["PYTHONPYCACHEPREFIX"] = str(place / "compiled")
        commands = small(place) | large(place)
        with processors(1):
            costs = measured(commands)
        report(costs)
        parallel(place, FOLDER)


def small(place: Path) -> dict[str, list[str]]:
    """The commands on a visit of 30 sessions, with and without a country of known holidays, and on a smaller visit."""
    words = SAMPLE.read_text(encoding="utf-8")
    if COUNTRY not in words:
        raise ValueError(f"{SAMPLE} names no country any more")
    (place / "small.yaml").write_text(words, encoding="utf-8")
    (place / "anywhere.yaml").write_text(words.replace(COUNTRY, "").replace(", country: UA", ""), encoding="utf-8")
    return {
        "bare": [sys.executable, "-c", "pass"],
        "--version": visitplan("--version"),
        "check, 30 sessions": visitplan("check", str(place / "small.yaml")),
        "check, 30 sessions, no holidays": visitplan("check", str(place / "anywhere.yaml")),
        "build, 12 recipients": visitplan("build", str(THREE_DAYS), "--out", str(place / "build")),
        "build, 30 sessions": visitplan("build", str(place / "small.yaml"), "--out", str(place / "build")),
    }


def large(place: Path) -> dict[str, list[str]]:
    """The check of congresses in which nothing is wrong, each twice as big as the one before."""
    commands = {}
    for size in SIZES:
        path = place / f"congress-{size}.yaml"
        path.write_text(congress(size), encoding="utf-8")
        commands[f"check, {size:,} sessions"] = visitplan("check", str(path))
    found = subprocess.run(commands[f"check, {SIZES[0]:,} sessions"], check=True, capture_output=True, cwd=ROOT)
    print(f"in a congress there are {found.stdout.decode().strip()}")
    return commands


def visitplan(*arguments: str) -> list[str]:
    """The command line that runs visitplan in this interpreter."""
    return [sys.executable, "-m", "visitplan", *arguments]


def measured(commands: Mapping[str, Sequence[str]]) -> dict[str, Cost]:
    """The median cost of each command, after a first run that compiles, rounds shuffled."""
    for command in commands.values():
        cost(command)
    order = [name for name in commands for _ in range(3 if "000" in name else 7)]
    random.Random(1).shuffle(order)  # noqa: S311 -- no secret
    runs: dict[str, list[Cost]] = {name: [] for name in commands}
    for name in order:
        runs[name].append(cost(commands[name]))
    return {name: sorted(each, key=lambda one: one.processor)[len(each) // 2] for name, each in runs.items()}


def cost(command: Sequence[str]) -> Cost:
    """What one run of the command takes."""
    begun = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=ROOT) as process:
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    scale = 1024 if sys.platform == "linux" else 1024 * 1024
    return Cost(used.ru_utime + used.ru_stime, time.perf_counter() - begun, used.ru_maxrss / scale)


@contextmanager
def processors(number: int) -> Iterator[None]:
    """Let what is started meanwhile have so many processors, where the system can say so."""
    if not hasattr(os, "sched_setaffinity"):
        yield
        return
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, sorted(before)[:number])
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


def report(costs: Mapping[str, Cost]) -> None:
    """Print each cost, its budget where there is one, and how it grows as sessions double."""
    bare = costs["bare"].processor
    for name, one in costs.items():
        ratio, budget = one.processor / bare, f"budget {BUDGETS[name]}x" if name in BUDGETS else ""
        print(f"{name:33} {one.processor:6.2f} s {ratio:7.1f}x  {one.megabytes:4.0f} MB  {budget}")
    big = [costs[f"check, {size:,} sessions"] for size in SIZES]
    for what, values in (("time", [one.processor for one in big]), ("memory", [one.megabytes for one in big])):
        growth = max(after / before for before, after in pairwise(values))
        print(f"worst growth of {what} per doubling: {growth:.2f}x, budget {GROWTH}x")
    print(f"memory for {SIZES[-1]:,} sessions: {big[-1].megabytes:.0f} MB, budget {MEMORY} MB")


def parallel(place: Path, number: int) -> None:
    """Print how much all processors help on a folder of so many visits of other people."""
    folder = place / f"visits-{number}"
    folder.mkdir()
    words = SAMPLE.read_text(encoding="utf-8")
    for each in range(number):
        # One person in two visits is someone with the same e-mail: those would be in two places at once.
        other = words.replace("id: tyreso-bilohorodka-2023", f"id: visit-{each}").replace("@", f".{each}@")
        (folder / f"visit-{each}.yaml").write_text(other, encoding="utf-8")
    command = visitplan("build", str(folder), "--out", str(place / f"packs-{number}"))
    both = cost(command).clock
    with processors(1):
        one = cost(command).clock
    built = len(list((place / f"packs-{number}").glob("*/manifest.json")))
    print(
        f"{built} visits: {one:.1f} s on one processor, {one / both:.2f}x on {os.cpu_count()}, budget {SPEEDUP}x on 2"
    )


if __name__ == "__main__":
    main()
