"""What is to be said of single texts, whatever field they stand in: personal numbers, old zones, odd characters."""

from __future__ import annotations

import re
from collections.abc import Iterator

from visitplan.diagnostics import Diagnostic, Route
from visitplan.document import Document, Scalar
from visitplan.itinerary.faults import Fault
from visitplan.itinerary.glyphs import unprintable
from visitplan.itinerary.kinds.moments import ZONE
from visitplan.itinerary.kinds.zones import OF_REGIONS, newer_name, zones
from visitplan.itinerary.numbers import may_hold_numbers, personal_numbers
from visitplan.itinerary.odd_characters import odd_characters
from visitplan.itinerary.skim import ZONED, Skimmed
from visitplan.itinerary.telling import placed

NO_NUMBER = frozenset({"phone", "case_number"})
NAME = re.compile(rf"\b{ZONE}")
DELETE = "delete it, also from git history"


def remarks(document: Document, seen: Skimmed) -> Iterator[Diagnostic]:
    """Every such finding; a file that gives no reason for one is not looked through."""
    numbered = may_hold_numbers(seen.together)
    if numbered:
        yield from numbers_in_keys(document, (), document.value)
    if numbered or unprintable(seen.together) or any(map(newer_name, zones_in("\n".join(seen.zoned)))):
        case_number = case_number_of(document)
        # Where bytes could not be read U+FFFD stands for them, and that has been said.
        told = frozenset("\ufffd" if any(one.rule == "invalid-yaml" for one in document.findings) else "")
        for scalar in document.scalars():
            yield from numbers_in(scalar, case_number)
            yield from old_zones_in(scalar)
        yield from odd_characters(document.scalars(), told)


def zones_in(words: str) -> frozenset[str]:
    """The zones named in these words."""
    return zones() & set(NAME.findall(words))


def case_number_of(document: Document) -> str:
    """The visit's own case number, which may be written anywhere."""
    visit = document.value.get("visit")
    number = visit.get("case_number") if isinstance(visit, dict) else None
    return number if isinstance(number, str) else ""


def numbers_in(scalar: Scalar, case_number: str) -> Iterator[Diagnostic]:
    """One finding for what looks like a personal number, without showing it."""
    if NO_NUMBER.isdisjoint(scalar.route):
        for start, end, kind in personal_numbers(scalar.text):
            if scalar.text[start:end] not in case_number:
                yield placed(Fault(f"looks like {kind}", DELETE, rule="personal-number"), scalar.span)
                return


def numbers_in_keys(document: Document, route: Route, value: object) -> Iterator[Diagnostic]:
    """One finding for each id that looks like a personal number."""
    if isinstance(value, dict):
        for key, part in value.items():
            yield from numbers_in_keys(document, (*route, key), part)
            for _, _, kind in personal_numbers(key):
                fault = Fault(f"looks like {kind}", DELETE, rule="personal-number")
                yield placed(fault, document.span((*route, key), at_key=True))
    elif isinstance(value, list):
        for index, part in enumerate(value):
            yield from numbers_in_keys(document, (*route, str(index)), part)


def old_zones_in(scalar: Scalar) -> Iterator[Diagnostic]:
    """One finding for each zone that has a newer name."""
    if not scalar.route or scalar.route[-1] not in ZONED:
        return
    for zone in dict.fromkeys(NAME.findall(scalar.text)):
        if zone in zones() and (newer := newer_name(zone)):
            fault = Fault(f"`{zone}` is an old name of `{newer}`", f"write {newer}", rule="outdated-timezone")
            if zone in OF_REGIONS:
                hint = f"write the zone of the place, such as {OF_REGIONS[zone]}"
                fault = Fault(f"`{zone}` is the time of a region, not of a place", hint, rule="outdated-timezone")
            yield placed(fault, scalar.span)
