"""The picture of the days: where a bar begins and ends."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from visitplan.exporters.paper.overview import hours
from visitplan.programme import Timespan

PORTLAND, TOKYO = ZoneInfo("America/Los_Angeles"), ZoneInfo("Asia/Tokyo")


@pytest.mark.parametrize(
    ("start", "end", "drawn"),
    [
        # Lands in the morning of the day it left in the afternoon: by the clock there it left in the night.
        (datetime(2027, 10, 3, 17, 30, tzinfo=TOKYO), datetime(2027, 10, 3, 10, tzinfo=PORTLAND), (1.5, 10)),
        # The other way the day is cut at its midnight.
        (datetime(2027, 10, 3, 13, tzinfo=PORTLAND), datetime(2027, 10, 4, 16, 20, tzinfo=TOKYO), (13, 24)),
        (datetime(2027, 10, 3, 9, tzinfo=PORTLAND), datetime(2027, 10, 3, 10, 30, tzinfo=PORTLAND), (9, 10.5)),
    ],
)
def test_a_bar_lasts_from_its_start_to_its_end(start: datetime, end: datetime, drawn: tuple[float, float]) -> None:
    """By the clocks they are told in, as long as the end is the later one by them."""
    assert hours(Timespan(start, end), date(2027, 10, 3)) == drawn
