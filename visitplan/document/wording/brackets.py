"""Sentences about lists and maps in brackets."""

from __future__ import annotations

from visitplan.document.builder import DEPTH
from visitplan.document.quoting import ADVICE
from visitplan.document.slips import COMMENT_AS_VALUE
from visitplan.document.wording.broken import Broken, Sentence
from visitplan.document.wording.texts import after_a_quote

CLOSES = {"[": "]", "{": "}"}


def too_deep(broken: Broken) -> Sentence:
    """Brackets in brackets without end."""
    message = f"more than {DEPTH} maps and lists stand inside each other"
    return Sentence((broken.index, broken.index + 1), message, "is a bracket written too often?")


def broken_flow(broken: Broken) -> Sentence:
    """A `{` or `[` that something else follows than its commas and its end."""
    opening = broken.text[broken.since]
    closing = CLOSES.get(opening, "]")
    place = broken.index, broken.index + 1
    if not broken.sign or _left_the_lines(broken):
        return _never_closed(broken, opening, closing)
    if broken.sign in {"]", "}"}:
        message = f"`{opening}` of line {broken.line(broken.since)} is closed by `{broken.sign}`"
        return Sentence(place, message, f"write `{closing}`")
    if broken.sign == ":":
        start = broken.last[0]
        end = broken.end_of_words(start)
        hint = broken.quoting(start, end) if broken.line(start) == broken.line(broken.index) else ADVICE
        return Sentence((start, end), "a text with `: ` in it needs quotes", hint)
    if broken.before in {'"', "'"} and broken.text[broken.last[0]] == broken.before:
        return after_a_quote(broken)
    message = f"a comma is missing here, in `{opening}` of line {broken.line(broken.since)}"
    return Sentence(place, message, f"write `,` between the parts, and `{closing}` at the end")


def _left_the_lines(broken: Broken) -> bool:
    """Whether the parser has come to a line that is indented no deeper than the one with the bracket."""
    if broken.sign == ":" and _at_its_key(broken):  # a text that began in the line with the bracket ran on into it
        return broken.line(broken.index) > broken.line(broken.since) and _no_deeper(broken, broken.index)
    start = broken.last[0] if broken.sign == ":" else broken.index
    later = broken.line(start) > broken.line(broken.since)
    return later and broken.first(start) and _no_deeper(broken, start)


def _at_its_key(broken: Broken) -> bool:
    """Whether the colon where the parser stopped is that of the line's key."""
    key = broken.key_of_line(broken.index)
    return key is not None and key.end(1) == broken.index


def _no_deeper(broken: Broken, index: int) -> bool:
    return broken.indent(index) <= broken.indent(broken.since)


def _never_closed(broken: Broken, opening: str, closing: str) -> Sentence:
    place = broken.since, broken.since + 1
    line_end = broken.source.line_end(broken.since)
    colon = broken.text.find(": #", broken.since, line_end)
    comment = COMMENT_AS_VALUE.match(broken.text, colon, line_end) if colon >= 0 else None
    if comment:
        start = comment.start(1)
        end = start + len(broken.text[start:line_end].rstrip(" ]}"))
        message = f"`{opening}` is never closed, for `#` begins a comment"
        return Sentence(place, message, broken.quoting(start, end))
    return Sentence(place, f"`{opening}` is never closed", f"write `{closing}` where it ends")


def no_value(broken: Broken) -> Sentence:
    """A comma or a closing bracket where a value should begin."""
    place = broken.index, broken.index + 1
    if "flow" in broken.problem.context and broken.sign == ",":
        return Sentence(place, "nothing stands before this comma", "write the missing value, or delete the comma")
    if broken.sign in {",", "]", "}"}:
        end = broken.end_of_words(broken.index)
        message = f"a text cannot begin with `{broken.sign}`"
        return Sentence((broken.index, end), message, broken.quoting(broken.index, end))
    return Sentence(place, "a value is missing here", ADVICE)
