"""Weekdays beside dates in running text."""

from __future__ import annotations

from datetime import date

import pytest

from visitplan.rules.weekdays import dated, named

VISIT = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("language", "words", "found"),
    [
        ("en", "Tuesday 24 November", "Tuesday 24 November: 1, 2026-11-24"),
        ("en", "on Tue, November 24th, 2026, at nine", "Tue, November 24th, 2026: 1, 2026-11-24"),
        ("en", "the 24th of November (Tuesday)", "24th of November (Tuesday): 1, 2026-11-24"),
        ("en", "Tuesday the 24th of November", "Tuesday the 24th of November: 1, 2026-11-24"),
        ("en", "by Wed 6 January", "Wed 6 January: 2, 2027-01-06"),
        ("sv", "tisdagen den 24:e november", "tisdagen den 24:e november: 1, 2026-11-24"),
        ("sv", "tis 24/11 och ons 25/11", "tis 24/11: 1, 2026-11-24; ons 25/11: 2, 2026-11-25"),
        ("sv", "28 november, söndag 29 november", "söndag 29 november: 6, 2026-11-29"),
        ("uk", "у вівторок, 24-го листопада", "вівторок, 24-го листопада: 1, 2026-11-24"),
        ("uk", "п’ятниця 27.11.2026", "п’ятниця 27.11.2026: 4, 2026-11-27"),
        ("uk", "пт, 27.11, о 9.30", "пт, 27.11: 4, 2026-11-27"),
        ("en", "Friday (27 November)", "Friday (27 November): 4, 2026-11-27"),
        ("uk", "27 листопада, п'ятниця", "27 листопада, п'ятниця: 4, 2026-11-27"),
        ("fr", "Tuesday 2026-11-24", "Tuesday 2026-11-24: 1, 2026-11-24"),
    ],
)
def test_a_weekday_beside_a_date_is_read_in_three_languages(language: str, words: str, found: str) -> None:
    """Before or after it, in full or in short, with or without a year."""
    read = [f"{each.words}: {each.weekday}, {each.date}" for each in dated(words, language, VISIT)]
    assert "; ".join(read) == found


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Monday to Wednesday, 24–26 November"),
        ("en", "Mon–Wed 26 November"),
        ("en", "Tuesday 11/24"),
        ("en", "on Friday may 2 of you come along"),
        ("sv", "fri 25 november"),
        ("sv", "tisdag 9.30, onsdag 30 februari"),
        ("sv", "Sundsvall 24 november"),
        ("sv", "tisdag 9.10, 24.11"),
        ("uk", "вівторок 10.11-11.30"),
        ("uk", "середа"),
    ],
)
def test_ranges_times_and_other_words_are_no_dates(language: str, words: str) -> None:
    """What may mean something else is not read."""
    assert list(dated(words, language, VISIT)) == []


def test_weekdays_in_full_are_known_wherever_they_stand() -> None:
    """Monday is 0; short ones are words of other languages too."""
    assert named("Tisdag, inför onsdagens möte i Sundsvall, sön") == {1, 2}
    assert named("У неділю: sat on Saturday") == {5, 6}
