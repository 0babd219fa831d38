"""VTIMEZONEs of every zone there is, read by other means than those that wrote them."""

from __future__ import annotations

import re
import struct
from bisect import bisect
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import NamedTuple
from zoneinfo import ZoneInfo

from calendar_views import STOCKHOLM
from dateutil.rrule import rrulestr
from icalendar import Timezone

from visitplan.exporters.ics.posix import Change, Rule, Season, rule_of, rule_said
from visitplan.exporters.ics.zones import keys_of, timezone_of, vtimezone

ZONES = tuple(files("tzdata").joinpath("zones").read_text("utf-8").split())
PART = re.compile(r"BEGIN:(?:DAYLIGHT|STANDARD)\r\n(.*?)END:(?:DAYLIGHT|STANDARD)", re.DOTALL)
FIRST, LAST = datetime(2000, 1, 1, tzinfo=UTC), datetime(2040, 12, 31, tzinfo=UTC)
EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001 -- in UTC, as all moments without a zone here
NOTHING, A_SECOND, A_WEEK = timedelta(0), timedelta(seconds=1), timedelta(weeks=1)


def hours(number: float) -> timedelta:
    """So many hours."""
    return timedelta(hours=number)


def text_of(zone: Timezone) -> str:
    """A VTIMEZONE as it is written, folds taken out."""
    written: bytes = zone.to_ical(sorted=False)
    return written.decode().replace("\r\n ", "")


def written_by(tail: str) -> str:
    """The VTIMEZONE of an invented zone with this rule."""
    rule = rule_said(tail)
    assert rule
    return text_of(vtimezone("Sea/Island", rule))


class Onset(NamedTuple):
    """A change of offset: when, by the clock that shows the old time; at which moment, without a zone; to what."""

    clock: datetime
    moment: datetime
    offset: timedelta
    shift: timedelta

    def unclear(self, local: datetime) -> bool:
        """Whether this time on the clock is skipped or doubled by the change."""
        first, last = sorted((self.clock, self.clock + self.shift))
        return first <= local < last


@cache
def expanded(written: str) -> tuple[Onset, ...]:
    """Every change of offset from 1970 to 2040 as dateutil expands it, in order of the clock."""
    onsets = []
    for part in PART.findall(written):
        said = dict(line.split(":", 1) for line in part.split("\r\n")[:-1])
        start = datetime.strptime(said["DTSTART"], "%Y%m%dT%H%M%S")  # noqa: DTZ007 -- a local time
        rule = rrulestr(said.get("RRULE", "FREQ=YEARLY;COUNT=1"), dtstart=start)
        before, after = offset(said["TZOFFSETFROM"]), offset(said["TZOFFSETTO"])
        clocks = rule.between(start, LAST.replace(tzinfo=None), inc=True)
        onsets += [Onset(clock, clock - before, after, after - before) for clock in clocks]
    return tuple(sorted(onsets))


def offset(words: str) -> timedelta:
    """`-0330` as a length of time."""
    length = timedelta(hours=int(words[1:3]), minutes=int(words[3:5]))
    return -length if words[0] == "-" else length


def transitions(zone: str) -> Iterator[datetime]:
    """Every moment from 2000 to 2040 at which the zone's clock changes, without a zone.

    As its file lists them, and where a rule goes on after that, found in zoneinfo.
    """
    data = files("tzdata").joinpath("zoneinfo", *zone.split("/")).read_bytes()
    second = data.index(b"TZif", 4)
    utc, std, leaps, count, types, letters = struct.unpack_from(">6l", data, second + 20)
    assert (leaps, types > 0, letters > 0, utc >= 0, std >= 0) == (0, True, True, True, True)
    listed = struct.unpack_from(f">{count}q", data, second + 44)
    yield from (EPOCH + timedelta(seconds=at) for at in listed if FIRST.timestamp() <= at <= LAST.timestamp())
    here = ZoneInfo(zone)
    weeks = [FIRST + n * A_WEEK for n in range((LAST - FIRST) // A_WEEK + 1)]
    for early, late in pairwise(weeks):
        if early.astimezone(here).utcoffset() != late.astimezone(here).utcoffset():
            yield change_between(early, late, here).replace(tzinfo=None)


def change_between(early: datetime, late: datetime, zone: ZoneInfo) -> datetime:
    """The second at which the clock changes between two moments that differ."""
    before = early.astimezone(zone).utcoffset()
    while late - early > A_SECOND:
        middle = early + (late - early) // A_SECOND // 2 * A_SECOND
        early, late = (early, middle) if middle.astimezone(zone).utcoffset() != before else (middle, late)
    return late


def moments_to_try(zone: str, changes: Iterable[datetime]) -> Iterator[datetime]:
    """Every change of zoneinfo's and of ours and the second before, the ends of what it skips or doubles, and between.

    Between two neighbours of these nothing changes on either side, so they speak for every instant.
    """
    edges = {change for change in (*transitions(zone), *changes) if FIRST <= change.replace(tzinfo=UTC) <= LAST}
    shifts = [sign * hours(number) for number in (0, 0.5, 1, 2) for sign in (-1, 1)]
    near = {edge + shift + side for edge in edges for shift in shifts for side in (-A_SECOND, NOTHING)}
    bounds = sorted({FIRST.replace(tzinfo=None), LAST.replace(tzinfo=None), *near})
    yield from (moment.replace(tzinfo=UTC) for moment in bounds)
    yield from ((early + (late - early) / 2).replace(tzinfo=UTC) for early, late in pairwise(bounds))


def read_by_clock(local: datetime, changes: Sequence[Onset]) -> timedelta | None:
    """The offset a calendar program gives this time on the clock: that of the last part that has begun by then.

    None in an hour that a change of ours skips or doubles: programs differ.
    """
    clock = local.replace(tzinfo=None, fold=0)
    at = bisect(changes, clock, key=lambda onset: onset.clock) - 1
    if any(onset.shift and onset.unclear(clock) for onset in changes[max(at, 0) : at + 2]):
        return None
    return changes[at].offset


def alike() -> list[list[str]]:
    """The zones of the database, those with one file together."""
    groups: dict[bytes, list[str]] = {}
    for zone in ZONES:
        data = files("tzdata").joinpath("zoneinfo", *zone.split("/")).read_bytes()
        groups.setdefault(data, []).append(zone)
    return list(groups.values())


def test_every_zone_says_every_instant_rightly_or_is_written_in_utc() -> None:
    """Forty years of every zone: what dateutil reads in our VTIMEZONE is what zoneinfo knows, where we write one.

    And we write one wherever that holds, but for the hours a change skips or doubles, which programs read differently.
    """
    assert len(ZONES) > 500
    groups = alike()
    assert len(groups) > 300
    said = unsaid = 0
    for zone, *others in groups:
        onsets = expanded(text_of(timezone_of(zone)))
        assert all(expanded(text_of(timezone_of(other))) == onsets for other in others)
        for moment in moments_to_try(zone, [onset.moment for onset in onsets]):
            local = moment.astimezone(ZoneInfo(zone))
            true = local.utcoffset() == read_by_clock(local, onsets)
            clear = local.replace(fold=0).utcoffset() == local.replace(fold=1).utcoffset()
            assert (keys_of([local]) is not None) == (true and clear), (zone, moment)
            said, unsaid = said + (true and clear), unsaid + (not true)
    assert said > 150_000
    assert unsaid > 10_000


def test_a_rule_with_two_seasons() -> None:
    """The common European rule."""
    spring = Change(3, 5, 0, hours(2))
    autumn = Change(10, 5, 0, hours(3))
    expected = Rule(Season("CET", hours(1), autumn), Season("CEST", hours(2), spring))
    assert rule_said("CET-1CEST,M3.5.0,M10.5.0/3") == expected


def test_a_rule_without_summer_time() -> None:
    """A name in angle brackets and a sign that counts westwards."""
    assert rule_said("<+03>-3") == Rule(Season("+03", hours(3)))


def test_ireland_has_its_summer_as_daylight() -> None:
    """The law's exception is winter there; calendars are told the other way round."""
    expected = Rule(
        Season("GMT", hours(0), Change(10, 5, 0, hours(2))),
        Season("IST", hours(1), Change(3, 5, 0, hours(1))),
    )
    assert rule_said("IST-1GMT0,M10.5.0,M3.5.0/1") == expected


def test_a_line_no_zone_has_gives_no_rule() -> None:
    """Days counted through the year, and nothing at all."""
    assert [rule_said(tail) for tail in ("EST5EDT,J60,J300", "EST5EDT,59/2,299", "")] == [None] * 3


def test_an_unknown_zone_has_no_rule() -> None:
    """Neither a made-up name nor a path out of the package."""
    assert [rule_of(zone) for zone in ("Mars/Base", "", "../zones", "Europe")] == [None] * 4


def test_a_negative_hour_is_the_day_before() -> None:
    """`M3.5.0/-1` (Nuuk): eleven in the evening on the Saturday before the last Sunday."""
    assert written_by("<-02>2<-01>,M3.5.0/-1,M10.5.0/0") == (
        "BEGIN:VTIMEZONE\r\nTZID:Sea/Island\r\n"
        "BEGIN:DAYLIGHT\r\nDTSTART:19700328T230000\r\n"
        "RRULE:FREQ=YEARLY;BYDAY=SA;BYMONTHDAY=24,25,26,27,28,29,30;BYMONTH=3\r\n"
        "TZNAME:-01\r\nTZOFFSETFROM:-0200\r\nTZOFFSETTO:-0100\r\nEND:DAYLIGHT\r\n"
        "BEGIN:STANDARD\r\nDTSTART:19701025T000000\r\n"
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\n"
        "TZNAME:-02\r\nTZOFFSETFROM:-0100\r\nTZOFFSETTO:-0200\r\nEND:STANDARD\r\n"
        "END:VTIMEZONE\r\n"
    )


def test_a_change_that_falls_into_the_next_month_in_some_years_has_two_parts() -> None:
    """`M10.5.4/24` (Cairo): the midnight after the last Thursday of October, at times 1 November."""
    assert written_by("EET-2EEST,M4.5.5/0,M10.5.4/24") == (
        "BEGIN:VTIMEZONE\r\nTZID:Sea/Island\r\n"
        "BEGIN:DAYLIGHT\r\nDTSTART:19700424T000000\r\n"
        "RRULE:FREQ=YEARLY;BYDAY=-1FR;BYMONTH=4\r\n"
        "TZNAME:EEST\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0300\r\nEND:DAYLIGHT\r\n"
        "BEGIN:STANDARD\r\nDTSTART:19701030T000000\r\n"
        "RRULE:FREQ=YEARLY;BYDAY=FR;BYMONTHDAY=26,27,28,29,30,31;BYMONTH=10\r\n"
        "TZNAME:EET\r\nTZOFFSETFROM:+0300\r\nTZOFFSETTO:+0200\r\nEND:STANDARD\r\n"
        "BEGIN:STANDARD\r\nDTSTART:19741101T000000\r\n"
        "RRULE:FREQ=YEARLY;BYDAY=FR;BYMONTHDAY=1;BYMONTH=11\r\n"
        "TZNAME:EET\r\nTZOFFSETFROM:+0300\r\nTZOFFSETTO:+0200\r\nEND:STANDARD\r\n"
        "END:VTIMEZONE\r\n"
    )


def test_a_file_has_the_zones_it_needs_sorted() -> None:
    """UTC by any of its names needs none."""
    zones = ("Europe/Stockholm", "UTC", "Europe/Kyiv", "Etc/Zulu", "Europe/Kyiv")
    noon = datetime(2026, 9, 15, 12, tzinfo=UTC)
    assert keys_of(noon.replace(tzinfo=ZoneInfo(zone)) for zone in zones) == ("Europe/Kyiv", "Europe/Stockholm")


def test_a_moment_the_rule_does_not_say_puts_the_file_in_utc() -> None:
    """Turkey while it had winter, Sweden in 1916, an hour doubled or skipped, a fixed distance from UTC.

    In 2000 Egypt's clocks had gone back in September: an hour late in October is doubled by today's rule alone.
    """
    odd = (
        datetime(2015, 1, 15, 12, tzinfo=ZoneInfo("Europe/Istanbul")),
        datetime(1916, 7, 1, 12, tzinfo=STOCKHOLM),
        datetime(2000, 10, 26, 23, tzinfo=ZoneInfo("Africa/Cairo")),
        datetime(2026, 10, 25, 2, 30, tzinfo=STOCKHOLM),
        datetime(2026, 10, 25, 2, 30, tzinfo=STOCKHOLM, fold=1),
        datetime(2026, 3, 29, 2, 30, tzinfo=STOCKHOLM),
        datetime(2026, 9, 15, 12, tzinfo=UTC),
    )
    assert [keys_of([moment]) for moment in odd] == [None] * 7
