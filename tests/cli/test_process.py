"""How a process of ours is set up."""

import os
import subprocess
import sys

PREPARED = "from visitplan.cli import process; process.prepare(); import sys; "


def said(code: str) -> str:
    """What Python prints when it runs this, set up as a process of ours."""
    return printed(PREPARED + code)


def printed(code: str, **environment: str) -> str:
    """What Python prints when it runs this, with this in its environment too."""
    env = os.environ | environment
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=env)
    return done.stdout


def test_models_are_made_without_a_search_for_plugins() -> None:
    """Pydantic hears that there are none, and loads nothing to find that out."""
    model = "from pydantic import BaseModel; Name = type('Name', (BaseModel,), {'__annotations__': {'name': str}}); "
    assert said(model + "print(Name(name='Olha').name, 'importlib.metadata' in sys.modules)") == "Olha False\n"


def test_what_else_pydantic_asks_of_its_search_it_gets() -> None:
    """A later version of it is not broken by ours."""
    asked = "from pydantic.plugin._loader import PYDANTIC_ENTRY_POINT_GROUP as group, get_plugins; print(group, "
    assert said(asked + "get_plugins())") == "pydantic ()\n"


def test_no_time_zones_of_the_machine_are_looked_at() -> None:
    """Neither those it has nor those its environment names; the file that tells where they are is not loaded."""
    loaded = "any(name.startswith('_sysconfigdata') for name in sys.modules)"
    asked = PREPARED + f"import zoneinfo; print(zoneinfo.TZPATH, {loaded})"
    assert printed(asked, PYTHONTZPATH="/usr/share/zoneinfo") == "() False\n"


def test_time_zones_loaded_earlier_are_ours_too() -> None:
    """A host that asked for the machine's before us gets ours from then on."""
    asked = "import zoneinfo; before = zoneinfo.TZPATH; " + PREPARED + "print(before, zoneinfo.TZPATH)"
    assert printed(asked, PYTHONTZPATH="/usr/share/zoneinfo") == "('/usr/share/zoneinfo',) ()\n"
