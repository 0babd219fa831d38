"""`visitplan check`: all findings at once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Annotated

import typer

from visitplan.cli import clock, terminal
from visitplan.cli.errors import unknown

if TYPE_CHECKING:
    from visitplan.diagnostics import Diagnostic

Paths = Annotated[
    list[str] | None,
    typer.Argument(metavar="PATH", help="Itineraries, or folders of them.", show_default="itineraries/, else here"),
]
Strict = Annotated[bool, typer.Option("--strict", help="Let warnings count as errors.")]
Today = Annotated[
    str, typer.Option(metavar="DATE", help="The day to check for, like 2026-11-24.", show_default="today")
]


def check(  # noqa: PLR0913, PLR0917 -- one parameter an option, as Typer reads them
    paths: Paths = None,
    style: Annotated[str, typer.Option("--format", metavar="full|concise|json", help="How to show them.")] = "full",
    select: Annotated[list[str] | None, typer.Option(metavar="RULE", help="Only this rule; may be repeated.")] = None,
    ignore: Annotated[list[str] | None, typer.Option(metavar="RULE", help="Not this rule; may be repeated.")] = None,
    strict: Strict = False,  # noqa: FBT002 -- Typer's way to say a flag
    today: Today = "",
) -> int:
    """Show everything that is wrong or could go wrong, all at once."""
    from visitplan.cli.files import sources
    from visitplan.cli.visits import all_shown, visits
    from visitplan.reports import REPORTS

    if style not in REPORTS:
        raise unknown("format", style, REPORTS)
    wanted = chosen(select or (), ignore or ())
    diagnostics, lines = all_shown(visits(sources(paths or ()), clock.today(today)))
    found = [diagnostic for diagnostic in diagnostics if diagnostic.rule in wanted]
    terminal.show(REPORTS[style](found, lines, terminal.width()))
    return status(found, strict=strict)


def chosen(select: Iterable[str], ignore: Iterable[str]) -> frozenset[str]:
    """The names of the rules to show; each option takes one rule or several with commas."""
    from visitplan.pipeline import RULES

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
