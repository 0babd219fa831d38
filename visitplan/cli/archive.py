"""`visitplan archive`: one folder for the registrar."""

from __future__ import annotations

from typing import Annotated

import typer

from visitplan.cli import clock
from visitplan.cli.check import Today


def archive(
    path: Annotated[str, typer.Argument(metavar="PATH", help="The itinerary.")],
    out: Annotated[str, typer.Option(metavar="FOLDER", help="Where the visit's folder goes.")] = "archive",
    lang: Annotated[str, typer.Option(metavar="CODE", help="The language to write in.", show_default="the first")] = "",
    paper: Annotated[str, typer.Option(metavar="a4|letter", help="The size of the paper.")] = "a4",
    today: Today = "",
) -> int:
    """Write the registrar's copy: as planned and as held, participants, editions, outcomes; no private data."""
    from visitplan.cli.apart import Wanted, written
    from visitplan.cli.ordering import options
    from visitplan.views.archive import AUDIENCE

    return written(path, Wanted(AUDIENCE, out, clock.moment(), clock.today(today), options(paper, "", lang)))
