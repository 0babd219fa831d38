"""The command line: its commands, and how a run ends."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from visitplan.cli import process, terminal
from visitplan.cli.errors import CommandError

FINE, WRONG, UNABLE = 0, 1, 2
"""Exit status: the itinerary is fine, has errors, or the command could not run."""

INTERRUPTED = 130  # what Typer makes of Ctrl-C


def run(arguments: Sequence[str]) -> int:
    """The exit status of the command typed, whatever happened in it; only a bug of ours gets through."""
    try:
        status = command_line(arguments)
    except CommandError as error:
        terminal.remark(f"visitplan: {error}")
        return UNABLE
    except KeyboardInterrupt:
        status = INTERRUPTED
    if status == INTERRUPTED:
        terminal.remark("visitplan: stopped; every build that was finished is as it was")
        return UNABLE
    return status


def command_line(arguments: Sequence[str]) -> int:
    """Run the command; Typer's own complaints become ours."""
    import typer

    from visitplan.cli.commands import app

    try:
        status = app(list(arguments) or ["--help"], prog_name="visitplan", standalone_mode=False)
    except typer.TyperException as error:
        raise CommandError(
            f"{' '.join(error.format_message().split()).rstrip('.')} (`visitplan --help` lists all)"
        ) from error
    except typer.Abort as error:
        raise KeyboardInterrupt from error
    return int(status or FINE)


def main() -> None:
    """Leave with the status of the command."""
    process.prepare()
    terminal.prepare()
    sys.exit(run(sys.argv[1:]))
