"""Days of remembrance, and days of testing sirens."""

from __future__ import annotations

from datetime import date, timedelta

from visitplan.almanac import holodomor_days, siren_test


def days(first: date, count: int) -> list[date]:
    """So many dates."""
    return [first + timedelta(days=n) for n in range(count)]


def test_the_holodomor_is_remembered_on_the_fourth_saturday_of_november() -> None:
    """It may be the last or the last but one."""
    assert holodomor_days(days(date(2025, 1, 1), 1100)) == (date(2025, 11, 22), date(2026, 11, 28), date(2027, 11, 27))


def test_swedish_sirens_are_tested_once_a_quarter_at_three() -> None:
    """On the first Monday, in June 2022 a week later: the sixth was the National Day."""
    tests = [moment for day in days(date(2022, 1, 1), 365) if (moment := siren_test(day))]
    assert [f"{moment:%Y-%m-%d %H:%M %Z}" for moment in tests] == [
        "2022-03-07 15:00 CET",
        "2022-06-13 15:00 CEST",
        "2022-09-05 15:00 CEST",
        "2022-12-05 15:00 CET",
    ]
