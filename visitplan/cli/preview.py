"""`visitplan preview`: the schedule in the browser, made anew whenever the itinerary is saved."""

from __future__ import annotations

from typing import Annotated

import typer

from visitplan.cli import terminal
from visitplan.cli.check import Today

HIGHEST = 65535


def preview(  # noqa: PLR0913, PLR0917 -- one parameter an option, as Typer reads them
    path: Annotated[str, typer.Argument(metavar="PATH", help="The itinerary.")],
    recipient: Annotated[
        str, typer.Option("--for", metavar="coordinator|delegation|public", help="Whose page to show.")
    ] = "coordinator",
    lang: Annotated[
        str, typer.Option(metavar="CODE", help="The language to show it in.", show_default="the reader's")
    ] = "",
    port: Annotated[
        int, typer.Option(metavar="N", min=0, max=HIGHEST, help="Where to listen.", show_default="any free one")
    ] = 0,
    no_open: Annotated[  # noqa: FBT002 -- Typer's way to say a flag
        bool, typer.Option("--no-open", help="Only print the address, open no browser.")
    ] = False,
    today: Today = "",
) -> int:
    """Show the schedule in the browser while it is written, with all findings; on this machine alone."""
    from visitplan.cli.previewing import Preview, wanted_page
    from visitplan.cli.serving import server_of

    shown = Preview(wanted_page(path, recipient, lang, today))
    with server_of(shown, port) as server:
        terminal.say(f"{shown.source.shown} is shown at {server.address}\nCtrl-C ends it")
        if not no_open:
            opened(server.address)
        server.run()
    terminal.say("")
    return 0


def opened(address: str) -> None:
    """Let the browser come when it comes: one that runs in a terminal waits for the page before it goes on."""
    import webbrowser
    from threading import Thread

    Thread(target=webbrowser.open, args=(address,), daemon=True).start()
