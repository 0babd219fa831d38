"""Wishes before the visit, acceptances during planning, follow-ups after it, as written."""

from typing import ClassVar

from visitplan.itinerary.kinds import Day, FollowupStatus, Ids, Line, Words
from visitplan.itinerary.record import Record


class Wish(Record):
    """What the guests asked for beforehand."""

    called: ClassVar[str] = "wish"
    short: ClassVar[str] = "text"

    text: Words
    """What the guests would like to see or learn. Example: To learn how waste is sorted and paid for"""
    by: Words | None = None
    """Whose wish it is. Example: The mayor"""
    themes: Ids = ()
    """What it is about, ids of themes; a session with one of them answers it. Example: [waste]"""


class Acceptance(Record):
    """One rule silenced at one place, with a reason, an owner and an end date."""

    called: ClassVar[str] = "acceptance"

    rule: Line
    """The rule, as the finding shows it. Example: day-overloaded"""
    at: Line
    """Where: sections, ids and keys with dots between them, or their beginning.
    Example: sessions.tour
    Example: days.2026-11-24
    """
    because: Words
    """Why it may stay. Example: The guests asked for one long day"""
    by: Line
    """Who says so, the id of a host. Example: helena"""
    until: Day
    """The last day it holds; then the finding is back. Example: 2026-11-20"""


class Followup(Record):
    """What is to be done after the visit."""

    called: ClassVar[str] = "follow-up"
    short: ClassVar[str] = "text"

    text: Words
    """What is to be done. Example: Plan an exchange of teachers"""
    owner: Line | None = None
    """Who does it, by id. Example: helena"""
    due: Day | None = None
    """The day it is due. Example: 2027-02-01"""
    status: FollowupStatus = "open"
    """How far it is. Example: done"""
