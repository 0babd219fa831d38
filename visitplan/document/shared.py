"""The values of an included file, each text with the language that file is written in."""

from __future__ import annotations

from visitplan.document.document import SharedText
from visitplan.document.places import Places, Value


def shared(places: Places, value: Value, language: str) -> Value:
    """A copy of the value whose texts know their language, at the places of the original."""
    if isinstance(value, str):
        return SharedText(value, language)
    if isinstance(value, dict):
        copied: dict[str, Value] = {key: shared(places, child, language) for key, child in value.items()}
        places.keep_copy(copied, value)
        return copied
    if isinstance(value, list):
        listed = [shared(places, child, language) for child in value]
        places.keep_copy(listed, value)
        return listed
    return None
