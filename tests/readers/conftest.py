"""ical.js, installed from npm when it is not there yet."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest

HERE = Path(__file__).parent
MODULES = HERE / "node_modules"


@pytest.fixture(scope="session")
def ical_js() -> None:
    """Skip, saying why, where this machine has no Node.js or cannot get ical.js."""
    if shutil.which("node") is None:
        pytest.skip("ical.js is not tried: there is no Node.js here")
    if (MODULES / "ical.js").is_dir():
        return
    npm = shutil.which("npm")
    if npm is None:
        pytest.skip("ical.js is not tried: it is not installed in tests/readers and there is no npm here")
    with tempfile.TemporaryDirectory(dir=HERE, prefix=".npm-") as folder:
        shutil.copy(HERE / "package.json", folder)
        command = [npm, "install", "--no-package-lock", "--no-audit", "--no-fund", "--prefix", folder]
        if subprocess.run(command, cwd=folder, capture_output=True, check=False, timeout=300).returncode:
            pytest.skip("ical.js is not tried: npm could not install it")
        put_in_place(Path(folder) / "node_modules")


def put_in_place(modules: Path) -> None:
    """Move the folder where Node.js looks; another test process may have been quicker."""
    try:
        modules.rename(MODULES)
    except OSError:
        if not (MODULES / "ical.js").is_dir():
            raise
