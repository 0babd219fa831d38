"""A file as text that YAML can take: decoded, cleaned, its lines and columns at hand."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property

from visitplan.diagnostics import Diagnostic, Span
from visitplan.document.rules import INVALID_YAML, found

LIMIT = 10_000_000
"""The most bytes a file may have; whoever reads one byte more has read enough to know."""

UTF16 = (b"\xff\xfe", b"\xfe\xff")
UTF32 = (b"\xff\xfe\0\0", b"\0\0\xfe\xff")
LETTERS = re.compile(rb"(?:[^\0]\0){4}|(?:\0[^\0]){4}")
SAMPLE = 4096
# A text may hold one strange sign; where one character in fifty cannot be seen, it is a picture or an archive.
STRANGE, ONE_IN = 8, 50
# U+0085, U+2028 and U+2029 come from word processors; YAML 1.1 parsers would count them as line breaks.
FOREIGN_BREAKS = "\x85\u2028\u2029"
# YAML 1.2, 5.1: what may not stand in a file; and U+FEFF, which nobody sees.
CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")
FIRST_IN_LINE = rf"(?m)^( *){CONTROL.pattern}+"
# A tab is wrong only where it indents: in an empty line it is nothing, after words it is a blank.
HARMLESS_TABS = re.compile(r"^[ \t]*\t[ \t]*$|(?<=[^ \t\n])[ \t]*\t[ \t]*", re.MULTILINE)

# A word processor indents with no-break spaces, which look like spaces and are letters to YAML.
INDENTING = re.compile("^ *\xa0[ \xa0]*", re.MULTILINE)
# It also puts them after the `-` of a list and the `:` of a key.
AFTER_DASH = re.compile("^([ \xa0]*-)([ ]*\xa0[ \xa0]*)", re.MULTILINE)
AFTER_KEY = re.compile(r"((?:^[ \xa0]*(?:- +)?|[{,] *)[\w-]+:)([ ]*\xa0[ \xa0]*)", re.MULTILINE)
RECODE = "save it as UTF-8 (in Notepad: Save as, Encoding)"


class Source:
    """One file's name and text; places in it are indexes until someone asks for the line."""

    def __init__(self, file: str, text: str) -> None:
        """Keep the text as it is shown and parsed: every line ends with a line feed."""
        self.file = file
        self.text = text

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(match.end() for match in re.finditer("\n", self.text))]

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines, without their ends."""
        return tuple(self.text.removesuffix("\n").split("\n"))

    def position(self, index: int) -> tuple[int, int]:
        """The line and the column of a character, from 1."""
        line = bisect_right(self._starts, index)
        return line, index - self._starts[line - 1] + 1

    def span(self, start: int, end: int) -> Span:
        """The place from one character to another, without the blanks that follow it."""
        start = min(start, len(self.text))
        words = self.text[start:end]
        end = start + (len(words.rstrip()) or len(words))
        line, column = self.position(start)
        end_line, end_column = self.position(end)
        return Span(self.file, line, column, end_line, end_column)

    def line_span(self, start: int) -> Span:
        """The place from a character to the end of its line."""
        return self.span(start, self.line_end(start))

    def line_at(self, index: int) -> str:
        """The whole line a character stands in."""
        return self.text[self.text.rfind("\n", 0, index) + 1 : self.line_end(index)]

    def line_end(self, index: int) -> int:
        """Where the line of a character ends."""
        end = self.text.find("\n", index)
        return len(self.text) if end < 0 else end


def source_of(file: str, data: bytes) -> tuple[Source | None, tuple[Diagnostic, ...]]:
    """The file's text, cleaned, and what was wrong with its characters; no text when it cannot be one."""
    if message := _no_text(data):
        hint = RECODE if "UTF" in message else "is this the right file?"
        return None, (found(INVALID_YAML, Span(file, 1, 1, 1, 1), message, hint=hint),)
    text = data.decode("utf-8", "replace").removeprefix("\ufeff")
    source = Source(file, _cleaned(text))
    findings = (*_undecodable(source, data), *_control_characters(source))
    return source, findings


def _no_text(data: bytes) -> str:
    """Why these bytes cannot be an itinerary at all; nothing when they can."""
    if len(data) > LIMIT:
        return f"the file has more than the {LIMIT // 1_000_000} MB a visit may have"
    if data.startswith(UTF32):
        return "the file is UTF-32, not UTF-8"
    if data.startswith(UTF16) or LETTERS.match(data):
        return "the file is UTF-16, not UTF-8"
    sample = data[:SAMPLE]
    strange = len(CONTROL.findall(_cleaned(sample.decode("utf-8", "replace"))))
    return "the file is no text" if strange > max(STRANGE, len(sample) / ONE_IN) else ""


def _cleaned(text: str) -> str:
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    for sign in FOREIGN_BREAKS:  # many times faster than str.translate
        text = text.replace(sign, " ")
    if "\t" in text:
        text = HARMLESS_TABS.sub(lambda match: " " * len(match[0]), text)
    if "\xa0" in text:
        for mark in (AFTER_DASH, AFTER_KEY):
            text = mark.sub(lambda match: match[1] + " " * len(match[2]), text)
        text = INDENTING.sub(lambda match: " " * len(match[0]), text)
    return text


def _undecodable(source: Source, data: bytes) -> Iterator[Diagnostic]:
    """One finding at the first bytes that are no UTF-8."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        read = _cleaned(data[: error.start].decode("utf-8").removeprefix("\ufeff"))
        span = source.span(len(read), len(read) + 1)
        yield found(INVALID_YAML, span, "the file is not UTF-8: this character cannot be read", hint=RECODE)


def _control_characters(source: Source) -> Iterator[Diagnostic]:
    """One finding a line; the characters themselves become spaces, so that the rest can be read."""
    if source.text.replace("\n", "").isprintable():  # half the time it takes to look for each
        return
    last = 0
    for match in CONTROL.finditer(source.text):
        span = source.span(match.start(), match.end())
        if span.line != last:
            last = span.line
            message = f"{control_name(match[0])} stands here, which cannot be seen or printed"
            yield found(INVALID_YAML, span, message, hint="delete it")
    if last:
        # At the start of a line a space would indent it.
        source.text = CONTROL.sub(" ", re.sub(FIRST_IN_LINE, r"\1", source.text))


def control_name(character: str) -> str:
    """How a message names a character that cannot be shown."""
    return f"the control character U+{ord(character):04X}"
