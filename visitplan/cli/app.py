"""The command line: its commands, and how a run ends."""

from __future__ import annotations

from collections.abc import Sequence

from visitplan.cli import terminal
from visitplan.cli.errors import CommandError
from visitplan.reports.fragment import visible

FINE, UNABLE = 0, 2
"""Exit status: the command did its work, or could not; a command that finds errors says 1 itself."""

INTERRUPTED = 130  # what Typer makes of Ctrl-C


def started(arguments: Sequence[str]) -> int:
    """The exit status of the command typed, in a process that is ours alone."""
    terminal.prepare()
    return run(arguments)


def run(arguments: Sequence[str]) -> int:
    """The exit status of the command typed; only an interrupt and a bug of ours get through."""
    try:
        return command_line(arguments)
    except CommandError as error:
        terminal.remark(f"visitplan: {visible(str(error))}")
        return UNABLE


def command_line(arguments: Sequence[str]) -> int:
    """Run the command."""
    match arguments:
        case ["check", *paths] if not any(path.startswith("-") for path in paths):
            from visitplan.cli.checking import Asked, checked

            return checked(Asked(paths))  # nothing to read for Typer, whose import would take longer than the check
    return typed(arguments)


def typed(arguments: Sequence[str]) -> int:
    """Run the command as Typer reads it; its own complaints become ours."""
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
    if status == INTERRUPTED:
        raise KeyboardInterrupt
    return int(status or FINE)
