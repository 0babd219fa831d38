"""Programmes from YAML a coordinator could have written."""

from collections.abc import Callable
from textwrap import dedent

import pytest

from visitplan import document, itinerary
from visitplan.programme import Programme, resolve

VISIT = """\
visit:
  title: Visit from Bilohorodka
  dates: 2026-11-24 to 2026-11-27
  timezone: Europe/Stockholm
  languages: [en, sv, uk]
  host: {name: Lillby, country: SE}
  guest: {name: Bilohorodka, country: UA}
  coordinator: helena
hosts:
  helena: {name: Helena Ekdal, email: helena@lillby.example}
  mats: Mats Lindroos
"""


@pytest.fixture
def resolved() -> Callable[[str], Programme]:
    """The programme of a visit from 24 to 27 November 2026 with the hosts Helena and Mats and what is written."""

    def programme_of(written: str) -> Programme:
        parsed = itinerary.parse(document.read("lillby.yaml", (VISIT + dedent(written)).encode()))
        assert parsed.diagnostics == ()
        return resolve(parsed.itinerary, "lillby.yaml")

    return programme_of


@pytest.fixture
def resolved_alone() -> Callable[[str], Programme]:
    """The programme of a whole file, whatever is wrong in it."""

    def programme_of(written: str) -> Programme:
        parsed = itinerary.parse(document.read("lillby.yaml", dedent(written).encode()))
        return resolve(parsed.itinerary, "lillby.yaml")

    return programme_of
