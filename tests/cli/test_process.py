"""How a process of ours is set up."""

import subprocess
import sys

PREPARED = "from visitplan.cli import process; process.prepare(); import sys; "


def said(code: str) -> str:
    """What Python prints when it runs this, set up as a process of ours."""
    done = subprocess.run([sys.executable, "-c", PREPARED + code], capture_output=True, text=True, check=True)
    return done.stdout


def test_models_are_made_without_a_search_for_plugins() -> None:
    """Pydantic hears that there are none, and loads nothing to find that out."""
    model = "from pydantic import BaseModel; Name = type('Name', (BaseModel,), {'__annotations__': {'name': str}}); "
    assert said(model + "print(Name(name='Olha').name, 'importlib.metadata' in sys.modules)") == "Olha False\n"


def test_what_else_pydantic_asks_of_its_search_it_gets() -> None:
    """A later version of it is not broken by ours."""
    asked = "from pydantic.plugin._loader import PYDANTIC_ENTRY_POINT_GROUP as group, get_plugins; print(group, "
    assert said(asked + "get_plugins())") == "pydantic ()\n"
