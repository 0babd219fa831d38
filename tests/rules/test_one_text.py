"""What stands in one text of a file alone is found there: asking all texts at once whether it can must not lose it."""

from __future__ import annotations

import pytest
from rule_cases import TODAY

from visitplan import pipeline
from visitplan.rules import Around
from visitplan.rules.phrases import small

VISIT = """\
visit:
  title: {all: Visit}
  dates: 2026-11-24 to 2026-11-27
  timezone: Europe/Stockholm
  languages: [LANGUAGES]
  host: Norrby
  guest: Kalynivka
  coordinator: helena
hosts: {helena: Helena Ek}
sessions:
  tour: {title: {all: Tour}, when: "2026-11-24 09:00-10:00", hosts: [helena], description: SAID}
"""


def told(said: str, rule: str, languages: str = "en", more: str = "") -> list[str]:
    """What this rule says of a visit with one description."""
    visit = VISIT.replace("LANGUAGES", languages).replace("SAID", said) + more
    checked = pipeline.load("visit.yaml", {"visit.yaml": visit.encode()}.get, Around(TODAY))
    return [each.message for each in checked.diagnostics if each.rule == rule]


@pytest.mark.parametrize(
    ("language", "date", "weekdays"),
    [
        ("en", "25 November", "Monday Tuesday Thursday Friday Saturday Sunday"),
        ("en", "25 November", "Mon Tue Tues Thu Thur Thurs Fri Sat Sun"),
        ("en", "24 November", "Wednesday Wed"),
        ("sv", "25 november", "måndag tisdag torsdag fredag lördag söndag"),
        ("sv", "25 november", "mån ti tis tor tors fre lör sön"),
        ("sv", "24 november", "onsdag on ons"),
        ("uk", "25 листопада", "понеділок вівторок четвер п’ятниця субота неділя"),
        ("uk", "25 листопада", "понеділка вівторка четверга п'ятницю суботу неділю"),
        ("uk", "25 листопада", "пн вт чт пт сб нд"),
        ("uk", "24 листопада", "середа середу ср"),
    ],
)
def test_every_weekday_is_found_alone(language: str, date: str, weekdays: str) -> None:
    """In full, in short and in capitals; the date is of another day."""
    for weekday in weekdays.split():
        for words in (weekday, weekday.upper()):
            assert len(told(f'"{words} {date}"', "weekday-mismatch", language)) == 1, words


@pytest.mark.parametrize(
    "words",
    [
        *("Nötallergi", "Diabetes", "insulin", "epilepsy", "coeliac", "celiaki", "asthma", "astma", "epipen"),
        *("inhaler", "pacemaker", "wheelchair", "rullstol", "hearing aid", "hörapparat", "glutenintolerans"),
        *("алергія", "діабет", "інсулін", "епілепсія", "целіакія", "астма", "інгалятор", "кардіостимулятор"),
        *("слуховий апарат", "інвалідний візок", "крісло колісне", "непереносимість"),
    ],
)
def test_every_word_of_health_is_found_alone(words: str) -> None:
    """Capitals too."""
    for said in (words, words.upper()):
        assert len(told(f'"One guest: {said}"', "health-in-text")) == 1, said


def test_a_child_is_found_alone() -> None:
    """The name as the file has it stands nowhere else."""
    child = "delegates: {ostap: {name: {uk: Остап Руденко}, age: 13}}\n"
    assert len(told("{en: With Ostap Rudenko, uk: З ним}", "child-identifiable", "en, uk", child)) == 1
    assert len(told("{en: With him, uk: З Остап Руденко}", "child-identifiable", "en, uk", child)) == 1


def test_mixed_letters_are_found_alone() -> None:
    """One Cyrillic letter in a file of Latin ones."""
    assert len(told("C\u043effee", "mixed-script")) == 1
    assert told("Coffee", "mixed-script") == []


def test_a_text_without_a_language_is_found_alone() -> None:
    """All others are the same everywhere; one text has one language more than the visit, and lacks none of it."""
    assert told("{en: Coffee}", "untranslated", "en, sv", "outcomes: [{all: Tea}]") == ["one text has no `sv`"]
    assert told("{en: Coffee, sv: Kaffe, uk: Кава}", "untranslated", "en, sv", "outcomes: [{all: Tea}]") == []


def test_small_letters_are_those_that_are_alike_whatever_their_case() -> None:
    """A long s, the Kelvin sign and the Turkish letters, which `re.IGNORECASE` takes for s, k and i."""
    assert small("D\u0130ABET \u017f \u212a \u0131 Å Ё") == "diabet s k i å ё"
