"""When sessions take place: zones, clock changes, midnight, durations."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from visitplan.programme import OddTime, Programme, Timespan, WholeDays

Resolved = Callable[[str], Programme]
STOCKHOLM, KYIV, HELSINKI = ZoneInfo("Europe/Stockholm"), ZoneInfo("Europe/Kyiv"), ZoneInfo("Europe/Helsinki")


def november(day: int, hour: int, minute: int = 0, zone: ZoneInfo = STOCKHOLM) -> datetime:
    """A moment of the visit."""
    return datetime(2026, 11, day, hour, minute, tzinfo=zone)


def whens(programme: Programme) -> list[Timespan | WholeDays | None]:
    """The times of all sessions, in order."""
    return [session.when for session in programme.sessions]


def test_clock_times_are_those_of_the_visit(resolved: Resolved) -> None:
    """Without another zone anywhere."""
    programme = resolved("""
        sessions:
          tour: {title: Tour, when: 2026-11-24 09:00-10:30}
        """)
    assert whens(programme) == [Timespan(november(24, 9), november(24, 10, 30))]
    assert programme.sessions[0].when.start.tzinfo is STOCKHOLM  # type: ignore[union-attr]


def test_groups_side_by_side_have_the_same_time_each_by_its_own_clock(resolved: Resolved) -> None:
    """The same words mean another moment where another zone tells them."""
    programme = resolved("""
        sites:
          harbour: {name: The harbour, timezone: Europe/Helsinki}
        sessions:
          school: {title: School, when: 2026-11-24 09:00-10:30}
          town-hall: {title: Town hall, when: 2026-11-24 09:00-10:30}
          ferry: {title: Ferry, when: 2026-11-24 09:00-10:30, site: harbour}
        """)
    here = Timespan(november(24, 9), november(24, 10, 30))
    there = Timespan(november(24, 9, zone=HELSINKI), november(24, 10, 30, zone=HELSINKI))
    assert [(session.id, session.when) for session in programme.sessions] == [
        ("ferry", there),
        ("school", here),
        ("town-hall", here),
    ]


def test_an_hour_twice_on_the_clock_is_told_of_every_session_in_it(resolved_alone: Resolved) -> None:
    """Sessions at one time share it, but not what is odd about it."""
    programme = resolved_alone("""
        visit:
          title: Visit from Bilohorodka
          dates: 2026-10-24 to 2026-10-26
          timezone: Europe/Stockholm
          languages: [en]
          host: Lillby
          guest: Bilohorodka
          coordinator: helena
        hosts: {helena: Helena Ekdal}
        sessions:
          train: {title: Night train, when: 2026-10-25 02:30-08:00}
          watch: {title: Night watch, when: 2026-10-25 02:30-08:00}
        """)
    assert [odd.route for odd in programme.odd_times] == [("sessions", "train", "when"), ("sessions", "watch", "when")]


def test_a_zone_after_the_start_alone_holds_for_the_end_too(resolved: Resolved) -> None:
    """Whoever writes it once means it for both."""
    programme = resolved("""
        sessions:
          call: {title: Call, when: "2026-11-24 10:00 Europe/Kyiv - 11:00"}
        """)
    assert whens(programme) == [Timespan(november(24, 10, zone=KYIV), november(24, 11, zone=KYIV))]


def test_a_zone_after_the_end_alone_holds_for_the_start_of_what_is_no_journey(resolved: Resolved) -> None:
    """A flight leaves by the clock of where it leaves from."""
    programme = resolved(
        """
        sessions:
          talk: {title: Talk, when: 2026-11-24 10:00-11:00 Europe/Kyiv}
          flight: {title: Flight, kind: transfer, when: 2026-11-24 10:00-13:00 Europe/Kyiv}
        """
    )
    assert whens(programme) == [
        Timespan(november(24, 10, zone=KYIV), november(24, 11, zone=KYIV)),
        Timespan(november(24, 10), november(24, 13, zone=KYIV)),
    ]


def test_each_end_of_a_journey_has_its_own_zone(resolved: Resolved) -> None:
    """The flight takes three hours and five minutes, not two."""
    programme = resolved("""
        sessions:
          flight:
            title: Flight
            from: Boryspil
            to: Arlanda
            when: 2026-11-24 10:00 Europe/Kyiv - 2026-11-24 12:05 Europe/Stockholm
        """)
    assert whens(programme) == [Timespan(november(24, 10, zone=KYIV), november(24, 12, 5))]
    assert programme.sessions[0].when.duration == timedelta(hours=3, minutes=5)  # type: ignore[union-attr]


def test_a_site_in_another_zone_tells_the_times_of_its_sessions(resolved: Resolved) -> None:
    """A visit to both sides of a border."""
    programme = resolved("""
        sites:
          haparanda: {name: Haparanda}
          tornio: {name: Tornio, timezone: Europe/Helsinki}
        sessions:
          hall: {title: Town hall, site: tornio, when: 2026-11-24 09:00-10:00}
          over: {title: Over the bridge, kind: transfer, from: haparanda, to: tornio, when: 2026-11-25 08:00-09:15}
          back: {title: Back, kind: transfer, from: tornio, to: haparanda, when: 2026-11-26 16:00, duration: 20 min}
        """)
    assert whens(programme) == [
        Timespan(november(24, 9, zone=HELSINKI), november(24, 10, zone=HELSINKI)),
        Timespan(november(25, 8), november(25, 9, 15, HELSINKI)),
        Timespan(november(26, 16, zone=HELSINKI), november(26, 15, 20)),
    ]


def test_at_a_site_the_clock_is_the_sites_whatever_zone_is_written(resolved: Resolved) -> None:
    """A call agreed on in Tokyo's time is for those at the town hall the night before; nowhere, it stays as written."""
    tokyo = ZoneInfo("Asia/Tokyo")
    programme = resolved("""
        sites: {hall: Town hall}
        sessions:
          call: {title: Call, when: 2026-11-25 06:00-07:30 Asia/Tokyo, site: hall}
          long: {title: Long call, when: 2026-11-25 07:00 Asia/Tokyo, duration: 3 h, site: hall}
          online: {title: Online, when: 2026-11-25 08:00-09:30 Asia/Tokyo}
        """)
    assert whens(programme) == [
        Timespan(november(24, 22), november(24, 23, 30)),
        Timespan(november(24, 23), november(25, 2)),
        Timespan(november(25, 8, zone=tokyo), november(25, 9, 30, zone=tokyo)),
    ]
    told = [(str(when.start.tzinfo), when.start.date()) for when in whens(programme) if isinstance(when, Timespan)]
    here, there = ("Europe/Stockholm", date(2026, 11, 24)), ("Asia/Tokyo", date(2026, 11, 25))
    assert told == [here, here, there]


def test_24_00_is_the_midnight_that_ends_the_day(resolved: Resolved) -> None:
    """The session touches that day alone."""
    programme = resolved("""
        sessions:
          vigil: {title: Vigil, when: 2026-11-24 22:00-24:00}
        """)
    assert whens(programme) == [Timespan(november(24, 22), november(25, 0))]
    assert programme.sessions[0].days == (date(2026, 11, 24),)


def test_a_duration_is_elapsed_time_also_across_a_clock_change(resolved: Resolved) -> None:
    """Eight hours from 22:00 in the night the clocks go back end at 05:00."""
    programme = resolved("""
        sessions:
          night-train: {title: Night train, when: 2026-10-24 22:00, duration: 8 h}
        """)
    assert whens(programme) == [
        Timespan(datetime(2026, 10, 24, 22, tzinfo=STOCKHOLM), datetime(2026, 10, 25, 5, tzinfo=STOCKHOLM))
    ]
    assert programme.odd_times == ()


def test_a_skipped_time_moves_forward_and_is_kept_for_the_rule(resolved: Resolved) -> None:
    """02:30 does not exist on 29 March 2026: 03:30 is meant, or perhaps 01:30."""
    programme = resolved("""
        sessions:
          train: {title: Train, when: 2026-03-29 02:30-06:00}
        """)
    start = datetime(2026, 3, 29, 3, 30, tzinfo=STOCKHOLM)
    assert whens(programme) == [Timespan(start, datetime(2026, 3, 29, 6, tzinfo=STOCKHOLM))]
    assert programme.odd_times == (
        OddTime(
            route=("sessions", "train", "when"),
            written=datetime(2026, 3, 29, 2, 30, tzinfo=STOCKHOLM),
            zone="Europe/Stockholm",
            skipped=True,
            earlier=datetime(2026, 3, 29, 1, 30, tzinfo=STOCKHOLM),
            later=start,
        ),
    )


def test_of_a_doubled_time_the_first_is_taken_and_both_are_kept(resolved: Resolved) -> None:
    """02:30 comes twice on 25 October 2026."""
    programme = resolved("""
        sessions:
          train: {title: Train, when: 2026-10-25 02:30-06:00}
        """)
    (odd,) = programme.odd_times
    assert (odd.route, odd.skipped) == (("sessions", "train", "when"), False)
    assert [odd.earlier.astimezone(UTC), odd.later.astimezone(UTC)] == [
        datetime(2026, 10, 25, 0, 30, tzinfo=UTC),
        datetime(2026, 10, 25, 1, 30, tzinfo=UTC),
    ]
    span = programme.sessions[0].span
    assert span is not None
    assert span.start_utc == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


def test_whole_days_have_no_clock(resolved: Resolved) -> None:
    """One date, two dates, or a date and so many days."""
    programme = resolved("""
        sessions:
          fair: {title: Fair, when: 2026-11-24}
          camp: {title: Camp, when: 2026-11-25 to 2026-11-27}
          course: {title: Course, when: 2026-11-26, duration: 2 days}
          open-house: {title: Open house, when: 2026-11-27, duration: 90 min}
        """)
    assert whens(programme) == [
        WholeDays(date(2026, 11, 24), date(2026, 11, 24)),
        WholeDays(date(2026, 11, 25), date(2026, 11, 27)),
        WholeDays(date(2026, 11, 26), date(2026, 11, 27)),
        WholeDays(date(2026, 11, 27), date(2026, 11, 27)),
    ]


def test_what_has_no_time_yet_is_kept_unplaced(resolved: Resolved) -> None:
    """With or without a duration."""
    programme = resolved("""
        sessions:
          press: Meeting the press
          talk: {title: Talk, duration: 45 min}
        """)
    assert [(session.id, session.when, session.duration, session.days) for session in programme.sessions] == [
        ("press", None, None, ()),
        ("talk", None, timedelta(minutes=45), ()),
    ]


def test_a_start_whose_duration_could_not_be_read_is_unplaced(resolved_alone: Resolved) -> None:
    """The reader has said what is wrong; a guess would hide it."""
    programme = resolved_alone("""
        visit: {title: T, dates: 2026-11-24, timezone: UTC, languages: [en], host: A, guest: B, coordinator: h}
        hosts: {h: H}
        sessions:
          talk: {title: Talk, when: 2026-11-24 09:00, duration: soon}
        """)
    assert whens(programme) == [None]
    assert ("sessions", "talk", "duration") in programme.dropped


def test_an_end_before_the_start_is_kept_for_the_rule(resolved: Resolved) -> None:
    """`ends-before-start` speaks of it."""
    programme = resolved("""
        sessions:
          talk: {title: Talk, when: 2026-11-25 10:30 - 2026-11-24 09:00}
        """)
    assert whens(programme) == [Timespan(november(25, 10, 30), november(24, 9))]


def test_the_order_is_start_then_id_and_the_unplaced_last(resolved: Resolved) -> None:
    """Whole days stand before the hours of their first date; moments count, not clock faces."""
    programme = resolved("""
        sessions:
          unplaced: Unplaced
          b: {title: B, when: 2026-11-24 09:00-10:00}
          a: {title: A, when: 2026-11-24 09:00-09:30}
          kyiv: {title: Kyiv, when: "2026-11-24 09:30 Europe/Kyiv - 09:45"}
          fair: {title: Fair, when: 2026-11-24}
        """)
    assert [session.id for session in programme.sessions] == ["fair", "kyiv", "a", "b", "unplaced"]


def test_from_and_to_make_a_transfer_unless_another_kind_is_written(resolved: Resolved) -> None:
    """A boat tour may start and end somewhere and still be a study visit."""
    programme = resolved("""
        sessions:
          bus: {title: Bus, from: Arlanda, to: Lillby, when: 2026-11-24 09:00-10:00}
          lift: {title: Lift, to: Lillby, when: 2026-11-24 10:00-11:00}
          boat: {title: Boat, kind: study-visit, from: Pier, when: 2026-11-24 11:00-12:00}
          walk: {title: Walk, when: 2026-11-24 12:00-13:00}
        """)
    assert [session.kind for session in programme.sessions] == ["transfer", "transfer", "study-visit", "other"]


def test_a_cancelled_session_stays_at_its_time(resolved: Resolved) -> None:
    """It is marked on paper, not removed."""
    programme = resolved("""
        sessions:
          tour: {title: Tour, when: 2026-11-24 09:00-10:30, status: cancelled}
        """)
    assert [(session.cancelled, session.when) for session in programme.sessions] == [
        (True, Timespan(november(24, 9), november(24, 10, 30)))
    ]
