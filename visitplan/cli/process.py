"""How every process of ours is set up."""

from __future__ import annotations

import gc
import os
import sys
from importlib import import_module
from types import ModuleType

PLUGINS = "pydantic.plugin._loader"


def prepare() -> None:
    """No garbage collector (two thirds of the time on big files), our time zones alone, no plugins of others."""
    gc.disable()
    # Set before zoneinfo loads, which would else load sysconfig to find the machine's own.
    os.environ["PYTHONTZPATH"] = ""
    import zoneinfo

    if zoneinfo.TZPATH:  # something loaded it earlier
        zoneinfo.reset_tzpath(to=())
    # Typer loads pydantic, which would look through every installed package for plugins.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    sys.modules.setdefault(PLUGINS, NoPlugins(PLUGINS))


class NoPlugins(ModuleType):
    """Where pydantic asks for plugins, to hear that there are none.

    Its own module loads Python's mail library on the way to the same answer, a twentieth of the time of a check.
    Whatever else a later pydantic may want of that one, it gets.
    """

    @staticmethod
    def get_plugins() -> tuple[()]:
        """None."""
        return ()

    def __getattr__(self, name: str) -> object:
        """What pydantic's own module has by this name; it takes the place of this one."""
        if name.startswith("__"):
            raise AttributeError(name)  # asked by Python itself of every module
        del sys.modules[PLUGINS]
        return getattr(import_module(PLUGINS), name)
