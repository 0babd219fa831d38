"""Anchors, aliases and tags: none is allowed, all are understood, so that one finding is all they give."""

from __future__ import annotations

from typing import Any

from visitplan.document.places import Value
from visitplan.document.remarks import Remarks

ALIASED = 10_000  # aliases give out no more values than this: a bomb is a few lines long


class Anchors:
    """The values that were given a name in this file."""

    def __init__(self, remarks: Remarks) -> None:
        """Start with none."""
        self.remarks = remarks
        self._values: dict[str, tuple[Value, int]] = {}
        self._unused: dict[str, int] = {}
        self.given = 0

    def features(self, event: Any) -> None:
        """Take note of a value's anchor and report its tag."""
        start = event.start_mark.index
        if event.anchor:
            self._unused.setdefault(event.anchor, start)
        if getattr(event, "tag", None):
            self.remarks.tag(start)

    def name(self, anchor: str, value: Value, size: int) -> None:
        """Give a finished value its name; its size is the number of values in it."""
        self._values[anchor] = (value, size)

    def alias(self, event: Any) -> Value:
        """The value an alias stands for; nothing when there is none, or when too much was given out."""
        self.remarks.alias(event.anchor, event.start_mark.index)
        self._unused.pop(event.anchor, None)
        value, size = self._values.get(event.anchor, (None, 0))
        return value if self.affords(size) else None

    def affords(self, size: int) -> bool:
        """Whether so many values more may be given out."""
        if self.given + size > ALIASED:
            return False
        self.given += size
        return True

    def report_unused(self) -> None:
        """Report every anchor that no alias spoke for."""
        for anchor, start in self._unused.items():
            self.remarks.anchor(anchor, start)
