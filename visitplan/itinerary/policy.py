"""Policy: every threshold of the rules, with its default."""

from datetime import timedelta
from typing import ClassVar

from pydantic import Field

from visitplan.itinerary.kinds import Adults, Clock, Count, Length, Names, YesNo
from visitplan.itinerary.record import Record


class Policy(Record):
    """When the rules speak. Clock ranges are minutes after midnight; `adults` is children per adult from an age on."""

    called: ClassVar[str] = "policy"

    buffer: Length = timedelta(minutes=10)
    """Spare time asked for beside the way from one place to the next. Example: 15 min"""
    flight_buffer: Length = timedelta(minutes=90)
    """Spare time asked for before a flight. Example: 2 h"""
    border_buffer: Length = timedelta(minutes=180)
    """Spare time asked for where a border is crossed. Example: 4 h"""
    rail_buffer: Length = timedelta(minutes=30)
    """Spare time asked for before a train leaves. Example: 20 min"""
    sites_a_day: Count = 4
    """The most sites on one day. Example: 3"""
    hours_a_day: Length = timedelta(hours=10)
    """The most hours of programme on one day. Example: 9 h"""
    without_break: Length = timedelta(hours=3)
    """The longest time of sessions without a break. Example: 2 h 30 min"""
    free_hour: Length = timedelta(hours=1)
    """The free time each day needs. Example: 90 min"""
    rest_after_journey: Length = timedelta(hours=3)
    """The rest after a long journey before the first session. Example: 4 h"""
    long_journey: Length = timedelta(hours=12)
    """How long a journey must be to be a long one. Example: 10 h"""
    rest_after_night: Length = timedelta(hours=2)
    """The rest after a night on the way before the first session. Example: 3 h"""
    walk: Length = timedelta(minutes=15)
    """The longest way on foot. Example: 20 min"""
    without_food: Length = timedelta(hours=4)
    """The longest time without a meal. Example: 5 h"""
    lunch: Clock = (11 * 60, 14 * 60)
    """The hours of the day within which people have lunch. Example: 11:30-13:30"""
    meal: Length = timedelta(minutes=45)
    """The shortest gap in which people can eat. Example: 60 min"""
    alone_simultaneous: Length = timedelta(minutes=40)
    """The longest time one interpreter works simultaneously alone. Example: 30 min"""
    pair_simultaneous: Length = timedelta(hours=4)
    """The longest time two interpreters work simultaneously in turns. Example: 5 h"""
    without_interpreter_break: Length = timedelta(minutes=90)
    """The longest time an interpreter works without a break. Example: 75 min"""
    interpreter_break: Length = timedelta(minutes=10)
    """The shortest break that counts for an interpreter. Example: 15 min"""
    remote_hours: Clock = (8 * 60, 20 * 60)
    """The hours of their own day in which people take part online. Example: 07:00-21:00"""
    confirm_before: Length = timedelta(days=7)
    """How long before a session it must no longer be tentative. Example: 14 days"""
    outcomes_after: Length = timedelta(days=7)
    """How long after the visit its outcomes must be written down. Example: 10 days"""
    adults: Adults = Field(default_factory=lambda: {4: 6, 9: 8, 13: 10})
    """How many children one adult can look after, by the age they begin at. Example: {4: 6, 9: 8, 13: 10}"""
    adults_a_group: Count = 2
    """The fewest adults with any group of children. Example: 3"""
    parties: Names = ()
    """The political parties that all should meet the guests. Example: [Centerpartiet, Socialdemokraterna]"""
    case_number: YesNo = False
    """Whether papers need a case number before they leave the house. Example: true"""
    purge_after: Length | None = None
    """How long after the last day private data may be kept. Example: 30 days"""
