"""The first and the last day of the programme, and the sessions that greet or take leave."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache
from itertools import islice

from visitplan.diagnostics import Related, Route
from visitplan.programme import Programme, Session, Timespan
from visitplan.rules.rule import at, live, lost, unclear, within_visit
from visitplan.rules.wording import title_of

GREETING = frozenset({"ceremony", "reception", "dialogue"})
ASIDE = frozenset({"transfer", "free", "break", "meal"})
"""What makes no day of the programme: guests travel, eat and rest on days that have none."""
SHOWN = 3


def programme_days(programme: Programme) -> list[date]:
    """The dates on which something of the programme takes place, in order."""
    return sorted(
        day for day, there in by_date(programme).items() if any(of_programme(programme, one) for one in there)
    )


@lru_cache(maxsize=1)  # two rules ask it of the same programme
def by_date(programme: Programme) -> Mapping[date, list[Session]]:
    """The sessions by their dates: all of whole days, else the one it begins on; an evening may end after midnight."""
    sessions: dict[date, list[Session]] = defaultdict(list)
    for session in live(programme):
        when = session.when
        if isinstance(when, Timespan):
            sessions[when.start.date()].append(session)
        elif when is not None:
            for day in when.days:
                sessions[day].append(session)
    return sessions


def of_programme(programme: Programme, session: Session) -> bool:
    """Whether it makes its date a day of the programme."""
    return session.kind not in ASIDE and session.visibility != "internal" and within_visit(programme, session)


def greeted(programme: Programme, day: date) -> bool:
    """Whether a ceremony, reception or dialogue is held on this date, or may be: wrongly dated, or unread."""
    unread = unclear(programme)
    if any(greets(one, unread) for one in by_date(programme)[day]):
        return True
    if any(one.days and not within_visit(programme, one) for one in live(programme) if greets(one, unread)):
        return True
    times = ((*one.route, key) for one in live(programme) for key in ("when", "repeat"))
    return bool(unread) and (lost(programme, "sessions") or not unread.isdisjoint(times))


def greets(session: Session, unread: frozenset[Route]) -> bool:
    """Whether it is a ceremony, reception or dialogue, or of a kind that cannot be read."""
    return session.kind in GREETING or (*session.route, "kind") in unread


def of_day(programme: Programme, day: date) -> Route:
    """Where a finding about a date points: what is said of the day, else its first session."""
    noted = next((one.route for one in programme.days if one.date == day), None)
    return noted or at(by_date(programme)[day][0])


def held_that_day(programme: Programme, day: date) -> tuple[Related, ...]:
    """The sessions there are instead, the first three."""
    there = (one for one in by_date(programme)[day] if one.kind not in ASIDE)
    return tuple(Related(at(one), f"{title_of(one)} is of kind `{one.kind}`") for one in islice(there, SHOWN))


def waiting(programme: Programme) -> Iterator[str]:
    """The titles of ceremonies, receptions and dialogues that have no time yet."""
    return (title_of(one) for one in live(programme) if one.kind in GREETING and one.when is None)
