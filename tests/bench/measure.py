"""Measure what visitplan costs, as multiples of a bare interpreter: `python tests/bench/measure.py`.

Nothing here is a test and nothing fails: a number on one machine says little, a ratio against `python -c pass` in the
same run says more. Rounds are shuffled, so that a slow minute hits every command alike; medians are printed.
"""

from __future__ import annotations

import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROUNDS = 7
BUDGETS = {
    "--version": 8,
    "check, 30 sessions": 18,
    "build, 30 sessions": 120,
    "check, 20,000 sessions": 110,
}


def main() -> None:
    """Print every measured ratio beside its budget."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        small = place / "small.yaml"
        small.write_bytes((ROOT / "itineraries/tyreso-bilohorodka-2023.yaml").read_bytes())
        sizes = {size: big_visit(place, size) for size in (2_500, 5_000, 10_000, 20_000)}
        commands = {
            "bare": [sys.executable, "-c", "pass"],
            "--version": visitplan("--version"),
            "check, 30 sessions": visitplan("check", str(small)),
            "build, 30 sessions": visitplan("build", str(small), "--out", str(place / "build")),
        }
        times = measured(commands, ROUNDS)
        large = {
            f"check, {size:,} sessions": visitplan("check", "--format", "concise", str(path))
            for size, path in sizes.items()
        }
        times |= measured(large, 3)
        report(times)
        print(f"peak memory of any child: {peak_megabytes():.0f} MB (budget 200 MB for the check of 20,000 sessions)")  # noqa: T201 -- a script prints
        parallel(place, small)


def visitplan(*arguments: str) -> list[str]:
    """The command line that runs visitplan in this interpreter."""
    return [sys.executable, "-m", "visitplan", *arguments]


def measured(commands: dict[str, list[str]], rounds: int) -> dict[str, float]:
    """Median wall seconds of each command, rounds shuffled."""
    times: dict[str, list[float]] = {name: [] for name in commands}
    order = [name for name in commands for _ in range(rounds)]
    random.Random(1).shuffle(order)  # noqa: S311 -- no secret
    for name in order:
        times[name].append(seconds(commands[name]))
    return {name: statistics.median(taken) for name, taken in times.items()}


def seconds(command: list[str]) -> float:
    """Wall seconds of one run."""
    before = time.perf_counter()
    subprocess.run(command, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=ROOT)
    return time.perf_counter() - before


def report(times: dict[str, float]) -> None:
    """Print each ratio, its budget where there is one, and how the cost grows as sessions double."""
    bare = times["bare"]
    for name, taken in times.items():
        budget = f"  budget {BUDGETS[name]}x" if name in BUDGETS else ""
        print(f"{name:28} {taken / bare:7.1f}x{budget}")  # noqa: T201 -- a script prints
    large = [taken for name, taken in times.items() if name.startswith("check, ") and "30" not in name.split()[1]]
    growth = max(b / a for a, b in pairwise(large))
    print(f"{'worst growth per doubling':28} {growth:7.2f}x  budget 2.2x")  # noqa: T201 -- a script prints


def parallel(place: Path, small: Path) -> None:
    """Print how much two processes help on a folder of visits."""
    folder = place / "many"
    folder.mkdir()
    words = small.read_text(encoding="utf-8")
    for number in range(20):
        # Each has people of its own: one address in two visits at one time is a person booked twice.
        copy = words.replace("id: tyreso-bilohorodka-2023", f"id: visit-{number}").replace("@", f"@v{number}.")
        (folder / f"visit-{number}.yaml").write_text(copy, encoding="utf-8")
    command = visitplan("build", str(folder), "--out", str(place / "all"))
    both = seconds(command)
    one = seconds(["taskset", "-c", "0", *command]) if sys.platform == "linux" else both
    print(f"{'20 visits, cores against one':28} {one / both:7.2f}x  budget 1.6x on {os.cpu_count()} cores")  # noqa: T201 -- a script prints


def peak_megabytes() -> float:
    """The largest child's peak memory."""
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024


def big_visit(place: Path, sessions: int) -> Path:
    """A visit with this many sessions, 800 delegates at its largest, on as many days as it needs."""
    delegates = sessions // 25
    path = place / f"big-{sessions}.yaml"
    lines = [
        "visit:",
        "  title: Congress",
        "  dates: 2027-01-01 to 2027-12-31",
        "  timezone: Europe/Stockholm",
        "  languages: [en]",
        "  host: Host",
        "  guest: Guest",
        "  coordinator: desk",
        "hosts:",
        "  desk: {name: Desk, languages: [en]}",
        "delegates:",
        *(
            f"  guest-{n}: {{name: Guest {n}, languages: [en]{', head: true' if n == 0 else ''}}}"
            for n in range(delegates)
        ),
        "sites:",
        *(f"  room-{n}: {{name: Room {n}}}" for n in range(100)),
        "sessions:",
    ]
    for n in range(sessions):
        day, turn = divmod(n, max(1, sessions // 360))
        hour, lane = 8 + turn % 12, turn // 12
        guests = ", ".join(f"guest-{(n * 5 + k) % delegates}" for k in range(4))
        date = f"2027-{1 + day % 360 // 30:02d}-{1 + day % 28:02d}"
        lines.append(
            f"  s{n}: {{title: Session {n}, when: {date} {hour:02d}:00-{hour:02d}:50, site: room-{lane % 100},"
            f" delegates: [{guests}], kind: dialogue}}",
        )
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


if __name__ == "__main__":
    main()
