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


def told(text: str, rule: str, visit: str = VISIT) -> list[str]:
    """What this rule says of an ordinary visit with these parts."""
    checked = pipeline.load("visit.yaml", {"visit.yaml": (visit + text).encode()}.get, Around(TODAY))
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


def test_names_of_other_countries_are_spelt_by_other_rules() -> None:
    """A guest from Japan has a Ukrainian form for the programme, not a Ukrainian passport."""
    guests = "delegates: {mori: {name: {en: Kenji Mori, uk: Кендзі Морі}}}"
    assert told(guests, "latin-mismatch") == [
        "Кендзі Морі is written Kenji Mori, by the rules for passports Kendzi Mori",
    ]
    assert told(guests, "latin-mismatch", VISIT.replace("Kalynivka", "{name: Aoyama, country: JP}")) == []


def test_while_a_meal_has_no_time_nobody_is_said_to_be_hungry() -> None:
    """It may be meant for the gap; one that takes whole days feeds on each of them."""
    parts = """
delegates: {olena: Olena Kovalenko}
sessions:
  tour: {title: Tour, when: "2026-11-24 09:00-15:00"}
  picnic: {title: Picnic, kind: meal, WHEN}
"""
    hungry = ["Olena Kovalenko gets no lunch between 09:00 and 15:00 on Tue 24 Nov 2026"]
    assert told(parts.replace("WHEN", "notes: when the sun shines"), "no-meal") == []
    assert told(parts.replace("WHEN", "when: 2026-11-24 to 2026-11-25"), "no-meal") == []
    assert told(parts.replace("WHEN", "when: 2026-11-25"), "no-meal") == hungry


def test_guests_nobody_has_listed_yet_eat_too() -> None:
    """Of a programme without delegates, what everyone takes part in is asked."""
    assert told('sessions: {tour: {title: Tour, when: "2026-11-24 09:00-15:00"}}', "no-meal") == [
        "the guests get no lunch between 09:00 and 15:00 on Tue 24 Nov 2026"
    ]


def test_guests_who_are_all_online_have_no_night() -> None:
    """They sleep at home, and nobody calls at two in the morning; one who comes may."""
    guests = "delegates: {carla: {name: Carla Benítez, remote: America/Bogota}, diego: {name: Diego Funes, STATUS}}"
    for status in ("remote: America/Lima", "status: withdrawn"):
        assert told(guests.replace("STATUS", status), "no-on-call") == []
    asked = ["the visit has a night, and nobody is on call"]
    assert told(guests.replace("STATUS", "languages: [es]"), "no-on-call") == asked


def test_a_closing_on_a_wrong_day_is_told_once() -> None:
    """Its date is wrong; with the right one it is the closing of the last day, or the welcome of the first."""
    parts = """
sessions:
  tour: {title: Tour, when: "2026-11-25 09:00-10:00"}
  farewell: {title: Farewell, when: "DAY 14:00-15:00", kind: dialogue}
"""
    for day, greeting in (("2025-11-27", []), ("2026-11-26", ["no-welcome"])):
        found = [rule for rule in ("no-welcome", "no-closing") if told(parts.replace("DAY", day), rule)]
        assert found == greeting
    assert len(told(parts.replace("DAY", "2025-11-27"), "outside-visit")) == 1
