"""What a reader of one kind of field says of a value."""

from __future__ import annotations

from collections.abc import Callable

from visitplan.itinerary.faults import Wrong


def faults(read: Callable[[object], object], value: object) -> list[tuple[str, str]]:
    """Message and hint of everything wrong with a value, the value filled in."""
    try:
        read(value)
    except Wrong as wrong:
        return [(each.message.replace("{}", f"`{each.value}`"), each.guess or each.hint) for each in wrong.faults]
    return []
