"""From a document to an itinerary: every wrong value told, what is right kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePosixPath
from typing import NamedTuple

from visitplan.diagnostics import Diagnostic, Rejected, Route
from visitplan.document import Document
from visitplan.document.joining import SHARED
from visitplan.itinerary.faults import Fault, Found
from visitplan.itinerary.ids import faults_of_ids, id_from
from visitplan.itinerary.itinerary import Itinerary
from visitplan.itinerary.kinds.languages import fault_of_language
from visitplan.itinerary.placing import Written
from visitplan.itinerary.privacy import masked
from visitplan.itinerary.remarks import remarks
from visitplan.itinerary.skim import skimmed
from visitplan.itinerary.spoken import faults_of_languages
from visitplan.itinerary.telling import placed, told
from visitplan.itinerary.validation import Validation


class Parsed(NamedTuple):
    """What could be read, and everything that was wrong, from the file's form on."""

    itinerary: Itinerary
    diagnostics: tuple[Diagnostic, ...]
    places: Written


def parse(document: Document) -> Parsed:
    """The itinerary without its wrong values, each of them told; Rejected when `visit` cannot be read."""
    validation = Validation(document.value, slips(document), unfit(document))
    itinerary = validation.itinerary(languages_of(document.value))
    seen = skimmed(document)
    found = [*validation.found, *faults_of_languages(document.value, seen)]
    diagnostics = (*document.findings, *ordered(document, found, remarks(document, seen)))
    if itinerary is None:
        raise Rejected(diagnostics, masked(document))
    dropped = validation.dropped | lost_registries(document)
    places = Written(document, frozenset(dropped))
    return Parsed(itinerary.called_by(stem(document)).without(dropped), diagnostics, places)


def lost_registries(document: Document) -> set[Route]:
    """Where ids may have been defined that a file which could not be read has taken with it."""
    return {(registry,) for registry in SHARED} if document.incomplete else set()


def ordered(document: Document, found: Iterable[Found], remarks: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Every diagnostic once, in order of its place."""
    diagnostics = [
        *(told(document, route, fault) for route, fault in found),
        *included_oddities(document),
        *remarks,
    ]
    kept = (one for one in dict.fromkeys(diagnostics) if not (cut_off(document, one) or garbled(document, one)))
    return sorted(kept, key=lambda one: (one.span.file, one.span.line, one.span.column))


def cut_off(document: Document, diagnostic: Diagnostic) -> bool:
    """Whether a key is only missing because an included file could not be read to its end."""
    return document.incomplete and diagnostic.rule == "missing-key" and diagnostic.span.file != document.files[0]


def garbled(document: Document, diagnostic: Diagnostic) -> bool:
    """Whether a value is only wrong because of a character in it that cannot be read, which is told."""
    span = diagnostic.span
    within = (
        each.span.file == span.file
        and each.span.line == span.line
        and span.column <= each.span.column < span.end_column
        for each in document.findings
        if each.rule == "invalid-yaml"
    )
    return diagnostic.rule == "invalid-value" and any(within)


def slips(document: Document) -> Iterator[Found]:
    """Values that a comma cut, or that were taken for a comment."""
    for route, hint in document.cuts:
        yield route, Fault("a comma cuts this text in two", hint)
    for route, hint in document.commented:
        yield route, Fault("this is empty, what follows # is a comment", hint)


def unfit(document: Document) -> Iterator[Found]:
    """Records that cannot stay: those with a bad id, and those that only the private file knows."""
    yield from faults_of_ids(document.value)
    for registry, stranger in document.strangers:
        message = f"{{}} is not defined under `{registry}` of the itinerary"
        hint = "a private file adds to records of the itinerary, it has none of its own"
        yield (registry, stranger), Fault(message, hint, stranger, rule="unknown-reference", at_key=True)


def included_oddities(document: Document) -> Iterator[Diagnostic]:
    """Sections an included file may not have, and languages it cannot be written in."""
    for key, span in document.unjoined:
        hint = "an included file holds themes, groups, people, sites and travel"
        yield placed(Fault("{} has no place in an included file", hint, key, rule="unknown-key"), span)
    for code, span in document.languages:
        if fault := fault_of_language(code):
            yield placed(fault, span)


def languages_of(value: Mapping[str, object]) -> tuple[str, ...]:
    """The languages of the visit that can be one, before anything is read."""
    visit = value.get("visit")
    written = visit.get("languages") if isinstance(visit, dict) else None
    codes = written if isinstance(written, list) else [written]
    return tuple(code.strip() for code in codes if isinstance(code, str) and fault_of_language(code.strip()) is None)


def stem(document: Document) -> str:
    """An id from the name of the file."""
    name = document.files[0].replace("\\", "/")
    return id_from(PurePosixPath(name).stem) or "visit"
