"""Private values as dots: by their places where a file was read, line by line where it was not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from visitplan.diagnostics import Route
from visitplan.document.source import Source

DOT = "•"
PRIVATE_FILE = ".private.yaml"
OPENING, CLOSING = "[{", "]}"


class Secrets:
    """Which keys hold private values; in a `*.private.yaml` every value is one."""

    def __init__(self, keys: frozenset[str]) -> None:
        """Keep the keys."""
        self.keys = keys
        self._revealing: dict[str, frozenset[int]] = {}

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        names = "|".join(sorted(map(re.escape, self.keys)))
        return re.compile(rf"""(?:^|[\s{{\[,"'-])(?:{names})["']?\s*:""", re.IGNORECASE)

    def holds(self, file: str, route: Route) -> bool:
        """Whether the value at this route of this file is private."""
        return is_private(file) or any(key in self.keys for key in route)

    def beneath(self, file: str, route: Route) -> bool:
        """Whether the last key of this route stands beneath a private one or in a private file, and is as private."""
        return is_private(file) or any(key in self.keys for key in route[:-1])

    def in_line(self, source: Source, index: int) -> bool:
        """Whether the line of this character may show a private value, judged without understanding the file."""
        if source.file not in self._revealing:
            both = enumerate(zip(source.lines, self.masked_lines(source), strict=True), 1)
            self._revealing[source.file] = frozenset(number for number, (line, masked) in both if line != masked)
        return source.position(index)[0] in self._revealing[source.file]

    def masked_lines(self, source: Source) -> tuple[str, ...]:
        """The lines with everything after a private key and all that is indented beneath it as dots."""
        if is_private(source.file):
            return tuple(dots(line) for line in source.lines)
        if not self.keys:
            return source.lines
        return tuple(self._masked(source.lines))

    def _masked(self, lines: tuple[str, ...]) -> Iterator[str]:
        beneath = -1  # the indentation of the private key we are under
        unclosed = ""  # what that key's value opened and has not closed
        for line in lines:
            indent = len(line) - len(line.lstrip())
            listed = indent == beneath and line.lstrip().startswith("-")
            if beneath >= 0 and (unclosed or not line.strip() or indent > beneath or listed):
                unclosed = still_open(unclosed, line)
                yield dots(line)
                continue
            beneath, unclosed = -1, ""
            if found := self._pattern.search(line):
                beneath, unclosed = indent, still_open("", line[found.end() :].strip())
                line = line[: found.end()] + dots(line[found.end() :])  # noqa: PLW2901 -- what is shown of it
            yield line


def is_private(file: str) -> bool:
    """Whether a file is an overlay of private values."""
    return file.lower().endswith(PRIVATE_FILE)


def dots(line: str) -> str:
    """The line as dots of the same width, its indentation kept."""
    words = line.lstrip()
    return line[: len(line) - len(words)] + DOT * len(words)


def still_open(before: str, words: str) -> str:
    """The brackets, or the quote, that are open after these words; roughly, and rather open than closed."""
    if before[:1] in {'"', "'"} and before:
        return before if before not in words else ""
    if not before and words[:1] in {'"', "'"}:
        return words[0] if words.count(words[0]) % 2 else ""
    depth = len(before) + sum(words.count(sign) for sign in OPENING) - sum(words.count(sign) for sign in CLOSING)
    return "[" * depth
