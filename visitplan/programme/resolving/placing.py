"""Sessions in their time and place: every date of a repeated one by itself, before anyone takes part."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, NamedTuple

from visitplan.programme.places import Site
from visitplan.programme.resolving.moments import zone_named
from visitplan.programme.resolving.repeats import dates_of
from visitplan.programme.session import Occurrence
from visitplan.programme.timespan import Timespan, WholeDays
from visitplan.unchanging import unchanging

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from visitplan.diagnostics import Route
    from visitplan.itinerary.itinerary import Itinerary
    from visitplan.itinerary.sessions import Session as Written
    from visitplan.itinerary.text import Text
    from visitplan.itinerary.written import Dates, When
    from visitplan.programme.places import End
    from visitplan.programme.resolving.moments import Clock
    from visitplan.programme.resolving.register import Register

DAY = timedelta(days=1)


class Where(NamedTuple):
    """The places of a session, looked up, and the zones that tell its start and end where no other is written."""

    zone: ZoneInfo
    end_zone: ZoneInfo
    site: Site | None
    start_place: End | None
    end_place: End | None


@unchanging(eq=False)
class Placed:
    """A written session in its places and, where it has one, at its time."""

    id: str
    route: Route
    written: Written
    kind: str
    where: Where
    when: Timespan | WholeDays | None = None
    occurrence: Occurrence | None = None

    def at(self, when: Timespan | WholeDays, occurrence: Occurrence | None = None) -> Placed:
        """The same at this time; an occurrence has an id of its own."""
        id_ = f"{self.id}@{occurrence.day}" if occurrence else self.id
        return Placed(id_, self.route, self.written, self.kind, self.where, when, occurrence)

    @property
    def is_transfer(self) -> bool:
        """Whether it moves people."""
        return self.kind == "transfer"

    @property
    def order(self) -> tuple[bool, datetime, str]:
        """By start, then id; whole days start at midnight where they are; the not placed last."""
        match self.when:
            case Timespan(start_utc=start):
                return False, start, self.id
            case WholeDays(first=first):
                midnight = datetime.combine(first, time(), self.where.zone)
                return False, midnight.astimezone(UTC), self.id
        return True, datetime.min.replace(tzinfo=UTC), self.id


def placed_sessions(itinerary: Itinerary, register: Register, zone: ZoneInfo, clock: Clock) -> tuple[Placed, ...]:
    """Every session of the file in order of start, then id, the not placed last."""
    placed: list[Placed] = []
    for id_, written in itinerary.sessions.items():
        where = where_of(id_, written, register, zone)
        session = Placed(id_, ("sessions", id_), written, kind_of(written), where)
        placed += timed(session, itinerary.visit.dates, clock)
    return tuple(sorted(placed, key=lambda session: session.order))


def where_of(id_: str, written: Written, register: Register, zone: ZoneInfo) -> Where:
    """The places of a session; a site's own zone tells its times."""
    site = register.site(written.site, ("sessions", id_, "site"))
    here = (site and site.zone) or zone
    if written.from_ is None and written.to is None:
        return Where(here, here, site, None, None)
    start, end = end_of(written.from_, register), end_of(written.to, register)
    return Where(zone_of(start) or here, zone_of(end) or here, site, start, end)


def kind_of(written: Written) -> str:
    """The kind written; with `from` or `to` and no kind it is a transfer."""
    moves = written.from_ is not None or written.to is not None
    return "transfer" if moves and "kind" not in written.model_fields_set else written.kind


def end_of(written: Text | None, register: Register) -> End | None:
    """Where a transfer begins or ends: the site of this id, else the words."""
    return register.sites.get(str(written), written) if written and written.plain else written


def zone_of(end: End | None) -> ZoneInfo | None:
    """The zone of a site that has its own."""
    return end.zone if isinstance(end, Site) else None


def timed(session: Placed, visit: Dates, clock: Clock) -> tuple[Placed, ...]:
    """The session at its time; a repeated one once for each date."""
    when, repeat = session.written.when, session.written.repeat
    if when is None:
        return (session,)
    if repeat is None:
        return (session.at(span_of(when, session, clock)),)
    moved = ((day, shifted(when, day - when.start.day)) for day in dates_of(repeat, when.start.day, visit))
    return tuple(session.at(span_of(then, session, clock), Occurrence(session.id, day)) for day, then in moved)


def shifted(when: When, days: timedelta) -> When:
    """The same clock times so many days later."""
    end = when.end and when.end._replace(day=when.end.day + days)
    return when._replace(start=when.start._replace(day=when.start.day + days), end=end)


def span_of(when: When, session: Placed, clock: Clock) -> Timespan | WholeDays:
    """The moments or whole days of it."""
    route, duration, where = (*session.route, "when"), session.written.duration, session.where
    if when.start.minute is None:
        return WholeDays(when.start.day, when.end.day if when.end else last_day(when.start.day, duration))
    written, ends = zone_named(when.start.zone), zone_named(when.end.zone if when.end else None)
    if not session.is_transfer:
        written = written or ends  # `09:00-10:00 Europe/Kyiv`: who goes nowhere stays in one zone
    start_zone, end_zone = written or where.zone, ends or written or where.end_zone
    if when.end is not None:
        return told_there(clock.span((when.start, start_zone), (when.end, end_zone), route), session)
    # Elapsed time: added in UTC, so that a clock change in between does not stretch or cut it.
    # The reader lets no start pass that has neither end nor duration.
    start = clock.moment(when.start, start_zone, route)
    span = Timespan(start, (start.astimezone(UTC) + (duration or timedelta())).astimezone(end_zone))
    return told_there(span, session)


def told_there(span: Timespan, session: Placed) -> Timespan:
    """The same by the clock of the site: a call agreed on in Tokyo's time is on the date and at the hour people have.

    Only of a session at a site: where else people are nobody knows, and on the way both clocks are told.
    """
    start, zone = span.start, session.where.zone
    if start.tzinfo is zone or session.is_transfer or session.where.site is None:
        return span
    same = start.utcoffset() == start.astimezone(zone).utcoffset()
    return span if same else Timespan(start.astimezone(zone), span.end.astimezone(zone))


def last_day(first: date, duration: timedelta | None) -> date:
    """The last of so many whole days from the first; the first itself for less than two."""
    days = (duration or DAY) // DAY
    return first + max(days - 1, 0) * DAY
