"""Who of the delegation is there: what `all` and a group mean at a time.

A delegate is there from `arrives` to `leaves`. They take part in a session they can be at from its start to its end,
and in whole days of which they see a part. A transfer carries them in or out: they are on one that is under way or
ends as they arrive, or starts or is under way as they leave. One that ends at the very moment of arrival brings the
legs before it along, as far back as each starts where, and within a day of when, the leg before ended; likewise onward.
Transfers of everyone are legs in only before, and legs out only after, the sessions everyone came for: in between they
go about the visit, and someone who comes later was not on them.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from visitplan.programme.resolving.journeys import journeys, legs_in, legs_out
from visitplan.programme.timespan import WholeDays

if TYPE_CHECKING:
    from visitplan.programme.people import Person
    from visitplan.programme.resolving.placing import Placed
    from visitplan.programme.timespan import Timespan


class Presence:
    """Tells who of some delegates is there; the answers are shared between sessions, so a big visit stays quick."""

    def __init__(self, delegates: Iterable[Person], placed: tuple[Placed, ...]) -> None:
        """Know everyone's stay and the legs that bring them in and out."""
        self._delegates = tuple(delegates)
        self._arrivals = moments(person.arrives for person in self._delegates)
        self._departures = moments(person.leaves for person in self._delegates)
        self._inbound = journeys(legs_in(placed), self._arrivals) if self._arrivals else {}
        self._outbound = journeys(legs_out(placed), self._departures) if self._departures else {}
        self._legs = {leg for legs in (*self._inbound.values(), *self._outbound.values()) for leg in legs}
        self._everyone: dict[tuple[object, ...], tuple[Person, ...]] = {}

    def everyone(self, session: Placed) -> tuple[Person, ...]:
        """All delegates who are there then; the same tuple for sessions that differ in no arrival or departure."""
        key = self._stays(session)
        if key not in self._everyone:
            self._everyone[key] = self.of(self._delegates, session)
        return self._everyone[key]

    def of(self, people: Iterable[Person], session: Placed) -> tuple[Person, ...]:
        """Those of these delegates who are there then: not withdrawn, not elsewhere, remote only where it is online."""
        online = bool(session.written.online)
        return tuple(
            person
            for person in people
            if not person.withdrawn and (online or not person.remote) and self._there(person, session)
        )

    def _stays(self, session: Placed) -> tuple[object, ...]:
        """What presence at this session depends on: its place among the arrivals and departures."""
        online, when = bool(session.written.online), session.when
        if not self._arrivals and not self._departures:
            return (online,)
        if isinstance(when, WholeDays):
            return online, when
        if when is None or session in self._legs:
            return online, session
        come_by, stay_to = (when.end_utc, when.start_utc) if session.is_transfer else (when.start_utc, when.end_utc)
        return online, bisect_right(self._arrivals, come_by), bisect_left(self._departures, stay_to)

    def _there(self, person: Person, session: Placed) -> bool:
        """Whether their stay lets them take part; nobody is away from what has no time yet."""
        when = session.when
        if when is None or (person.arrives is None and person.leaves is None):
            return True
        if isinstance(when, WholeDays):
            return stays_in(person, when)
        if session.is_transfer:
            return self._aboard(session, when, person)
        arrived = person.arrives is None or person.arrives.astimezone(UTC) <= when.start_utc
        return arrived and (person.leaves is None or when.end_utc <= person.leaves.astimezone(UTC))

    def _aboard(self, session: Placed, span: Timespan, person: Person) -> bool:
        """Whether they are there for a part of the transfer, or it belongs to their journey in or out."""
        arrives = person.arrives and person.arrives.astimezone(UTC)
        leaves = person.leaves and person.leaves.astimezone(UTC)
        arrived = arrives is None or arrives <= span.end_utc or session in self._inbound[arrives]
        return arrived and (leaves is None or span.start_utc <= leaves or session in self._outbound[leaves])


def stays_in(person: Person, whole: WholeDays) -> bool:
    """Whether they see a part of these days."""
    arrived = person.arrives is None or person.arrives.date() <= whole.last
    return arrived and (person.leaves is None or whole.first <= person.leaves.date())


def moments(times: Iterable[datetime | None]) -> list[datetime]:
    """The different moments in UTC, in order."""
    return sorted({time.astimezone(UTC) for time in times if time is not None})
