"""How long a day of someone goes without food."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from visitplan.itinerary.policy import Policy
from visitplan.programme import Session
from visitplan.rules.rule import Stay, binding

FEEDING = frozenset({"meal", "reception"})
WAKING, SLEEPING = time(6), time(22)
MIDNIGHT = 24 * 60
Gap = tuple[datetime, datetime]


class Hunger(NamedTuple):
    """From one moment to another nothing to eat: what lasts until then, and the first gap a meal fits in."""

    start: datetime
    end: datetime
    last: Stay
    lunch: bool
    gap: Gap | None

    @property
    def length(self) -> timedelta:
        """The time it takes."""
        return self.end - self.start


def feeds(session: Session) -> bool:
    """Whether those who take part get something to eat."""
    return session.meal or session.kind in FEEDING


def endured(policy: Policy) -> timedelta:
    """A day as short as this leaves nobody hungry."""
    opens, closes = policy.lunch
    return min(policy.without_food, timedelta(minutes=closes - opens))


def hunger_of(stays: Sequence[Stay], day: date, policy: Policy) -> Hunger | None:
    """The lunch that lacks in a day of someone, else the longest time without food when it is too long."""
    busy = [stay for stay in stays if keeps_busy(stay.session)]
    if not busy:
        return None
    meals = [stay for stay in stays if feeds(stay.session)]
    if (lunchless := without_lunch(busy, meals, day, policy)) is not None:
        return lunchless
    free = [one for one in stays if one.session.kind == "free" and one.when.duration >= policy.meal]
    found = [one for one in stretches(busy, [*meals, *free], day, policy.meal) if one.length > policy.without_food]
    return max(found, key=lambda one: one.length, default=None)


def keeps_busy(session: Session) -> bool:
    """Whether nobody eats meanwhile: no meal, no break, nothing one may leave out."""
    return binding(session) and not feeds(session) and session.kind != "break"


def without_lunch(busy: Sequence[Stay], meals: Sequence[Stay], day: date, policy: Policy) -> Hunger | None:
    """The day, when it starts before lunch time, ends after it, and no meal lies in it."""
    opens, closes = policy.lunch
    planned = sorted((*busy, *(one for one in meals if binding(one.session))), key=lambda stay: stay.when.start_utc)
    first, last = planned[0], max(planned, key=lambda stay: stay.when.end_utc)
    through = minute(first.when.start, day) < opens and closes < minute(last.when.end, day)
    if not through or any(minute(one.when.start, day) < closes and opens < minute(one.when.end, day) for one in meals):
        return None
    zone = first.when.start.tzinfo
    window = datetime.combine(day, clock_time(opens), zone), datetime.combine(day, clock_time(closes), zone)
    gap = first_gap(busy, window, policy.meal)
    return Hunger(first.when.start, last.when.end, last, lunch=True, gap=gap)


def stretches(busy: Sequence[Stay], fed: Iterable[Stay], day: date, meal: timedelta) -> Iterator[Hunger]:
    """The times from one meal, or the first session, to the end of the last session before the next meal."""
    zone = busy[0].when.start.tzinfo
    begin, night = datetime.combine(day, WAKING, zone), datetime.combine(day, SLEEPING, zone)
    since = max(begin, busy[0].when.start)
    for start, end in (*sorted((one.when.start, one.when.end) for one in fed), (night, night)):
        between = [stay for stay in busy if stay.when.start < start and since < stay.when.end]
        if between and since < start:
            last = max(between, key=lambda stay: stay.when.end_utc)
            until = min(last.when.end, start, night)
            yield Hunger(since, until, last, lunch=False, gap=first_gap(busy, (since, until), meal))
        since = max(since, end)


def first_gap(busy: Sequence[Stay], within: Gap, least: timedelta) -> Gap | None:
    """The first time within these in which nothing is planned and a meal fits."""
    since, until = within
    for stay in busy:
        if min(stay.when.start, until) - since >= least:
            return since, min(stay.when.start, until)
        since = max(since, stay.when.end)
    return (since, until) if until - since >= least else None


def minute(moment: datetime, day: date) -> int:
    """The minute of this day, on the clock of the moment; of days after it, past midnight."""
    return moment.hour * 60 + moment.minute + MIDNIGHT * (moment.date() - day).days


def clock_time(minute: int) -> time:
    """A minute of the day as a time."""
    return time(minute // 60 % 24, minute % 60)
