"""Sessions' times, moments, dates and repeats in every spelling."""

from __future__ import annotations

from datetime import date

import pytest
from kind_faults import faults

from visitplan.itinerary.kinds import moments
from visitplan.itinerary.written import Dates, LocalTime, Repeat, When

TUESDAY = date(2023, 11, 28)
MONDAY = date(2023, 11, 27)
MORNING = When(LocalTime(TUESDAY, 540), LocalTime(TUESDAY, 630))
NIGHT = When(LocalTime(TUESDAY, 1330), LocalTime(date(2023, 11, 29), 390))
FLIGHT = When(LocalTime(MONDAY, 600, "Europe/Kyiv"), LocalTime(MONDAY, 725, "Europe/Stockholm"))
WHEN = "write 2023-11-28 09:00-10:30, or 2023-11-28 for the whole day"


@pytest.mark.parametrize(
    "written",
    [
        "2023-11-28 09:00-10:30",
        "2023-11-28 09:00 - 10:30",
        "2023-11-28 09:00–10:30",
        "2023-11-28 09:00 to 10:30",
        "2023-11-28 09:00 till 10:30",
        "2023-11-28 09:00−10:30",
        "2023-11-28 9:00-10:30",
        "2023-11-28 9.00-10.30",
        "2023-11-28T09:00 to 2023-11-28T10:30",
        " 2023-11-28  09:00 — 2023-11-28 10:30 ",
    ],
)
def test_one_time_may_be_written_in_many_ways(written: str) -> None:
    """Hyphens, dashes, `to`, full stops and blanks say the same."""
    assert moments.when(written) == MORNING


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2023-11-28 22:10 - 2023-11-29 06:30", NIGHT),
        ("2023-11-28 22:10-2023-11-29 06:30", NIGHT),
        ("2023-11-27 10:00 Europe/Kyiv - 2023-11-27 12:05 Europe/Stockholm", FLIGHT),
        ("2023-11-27 10:00 Europe/Kyiv-12:05 Europe/Stockholm", FLIGHT),
        ("2023-11-28 09:00", When(LocalTime(TUESDAY, 540))),
        ("2023-11-28", When(LocalTime(TUESDAY))),
        ("2023-11-28 20:00-24:00", When(LocalTime(TUESDAY, 1200), LocalTime(TUESDAY, 1440))),
        ("2027-06-17 to 2027-06-19", When(LocalTime(date(2027, 6, 17)), LocalTime(date(2027, 6, 19)))),
        ("2027-06-17 - 2027-06-19", When(LocalTime(date(2027, 6, 17)), LocalTime(date(2027, 6, 19)))),
        # The rule `ends-before-start` speaks of these, with both dates in its hint.
        ("2023-11-28 23:00-01:00", When(LocalTime(TUESDAY, 1380), LocalTime(TUESDAY, 60))),
    ],
)
def test_a_time_is_what_was_written(written: str, meant: When) -> None:
    """Nights, journeys across zones, starts alone and whole days keep what was said of them."""
    assert moments.when(written) == meant


def test_a_zone_after_the_start_alone_holds_for_the_end() -> None:
    """`10:00 Europe/Kyiv - 12:05` is in Kyiv time throughout; with a hyphen in the zone too."""
    kyiv = "Europe/Kyiv"
    port = "America/Port-au-Prince"
    assert moments.when("2023-11-27 10:00 Europe/Kyiv - 12:05") == When(
        LocalTime(MONDAY, 600, kyiv), LocalTime(MONDAY, 725, kyiv)
    )
    assert moments.when("2023-11-27 10:00 America/Port-au-Prince-12:05") == When(
        LocalTime(MONDAY, 600, port), LocalTime(MONDAY, 725, port)
    )


def test_a_zone_after_the_end_alone_says_nothing_of_the_start() -> None:
    """The start is then in the zone of its site or of the visit."""
    assert moments.when("2023-11-27 10:00 - 13:05 Europe/Kyiv") == When(
        LocalTime(MONDAY, 600), LocalTime(MONDAY, 785, "Europe/Kyiv")
    )


@pytest.mark.parametrize(
    ("written", "message", "hint"),
    [
        ("2023-11-28 25:10-26:00", "`25:10` is no time of day", "write 09:30"),
        ("2023-11-28 09:60-10:30", "`09:60` is no time of day", "write 09:30"),
        ("2023-11-28 09:00-24:01", "`24:01` is no time of day", "write 09:30"),
        ("2023-11-28 24:00-24:00", "24:00 ends a day and starts none", "write 2023-11-29 00:00"),
        (
            "2023-11-31 09:00-10:30",
            "`2023-11-31` is no day of the calendar",
            "the last day of that month is 2023-11-30",
        ),
        ("2023-02-29", "`2023-02-29` is no day of the calendar", "the last day of that month is 2023-02-28"),
        ("2023-13-01", "`2023-13-01` is no day of the calendar", "write 2023-11-28"),
        ("2023-12-32", "`2023-12-32` is no day of the calendar", "the last day of that month is 2023-12-31"),
        ("0023-11-28", "`0023-11-28` is in no year of a visit", "write 2023-11-28"),
        ("2023-11-28 09:00 to 2023-11-29", "`2023-11-28 09:00 to 2023-11-29` has a time of day at one end alone", WHEN),
        ("2023-11-28 - 10:30", "`2023-11-28 - 10:30` has a time of day at one end alone", WHEN),
        ("09:00-10:30", "`09:00-10:30` has no date", "write 2023-11-28 09:00-10:30"),
        (
            "2023-11-28 09:00+01:00",
            "`2023-11-28 09:00+01:00` has an offset where a zone belongs",
            "write 2023-11-28 09:00-10:30 Europe/Stockholm",
        ),
        ("Tuesday at nine", "`Tuesday at nine` is no time of a session", WHEN),
        ("28/11/2023 9-10", "`28/11/2023 9-10` is no time of a session", "write 2023-11-28 09:00-10:00"),
        ("11/12/2023 09:00", "`11/12/2023 09:00` is no time of a session", WHEN),
        ("2023-11-28 9h-10h30", "`2023-11-28 9h-10h30` is no time of a session", "write 2023-11-28 09:00-10:30"),
        ("2023-11-28 9-10", "`2023-11-28 9-10` is no time of a session", "write 2023-11-28 09:00-10:00"),
        ("2023-11-28 0900-1030", "`2023-11-28 0900-1030` is no time of a session", "write 2023-11-28 09:00-10:30"),
        ("2023-11-28 kl. 9-10.30", "`2023-11-28 kl. 9-10.30` is no time of a session", "write 2023-11-28 09:00-10:30"),
        ("tis 28.11.2023 9-10", "`tis 28.11.2023 9-10` is no time of a session", "write 2023-11-28 09:00-10:00"),
        (
            "2023-11-28 2:00 PM - 3:00 PM",
            "`2023-11-28 2:00 PM - 3:00 PM` counts the hours twice to 12",
            "write 2023-11-28 14:00 - 15:00",
        ),
        (
            "2023-11-28 09:00-10:00; 11:00-12:00",
            "`2023-11-28 09:00-10:00; 11:00-12:00` has more than one time",
            "write a session for each",
        ),
        ("2023-11-28 09:00-", "`2023-11-28 09:00-` is no time of a session", WHEN),
        (
            "2023-11-28 09:00 CEST",
            "`CEST` is no time zone",
            "write one such as Europe/Stockholm or Europe/Kyiv",
        ),
        ({"start": "2023-11-28"}, "a map is no time of a session", WHEN),
        (["2023-11-28"], "a list is no time of a session", WHEN),
    ],
)
def test_a_time_that_is_none_is_told(written: object, message: str, hint: str) -> None:
    """Each wrong time has its sentence and an example of a right one."""
    assert faults(moments.when, written) == [(message, hint)]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2023-11-28 to 2023-11-30", Dates(TUESDAY, date(2023, 11, 30))),
        ("2023-11-28 - 2023-11-30", Dates(TUESDAY, date(2023, 11, 30))),
        ("2023-11-28–2023-11-30", Dates(TUESDAY, date(2023, 11, 30))),
        ("2023-11-28", Dates(TUESDAY, TUESDAY)),
    ],
)
def test_dates_are_first_and_last_day(written: str, meant: Dates) -> None:
    """One date is both."""
    assert moments.dates(written) == meant


@pytest.mark.parametrize(
    ("written", "message", "hint"),
    [
        ("next week", "`next week` is no date and no two dates", "write 2023-11-28 to 2023-11-30, or one date"),
        (
            "28.11.2023–30.11.2023",
            "`28.11.2023–30.11.2023` is no date and no two dates",
            "write 2023-11-28 to 2023-11-30",
        ),
        (
            "2023-11-28 to 2032-11-30",
            "`2023-11-28 to 2032-11-30` is longer than a year",
            "write 2023-11-28 to 2023-11-30, or one date",
        ),
    ],
)
def test_dates_that_are_none_are_told(written: str, message: str, hint: str) -> None:
    """A slip in the year is no visit of nine years."""
    assert faults(moments.dates, written) == [(message, hint)]


def test_a_moment_has_a_date_and_may_have_a_time_and_a_zone() -> None:
    """`arrives` and `leaves` take what starts a session, and midnight at either end."""
    assert moments.moment("2023-11-27 19:40") == LocalTime(MONDAY, 1180)
    assert moments.moment("2023-11-27 19.40 Europe/Kyiv") == LocalTime(MONDAY, 1180, "Europe/Kyiv")
    assert moments.moment("2023-11-27") == LocalTime(MONDAY)
    assert moments.moment("2023-11-27 24:00") == LocalTime(MONDAY, 1440)
    assert faults(moments.moment, "in the evening") == [
        ("`in the evening` is no date with a time", "write 2023-11-27 19:40")
    ]


def test_a_day_is_one_date() -> None:
    """Months and days may have one digit."""
    assert moments.day("2023-11-28") == TUESDAY
    assert moments.day("2024-2-1") == date(2024, 2, 1)
    assert faults(moments.day, "28 November") == [("`28 November` is no date", "write 2023-11-28")]
    assert faults(moments.day, {}) == [("a map is no date", "write 2023-11-28")]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("daily until 2023-11-30", Repeat("daily", date(2023, 11, 30))),
        ("daily", Repeat("daily")),
        ("Weekdays", Repeat("weekdays")),
        ("weekly until 2023-12-12", Repeat("weekly", date(2023, 12, 12))),
        ("daily to 2023-11-30", Repeat("daily", date(2023, 11, 30))),
        (["2023-11-28", "2023-11-30"], Repeat(dates=(TUESDAY, date(2023, 11, 30)))),
        ("2023-11-28", Repeat(dates=(TUESDAY,))),
    ],
)
def test_a_session_may_come_again(written: object, meant: Repeat) -> None:
    """By a word, up to a date or not, or on a list of dates."""
    assert moments.repeat(written) == meant


def test_every_wrong_date_of_a_list_is_told() -> None:
    """One finding each, and one for a word that is no way to repeat."""
    assert faults(moments.repeat, ["2023-11-31", "2023-11-28", "soon"]) == [
        ("`2023-11-31` is no day of the calendar", "the last day of that month is 2023-11-30"),
        ("`soon` is no date", "write 2023-11-28"),
    ]
    hint = "write daily until 2023-11-30, weekdays, weekly, or a list of dates"
    assert faults(moments.repeat, "every day") == [("`every day` is no way to repeat", "write daily")]
    assert faults(moments.repeat, "monthly") == [("`monthly` is no way to repeat", hint)]
    assert faults(moments.repeat, {}) == [("a map is no way to repeat", hint)]
