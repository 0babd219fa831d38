"""The commands, one file each. Add one by its file and its line here."""

from __future__ import annotations

from typing import Annotated

import typer

from visitplan import __version__
from visitplan.cli import terminal
from visitplan.cli.archive import archive
from visitplan.cli.build import build
from visitplan.cli.changes import changes
from visitplan.cli.check import check
from visitplan.cli.explain import explain
from visitplan.cli.new import new
from visitplan.cli.preview import preview
from visitplan.cli.release import release
from visitplan.cli.report import report
from visitplan.cli.schema import schema
from visitplan.cli.show import show
from visitplan.cli.since import since

app = typer.Typer(
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    help="One itinerary in; schedules, calendars and printed programmes for everyone who takes part out.",
)


def tell_version(asked: bool) -> None:  # noqa: FBT001 -- Typer calls it so
    """Print the version and leave."""
    if asked:
        terminal.say(f"visitplan {__version__}")
        raise typer.Exit


@app.callback()
def visitplan(
    version: Annotated[  # noqa: FBT002 -- Typer's way to say a flag
        bool, typer.Option("--version", help="Print the version.", callback=tell_version, is_eager=True)
    ] = False,
) -> None:
    """One itinerary in, every pack out."""


for command in (build, check, show, explain, release, changes, since, report, archive, new, preview, schema):
    app.command()(command)
