"""Sentences about texts: how they begin, their quotes, their escapes."""

from __future__ import annotations

import re

from visitplan.document.wording.broken import Broken, Sentence

COLON = re.compile(r":(?=\s|$)")
ONE_QUOTE = "in single quotes a backslash is only a backslash: 'C:\\visits'"


def bad_start(broken: Broken) -> Sentence:
    """A text that begins with a character which means something else to YAML."""
    start = min(broken.since, broken.index)
    end = broken.end_of_words(start)
    if broken.first(start) or broken.text[:start].rstrip().endswith(("{", ",")):
        colon = COLON.search(broken.text, start, end)  # it is a key that begins so
        end = colon.start() if colon else end
    return Sentence((start, end), f"a text cannot begin with {_named(broken, start)}", broken.quoting(start, end))


def _named(broken: Broken, start: int) -> str:
    sign = broken.text[start : start + 1]
    return "a backtick" if sign == "`" else f"`{sign}`"


def unclosed_quote(broken: Broken) -> Sentence:
    """A quote that nothing closes."""
    quote = broken.text[broken.since]
    place = broken.since, broken.source.line_end(broken.since)
    return Sentence(place, "the quote that opens here is never closed", f"write `{quote}` where the text ends")


def after_a_quote(broken: Broken) -> Sentence:
    """More text after a closing quote, or a quote that closed too late."""
    start, end = broken.last
    if broken.line(start) != broken.line(end):
        message = f"the quote that opens here closes only at line {broken.line(end)}"
        return Sentence((start, broken.source.line_end(start)), message, f"write `{broken.before}` where the text ends")
    whole = broken.end_of_words(start)
    place = broken.index, max(whole, broken.index + 1)
    words = broken.text[start:whole]
    if broken.sign.isalnum() and len(words) > 1 and words[0] == words[-1]:  # 'it's', "the "big" one"
        hint = broken.quoting(start, whole, words[1:-1])
    else:
        hint = broken.quoting(start, whole)
    return Sentence(place, "text goes on after the closing quote", hint)


def escape(broken: Broken) -> Sentence:
    """A backslash in double quotes that means nothing there."""
    start = broken.text.rfind("\\", broken.since, broken.index + 1)
    start = broken.index if start < 0 else start
    shown = broken.shown(start, start + 2) or "this one"
    message = f"a backslash begins an escape in double quotes, and {shown} is none"
    return Sentence((start, start + 2), message, ONE_QUOTE)


def block_header(broken: Broken) -> Sentence:
    """Words right after `|` or `>`, whose text begins on the next line."""
    start, end = broken.since, broken.end_of_words(broken.since)
    return Sentence((start, end), f"a text cannot begin with `{broken.text[start]}`", broken.quoting(start, end))


def after_the_end(broken: Broken) -> Sentence:
    """Something after the value that is the whole file."""
    above = broken.line_above(broken.index + 1)
    if broken.text.startswith("%", broken.start_of_line(broken.index)) or broken.text.startswith("%", max(above, 0)):
        return directive(broken)
    place = broken.index, broken.source.line_end(broken.index)
    message = "nothing can follow here, for what stands above is complete"
    return Sentence(place, message, "is it indented as it should be?")


def directive(broken: Broken) -> Sentence:
    """A line that begins with a per cent sign and says nothing an itinerary needs."""
    start = broken.text.rfind("%", 0, broken.index + 1)
    start = broken.index if start < 0 else start
    hint = "delete the line, or put the text in quotes"
    return Sentence((start, broken.source.line_end(start)), "a line cannot begin with `%`", hint)
