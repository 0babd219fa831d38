"""`visitplan changes`: what changed since an edition, and who must be told."""

from __future__ import annotations

from typing import Annotated

import typer

from visitplan.cli import clock, terminal
from visitplan.cli.check import Today


def changes(
    path: Annotated[str, typer.Argument(metavar="PATH", help="The itinerary.")],
    since: Annotated[
        int | None, typer.Option(metavar="N", min=0, help="The edition to compare with.", show_default="the last")
    ] = None,
    style: Annotated[str, typer.Option("--format", metavar="text|md|json", help="How to show them.")] = "text",
    lang: Annotated[
        str, typer.Option(metavar="CODE", help="The language to show them in.", show_default="the first")
    ] = "",
    today: Today = "",
) -> int:
    """Show what changed since an edition: by session and by person, how to reach them, who is unaffected."""
    from visitplan.cli.building import check_language
    from visitplan.cli.errors import unknown
    from visitplan.cli.ledgers import since_edition
    from visitplan.cli.releasing import news, readable, visit_at
    from visitplan.cli.telling import STYLES

    if style not in STYLES:
        raise unknown("format", style, STYLES)
    visit = visit_at(path, clock.today(today))
    programme = readable(visit)
    if programme is None:
        return 1
    check_language(lang, programme)
    number = since_edition(visit, since)
    terminal.show(STYLES[style](news(visit, programme, number, clock.moment(), lang)))
    return 0
