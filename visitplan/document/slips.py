"""Values that are YAML but not what was meant: cut by a comma, or taken for a comment."""

from __future__ import annotations

import re

from visitplan.diagnostics import Route
from visitplan.document.masking import Secrets
from visitplan.document.places import extent, mark
from visitplan.document.quoting import ADVICE, quoting_hint
from visitplan.document.source import Source

COLON = re.compile(r"\s*:")
JOINED = re.compile(r"([a-z_][\w-]*):(?!//)(\S[^\n]*)")
COMMENT_AS_VALUE = re.compile(r":?[ \t]+(#\w.*)")  # `# a word` is a comment, `#word` was meant


class Slips:
    """The routes of such values, with the text that was meant."""

    def __init__(self, source: Source, secrets: Secrets) -> None:
        """Start with none."""
        self.source = source
        self.secrets = secrets
        self._cut: dict[Route, int] = {}
        self._commented: dict[Route, int] = {}

    def explicit(self, key_mark: int) -> bool:
        """Whether the key has its own `:`; in `{a: b, c}` the last has none."""
        return COLON.match(self.source.text, extent(key_mark)[1]) is not None

    def joined(self, key_mark: int) -> tuple[str, str] | None:
        """The key and the value of a word such as `title:Lunch`, in which no space follows the colon."""
        words = JOINED.fullmatch(self.source.text, *extent(key_mark))
        return (words[1], words[2]) if words else None

    def cut(self, route: Route, value_mark: int, key_mark: int) -> tuple[str, int]:
        """The whole text and place of a value that a comma cut."""
        start, end = extent(value_mark)[0], extent(key_mark)[1]
        self._cut[route] = mark(start, end)
        return " ".join(self.source.text[start:end].split()), self._cut[route]

    def empty(self, route: Route, after: int) -> None:
        """Look whether an empty value was written as a comment."""
        if comment := COMMENT_AS_VALUE.match(self.source.text, after):
            self._commented[route] = mark(*comment.span(1))

    def cuts(self) -> tuple[tuple[Route, str], ...]:
        """Every value cut by a comma, with its hint."""
        return tuple((route, self._hint(route, packed)) for route, packed in self._cut.items())

    def commented(self) -> tuple[tuple[Route, str], ...]:
        """Every value taken for a comment, with its hint."""
        return tuple((route, self._hint(route, packed)) for route, packed in self._commented.items())

    def _hint(self, route: Route, packed: int) -> str:
        if self.secrets.holds(self.source.file, route):
            return ADVICE
        return quoting_hint(self.source, extent(packed), self.secrets)
