"""Findings in SARIF 2.1.0 (OASIS, 2020), the format code scanning takes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from visitplan import __version__, document, editions, itinerary, rules
from visitplan.diagnostics import Diagnostic, Place, Rule, Sources, Span
from visitplan.reports.fragment import Fragment

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

DRIVE = re.compile(r"[A-Za-z]:[\\/]")
BACKSLASH = "\\"


def sarif(diagnostics: Sequence[Diagnostic], sources: Sources, width: int) -> Iterator[Fragment]:  # noqa: ARG001 -- every report takes the same
    """One log with one run: the rules that found something, and what they found; ASCII alone."""
    import json

    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run(diagnostics)]}
    yield Fragment(json.dumps(log, indent=2) + "\n")


def run(diagnostics: Sequence[Diagnostic]) -> dict[str, object]:
    """The run; its columns are characters, where SARIF's own default is UTF-16 code units."""
    known = {rule.name: rule for rule in (*document.RULES, *itinerary.RULES, *editions.RULES, *rules.RULES)}
    places = {name: place for place, name in enumerate(dict.fromkeys(one.rule for one in diagnostics))}
    descriptors = [descriptor(known[name]) for name in places]
    return {
        "tool": {"driver": {"name": "visitplan", "version": __version__, "rules": descriptors}},
        "columnKind": "unicodeCodePoints",
        "results": [result(diagnostic, places[diagnostic.rule]) for diagnostic in diagnostics],
    }


def descriptor(rule: Rule) -> dict[str, object]:
    """A rule with its manual page."""
    return {
        "id": rule.name,
        "shortDescription": {"text": rule.summary},
        "help": {"text": rule.manual.strip()},
        "defaultConfiguration": {"level": rule.severity.value},
        "properties": {"tags": [rule.subject]},
    }


def result(diagnostic: Diagnostic, rule: int) -> dict[str, object]:
    """One finding: the fact with its hint, its place, the places that belong to it."""
    told: dict[str, object] = {
        "ruleId": diagnostic.rule,
        "ruleIndex": rule,
        "level": diagnostic.severity.value,
        "message": {"text": "\n".join(part for part in (diagnostic.message, diagnostic.hint) if part)},
        "locations": [location(diagnostic.span)],
    }
    if diagnostic.related:
        told["relatedLocations"] = [related(number, place) for number, place in enumerate(diagnostic.related, 1)]
    return told


def related(number: int, place: Place) -> dict[str, object]:
    """Another place that belongs to the finding."""
    return {"id": number, **location(place.span), "message": {"text": place.message}}


def location(span: Span) -> dict[str, object]:
    """A place in a file; the end is exclusive, as SARIF's is."""
    region = {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
    }
    return {"physicalLocation": {"artifactLocation": {"uri": uri(span.file)}, "region": region}}


def uri(file: str) -> str:
    """A path as a URI reference: relative as it was typed, or of the whole machine."""
    from urllib.parse import quote

    if DRIVE.match(file):
        return f"file:///{file[:2]}{quote(file[2:].replace(BACKSLASH, '/'))}"
    return f"file://{quote(file)}" if file.startswith("/") else quote(file.replace(BACKSLASH, "/"))
