"""YAML's events, from libyaml where it is there, else from the pure parser; their errors as one kind of problem."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Protocol, TypeAlias

from yaml.error import MarkedYAMLError
from yaml.parser import Parser
from yaml.reader import Reader
from yaml.scanner import Scanner

from visitplan.unchanging import unchanging


class PureParser(Reader, Scanner, Parser):
    """PyYAML's own parser: the same events, ten times slower, its errors in other words."""

    def __init__(self, text: str) -> None:
        """Stand at the start of the text."""
        Reader.__init__(self, text)
        Scanner.__init__(self)
        Parser.__init__(self)


class _Events(Protocol):
    def get_event(self) -> Any: ...


EventParser: TypeAlias = Callable[[str], _Events]

try:
    from yaml._yaml import CParser
except ImportError:  # PyYAML was built without libyaml
    PARSER: EventParser = PureParser
else:
    PARSER = CParser


@unchanging()
class Problem:
    """Why the parser stopped: its words, where, and what it was reading since where."""

    words: str
    index: int
    context: str = ""
    since: int = 0


class Stopped(Exception):  # noqa: N818 -- not every stop is an error of the program
    """The parser can go no further."""

    def __init__(self, problem: Problem) -> None:
        """Keep why."""
        super().__init__(problem.words)
        self.problem = problem


def events(text: str, parser: EventParser) -> Iterator[Any]:
    """Every event of the text; ends by raising Stopped where it is no YAML. None follows the last.

    They are Any: the stubs say that an event may have no marks, which only holds for those that nobody parsed.
    """
    try:
        source = parser(text)
        yield from iter(source.get_event, None)
    except MarkedYAMLError as error:
        raise Stopped(_problem(error, len(text))) from error
    except (ValueError, OverflowError) as error:
        # The pure parser calls chr() on `\\UFFFFFFFF`; libyaml says so in words.
        index = source.index if isinstance(source, PureParser) else 0
        raise Stopped(Problem("found invalid Unicode character escape code", index)) from error


def _problem(error: MarkedYAMLError, length: int) -> Problem:
    index = min(error.problem_mark.index if error.problem_mark else 0, length)
    since = error.context_mark.index if error.context_mark else index
    return Problem(error.problem or "", index, error.context or "", min(since, length))
