"""What `visitplan check` does, however it was typed; it needs no Typer, which takes longer to load than the rest."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from visitplan.cli import clock, terminal
from visitplan.cli.errors import unknown
from visitplan.cli.files import sources
from visitplan.cli.visits import all_shown, visits
from visitplan.diagnostics import Diagnostic
from visitplan.pipeline import RULES
from visitplan.reports import REPORTS


class Asked(NamedTuple):
    """What is to be checked, for which day, and what of it is shown how."""

    paths: Sequence[str]
    style: str = "full"
    select: Sequence[str] = ()
    ignore: Sequence[str] = ()
    strict: bool = False
    today: str = ""


def checked(asked: Asked) -> int:
    """The exit status, once everything found is shown."""
    if asked.style not in REPORTS:
        raise unknown("format", asked.style, REPORTS)
    wanted = chosen(asked.select, asked.ignore)
    diagnostics, lines = all_shown(visits(sources(asked.paths), clock.today(asked.today)))
    found = [diagnostic for diagnostic in diagnostics if diagnostic.rule in wanted]
    terminal.show(REPORTS[asked.style](found, lines, terminal.width()))
    return status(found, strict=asked.strict)


def chosen(select: Iterable[str], ignore: Iterable[str]) -> frozenset[str]:
    """The names of the rules to show; each option takes one rule or several with commas."""
    names = frozenset(rule.name for rule in RULES)
    selected, ignored = split(select), split(ignore)
    for name in (*selected, *ignored):
        if name not in names:
            raise unknown("rule", name, names)
    return frozenset(selected or names).difference(ignored)


def split(words: Iterable[str]) -> tuple[str, ...]:
    """The words of an option that may be repeated or hold several with commas."""
    return tuple(part.strip() for word in words for part in word.split(",") if part.strip())


def status(diagnostics: Iterable[Diagnostic], *, strict: bool) -> int:
    """1 when there is an error (or a warning, where these count), else 0."""
    severities = {diagnostic.severity.value for diagnostic in diagnostics}
    return int(bool(severities & ({"error", "warning"} if strict else {"error"})))
