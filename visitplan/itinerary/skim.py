"""All texts of a file at one glance: whether any gives a reason to look closer."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import chain

from visitplan.document import Document
from visitplan.document.places import Container, Value
from visitplan.itinerary.numbers import six_digits

ZONED = frozenset({"timezone", "remote", "when", "arrives", "leaves"})
SAMI = "se"


@dataclass(slots=True)
class Skimmed:
    """Every text and key of files that are not `plain`, all that may name a zone, and whether `se` is among them."""

    texts: set[str] = field(default_factory=set)
    zoned: set[str] = field(default_factory=set)
    sami: bool = False

    @property
    def together(self) -> str:
        """Every text, in no order, to search in once."""
        return "\n".join(self.texts)


def skimmed(document: Document) -> Skimmed:
    """What all files of a document say, what another file replaced included."""
    seen = Skimmed()
    look = not all(plain(source.text) for source in document.places.sources)
    parts = document.parts or (document,)
    level: list[Container] = [[part.value, *(aside for _, aside, _ in part.aside)] for part in parts]
    while level:
        maps = [part for part in level if isinstance(part, dict)]
        lists = [part for part in level if isinstance(part, list)]
        values = [*chain.from_iterable(map(dict.values, maps)), *chain.from_iterable(lists)]
        seen.sami = seen.sami or any(SAMI in part for part in level)
        seen.zoned.update(*(texts_at(key, maps) for key in ZONED))
        if look:
            seen.texts.update([part for part in values if isinstance(part, str)], *maps)
        level = [part for part in values if not isinstance(part, str) and part is not None]
    return seen


def plain(written: str) -> bool:
    """Whether no text of a file so written can hold a personal number or an odd character, escapes considered."""
    return written.isascii() and "\\" not in written and not six_digits(written)


def texts_at(key: str, maps: list[dict[str, Value]]) -> list[str]:
    """The texts that stand under this key."""
    return [part for each in maps if key in each and isinstance(part := each[key], str)]
