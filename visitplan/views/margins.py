"""Time to spare after each transfer, and the tightest one of each day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from visitplan.programme.attendance import sessions_by_person
from visitplan.programme.people import Role
from visitplan.programme.ways import Ways

if TYPE_CHECKING:
    from visitplan.programme import Programme, Session, Timespan


@dataclass(frozen=True, slots=True)
class Margins:
    """Minutes to spare by session id, and the ids of the tightest move of each day."""

    slack: Mapping[str, timedelta]
    tightest: frozenset[str]


@dataclass(frozen=True, slots=True)
class Move:
    """Getting somewhere: the session it is told at, the date, and the time to spare before the next one begins."""

    session: str
    date: date
    slack: timedelta


def margins_of(programme: Programme) -> Margins:
    """The least time to spare of anyone who moves; a way without a transfer is told at the session it leads to."""
    slack: dict[str, Move] = {}
    for move in moves(programme):
        if move.session not in slack or move.slack < slack[move.session].slack:
            slack[move.session] = move
    days: dict[date, Move] = {}
    for move in slack.values():
        if move.date not in days or move.slack < days[move.date].slack:
            days[move.date] = move
    return Margins({id_: move.slack for id_, move in slack.items()}, frozenset(m.session for m in days.values()))


def moves(programme: Programme) -> Iterator[Move]:
    """Everyone's moves of a day, from one session to the next."""
    ways = Ways(programme)
    for person, sessions in sessions_by_person(programme).items():
        for (before, first), (after, second) in pairwise(timed(sessions)):
            # Hosts come and go by themselves; only who rides along on a transfer is waited for.
            if person.role != Role.DELEGATE and not before.is_transfer:
                continue
            told = before if before.is_transfer else after
            reached = arrival(before, first, after, ways)
            if reached is not None and first.end.date() == second.start.date():
                yield Move(told.id, second.start.date(), second.start_utc - reached)


def timed(sessions: Iterable[Session]) -> Iterator[tuple[Session, Timespan]]:
    """The sessions one must be at, with their times."""
    for session in sessions:
        if session.span and not (session.cancelled or session.optional or session.kind == "free"):
            yield session, session.span


def arrival(before: Session, span: Timespan, after: Session, ways: Ways) -> datetime | None:
    """When one is there, in UTC: as the transfer says, else after the way; None where none is gone or known."""
    if before.is_transfer:
        return span.end_utc
    if after.is_transfer or before.site is None or after.site is None or before.site is after.site:
        return None
    way = ways.between(before.site, after.site)
    return span.end_utc + way.duration if way else None
