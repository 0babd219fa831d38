"""Opening hours of a site."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from visitplan.itinerary.written import Opening
from visitplan.programme.hours import OpeningHours, Window

STOCKHOLM = ZoneInfo("Europe/Stockholm")
OFFICE = OpeningHours(
    (
        Opening((0, 1, 2, 3, 4), None, ((8 * 60, 12 * 60), (13 * 60, 17 * 60))),
        Opening((5,), None, ((18 * 60, 26 * 60),)),
        Opening((), date(2026, 11, 25), ()),
        Opening((), date(2026, 11, 29), ((0, 24 * 60),)),
    ),
    STOCKHOLM,
)


def november(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment in Stockholm; the 24th is a Tuesday."""
    return datetime(2026, 11, day, hour, minute, tzinfo=STOCKHOLM)


def wall(day: int, hour: int) -> datetime:
    """What the clock on the wall shows."""
    return november(day, hour).replace(tzinfo=None)


def test_a_date_beats_a_weekday_and_what_is_not_listed_is_closed() -> None:
    """Wednesday the 25th is closed, Monday the 23rd as told, and Sunday the 22nd is not told."""
    assert OFFICE.on(date(2026, 11, 23)) == ((480, 720), (780, 1020))
    assert OFFICE.on(date(2026, 11, 25)) == ()
    assert OFFICE.on(date(2026, 11, 22)) == ()


def test_it_is_open_throughout_only_within_one_opening() -> None:
    """To the minute, and not over lunch."""
    assert OFFICE.open_throughout(november(24, 8), november(24, 12))
    assert not OFFICE.open_throughout(november(24, 11), november(24, 14))
    assert not OFFICE.open_throughout(november(24, 7, 59), november(24, 9))


def test_moments_in_another_zone_are_read_on_the_clock_of_the_site() -> None:
    """07:00 UTC is eight in Stockholm."""
    start = datetime(2026, 11, 24, 7, tzinfo=UTC)
    assert OFFICE.open_throughout(start, start + timedelta(hours=4))
    assert not OFFICE.open_throughout(start, start + timedelta(hours=4, minutes=1))


def test_hours_past_midnight_belong_to_the_evening_and_meet_the_next_day() -> None:
    """Saturday 18 to 02 joins Sunday the 29th, open around the clock."""
    assert OFFICE.open_throughout(november(28, 23), november(29, 12))
    assert OFFICE.open_throughout(november(22, 1), november(22, 2))
    assert not OFFICE.open_throughout(november(22, 1), november(22, 3))


def test_the_next_opening_is_the_first_that_fits() -> None:
    """From eleven on Tuesday two hours fit after lunch, half an hour at once."""
    assert OFFICE.next_window(november(24, 11), timedelta(hours=2)) == Window(wall(24, 13), wall(24, 17))
    assert OFFICE.next_window(november(24, 11), timedelta(minutes=30)) == Window(wall(24, 11), wall(24, 12))


def test_the_next_opening_is_the_first_at_all_where_none_fits() -> None:
    """Forty hours fit nowhere; the closed Wednesday is left out."""
    assert OFFICE.next_window(november(25, 9), timedelta(hours=40)) == Window(wall(26, 8), wall(26, 12))


def test_a_site_that_never_opens_has_no_next_opening() -> None:
    """Closed on the one date it tells of."""
    closed = OpeningHours((Opening((), date(2026, 11, 25), ()),), STOCKHOLM)
    assert closed.next_window(november(25, 9), timedelta(hours=1)) is None
    assert not closed.open_throughout(november(25, 9), november(25, 10))
