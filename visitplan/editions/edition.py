"""An edition: one numbered state of the visit and its moment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from visitplan.editions.changes import Changes
    from visitplan.editions.history import History
    from visitplan.editions.ledger import Course
    from visitplan.programme import Timespan, WholeDays


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a calendar says of one session's version: RFC 5545 SEQUENCE, DTSTAMP (UTC) and the code of its content.

    `edition` is the number of the one that last changed the session, 0 while it is in none.
    """

    sequence: int
    moment: datetime
    code: str
    edition: int = 0


@dataclass(frozen=True, slots=True)
class Edition:
    """Which state of the visit a paper shows: `number` is 0 before the first release, `moment` is in UTC.

    `changes` is what is news in it: since the edition before, in a draft since the last one; None before any.
    `courses` is every session through the editions, a draft's changes last, `codes` the code of each edition, `titled`
    since when the visit has its title: what a view makes `days` of, the stamp of each date its recipient has or had.
    `times` is when a session of theirs that has no time any more last had one. `history` is every release, for the
    archive copy alone.
    """

    number: int
    moment: datetime
    draft: bool
    code: str
    stamps: Mapping[str, Stamp]
    changes: Changes | None = None
    courses: Mapping[str, Course] = field(default_factory=dict)
    codes: Mapping[int, str] = field(default_factory=dict)
    titled: Stamp | None = None
    days: Mapping[date, Stamp] = field(default_factory=dict)
    times: Mapping[str, Timespan | WholeDays] = field(default_factory=dict)
    history: History | None = None
