"""The first and the last day of the programme, and the sessions that greet or take leave."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import islice

from visitplan.diagnostics import Related, Route
from visitplan.programme import Programme, Session, WholeDays
from visitplan.rules.rule import at, live, lost, unclear, within_visit
from visitplan.rules.wording import title_of

GREETING = frozenset({"ceremony", "reception", "dialogue"})
ASIDE = frozenset({"transfer", "free", "break", "meal"})
"""What makes no day of the programme: guests travel, eat and rest on days that have none."""
SHOWN = 3


def programme_days(programme: Programme) -> list[date]:
    """The dates on which something of the programme takes place, in order."""
    sessions = (one for one in live(programme) if one.kind not in ASIDE and one.visibility != "internal")
    return sorted({day for one in sessions if one.days and within_visit(programme, one) for day in dates_of(one)})


def dates_of(session: Session) -> tuple[date, ...]:
    """Every date of a session of whole days, else the one it begins on: an evening may end after midnight."""
    return session.days if isinstance(session.when, WholeDays) else session.days[:1]


def greeted(programme: Programme, day: date) -> bool:
    """Whether a ceremony, reception or dialogue is held on this date, or may be: wrongly dated, or unread."""
    unread = unclear(programme)
    greeting = [one for one in live(programme) if one.kind in GREETING or (unread and (*one.route, "kind") in unread)]
    there = any(day in dates_of(one) or (one.days and not within_visit(programme, one)) for one in greeting)
    if there or not unread:
        return there
    times = ((*one.route, key) for one in live(programme) for key in ("when", "repeat"))
    return lost(programme, "sessions") or not unread.isdisjoint(times)


def of_day(programme: Programme, day: date) -> Route:
    """Where a finding about a date points: what is said of the day, else its first session."""
    noted = next((one.route for one in programme.days if one.date == day), None)
    return noted or next(at(session) for session in live(programme) if day in dates_of(session))


def held_that_day(programme: Programme, day: date) -> tuple[Related, ...]:
    """The sessions there are instead, the first three."""
    there = (one for one in live(programme) if day in dates_of(one) and one.kind not in ASIDE)
    return tuple(Related(at(one), f"{title_of(one)} is of kind `{one.kind}`") for one in islice(there, SHOWN))


def waiting(programme: Programme) -> Iterator[str]:
    """The titles of ceremonies, receptions and dialogues that have no time yet."""
    return (title_of(one) for one in live(programme) if one.kind in GREETING and one.when is None)
