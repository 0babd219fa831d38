"""A place where YAML broke, and what the lines around it look like."""

from __future__ import annotations

import re
from dataclasses import dataclass

from visitplan.document.events import Problem
from visitplan.document.masking import Secrets
from visitplan.document.quoting import quoting_hint
from visitplan.document.source import Source

# `key: ` at the start of a line, perhaps after the dashes of a list, perhaps the key in quotes
KEY = re.compile(r"""[ ]*(?:-[ ]+)*("[^"]*"|'[^']*'|[^\s#'"\[\]{},][^#\n]*?)[ ]*:(?=[ ]|$)[ ]*""", re.MULTILINE)
COMMENT = re.compile(r"[ \t]#")
WORD = re.compile(r"[\w-]{1,60}")
LONGEST = 40


@dataclass(frozen=True, slots=True)
class Sentence:
    """What is said of a broken place, and the place itself."""

    place: tuple[int, int]
    message: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Broken:
    """The parser's problem in its file; `last` is the place of the last text it understood."""

    source: Source
    problem: Problem
    last: tuple[int, int]
    secrets: Secrets

    @property
    def text(self) -> str:
        """The whole file."""
        return self.source.text

    @property
    def index(self) -> int:
        """Where the parser stopped."""
        return self.problem.index

    @property
    def since(self) -> int:
        """Where what it was reading begins."""
        return self.problem.since

    @property
    def sign(self) -> str:
        """The character at which it stopped; nothing at the end of the file."""
        return self.text[self.index : self.index + 1]

    @property
    def before(self) -> str:
        """The last character before that one in its line, blanks left out."""
        return self.text[self.start_of_line(self.index) : self.index].rstrip()[-1:]

    def start_of_line(self, index: int) -> int:
        """Where the line of a character starts."""
        return self.text.rfind("\n", 0, index) + 1

    def indent(self, index: int) -> int:
        """By how many blanks the line of a character is indented."""
        line = self.source.line_at(index)
        return len(line) - len(line.lstrip())

    def first(self, index: int) -> bool:
        """Whether a character is the first in its line."""
        return not self.text[self.start_of_line(index) : index].strip()

    def line(self, index: int) -> int:
        """The number of a character's line."""
        return self.source.position(index)[0]

    def line_above(self, index: int) -> int:
        """Where the last line above begins that is more than blanks and comment; negative when there is none."""
        start = self.start_of_line(index)
        while start > 0:
            start = self.start_of_line(start - 1)
            words = self.source.line_at(start).strip()
            if words and not words.startswith("#"):
                return start
        return -1

    def end_of_words(self, start: int) -> int:
        """Where a text ends that begins here: at the bracket or comma that closes it, a comment, or the line's end."""
        line_start, line_end = self.start_of_line(start), self.source.line_end(start)
        before = self.text[line_start:start]
        comment = COMMENT.search(self.text, start, line_end)
        end = comment.start() if comment else line_end
        if sum(before.count(sign) for sign in "[{") > sum(before.count(sign) for sign in "]}"):
            closing = re.compile(r"[,\[\]{}]").search(self.text, start + 1, end)
            end = closing.start() if closing else end
        return start + len(self.text[start:end].rstrip())

    def key_of_line(self, index: int) -> re.Match[str] | None:
        """The key at the start of a character's line."""
        return KEY.match(self.text, self.start_of_line(index), self.source.line_end(index))

    def name(self, key: re.Match[str] | None) -> str:
        """A key as a message may name it; nothing when it is no word or may be private."""
        if key is None or not WORD.fullmatch(key[1]) or self.secrets.in_line(self.source, key.start(1)):
            return ""
        return f"`{key[1]}`"

    def shown(self, start: int, end: int) -> str:
        """These words as a message may show them; nothing when they may be private or go on too long."""
        words = self.text[start:end].strip()
        hidden = self.secrets.in_line(self.source, start) or "\n" in words or len(words) > LONGEST
        return "" if hidden or not words else f"`{words}`"

    def quoting(self, start: int, end: int, meant: str = "") -> str:
        """The hint to put these words, or what was meant by them, in quotes, with the line as it can stand."""
        return quoting_hint(self.source, (start, end), self.secrets, meant)
