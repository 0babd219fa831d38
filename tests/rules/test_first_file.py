"""A first itinerary, ten lines or so, gets advice and no more."""

from __future__ import annotations

from rule_cases import TODAY

from visitplan import pipeline
from visitplan.diagnostics import Severity
from visitplan.rules import Around

FIRST = b"""\
visit:
  title: Visit from Kalynivka
  dates: 2026-11-24 to 2026-11-26
  timezone: Europe/Stockholm
  languages: [sv, uk]
  host: Norrby kommun
  guest: Kalynivka
  coordinator: helena
hosts: {helena: Helena Ek}
delegates: {olena: Olena Kovalenko, taras: Taras Bondar}
sites: {school: Norrby school, hall: Town hall}
sessions:
  welcome: {title: Welcome, when: 2026-11-24 09:00-10:00, site: hall}
  lesson: {title: School visit, when: 2026-11-24 10:00-12:00, site: school}
"""


def test_a_first_file_gets_notes_alone() -> None:
    """No head yet and one language are polish, as is all else that is said."""
    checked = pipeline.load("first.yaml", {"first.yaml": FIRST}.get, Around(TODAY))
    notes = [(each.rule, each.message) for each in checked.diagnostics if each.severity is Severity.NOTE]
    assert {
        ("untranslated", "3 texts have no `uk`"),
        ("no-head", "none of the 2 delegates is head of the delegation"),
    } <= set(notes)
    assert len(notes) == len(checked.diagnostics)
