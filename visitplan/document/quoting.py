"""Lines as they could stand: the words in quotes, so that a hint can be copied."""

from __future__ import annotations

from visitplan.document.masking import Secrets
from visitplan.document.source import Source

WIDEST = 100
ADVICE = "put the text in quotes"


def quoted(words: str) -> str:
    """The words in double quotes, or in single ones where double ones would change them."""
    if '"' in words or "\\" in words:
        return "'" + words.replace("'", "''") + "'"
    return f'"{words}"'


def quoting_hint(source: Source, place: tuple[int, int], secrets: Secrets, meant: str = "") -> str:
    """The line with these words of it in quotes; without the line where it is long or holds a private value."""
    start, end = place
    words = source.text[start:end].strip()
    line, column = source.line_at(start), source.position(start)[1] - 1
    if not words or "\n" in words or secrets.in_line(source, start):
        return ADVICE
    if len(words) > WIDEST:
        return ADVICE
    whole = quoted(meant or words)
    shown = (line[:column] + whole + line[column + len(words) :]).strip()
    return f"{ADVICE}: `{shown}`" if len(shown) <= WIDEST else f"{ADVICE}: `{whole}`"
