"""`visitplan new`: an itinerary to start from."""

from __future__ import annotations

from typing import Annotated

import typer


def new(  # noqa: PLR0913, PLR0917 -- one parameter an option, as Typer reads them
    name: Annotated[str, typer.Argument(metavar="NAME", help="What the file is to be called, like lviv-2027.")],
    guest: Annotated[str, typer.Option(help="Who comes.", metavar="TEXT", show_default="asked for")] = "",
    host: Annotated[str, typer.Option(help="Who receives them.", metavar="TEXT", show_default="asked for")] = "",
    dates: Annotated[
        str, typer.Option(help="Like 2027-04-13 to 2027-04-15.", metavar="DATES", show_default="asked for")
    ] = "",
    coordinator: Annotated[
        str, typer.Option(help="Who holds the visit together.", metavar="NAME", show_default="asked for")
    ] = "",
    email: Annotated[str, typer.Option(help="The coordinator's address.", metavar="ADDRESS")] = "",
    languages: Annotated[
        str, typer.Option(help="The first is that of plain texts.", metavar="CODES", show_default="asked for; sv, uk")
    ] = "",
    timezone: Annotated[
        str, typer.Option(help="Where the visit is.", metavar="ZONE", show_default="asked for; Europe/Stockholm")
    ] = "",
    title: Annotated[
        str, typer.Option(help="What it is called on every paper.", metavar="TEXT", show_default="Visit from GUEST")
    ] = "",
) -> int:
    """Write an itinerary to start from: what is asked for, everything else as examples to take up."""
    from visitplan.cli.asking import answers
    from visitplan.cli.starting import free_place, start_of, started

    place = free_place(name)
    given = {"guest": guest, "host": host, "dates": dates, "coordinator": coordinator, "email": email}
    given |= {"languages": languages, "timezone": timezone}
    return started(place, start_of(answers(given), title))
