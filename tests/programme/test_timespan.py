"""Spans of time."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from visitplan.programme import Timespan, WholeDays

STOCKHOLM = ZoneInfo("Europe/Stockholm")
KYIV = ZoneInfo("Europe/Kyiv")


def at(day: int, hour: int, minute: int = 0, *, zone: ZoneInfo = STOCKHOLM, fold: int = 0) -> datetime:
    """A moment in October 2026; clocks go back at 03:00 on the 25th."""
    return datetime(2026, 10, day, hour, minute, tzinfo=zone, fold=fold)


def test_the_duration_is_the_time_that_passes_in_the_long_night() -> None:
    """From midnight to noon on the day the clocks go back 13 hours pass."""
    assert Timespan(at(25, 0), at(25, 12)).duration == timedelta(hours=13)


def test_the_doubled_hour_is_one_hour_long_and_not_backwards() -> None:
    """From the first 02:30 to the second one an hour passes, though the clock shows the same."""
    span = Timespan(at(25, 2, 30), at(25, 2, 30, fold=1))
    assert span.duration == timedelta(hours=1)
    assert not span.backwards


def test_spans_in_the_doubled_hour_differ_by_their_moments() -> None:
    """The same clock times are two different spans when one lies an hour later."""
    first = Timespan(at(25, 2, 10), at(25, 2, 20))
    second = Timespan(at(25, 2, 10, fold=1), at(25, 2, 20, fold=1))
    assert first != second
    assert not first.overlaps(second)


def test_the_ends_are_known_in_utc() -> None:
    """Sweeps sort by these."""
    span = Timespan(at(24, 9), at(24, 11, 30, zone=KYIV))
    assert (span.start_utc, span.end_utc) == (
        datetime(2026, 10, 24, 7, tzinfo=UTC),
        datetime(2026, 10, 24, 8, 30, tzinfo=UTC),
    )


def test_an_end_before_or_at_the_start_is_backwards() -> None:
    """Compared in UTC: 10:00 in Kyiv is 09:00 in Stockholm."""
    assert Timespan(at(24, 9), at(24, 8)).backwards
    assert Timespan(at(24, 9), at(24, 10, zone=KYIV)).backwards
    assert not Timespan(at(24, 10, zone=KYIV), at(24, 9, 1)).backwards


def test_spans_that_touch_do_not_overlap() -> None:
    """One may start the moment the other ends."""
    morning, noon = Timespan(at(24, 9), at(24, 12)), Timespan(at(24, 12), at(24, 13))
    assert not morning.overlaps(noon)
    assert not noon.overlaps(morning)
    assert morning.overlaps(Timespan(at(24, 11, 59), at(24, 13)))


def test_a_span_holds_its_start_and_not_its_end() -> None:
    """Half open, in any zone."""
    span = Timespan(at(24, 9), at(24, 10))
    assert span.holds(at(24, 10, zone=KYIV))
    assert not span.holds(at(24, 10))
    assert not span.holds(at(24, 8, 59))


def test_a_span_touches_the_dates_of_its_clock() -> None:
    """Past midnight it touches both dates; ending at midnight it does not touch the next."""
    assert Timespan(at(24, 22), at(25, 1)).days == (date(2026, 10, 24), date(2026, 10, 25))
    assert Timespan(at(24, 22), at(25, 0)).days == (date(2026, 10, 24),)


def test_a_backwards_span_touches_the_date_it_starts() -> None:
    """So that it is shown somewhere."""
    assert Timespan(at(24, 9), at(23, 9)).days == (date(2026, 10, 24),)


def test_a_flight_west_over_midnight_touches_one_date_at_least() -> None:
    """It may land on the date before the one it left on."""
    span = Timespan(at(25, 0, 30, zone=KYIV), at(24, 23, 50, zone=STOCKHOLM))
    assert span.days == (date(2026, 10, 25),)


def test_whole_days_hold_both_ends() -> None:
    """The last day is included."""
    assert WholeDays(date(2026, 10, 24), date(2026, 10, 26)).days == (
        date(2026, 10, 24),
        date(2026, 10, 25),
        date(2026, 10, 26),
    )


def test_backwards_whole_days_are_the_first() -> None:
    """A span that cannot be is still shown somewhere."""
    assert WholeDays(date(2026, 10, 24), date(2026, 10, 20)).days == (date(2026, 10, 24),)


def test_a_mistyped_year_lists_ten_years_of_dates_at_most() -> None:
    """Three hundred years of dates would stall every view."""
    days = WholeDays(date(1900, 1, 1), date(2200, 12, 31)).days
    assert (len(days), days[-1]) == (3660, date(1910, 1, 8))
