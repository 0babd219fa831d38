"""Whether an itinerary's files are as they were read."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import TypeAlias

from visitplan.cli.files import Reader

Stamp: TypeAlias = "tuple[int, int, int] | None"
"""Which file it is, how long, since when; None where there is none."""


@dataclass(slots=True)
class Watch:
    """Reads an itinerary's files and knows when one of them has changed, or one that was missed has come."""

    reader: Reader
    stamps: dict[str, Stamp] = field(default_factory=dict)

    def read(self, name: str) -> bytes | None:
        """What stands in the file."""
        self.stamps[name] = self.stamp(name)
        return self.reader.read(name)

    def stamp(self, name: str) -> Stamp:
        """Which file it is, how long and since when; None where there is none."""
        try:
            found = os.stat(self.reader.folder / name)  # noqa: PTH116 -- a fact about the disk, not a path to work with
        except (OSError, ValueError):
            return None
        return found.st_mtime_ns, found.st_size, found.st_ino

    @property
    def changed(self) -> bool:
        """Whether anything is not as it was read."""
        return any(self.stamp(name) != stamp for name, stamp in self.stamps.items())
