"""Rules say nothing of what they cannot know."""

from __future__ import annotations

from rule_cases import TODAY

from visitplan import pipeline
from visitplan.rules import Around

VISIT = """\
visit:
  title: Autumn visit
  dates: 2026-11-24 to 2026-11-27
  timezone: Europe/Stockholm
  languages: [en]
  host: Norrby
  guest: Kalynivka
  coordinator: helena
hosts: {helena: Helena Ek}
"""


def told(text: str, rule: str) -> list[str]:
    """What this rule says of an ordinary visit with these parts."""
    checked = pipeline.load("visit.yaml", {"visit.yaml": (VISIT + text).encode()}.get, Around(TODAY))
    return [each.message for each in checked.diagnostics if each.rule == rule]


def test_who_stands_in_a_list_that_cannot_be_read_is_not_known() -> None:
    """Any delegate may, so none of them is idle."""
    parts = """
delegates: {olena: Olena Kovalenko, taras: Taras Bondar}
sessions: {tour: {title: Tour, when: "2026-11-24 09:00-10:00", delegates: DELEGATES}}
"""
    assert told(parts.replace("DELEGATES", "{olena: yes}"), "idle-delegate") == []
    assert told(parts.replace("DELEGATES", "[olena]"), "idle-delegate") == ["Taras Bondar is in no session"]


def test_without_sessions_nobody_is_idle() -> None:
    """The programme is not written yet."""
    assert told("delegates: {olena: Olena Kovalenko, taras: Taras Bondar}", "idle-delegate") == []
