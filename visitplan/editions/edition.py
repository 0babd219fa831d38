"""An edition: one numbered state of the visit and its moment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from visitplan.editions.changes import Changes


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
    """

    number: int
    moment: datetime
    draft: bool
    code: str
    stamps: Mapping[str, Stamp]
    changes: Changes | None = None
