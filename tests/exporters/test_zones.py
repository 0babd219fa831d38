"""VTIMEZONEs of every zone there is, read by other means than those that wrote them."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from functools import cache
from importlib.resources import files
from zoneinfo import ZoneInfo

from calendar_views import STOCKHOLM
from dateutil.rrule import rrulestr
from icalendar import Timezone

from visitplan.exporters.ics.posix import Change, Rule, Season, rule_of, rule_said
from visitplan.exporters.ics.zones import keys_of, timezone_of, vtimezone

ZONES = tuple(files("tzdata").joinpath("zones").read_text("utf-8").split())
PART = re.compile(r"BEGIN:(?:DAYLIGHT|STANDARD)\r\n(.*?)END:(?:DAYLIGHT|STANDARD)", re.DOTALL)
FIRST, LAST = datetime(2000, 1, 1, tzinfo=UTC), datetime(2040, 12, 31, tzinfo=UTC)
TWO_MONTHS = timedelta(days=59, hours=13)


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


@cache
def expanded(written: str) -> tuple[tuple[datetime, timedelta], ...]:
    """Every change of offset from 1970 to 2040 as dateutil expands it: the moment, without a zone, and the offset."""
    changes = []
    for part in PART.findall(written):
        said = dict(line.split(":", 1) for line in part.split("\r\n")[:-1])
        start = datetime.strptime(said["DTSTART"], "%Y%m%dT%H%M%S")  # noqa: DTZ007 -- a local time
        rule = rrulestr(said.get("RRULE", "FREQ=YEARLY;COUNT=1"), dtstart=start)
        before, after = offset(said["TZOFFSETFROM"]), offset(said["TZOFFSETTO"])
        changes += [(local - before, after) for local in rule.between(start, LAST.replace(tzinfo=None), inc=True)]
    return tuple(sorted(changes))


def offset(words: str) -> timedelta:
    """`-0330` as a length of time."""
    length = timedelta(hours=int(words[1:3]), minutes=int(words[3:5]))
    return -length if words[0] == "-" else length


def moments_to_try(written: str) -> Iterable[datetime]:
    """Every other month of forty years, and an hour to both sides of every change."""
    step = (LAST - FIRST) // TWO_MONTHS
    yield from (FIRST + n * TWO_MONTHS for n in range(step))
    for change, _ in expanded(written):
        if change.replace(tzinfo=UTC) > FIRST:
            yield from (change.replace(tzinfo=UTC) + side * hours(2) for side in (-1, 1))


def test_every_zone_says_every_moment_rightly_or_is_written_in_utc() -> None:
    """Forty years of every zone: what dateutil reads in our VTIMEZONE is what zoneinfo knows, where we write one."""
    assert len(ZONES) > 500
    said = 0
    for zone in ZONES:
        written = text_of(timezone_of(zone))
        changes = expanded(written)
        for moment in moments_to_try(written):
            local = moment.astimezone(ZoneInfo(zone))
            if keys_of([local]) is None:
                continue
            said += 1
            at = bisect(changes, (moment.replace(tzinfo=None), timedelta.max)) - 1
            assert changes[at][1] == local.utcoffset(), (zone, moment)
    assert said > 150_000


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
    """Turkey while it had winter, Sweden in 1916, an hour doubled or skipped, a fixed distance from UTC."""
    odd = (
        datetime(2015, 1, 15, 12, tzinfo=ZoneInfo("Europe/Istanbul")),
        datetime(1916, 7, 1, 12, tzinfo=STOCKHOLM),
        datetime(2026, 10, 25, 2, 30, tzinfo=STOCKHOLM),
        datetime(2026, 10, 25, 2, 30, tzinfo=STOCKHOLM, fold=1),
        datetime(2026, 3, 29, 2, 30, tzinfo=STOCKHOLM),
        datetime(2026, 9, 15, 12, tzinfo=UTC),
    )
    assert [keys_of([moment]) for moment in odd] == [None] * 6
