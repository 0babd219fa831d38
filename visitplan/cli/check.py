"""`visitplan check`: all findings at once."""

from __future__ import annotations

from typing import Annotated

import typer

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
    style: Annotated[
        str, typer.Option("--format", metavar="full|concise|json|github|sarif", help="How to show them.")
    ] = "full",
    select: Annotated[list[str] | None, typer.Option(metavar="RULE", help="Only this rule; may be repeated.")] = None,
    ignore: Annotated[list[str] | None, typer.Option(metavar="RULE", help="Not this rule; may be repeated.")] = None,
    strict: Strict = False,  # noqa: FBT002 -- Typer's way to say a flag
    today: Today = "",
) -> int:
    """Show everything that is wrong or could go wrong, all at once."""
    from visitplan.cli.checking import Asked, checked

    return checked(Asked(paths or (), style, select or (), ignore or (), strict=strict, today=today))
