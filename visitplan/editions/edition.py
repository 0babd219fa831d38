"""An edition: one numbered state of the visit and its moment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a calendar says of one session's version: RFC 5545 SEQUENCE, DTSTAMP (UTC) and the code of its content."""

    sequence: int
    moment: datetime
    code: str


@dataclass(frozen=True, slots=True)
class Edition:
    """Which state of the visit a paper shows: `number` is 0 before the first release, `moment` is in UTC."""

    number: int
    moment: datetime
    draft: bool
    code: str
    stamps: Mapping[str, Stamp]
