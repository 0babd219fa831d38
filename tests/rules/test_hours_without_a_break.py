"""The hours told of a day are those of what is too much in it."""

from __future__ import annotations

from datetime import date

from visitplan import pipeline
from visitplan.rules import Around

VISIT = """\
visit: {title: V, dates: 2027-01-20, timezone: Europe/Stockholm, languages: [en], host: A, guest: B, coordinator: eva}
hosts: {eva: {name: Eva Ek, email: eva@ekby.example}}
delegates: {anna: {name: Anna Berg}}
sessions:
  first: {title: First, when: 2027-01-20 08:00-11:30, hosts: [eva]}
  last: {title: Last, when: 2027-01-20 16:00-17:00, hosts: [eva]}
"""


def test_a_long_stretch_is_told_by_its_own_hours() -> None:
    """Not by those of the whole day, which goes on after a pause."""
    checked = pipeline.load("v.yaml", {"v.yaml": VISIT.encode()}.get, Around(date(2027, 1, 1)))
    assert [each.message for each in checked.diagnostics if each.rule == "day-overloaded"] == [
        "Wed 20 Jan 2027 has 3 h 30 min without a break, from 08:00 to 11:30"
    ]
