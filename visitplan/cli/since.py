"""`visitplan since`: which edition a code on paper is of, and what has changed since."""

from __future__ import annotations

from typing import Annotated

import typer

from visitplan.cli import clock, terminal
from visitplan.cli.check import Today


def since(
    code: Annotated[str, typer.Argument(metavar="CODE", help="The code on the paper or in the calendar, like K7F3QX.")],
    path: Annotated[str, typer.Argument(metavar="PATH", help="The itinerary.")],
    style: Annotated[str, typer.Option("--format", metavar="text|md|json", help="How to show it.")] = "text",
    lang: Annotated[
        str, typer.Option(metavar="CODE", help="The language to show it in.", show_default="the first")
    ] = "",
    today: Today = "",
) -> int:
    """Tell which edition a code on paper is of, of the visit or of one session, and what has changed since."""
    from visitplan.cli.building import check_language
    from visitplan.cli.codes import STYLES, answer
    from visitplan.cli.errors import unknown
    from visitplan.cli.releasing import readable, visit_at

    if style not in STYLES:
        raise unknown("format", style, STYLES)
    visit = visit_at(path, clock.today(today))
    programme = readable(visit)
    if programme is None:
        return 1
    check_language(lang, programme)
    terminal.show(STYLES[style](answer(code, visit, programme, lang)))
    return 0
