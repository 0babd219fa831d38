"""What every test shares: `--renew` writes golden files anew, to be looked at before they are kept."""

from __future__ import annotations

import zoneinfo

import pytest

# As the command line does: only the tzdata package speaks, so every machine's tests agree.
zoneinfo.reset_tzpath(to=())


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--renew`."""
    parser.addoption("--renew", action="store_true", help="write golden files anew; look at each before keeping it")


@pytest.fixture
def renew(request: pytest.FixtureRequest) -> bool:
    """Whether golden files are written anew."""
    return bool(request.config.getoption("--renew"))
