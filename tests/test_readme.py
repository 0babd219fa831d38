"""README is true: its itinerary checks clean, its pictures are there, its commands are those of the program."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from visitplan import pipeline
from visitplan.cli.commands import app
from visitplan.exporters import EXPORTERS
from visitplan.rules import Around
from visitplan.views import VIEWS, archive, report
from visitplan.views.audience import Audience

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
TABLE, _, BELOW_TABLE = README.partition("## What each recipient gets\n")[2].partition("\n## ")[0].rpartition("|\n\n")


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


FOLDERS = {
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
IN_A_ROW = {
    "run-sheet.pdf": "run sheet",
    "attendance.pdf": "attendance list",
    "schedule.html": "page",
    "schedule.md": "Markdown",
    "schedule.xlsx": "spreadsheet",
    "schedule.csv": "CSV",
    "schedule.json": "JSON",
    "findings.txt": "findings",
    "calendar.ics": "calendar",
    "programme.pdf": "programme",
    "programme.{language}.pdf": "in each one",
    "booklet.{guests}.pdf": "a booklet in each that guests read",
    "pocket.pdf": "a pocket programme",
    "brief.pdf": "a brief",
    "meal-order.pdf": "its kitchen's order",
    "driver.pdf": "each of their transfers",
    "leader.pdf": "what to know of each child",
    "badges.pdf": "badges",
    "tent-cards.pdf": "tent cards",
    "door-signs.pdf": "door signs",
    "evaluation-guests.{language}.pdf": "evaluation forms for guests",
    "evaluation-hosts.pdf": "for hosts",
    "programme.html": "the week",
    "programme.md": "the week",
}
"""What a row of the table calls a paper."""
BELOW = {
    "calendar-days.ics": "`calendar-days.ics`",
    "how-to-add.html": "`how-to-add.html`",
    "how-to-add.md": "and `.md`",
    "changes.pdf": "`changes.pdf`",
    "changes.md": "`changes.md`",
    "invitations/{session}.eml": "`invitations/SESSION.eml`",
    "invitations/{session}.ics": "and `.ics` (the calendar file alone)",
}
"""What stands below the table, since many recipients get it."""


def test_the_readme_tells_of_every_audience() -> None:
    """Each audience's folder stands in the table, and no other."""
    assert set(FOLDERS) == {audience.name for audience in VIEWS}
    first = re.findall(r"^\| (`.*?) \|", TABLE, re.MULTILINE)
    assert sorted(re.findall(r"`(.*?)`", " ".join(first))) == sorted(set(FOLDERS.values()))


@pytest.mark.parametrize("audience", VIEWS, ids=lambda audience: audience.name)
def test_the_readme_tells_of_every_paper(audience: Audience) -> None:
    """What a recipient gets stands in the row of their folder, or below the table."""
    (row,) = re.findall(rf"^\| .*`{FOLDERS[audience.name]}`.*", TABLE, re.MULTILINE)
    told = [IN_A_ROW[paper] in row if paper in IN_A_ROW else BELOW[paper] in BELOW_TABLE for paper in audience.papers]
    assert [paper for paper, is_told in zip(audience.papers, told, strict=True) if not is_told] == []


def test_every_paper_is_somebodys() -> None:
    """No exporter writes what nobody gets; the findings are no exporter's."""
    audiences = (*VIEWS, report.AUDIENCE, archive.AUDIENCE)
    assert {paper for audience in audiences for paper in audience.papers} == {*EXPORTERS, "findings.txt"}
    assert {paper for audience in VIEWS for paper in audience.papers} == {*IN_A_ROW, *BELOW}
