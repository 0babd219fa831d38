"""Another program's reading of our VTIMEZONEs, for every zone there is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from importlib.resources import files
from zoneinfo import ZoneInfo

import pytest
from calendar_views import say, view_of
from ics_lint import faults
from reading import by_ical_js, told

from visitplan.exporters.calendar import render
from visitplan.exporters.ics.posix import rule_of
from visitplan.exporters.ics.zones import keys_of
from visitplan.programme import Timespan
from visitplan.views.view import SessionLine

ZONES = tuple(files("tzdata").joinpath("zones").read_text("utf-8").split())
MONTHS = (1, 7)
AN_HOUR = timedelta(hours=1)


@pytest.mark.usefixtures("ical_js")
def test_ical_js_finds_summer_and_winter_in_every_zone() -> None:
    """Two sessions in each zone of the world, in one file: ical.js finds every moment."""
    starts = {
        (zone, month): datetime(2035, month, 12, 9, 30, tzinfo=ZoneInfo(zone)) for zone in ZONES for month in MONTHS
    }
    said = {place: start for place, start in starts.items() if keys_of([start]) is not None}
    # All but Morocco, which long had its summer time stop for Ramadan, a rule for no single line.
    assert {zone for zone, _ in starts.keys() - said.keys()} <= {"Africa/Casablanca", "Africa/El_Aaiun"}
    sessions = [
        SessionLine(f"{zone}-{month}", say(sv=f"{zone} {month}"), Timespan(start, start + AN_HOUR))
        for (zone, month), start in said.items()
    ]
    data = render(view_of(*sessions))
    assert faults(data) == []
    expected = {f"{zone} {month}": told(start) for (zone, month), start in said.items()}
    assert {seen.title: seen.start for seen in by_ical_js(data)} == expected


def hours_of_change(zone: ZoneInfo) -> Iterator[datetime]:
    """Every hour of the days before, of and after a clock change in 2035."""
    noons = [datetime(2035, 1, 1, 12, tzinfo=UTC) + timedelta(days=day) for day in range(1, 364)]
    for noon in noons:
        next_noon = noon + timedelta(days=1)
        if noon.astimezone(zone).utcoffset() != next_noon.astimezone(zone).utcoffset():
            yield from ((noon + hour * AN_HOUR).astimezone(zone) for hour in range(-12, 36))


@pytest.mark.usefixtures("ical_js")
def test_ical_js_finds_every_hour_around_a_clock_change() -> None:
    """One zone of each rule there is; the hours a change skips or doubles are left to UTC."""
    zones = {rule_of(zone): zone for zone in ZONES}.values()
    starts = [start for zone in zones for start in hours_of_change(ZoneInfo(zone)) if keys_of([start]) is not None]
    assert len(starts) > 1500
    sessions = [
        SessionLine(f"s{number}", say(sv=f"{start:%F %T} {start.tzinfo}"), Timespan(start, start + timedelta(days=9)))
        for number, start in enumerate(starts)
    ]
    expected = {f"{start:%F %T} {start.tzinfo}": told(start) for start in starts}
    assert {seen.title: seen.start for seen in by_ical_js(render(view_of(*sessions)))} == expected
