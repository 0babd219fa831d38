"""`visitplan schema`, run as a person runs it."""

import json
from pathlib import Path

from commands_run import command_in

PUBLISHED = Path(__file__).parents[2] / "itineraries/visitplan.schema.json"


def test_the_schema_of_an_itinerary_is_the_one_beside_the_samples(tmp_path: Path) -> None:
    """It can be sent into a file as it is, on a stream of any encoding."""
    printed = command_in(tmp_path)("schema", PYTHONIOENCODING="ascii")
    assert (printed.returncode, printed.stderr) == (0, "")
    assert printed.stdout == PUBLISHED.read_text(encoding="utf-8")


def test_the_schema_of_the_output_is_another(tmp_path: Path) -> None:
    """`--output` prints that of schedule.json."""
    printed = command_in(tmp_path)("schema", "--output")
    assert printed.returncode == 0
    assert json.loads(printed.stdout)["title"] == "A visit as data: schedule.json"
