"""Another program's reading of our VTIMEZONEs, for every zone there is."""

from __future__ import annotations

from datetime import datetime, timedelta
from importlib.resources import files
from zoneinfo import ZoneInfo

import pytest
from calendar_views import say, view_of
from ics_lint import faults
from reading import by_ical_js, told

from visitplan.exporters.calendar import render
from visitplan.exporters.ics.zones import keys_of
from visitplan.programme import Timespan
from visitplan.views.view import SessionLine

ZONES = tuple(files("tzdata").joinpath("zones").read_text("utf-8").split())
MONTHS = (1, 7)


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
        SessionLine(f"{zone}-{month}", say(sv=f"{zone} {month}"), Timespan(start, start + timedelta(hours=1)))
        for (zone, month), start in said.items()
    ]
    data = render(view_of(*sessions))
    assert faults(data) == []
    expected = {f"{zone} {month}": told(start) for (zone, month), start in said.items()}
    assert {seen.title: seen.start for seen in by_ical_js(data)} == expected
