"""The schedule.json of every visit fits its schema, which has every key and no other."""

from __future__ import annotations

import json

import pytest
from jsonschema import Draft202012Validator
from packed import NAMES, packed

from visitplan.exporters.schedule_schema import schema

PAPER = "coordinator/schedule.json"


def test_the_schema_is_one() -> None:
    """Draft 2020-12."""
    Draft202012Validator.check_schema(schema())


@pytest.mark.parametrize("name", NAMES)
def test_the_data_of_a_visit_fits(name: str) -> None:
    """With everything that can stand in it."""
    data = json.loads(packed(name).papers[PAPER])
    found = Draft202012Validator(schema()).iter_errors(data)
    assert [f"{list(error.absolute_path)}: {error.message}" for error in found] == []


def test_every_key_is_described_and_written_in_this_order() -> None:
    """What is read top-down in the schema is so in the file."""
    shape, data = schema()["properties"], json.loads(packed(NAMES[0]).papers[PAPER])
    assert list(shape) == list(data)
    for name in ("sessions", "delegates", "hosts", "sites"):
        entry = shape[name]["items"]
        assert list(entry["properties"]) == list(data[name][0])
        assert [key for key, part in entry["properties"].items() if not part["description"]] == []
