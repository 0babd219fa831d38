"""ical.js and axe-core, installed from npm when they are not there yet."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest

HERE = Path(__file__).parent
MODULES = HERE / "node_modules"
PACKAGES = ("ical.js", "axe-core", "jsdom")


def complete() -> bool:
    """Whether every package is installed."""
    return all((MODULES / package).is_dir() for package in PACKAGES)


@pytest.fixture(scope="session")
def axe(ical_js: None) -> None:
    """Skip where axe-core cannot be had; it comes with ical.js."""


@pytest.fixture(scope="session")
def ical_js() -> None:
    """Skip, saying why, where this machine has no Node.js or cannot get ical.js."""
    if shutil.which("node") is None:
        pytest.skip("ical.js and axe-core are not tried: there is no Node.js here")
    if complete():
        return
    npm = shutil.which("npm")
    if npm is None:
        pytest.skip(
            "ical.js and axe-core are not tried: they are not installed in tests/readers and there is no npm here"
        )
    with tempfile.TemporaryDirectory(dir=HERE, prefix=".npm-") as folder:
        shutil.copy(HERE / "package.json", folder)
        command = [npm, "install", "--no-package-lock", "--no-audit", "--no-fund", "--prefix", folder]
        if subprocess.run(command, cwd=folder, capture_output=True, check=False, timeout=300).returncode:
            pytest.skip("ical.js and axe-core are not tried: npm could not install them")
        put_in_place(Path(folder) / "node_modules")


def put_in_place(modules: Path) -> None:
    """Move the folder where Node.js looks; another test process may have been quicker."""
    if MODULES.is_dir() and not complete():
        shutil.rmtree(MODULES)
    try:
        modules.rename(MODULES)
    except OSError:
        if not complete():
            raise
