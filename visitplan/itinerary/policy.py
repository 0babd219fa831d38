"""Policy: every threshold of the rules, with its default."""

from __future__ import annotations

from datetime import timedelta
from typing import ClassVar

from pydantic import Field

from visitplan.itinerary.kinds import Adults, Clock, Count, Length, Names, YesNo
from visitplan.itinerary.record import Record


class Policy(Record):
    """When the rules speak. Clock ranges are minutes after midnight; `adults` is children per adult from an age on."""

    called: ClassVar[str] = "policy"

    buffer: Length = timedelta(minutes=10)
    flight_buffer: Length = timedelta(minutes=90)
    border_buffer: Length = timedelta(minutes=180)
    rail_buffer: Length = timedelta(minutes=30)
    sites_a_day: Count = 4
    hours_a_day: Length = timedelta(hours=10)
    without_break: Length = timedelta(hours=3)
    free_hour: Length = timedelta(hours=1)
    rest_after_journey: Length = timedelta(hours=3)
    long_journey: Length = timedelta(hours=12)
    rest_after_night: Length = timedelta(hours=2)
    walk: Length = timedelta(minutes=15)
    without_food: Length = timedelta(hours=4)
    lunch: Clock = (11 * 60, 14 * 60)
    meal: Length = timedelta(minutes=45)
    alone_simultaneous: Length = timedelta(minutes=40)
    pair_simultaneous: Length = timedelta(hours=4)
    without_interpreter_break: Length = timedelta(minutes=90)
    interpreter_break: Length = timedelta(minutes=10)
    remote_hours: Clock = (8 * 60, 20 * 60)
    confirm_before: Length = timedelta(days=7)
    outcomes_after: Length = timedelta(days=7)
    adults: Adults = Field(default_factory=lambda: {4: 6, 9: 8, 13: 10})
    adults_a_group: Count = 2
    parties: Names = ()
    case_number: YesNo = False
    purge_after: Length | None = None
