"""What is said about an itinerary, and where: routes, spans, rules, findings. Imports nothing of ours."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple, TypeAlias

Route: TypeAlias = tuple[str, ...]
"""The keys from the top down to a value: `("sessions", "lunch", "when")`; a list index is a digit string."""

Sources: TypeAlias = Mapping[str, tuple[str, ...]]
"""The lines of every file read, by file name, private values already masked."""


class Severity(StrEnum):
    """How bad a finding is, in the words of `--format json`."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Span(NamedTuple):
    """A place in a file: lines and columns from 1, columns in characters, the end exclusive."""

    file: str
    line: int
    column: int
    end_line: int
    end_column: int

    def __str__(self) -> str:
        """`file:line:column`."""
        return f"{self.file}:{self.line}:{self.column}"


class Rule(NamedTuple):
    """A rule as `explain` lists it: its name reads after "allow"."""

    name: str
    severity: Severity
    subject: str
    manual: str
    polish: bool = False
    waivable: bool = True

    @property
    def summary(self) -> str:
        """The first line of the manual page."""
        return self.manual.strip().partition("\n")[0]


class Related(NamedTuple):
    """Another place that belongs to a finding."""

    route: Route
    message: str


class Finding(NamedTuple):
    """What a rule yields: a fact at a route; `severity` only where it differs from the rule's own.

    `also_at` is another name of the place, by which it may be accepted: a day that stands at its first session.
    `at_first` points at whichever of its places comes first in the file; the others are related.
    """

    route: Route
    message: str
    related: tuple[Related, ...] = ()
    hint: str = ""
    severity: Severity | None = None
    at_key: bool = False
    also_at: Route = ()
    at_first: bool = False


class Place(NamedTuple):
    """A related place, found in its file."""

    message: str
    span: Span


class Diagnostic(NamedTuple):
    """A finding as it is reported: with the rule's name, its severity and its place in the file."""

    rule: str
    severity: Severity
    message: str
    span: Span
    hint: str = ""
    related: tuple[Place, ...] = ()


class Rejected(Exception):  # noqa: N818 -- named for what it says of the itinerary, not of the program
    """The itinerary cannot be read further; carries every diagnostic found until then."""

    def __init__(self, diagnostics: tuple[Diagnostic, ...], sources: Sources) -> None:
        """Keep what was found and the masked lines to show it with."""
        super().__init__(f"{len(diagnostics)} findings")
        self.diagnostics = diagnostics
        self.sources = sources
