"""`visitplan report`: what came of the visit, on a page."""

from __future__ import annotations

from typing import Annotated

import typer

from visitplan.cli import clock
from visitplan.cli.check import Today


def report(
    path: Annotated[str, typer.Argument(metavar="PATH", help="The itinerary.")],
    out: Annotated[str, typer.Option(metavar="FOLDER", help="Where the visit's folder goes.")] = "report",
    lang: Annotated[
        str, typer.Option(metavar="CODE", help="Only in this language.", show_default="each of the visit's")
    ] = "",
    paper: Annotated[str, typer.Option(metavar="a4|letter", help="The size of the paper.")] = "a4",
    today: Today = "",
) -> int:
    """Write outcomes and follow-ups as PDF and Markdown, ready for a news item: no guest's name, no private data."""
    from visitplan.cli.apart import Wanted, written
    from visitplan.cli.ordering import options
    from visitplan.views.report import AUDIENCE

    return written(path, Wanted(AUDIENCE, out, clock.moment(), clock.today(today), options(paper, "", lang)))
