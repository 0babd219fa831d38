"""Programmes from YAML a coordinator could have written."""

from collections.abc import Callable
from textwrap import dedent

import pytest

from visitplan import document, itinerary
from visitplan.programme import Programme, resolve


@pytest.fixture
def programme() -> Callable[[str], Programme]:
    """The programme of a whole file."""

    def programme_of(written: str) -> Programme:
        parsed = itinerary.parse(document.read("lillby.yaml", dedent(written).encode()))
        assert parsed.diagnostics == ()
        return resolve(parsed.itinerary, "lillby.yaml")

    return programme_of
