"""All texts of a file at one glance: whether any gives a reason to look closer."""

from __future__ import annotations

from dataclasses import dataclass, field

from visitplan.document import Document
from visitplan.document.places import Container

ZONED = frozenset({"timezone", "remote", "when", "arrives", "leaves"})
SAMI = "se"


@dataclass(slots=True)
class Skimmed:
    """Every text and key, those that may name a zone, and whether `se` is among them."""

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
    parts = document.parts or (document,)
    left: list[Container] = [[part.value, *(aside for _, aside, _ in part.aside)] for part in parts]
    while left:
        value = left.pop()
        seen.sami = seen.sami or SAMI in value
        if isinstance(value, dict):
            seen.texts.update(value)
            seen.zoned.update(part for key in ZONED & value.keys() if isinstance(part := value[key], str))
        for part in value.values() if isinstance(value, dict) else value:
            if isinstance(part, str):
                seen.texts.add(part)
            elif part is not None:
                left.append(part)
    return seen
