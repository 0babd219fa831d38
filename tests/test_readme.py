"""README is true: its itinerary checks clean, its pictures are there, its commands are those of the program."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from visitplan import pipeline
from visitplan.cli.commands import app
from visitplan.rules import Around
from visitplan.views import VIEWS

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_itinerary_of_the_readme_has_no_findings_worth_a_warning() -> None:
    """A ten-line file gets no error and no warning."""
    (shown,) = re.findall(r"```yaml\n(.*?)```", README, re.DOTALL)
    checked = pipeline.load(
        "readme.yaml", lambda name: shown.encode() if name == "readme.yaml" else None, Around(date(2027, 1, 1))
    )
    assert checked.programme is not None
    assert [(each.rule, each.message) for each in checked.diagnostics if each.severity != "note"] == []
    assert len(shown.splitlines()) <= 11


def test_every_file_the_readme_leads_to_is_there() -> None:
    """Links and pictures lead somewhere."""
    targets = re.findall(r"\]\(([^)#]+)\)", README)
    assert len(targets) >= 3
    assert [target for target in targets if not (ROOT / target).exists()] == []


def test_the_two_commands_are_those_of_the_contract() -> None:
    """One line builds the samples, one passes the tests, each setting up all it needs."""
    lines = re.findall(r"```sh\n(.*?)\n```", README, re.DOTALL)
    setup = "python3 -m venv --without-pip .venv && python3 -m pip --python .venv/bin/python install -e "
    assert lines == [f"{setup}. && .venv/bin/visitplan build", f"{setup}'.[test]' && .venv/bin/pytest"]


def test_the_readme_tells_of_every_command() -> None:
    """Each command stands in the table, and no other."""
    told = re.findall(r"^\| `visitplan ([a-z]+)", README, re.MULTILINE)
    names = [command.callback.__name__ for command in app.registered_commands if command.callback]
    assert sorted(told) == sorted(names)


def test_the_readme_tells_of_every_audience() -> None:
    """Each audience's folder stands in the table."""
    folders = {
        "coordinator": "coordinator/",
        "attendance": "coordinator/",
        "delegation": "delegation/",
        "delegate": "delegates/ID/",
        "site": "sites/ID/",
        "kitchen": "sites/ID/",
        "host": "hosts/ID/",
        "interpreter": "interpreters/ID/",
        "leader": "leaders/ID/",
        "driver": "drivers/ID/",
        "badges": "print/",
        "doors": "print/",
        "evaluation_guests": "print/",
        "evaluation_hosts": "print/",
        "public": "public/",
    }
    assert set(folders) == {audience.name for audience in VIEWS}
    assert [folder for folder in folders.values() if f"`{folder}`" not in README] == []
