"""The report for code scanning, held to what SARIF 2.1.0 asks of the parts it uses."""

import json
from collections.abc import Sequence

import pytest
from jsonschema import Draft7Validator
from report_findings import BOOKED, LATE, SOURCES, UNUSED, UNUSED_TOO

from visitplan import __version__
from visitplan.diagnostics import Diagnostic, Severity, Span
from visitplan.pipeline import RULES
from visitplan.reports import REPORTS, plain

POSITIVE = {"type": "integer", "minimum": 1}
WORDS = {"type": "string", "minLength": 1}


def exactly(required: str, optional: str = "", **parts: object) -> dict[str, object]:
    """An object with these keys and no others."""
    assert set(parts) == {*required.split(), *optional.split()}
    return {"type": "object", "additionalProperties": False, "required": required.split(), "properties": parts}


def listed(kind: object, **more: object) -> dict[str, object]:
    """A list of these."""
    return {"type": "array", "items": kind, **more}


# The chapters of the standard: 3.13 log, 3.14 run, 3.18 and 3.19 tool, 3.49 rule, 3.27 result, 3.28 to 3.30 places.
MESSAGE = exactly("text", text=WORDS)
LEVEL = {"enum": ["none", "note", "warning", "error"]}
REGION = exactly(
    "startLine startColumn endLine endColumn",
    startLine=POSITIVE,
    startColumn=POSITIVE,
    endLine=POSITIVE,
    endColumn=POSITIVE,
)
URI = {"type": "string", "pattern": r"^(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-F]{2})+$"}
PHYSICAL = exactly("artifactLocation region", artifactLocation=exactly("uri", uri=URI), region=REGION)
RESULT = exactly(
    "ruleId ruleIndex level message locations",
    "relatedLocations",
    ruleId=WORDS,
    ruleIndex={"type": "integer", "minimum": 0},
    level=LEVEL,
    message=MESSAGE,
    locations=listed(exactly("physicalLocation", physicalLocation=PHYSICAL), minItems=1),
    relatedLocations=listed(
        exactly("id physicalLocation message", id=POSITIVE, physicalLocation=PHYSICAL, message=MESSAGE), minItems=1
    ),
)
RULE = exactly(
    "id shortDescription help defaultConfiguration properties",
    id=WORDS,
    shortDescription=MESSAGE,
    help=MESSAGE,
    defaultConfiguration=exactly("level", level=LEVEL),
    properties=exactly("tags", tags=listed(WORDS)),
)
DRIVER = exactly("name version rules", name=WORDS, version=WORDS, rules=listed(RULE, uniqueItems=True))
RUN = exactly(
    "tool columnKind results",
    tool=exactly("driver", driver=DRIVER),
    columnKind={"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
    results=listed(RESULT),
)
LOG = exactly(
    "$schema version runs",
    **{"$schema": {"type": "string"}, "version": {"const": "2.1.0"}, "runs": listed(RUN, minItems=1)},
)


def log(diagnostics: Sequence[Diagnostic]) -> dict[str, object]:
    """The report, held to the structure."""
    said = plain(REPORTS["sarif"](diagnostics, SOURCES, 80))
    assert said.isascii()
    told = json.loads(said)
    assert [error.message for error in Draft7Validator(LOG).iter_errors(told)] == []
    return told


def test_a_finding_has_its_level_its_places_and_its_rule() -> None:
    """Lines and columns from 1, the end exclusive, columns in characters."""
    (run,) = log([BOOKED])["runs"]
    (result,) = run["results"]
    assert result == {
        "ruleId": "person-double-booked",
        "ruleIndex": 0,
        "level": "error",
        "message": {
            "text": "Olena Kovalenko is still at “Екскурсія” until 10:40\n"
            "start “Lunch” at 10:40\nor let her leave earlier"
        },
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": "visit.yaml"},
                    "region": {"startLine": 4, "startColumn": 31, "endLine": 4, "endColumn": 53},
                }
            }
        ],
        "relatedLocations": [
            {
                "id": 1,
                "physicalLocation": {
                    "artifactLocation": {"uri": "visit.yaml"},
                    "region": {"startLine": 3, "startColumn": 36, "endLine": 3, "endColumn": 58},
                },
                "message": {"text": "“Екскурсія” ends here"},
            }
        ],
    }
    assert run["columnKind"] == "unicodeCodePoints"


def test_each_rule_that_found_something_is_told_once_with_its_page() -> None:
    """The results point at it by its place."""
    (run,) = log([LATE, UNUSED, BOOKED, UNUSED_TOO])["runs"]
    driver = run["tool"]["driver"]
    pages = {rule.name: rule.manual.strip() for rule in RULES}
    named = ["outside-visit", "unused-definition", "person-double-booked"]
    assert (driver["name"], driver["version"]) == ("visitplan", __version__)
    assert [(rule["id"], rule["help"]["text"]) for rule in driver["rules"]] == [(name, pages[name]) for name in named]
    assert [result["ruleIndex"] for result in run["results"]] == [0, 1, 2, 1]
    assert [result["level"] for result in run["results"]] == ["warning", "note", "error", "note"]


def test_every_rule_there_is_can_be_told() -> None:
    """None is missing when it finds something."""
    found = [Diagnostic(rule.name, rule.severity, "found", Span("visit.yaml", 1, 1, 1, 1)) for rule in RULES]
    (run,) = log(found)["runs"]
    assert len(run["tool"]["driver"]["rules"]) == len(RULES)


@pytest.mark.parametrize(
    ("file", "uri"),
    [
        ("itineraries/norrby.yaml", "itineraries/norrby.yaml"),
        ("my visits/Söderby #1.yaml", "my%20visits/S%C3%B6derby%20%231.yaml"),
        ("/srv/visits/norrby.yaml", "file:///srv/visits/norrby.yaml"),
        ("C:\\visits\\norrby.yaml", "file:///C:/visits/norrby.yaml"),
        ("a:b.yaml", "a%3Ab.yaml"),
    ],
)
def test_a_path_is_a_uri_reference(file: str, uri: str) -> None:
    """Relative as it was typed, or of the whole machine; nothing in it is taken for something else."""
    (run,) = log([Diagnostic("invalid-yaml", Severity.ERROR, "no end", Span(file, 1, 1, 1, 1))])["runs"]
    assert run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == uri


def test_no_findings_are_a_log_all_the_same() -> None:
    """A run with no results: code scanning closes what was found before."""
    (run,) = log([])["runs"]
    assert run["results"] == run["tool"]["driver"]["rules"] == []
