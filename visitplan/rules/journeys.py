"""Which transfers are journeys: what brings people far, or in and out of the visit."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from visitplan.programme import Programme, Site
from visitplan.rules.rule import Stay, live

FAR = frozenset({"train", "flight", "ferry"})
SHORT_RIDE = timedelta(hours=1)
NIGHT_IN_BED = timedelta(hours=8)
"""After so long between two legs a journey begins anew."""
DEEP_NIGHT = time(3)
DAY = timedelta(days=1)


def far(stay: Stay) -> bool:
    """Whether a transfer is a leg of a journey: by rail, air or sea, or no short ride."""
    return stay.session.by in FAR or stay.when.duration >= SHORT_RIDE


def nights(stay: Stay, zone: tzinfo) -> Iterator[date]:
    """The nights, by their evening, that this is under way in at 03:00 of a zone."""
    day = stay.when.start_utc.astimezone(zone).date()
    while (moment := datetime.combine(day, DEEP_NIGHT, zone).astimezone(UTC)) < stay.when.end_utc:
        if moment >= stay.when.start_utc:
            yield day - DAY
        day += DAY


def under_way_at_night(stay: Stay) -> bool:
    """Whether it is under way at 03:00, on the clock of either end."""
    zones = {stay.when.start.tzinfo, stay.when.end.tzinfo}
    return any(True for zone in zones if zone is not None for _ in nights(stay, zone))


def stopping_places(programme: Programme) -> frozenset[Site]:
    """The sites where the visit does something or sleeps: a way to one is no journey."""
    visited = {session.site for session in live(programme) if session.site and not session.is_transfer}
    return frozenset(visited | {lodging.site for lodging in programme.lodging if lodging.site})
