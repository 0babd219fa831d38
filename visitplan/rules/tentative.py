"""What is still tentative, and how many days are left."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from visitplan.programme import Programme, Session
from visitplan.rules.rule import live, within_visit


def still_tentative(programme: Programme, today: date) -> Iterator[Session]:
    """The tentative sessions ahead, of a series the next; none in a final programme, where nothing may be."""
    told: set[tuple[str, ...]] = set()
    tentative = [] if programme.visit.final else [one for one in live(programme) if one.status == "tentative"]
    for session in tentative:
        ahead = session.days and session.days[0] >= today and within_visit(programme, session)
        if ahead and session.route not in told:
            told.add(session.route)
            yield session


def days_left(session: Session, today: date) -> timedelta:
    """The days from today to the day it begins."""
    return session.days[0] - today


def too_late(session: Session, today: date) -> bool:
    """Whether fewer days are left than its site asks for."""
    site = session.site
    return site is not None and site.notice is not None and days_left(session, today) < site.notice
