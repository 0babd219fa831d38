"""The cases of this folder: itineraries with `# expect: RULE` on the guilty lines, read through the whole pipeline.

`RULE.yaml` is the case of a rule, `RULE.something.yaml` another one. A line `# today: 2026-11-20` sets the day of the
check (else 1 November 2026), `# beside: other.yaml` puts another visit of this folder into the same run.

A case is held to the rules it names. Of all others it must have no error: advice on the rest of a bare visit is no
fault of the case.
"""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from visitplan import pipeline
from visitplan.diagnostics import Severity
from visitplan.pipeline import Checked, Read
from visitplan.rules import Around

FOLDER = Path(__file__).parent
TODAY = date(2026, 11, 1)


def cases() -> list[str]:
    """The names of all cases."""
    return sorted(path.name for path in FOLDER.glob("*.yaml") if not path.name.endswith(".private.yaml"))


def rule_of(case: str) -> str:
    """The rule a case is about."""
    return case.partition(".")[0]


def read(name: str) -> bytes | None:
    """What stands in a file of this folder."""
    path = FOLDER / name
    return path.read_bytes() if path.is_file() else None


def checked(case: str, read: Read = read) -> Checked:
    """A case after everything that can be found was looked for."""
    text = (read(case) or b"").decode(errors="replace")
    day = re.search(r"^# today: (\S+)$", text, re.MULTILINE)
    beside = re.findall(r"^# beside: (\S+)$", text, re.MULTILINE)
    neighbours = tuple(programme for name in beside if (programme := pipeline.neighbour(name, read)))
    return pipeline.load(case, read, Around(date.fromisoformat(day[1]) if day else TODAY, neighbours=neighbours))


def found(case: str) -> list[tuple[str, int, str]]:
    """File, line and rule of everything the rules of the case find, and of every error."""
    named = {rule_of(case), *(rule for _, _, rule in expected(case))}
    return sorted(
        (each.span.file, each.span.line, each.rule)
        for each in checked(case).diagnostics
        if each.rule in named or each.severity is Severity.ERROR
    )


def expected(case: str) -> list[tuple[str, int, str]]:
    """File, line and rule of every `# expect:`, in the case, its private file and the files it includes."""
    companions = {case, f"{case.removesuffix('.yaml')}.private.yaml", *pipeline.includes(case, read)}
    return sorted(
        (name, number, rule.strip())
        for name in companions
        for number, line in enumerate((read(name) or b"").decode(errors="replace").split("\n"), start=1)
        for rule in line.partition("# expect: ")[2].split(",")
        if rule.strip()
    )
