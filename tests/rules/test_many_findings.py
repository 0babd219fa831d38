"""A file with everything wrong is told about once, and in a bounded way."""

from __future__ import annotations

from datetime import date

from rule_cases import TODAY

from visitplan import pipeline
from visitplan.diagnostics import Diagnostic
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


def found(text: str, rule: str, today: date = TODAY) -> list[Diagnostic]:
    """What this rule finds in an ordinary visit with these parts."""
    checked = pipeline.load("visit.yaml", {"visit.yaml": (VISIT + text).encode()}.get, Around(today))
    return [each for each in checked.diagnostics if each.rule == rule]


def test_of_many_sessions_at_once_each_is_told_with_the_one_that_ends_last() -> None:
    """Two hundred sessions at one time are 199 findings, not 19,900."""
    sessions = "".join(f'  s{n}: {{title: Tour, when: "2026-11-24 09:00-10:00"}}\n' for n in range(200))
    people = "delegates: {olena: {name: Olena Kovalenko, head: true}, taras: Taras Bondar}\n"
    clashes = found(f"{people}sessions:\n{sessions}", "person-double-booked")
    assert len(clashes) == 199
    assert {len(each.related) for each in clashes} == {1}


def test_of_many_unknown_ids_the_first_are_guessed() -> None:
    """Looking for a near id costs, so a file with forty unknown ones gets 25 guesses."""
    sessions = "".join(f'  s{n}: {{title: Tour, when: "2026-11-24 09:00-10:00", site: scool-{n}}}\n' for n in range(40))
    unknown = found(f"sites: {{school: Norrby school}}\nsessions:\n{sessions}", "unknown-reference")
    guessed = [each for each in unknown if each.hint == "did you mean `school`?"]
    assert (len(unknown), len(guessed)) == (40, 25)


def test_a_series_that_clashes_every_day_is_one_finding() -> None:
    """It is written once, so it is told once."""
    sessions = """
sessions:
  school: {title: School, when: "2026-11-24 09:00-10:30", repeat: daily, hosts: [helena]}
  tour: {title: Tour, when: "2026-11-24 10:00-11:00", repeat: daily, hosts: [helena]}
"""
    (clash,) = found(sessions, "person-double-booked")
    assert clash.message == "Helena Ek is still at “School” until 10:30"


def test_a_finding_is_accepted_up_to_and_including_the_last_day() -> None:
    """The day after, it is back."""
    parts = """
accept: [{rule: not-placed, at: sessions, because: The school calls on Friday, by: helena, until: 2026-11-20}]
sessions: {tour: {title: Tour}}
"""
    assert found(parts, "not-placed", date(2026, 11, 20)) == []
    assert len(found(parts, "not-placed", date(2026, 11, 21))) == 1
