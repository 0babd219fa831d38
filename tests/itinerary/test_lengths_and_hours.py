"""Durations, opening hours and ranges of the clock."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from kind_faults import faults

from visitplan.itinerary.kinds import hours, lengths
from visitplan.itinerary.written import Opening

EXAMPLE = "write 90 min, 1h30m, 1.5 h, 1:30, 5 days or 2 weeks"
HOURS = "write 08:00-16:00, 08:00-12:00, 13:00-17:00 (quoted inside {…}), or closed"


@pytest.mark.parametrize(
    "written", ["90 min", "90min", "90 minutes", "1h30m", "1 h 30 min", "1.5 h", "1,5 hours", "1:30", " 1:30 "]
)
def test_an_hour_and_a_half_in_every_spelling(written: str) -> None:
    """They are all the same duration."""
    assert lengths.length(written) == timedelta(minutes=90)


@pytest.mark.parametrize(
    ("written", "days"), [("5 days", 5), ("1 day", 1), ("2 weeks", 14), ("1 week", 7), ("2w 3d", 17), ("48 h", 2)]
)
def test_days_and_weeks(written: str, days: int) -> None:
    """Notice and purging count in days and weeks."""
    assert lengths.length(written) == timedelta(days=days)


@pytest.mark.parametrize(
    ("written", "message", "hint"),
    [
        ("90", "`90` has no unit", "write 90 min or 90 h"),
        ("soon", "`soon` is no duration", EXAMPLE),
        ("-5 min", "`-5 min` is no duration", EXAMPLE),
        ("5 fortnights", "`5 fortnights` is no duration", EXAMPLE),
        ("30 min 1 h", "`30 min 1 h` is no duration", EXAMPLE),
        ("1 h 1 h", "`1 h 1 h` is no duration", EXAMPLE),
        ("1:75", "`1:75` is no duration", EXAMPLE),
        ("999999 weeks", "`999999 weeks` is longer than a year", EXAMPLE),
        (["1 h"], "a list is no duration", EXAMPLE),
    ],
)
def test_a_duration_that_is_none_is_told(written: object, message: str, hint: str) -> None:
    """A number without a unit gets both units to choose from."""
    assert faults(lengths.length, written) == [(message, hint)]


def test_opening_hours_by_weekday_and_date() -> None:
    """Weekdays, ranges of them, single dates and `closed`."""
    written = {"mon-fri": "07:00-19:00", "sat-sun": "09.00–15.00", "2023-11-29": "closed"}
    assert hours.hours(written) == (
        Opening((0, 1, 2, 3, 4), None, ((420, 1140),)),
        Opening((5, 6), None, ((540, 900),)),
        Opening((), date(2023, 11, 29), ()),
    )


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ({"sat": "10:00-14:00"}, (Opening((5,), None, ((600, 840),)),)),
        ({"Monday": "10:00-14:00"}, (Opening((0,), None, ((600, 840),)),)),
        ({"fri-mon": "10:00-14:00"}, (Opening((4, 5, 6, 0), None, ((600, 840),)),)),
        ({"mon": "08:00-12:00, 13:00-17:00"}, (Opening((0,), None, ((480, 720), (780, 1020))),)),
        ({"mon": ["08:00-12:00", "13:00-17:00"]}, (Opening((0,), None, ((480, 720), (780, 1020))),)),
        ({"fri": "18:00-02:00"}, (Opening((4,), None, ((1080, 1560),)),)),
        ({"fri": "00:00-24:00"}, (Opening((4,), None, ((0, 1440),)),)),
        (
            {"2023-12-24 to 2023-12-25": "closed"},
            (Opening((), date(2023, 12, 24), ()), Opening((), date(2023, 12, 25), ())),
        ),
    ],
)
def test_opening_hours_in_other_spellings(written: object, meant: tuple[Opening, ...]) -> None:
    """One day alone, two intervals, past midnight, the whole day, several dates."""
    assert hours.hours(written) == meant


@pytest.mark.parametrize(
    ("written", "message", "hint"),
    [
        (
            {"mon-fry": "08:00-16:00"},
            "`mon-fry` is neither weekday nor date",
            "write mon-fri, sat or a date such as 2023-11-29",
        ),
        (
            {"2023-11-31": "closed"},
            "`2023-11-31` is no day of the calendar",
            "the last day of that month is 2023-11-30",
        ),
        (
            {"2023-12-25 to 2023-12-24": "closed"},
            "`2023-12-25 to 2023-12-24` ends before it starts",
            "write 2023-12-24 to 2023-12-25",
        ),
        ({"mon": "8-16"}, "`8-16` are no opening hours", "write 08:00-16:00"),
        ({"mon": "8-12, 13-17"}, "`8-12, 13-17` are no opening hours", 'write "08:00-12:00, 13:00-17:00"'),
        ({"mon": "mornings"}, "`mornings` are no opening hours", HOURS),
        ({"mon": "08:00-16:00 17:00-18:00"}, "`08:00-16:00 17:00-18:00` are no opening hours", HOURS),
        ({"mon": "08:00-25:00"}, "`25:00` is no time of day", "write 09:30"),
        ({"mon": "08:00-08:00"}, "`08:00-08:00` opens and closes at the same time", HOURS),
        ({"mon": None}, "nothing stands where hours belong", HOURS),
        ({"mån-fre": "closed"}, "`mån-fre` is neither weekday nor date", "write mon-fri"),
        ({"lördag": "closed"}, "`lördag` is neither weekday nor date", "write sat"),
        ({"helger": "closed"}, "`helger` is neither weekday nor date", "write sat-sun"),
        ("vardagar 7-19", "`vardagar 7-19` stands where days and their hours belong", "write {mon-fri: 07:00-19:00}"),
        ("8-16", "`8-16` stands where days and their hours belong", "write {mon-sun: 08:00-16:00}"),
        ("always", "`always` stands where days and their hours belong", "write {mon-fri: 08:00-16:00}"),
    ],
)
def test_opening_hours_that_are_none_are_told(written: object, message: str, hint: str) -> None:
    """Each at its key or its hours."""
    assert faults(hours.hours, written) == [(message, hint)]


def test_a_range_of_the_clock_lies_within_a_day() -> None:
    """Lunch and remote hours."""
    assert hours.clock("11:00-14:00") == (660, 840)
    assert hours.clock("8.00 to 20.00") == (480, 1200)
    assert faults(hours.clock, "14:00-11:00") == [("`14:00-11:00` is no range of hours", "write 11:00-14:00")]
    assert faults(hours.clock, "noon") == [("`noon` is no range of hours", "write 11:00-14:00")]
