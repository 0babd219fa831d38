"""Days when a country does not work."""

from __future__ import annotations

import sys
from datetime import date, timedelta

from visitplan.almanac import DayOff, days_off
from visitplan.almanac.calendars import country_calendar


def year(number: int) -> list[date]:
    """Every date of a year."""
    return [date(number, 1, 1) + timedelta(days=n) for n in range(365)]


def test_swedish_days_off_are_holidays_eves_and_bridge_days_but_no_ordinary_sundays() -> None:
    """All of 2026; on the eves that are half days work ends at 14."""
    assert [(f"{day:%a %d %b}", off.name, off.from_hour) for day, off in days_off("SE", year(2026)).items()] == [
        ("Thu 01 Jan", "New Year's Day", 0),
        ("Fri 02 Jan", "a bridge day beside New Year's Day", 0),
        ("Mon 05 Jan", "a bridge day beside Epiphany", 0),
        ("Tue 06 Jan", "Epiphany", 0),
        ("Thu 02 Apr", "Maundy Thursday", 14),
        ("Fri 03 Apr", "Good Friday", 0),
        ("Sat 04 Apr", "Holy Saturday", 0),
        ("Sun 05 Apr", "Easter Sunday", 0),
        ("Mon 06 Apr", "Easter Monday", 0),
        ("Thu 30 Apr", "Walpurgis Night", 14),
        ("Fri 01 May", "May Day", 0),
        ("Thu 14 May", "Ascension Day", 0),
        ("Fri 15 May", "a bridge day beside Ascension Day", 0),
        ("Sat 23 May", "Pentecost Eve", 0),
        ("Sun 24 May", "Pentecost", 0),
        ("Sat 06 Jun", "National Day", 0),
        ("Fri 19 Jun", "Midsummer Eve", 0),
        ("Sat 20 Jun", "Midsummer Day", 0),
        ("Fri 30 Oct", "All Saints' Eve", 14),
        ("Sat 31 Oct", "All Saints' Day", 0),
        ("Thu 24 Dec", "Christmas Eve", 0),
        ("Fri 25 Dec", "Christmas Day", 0),
        ("Sat 26 Dec", "Second Day of Christmas", 0),
        ("Thu 31 Dec", "New Year's Eve", 0),
    ]


def test_eves_that_no_law_names_are_known_where_everyone_keeps_them() -> None:
    """Norway has Christmas Eve, Denmark's stands among its optional days, Constitution Day beside it is none."""
    days = [date(2026, 6, 5), date(2026, 12, 24)]
    assert days_off("NO", days) == {date(2026, 12, 24): DayOff("Christmas Eve")}
    assert days_off("DK", days) == {date(2026, 12, 24): DayOff("Christmas Eve")}


def test_two_holidays_on_one_day_are_both_named() -> None:
    """In 2008 Ascension Day was the first of May."""
    assert days_off("SE", [date(2008, 5, 1)]) == {date(2008, 5, 1): DayOff("Ascension Day and May Day")}


def test_of_an_unknown_country_and_of_ukraine_since_the_war_nothing_is_known() -> None:
    """No day is claimed to be off."""
    assert days_off("ZZ", year(2026)) == {}
    assert days_off("UA", year(2026)) == {}


def test_a_calendar_is_read_without_those_of_other_countries() -> None:
    """Reading all 250 takes longer than everything else a check does."""
    assert country_calendar("PT") is not None
    assert "holidays.countries" not in sys.modules
