"""`visitplan schema`: what an itinerary may say, for editors."""

from __future__ import annotations

import json
from typing import Annotated

import typer

from visitplan.cli import terminal


def schema(
    output: Annotated[  # noqa: FBT002 -- Typer's way to say a flag
        bool, typer.Option("--output", help="Of schedule.json, which build writes, instead.")
    ] = False,
) -> int:
    """Print the JSON Schema of an itinerary, for editors."""
    if output:
        from visitplan.exporters.schedule_schema import schema as wanted
    else:
        from visitplan.itinerary.schema import schema as wanted
    # Escaped, so that every stream and redirection gives the same file.
    terminal.say(json.dumps(wanted(), indent=2))
    return 0
