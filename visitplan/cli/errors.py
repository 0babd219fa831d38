"""The one kind of error a command ends with."""

from __future__ import annotations

from collections.abc import Iterable

MANY = 12


class CommandError(Exception):
    """The command could not do its work: one line for the person who typed it, exit status 2."""


def unknown(kind: str, word: str, known: Iterable[str]) -> CommandError:
    """The error for a word nobody knows, with the nearest known one."""
    from difflib import get_close_matches

    names = sorted(known)
    near = get_close_matches(word, names, n=1)
    listed = ", ".join(names[:MANY]) + (", …" if len(names) > MANY else "")
    return CommandError(
        f"no {kind} `{word}`: " + (f"did you mean `{near[0]}`?" if near else f"there is {listed or 'none'}")
    )
