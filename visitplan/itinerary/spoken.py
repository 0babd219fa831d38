"""What is said of languages that can be languages: no printed words, or one that is rarely meant."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from visitplan.diagnostics import Route, Severity
from visitplan.itinerary.faults import Fault, Found
from visitplan.itinerary.kinds.languages import fault_of_language
from visitplan.itinerary.skim import SAMI, Skimmed
from visitplan.labels import LANGUAGES


def faults_of_languages(value: Mapping[str, object], seen: Skimmed) -> Iterator[Found]:
    """Each `se`, and each language of the visit without printed words."""
    if seen.sami:
        yield from sami((), value)
    visit = value.get("visit")
    written = visit.get("languages") if isinstance(visit, dict) else None
    for index, code in enumerate(written if isinstance(written, list) else [written]):
        if not isinstance(code, str) or fault_of_language(code.strip()) or code.strip() == SAMI:
            continue
        if code.strip().partition("-")[0] not in LANGUAGES:
            place = (str(index),) if isinstance(written, list) else ()
            message = "there are no printed words in {}, English is used"
            hint = f"there are printed words in {', '.join(LANGUAGES)}"
            yield ("visit", "languages", *place), Fault(message, hint, code, rule="labels-missing")


def sami(route: Route, value: object) -> Iterator[Found]:
    """Each `se` among languages, or as the language of a text."""
    note = Fault(
        "`se` is Northern Sami",
        "Swedish is `sv`",
        rule="country-as-language",
        severity=Severity.NOTE,
    )
    if isinstance(value, dict):
        if SAMI in value and isinstance(value[SAMI], str) and len(route) > 1 and route[0] != "travel":
            yield (*route, SAMI), note.at_its_key()
        for key, part in value.items():
            if isinstance(part, dict | list):
                yield from sami((*route, key), part)
    elif isinstance(value, list):
        for index, part in enumerate(value):
            if part == SAMI and route[-1] == "languages":
                yield (*route, str(index)), note
            elif isinstance(part, dict):
                yield from sami((*route, str(index)), part)
