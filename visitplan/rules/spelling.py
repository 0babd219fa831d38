"""Which id was meant by one that nobody defines."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from visitplan.itinerary.ids import id_from
from visitplan.programme import Unresolved

GUESSED = 25
"""Ids a near one is looked for: looking costs, and a file with more has another trouble."""


def meant(unresolved: Iterable[Unresolved]) -> Mapping[tuple[str, str], str]:
    """By kind and id of what is not defined: the nearest id that is, where one is near."""
    unknown = list({(one.kind, one.id): one for one in unresolved}.items())[:GUESSED]
    guesses = {key: nearest(one) for key, one in unknown}
    return {key: near for key, near in guesses.items() if near}


def nearest(unknown: Unresolved) -> str:
    """The id most like the one written; `Eva Lind` and `“eva”` stand for `eva`."""
    from difflib import get_close_matches

    word = id_from(unknown.id)
    parts = {word, *word.split("-")}
    named = [known for known in unknown.known if known in parts]
    near = named or get_close_matches(word, alike(word, unknown), n=1)
    return near[0] if near else ""


def alike(word: str, unknown: Unresolved) -> list[str]:
    """The ids that begin or end alike and are about as long: near enough to be worth comparing."""
    return [
        known
        for known in unknown.known
        if (known[:1] == word[:1] or known[-1:] == word[-1:]) and abs(len(known) - len(word)) <= len(word) // 2
    ]
