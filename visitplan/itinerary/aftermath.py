"""Wishes before the visit, acceptances during planning, follow-ups after it, as written."""

from __future__ import annotations

from typing import ClassVar

from visitplan.itinerary.kinds import Day, FollowupStatus, Ids, Line, Words
from visitplan.itinerary.record import Record


class Wish(Record):
    """What the guests asked for beforehand."""

    called: ClassVar[str] = "wish"
    short: ClassVar[str] = "text"

    text: Words
    by: Words | None = None
    themes: Ids = ()


class Acceptance(Record):
    """One rule silenced at one place, with a reason, an owner and an end date."""

    called: ClassVar[str] = "acceptance"

    rule: Line
    at: Line
    because: Words
    by: Line
    until: Day


class Followup(Record):
    """What is to be done after the visit."""

    called: ClassVar[str] = "follow-up"
    short: ClassVar[str] = "text"

    text: Words
    owner: Line | None = None
    due: Day | None = None
    status: FollowupStatus = "open"
