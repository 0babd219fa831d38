"""Sentences about colons: one too many, or none."""

from __future__ import annotations

import re

from visitplan.document.quoting import ADVICE
from visitplan.document.wording.broken import Broken, Sentence

MERGE = re.compile(r"(?:<{7}|={7}|>{7})(?![^ \n])")
MERGED = "keep the lines of one side, and delete the other with the lines `<<<<<<<`, `=======` and `>>>>>>>`"
NO_SPACE = re.compile(r"[ ]*(?:-[ ]+)*([\w-]+):(?=[^\s/])")


def second_colon(broken: Broken) -> Sentence:
    """A `: ` in a text, or a key deeper than the text above it."""
    key = broken.key_of_line(broken.index)
    if key and key.end(1) < broken.index:
        start, end = key.end(), broken.end_of_words(key.end())
        return Sentence((start, end), "a text with `: ` in it needs quotes", broken.quoting(start, end))
    above = broken.line_above(broken.index)
    joined = NO_SPACE.match(broken.text, above) if above >= 0 else None
    if joined:
        return no_space(broken, joined)
    if key and above >= 0:
        return _beneath_a_text(broken, key, above)
    return Sentence((broken.index, broken.index + 1), "this `:` makes a key where none can stand", ADVICE)


def _beneath_a_text(broken: Broken, key: re.Match[str], above: int) -> Sentence:
    name, higher = broken.name(key) or "this key", broken.key_of_line(above)
    if higher is None:
        start, end = above + broken.indent(above), broken.source.line_end(above)
        words = broken.shown(start, end) or "this line"
        return Sentence((start, end), f"{words} has no `:`", "write it as `key: value`")
    if broken.indent(above) >= broken.indent(broken.index):
        return Sentence(key.span(1), f"{name} cannot be a key here", ADVICE)
    parent = broken.name(higher) or "the line above"
    message = f"{name} is indented beneath {parent}, which already has a value"
    spaces = broken.indent(above)
    hint = f"indent it by {spaces} spaces, in line with {parent}" if spaces else f"put it in line with {parent}"
    return Sentence(key.span(1), message, hint)


def no_space(broken: Broken, joined: re.Match[str]) -> Sentence:
    """`title:Lunch`, which is one word to YAML."""
    start, end = joined.start(1), broken.source.line_end(joined.start(1))
    words = broken.text[joined.end() : end].strip()
    shown = broken.shown(start, end)
    hint = f"write `{joined[1]}: {words}`" if shown else "write a space after it"
    name = f" `{joined[1]}:`" if shown else " the `:`"
    return Sentence((start, end), f"a space is missing after{name}", hint)


def odd_colon(broken: Broken) -> Sentence:
    """`{a:,` and the like."""
    place = broken.index, broken.index + 1
    return Sentence(place, "this `:` ends no key, for no space follows it", f"write a space after it, or {ADVICE}")


def no_colon(broken: Broken) -> Sentence:
    """A line among keys that has no colon."""
    start = broken.since
    end = broken.source.line_end(start)
    if MERGE.match(broken.text, start):
        return Sentence((start, end), "git has left both sides of a merge here", MERGED)
    joined = NO_SPACE.match(broken.text, start)
    if joined:
        return no_space(broken, joined)
    if broken.text[start : start + 1] in {'"', "'"}:
        return Sentence((start, end), "this text in quotes is no key, for no `:` follows it", "is a quote missing?")
    words = broken.shown(start, end) or "this line"
    return Sentence((start, end), f"{words} has no `:`", "write `key: value`, or indent it to continue the text above")
