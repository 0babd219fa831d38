"""What is to be said of characters that no font of ours has: once a text for a sign, once a file for a script."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from visitplan.diagnostics import Diagnostic
from visitplan.document import Scalar
from visitplan.itinerary.faults import Fault
from visitplan.itinerary.glyphs import STAND_IN, unprintable
from visitplan.itinerary.privacy import is_private
from visitplan.itinerary.telling import placed

NAMED = 3
HINT = f"{STAND_IN} is printed in its place, write it in other letters or leave it out"
# A text in any of these has letters of several.
EASTERN = dict.fromkeys(("CJK", "HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA", "IDEOGRAPHIC", "BOPOMOFO"), "CJK")


@dataclass(slots=True)
class Odd:
    """Characters of one script, or of one text, and the texts they stand in."""

    scalars: list[Scalar] = field(default_factory=list)
    shown: dict[str, None] = field(default_factory=dict)

    def add(self, scalar: Scalar, characters: Iterable[str]) -> None:
        """Note another text with its characters; those of a private one are not shown."""
        self.scalars.append(scalar)
        if not is_private(scalar.route, scalar.span):
            self.shown.update(dict.fromkeys(characters))

    @property
    def message(self) -> str:
        """The first few characters, and in how many texts they stand."""
        named = ", ".join(f"`{one}` (U+{ord(one):04X})" for one in list(self.shown)[:NAMED]) or "this character"
        more = f" and {len(self.shown) - NAMED} more" if len(self.shown) > NAMED else ""
        texts = f", in {len(self.scalars)} texts" if len(self.scalars) > 1 else ""
        return f"no font of ours has {named}{more}{texts}"


def odd_characters(scalars: Iterable[Scalar], told: frozenset[str]) -> Iterator[Diagnostic]:
    """One finding for each script, or for each text with signs, at the first place; none for what was told."""
    found: dict[object, Odd] = {}
    for scalar in scalars:
        for cause, characters in causes(scalar, told).items():
            found.setdefault(cause, Odd()).add(scalar, characters)
    for odd in found.values():
        yield placed(Fault(odd.message, HINT, rule="unprintable-character"), odd.scalars[0].span)


def causes(scalar: Scalar, told: frozenset[str]) -> Mapping[object, list[str]]:
    """The characters of a text by script, with its punctuation; signs belong to the text alone."""
    by_cause: dict[object, list[str]] = {}
    odd = [character for character in unprintable(scalar.text) if character not in told]
    letters = next(filter(None, map(script, odd)), "")
    for character in odd:
        beside = letters if unicodedata.category(character)[0] == "P" else ""
        by_cause.setdefault(script(character) or beside or scalar.span, []).append(character)
    return by_cause


def script(character: str) -> str:
    """The script a letter belongs to, by the first word of its name; nothing for a sign."""
    if unicodedata.category(character)[0] not in "LM":
        return ""
    first = unicodedata.name(character, "").partition(" ")[0]
    return EASTERN.get(first, first)
