"""How every process of ours is set up."""

from __future__ import annotations

import gc
import os
import zoneinfo


def prepare() -> None:
    """No garbage collector (two thirds of the time on big files), our time zones alone, no plugins of others."""
    gc.disable()
    zoneinfo.reset_tzpath(to=())
    # Typer loads pydantic, which would look through every installed package for plugins.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
