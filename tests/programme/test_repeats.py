"""Repeated sessions."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from visitplan.programme import Occurrence, Programme, Timespan, WholeDays

Resolved = Callable[[str], Programme]
STOCKHOLM = ZoneInfo("Europe/Stockholm")


def ids(programme: Programme) -> list[str]:
    """The ids of all sessions, in order."""
    return [session.id for session in programme.sessions]


def test_daily_goes_on_to_the_end_of_the_visit(resolved: Resolved) -> None:
    """Every date is a session of its own, at the same time of day, with one route."""
    programme = resolved("""
        sessions:
          breakfast: {title: Breakfast, when: 2026-11-25 07:30-08:15, repeat: daily}
        """)
    assert [(session.id, session.route, session.occurrence, session.when) for session in programme.sessions] == [
        (
            f"breakfast@2026-11-{day}",
            ("sessions", "breakfast"),
            Occurrence("breakfast", date(2026, 11, day)),
            Timespan(
                datetime(2026, 11, day, 7, 30, tzinfo=STOCKHOLM), datetime(2026, 11, day, 8, 15, tzinfo=STOCKHOLM)
            ),
        )
        for day in (25, 26, 27)
    ]


def test_until_ends_it_earlier_and_is_included(resolved: Resolved) -> None:
    """The last date counts."""
    programme = resolved("""
        sessions:
          breakfast: {title: Breakfast, when: 2026-11-24 07:30-08:15, repeat: daily until 2026-11-25}
        """)
    assert ids(programme) == ["breakfast@2026-11-24", "breakfast@2026-11-25"]


def test_weekdays_leave_out_the_weekend_but_for_the_first_date(resolved_alone: Resolved) -> None:
    """The date in `when` always counts: here a Saturday."""
    programme = resolved_alone("""
        visit:
          {title: T, dates: 2026-11-20 to 2026-12-01, timezone: UTC, languages: [en], host: A, guest: B, coordinator: h}
        sessions:
          briefing: {title: Briefing, when: 2026-11-21 08:00-08:15, repeat: weekdays until 2026-11-30}
        """)
    assert [session.days for session in programme.sessions] == [
        (date(2026, 11, day),) for day in (21, 23, 24, 25, 26, 27, 30)
    ]


def test_weekly_keeps_the_weekday(resolved_alone: Resolved) -> None:
    """Choir every Thursday."""
    programme = resolved_alone("""
        visit:
          {title: T, dates: 2026-11-16 to 2026-12-06, timezone: UTC, languages: [en], host: A, guest: B, coordinator: h}
        sessions:
          choir: {title: Choir, when: 2026-11-19 18:00-20:00, repeat: weekly}
        """)
    assert ids(programme) == ["choir@2026-11-19", "choir@2026-11-26", "choir@2026-12-03"]


def test_a_list_of_dates_adds_to_the_first_one(resolved: Resolved) -> None:
    """In order, each once; what lies far outside the visit is kept, because someone wrote it."""
    programme = resolved("""
        sessions:
          sauna: {title: Sauna, when: 2026-11-26 20:00-21:00, repeat: [2026-11-24, 2026-11-26, 2027-11-25]}
        """)
    assert ids(programme) == ["sauna@2026-11-24", "sauna@2026-11-26", "sauna@2027-11-25"]


def test_whole_days_repeat_too(resolved: Resolved) -> None:
    """An exhibition open on two days."""
    programme = resolved("""
        sessions:
          fair: {title: Fair, when: 2026-11-24, repeat: [2026-11-26]}
        """)
    assert [session.when for session in programme.sessions] == [
        WholeDays(date(2026, 11, 24), date(2026, 11, 24)),
        WholeDays(date(2026, 11, 26), date(2026, 11, 26)),
    ]


def test_a_night_shift_moves_both_its_dates(resolved: Resolved) -> None:
    """From late on one date to early on the next."""
    programme = resolved("""
        sessions:
          watch: {title: Watch, when: 2026-11-24 22:00 - 2026-11-25 06:00, repeat: daily until 2026-11-25}
        """)
    assert [session.days for session in programme.sessions] == [
        (date(2026, 11, 24), date(2026, 11, 25)),
        (date(2026, 11, 25), date(2026, 11, 26)),
    ]


def test_the_clock_time_stays_over_a_clock_change(resolved_alone: Resolved) -> None:
    """Breakfast is at 07:30 on the wall, whatever UTC says."""
    programme = resolved_alone("""
        visit:
          title: T
          dates: 2026-10-24 to 2026-10-25
          timezone: Europe/Stockholm
          languages: [en]
          host: A
          guest: B
          coordinator: h
        sessions:
          breakfast: {title: Breakfast, when: 2026-10-24 07:30, duration: 45 min, repeat: daily}
        """)
    spans = [session.span for session in programme.sessions]
    assert [span.start_utc for span in spans if span] == [
        datetime(2026, 10, 24, 5, 30, tzinfo=UTC),
        datetime(2026, 10, 25, 6, 30, tzinfo=UTC),
    ]


def test_a_rhythm_without_a_time_is_one_unplaced_session(resolved: Resolved) -> None:
    """There is no date to begin at."""
    programme = resolved("""
        sessions:
          yoga: {title: Yoga, duration: 45 min, repeat: daily}
        """)
    assert [(session.id, session.when, session.occurrence) for session in programme.sessions] == [("yoga", None, None)]


def test_an_endless_rhythm_stops_three_days_after_the_visit(resolved: Resolved) -> None:
    """Enough for `outside-visit` to see, and no more: the visit ends on the 27th."""
    programme = resolved("""
        sessions:
          breakfast: {title: Breakfast, when: 2026-11-26 07:30-08:15, repeat: daily until 2200-12-31}
        """)
    assert ids(programme) == [f"breakfast@2026-11-{day}" for day in (26, 27, 28, 29, 30)]


def test_a_rhythm_from_a_mistyped_year_keeps_its_first_date_and_its_weekday(resolved: Resolved) -> None:
    """The years between are left out; 27 November 1925 and 2026 are Fridays."""
    programme = resolved("""
        sessions:
          choir: {title: Choir, when: 1925-11-27 18:00-20:00, repeat: weekly}
        """)
    assert ids(programme) == ["choir@1925-11-27", "choir@2026-11-27"]


def test_an_end_before_the_first_date_leaves_that_date_alone(resolved: Resolved) -> None:
    """The date in `when` always counts."""
    programme = resolved("""
        sessions:
          breakfast: {title: Breakfast, when: 2026-11-26 07:30-08:15, repeat: daily until 2026-11-20}
        """)
    assert ids(programme) == ["breakfast@2026-11-26"]


def test_an_odd_time_of_every_occurrence_is_kept_once(resolved_alone: Resolved) -> None:
    """Only the night of the change is odd."""
    programme = resolved_alone("""
        visit:
          title: T
          dates: 2026-10-24 to 2026-10-26
          timezone: Europe/Stockholm
          languages: [en]
          host: A
          guest: B
          coordinator: h
        sessions:
          watch: {title: Watch, when: 2026-10-24 02:30-04:00, repeat: daily}
        """)
    assert [odd.written.date() for odd in programme.odd_times] == [date(2026, 10, 25)]
