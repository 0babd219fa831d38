"""A small visit to write things into, and what is said of it."""

from __future__ import annotations

from visitplan import document, itinerary
from visitplan.diagnostics import Diagnostic, Rejected
from visitplan.itinerary import Itinerary

VISIT = """\
visit:
  title: Autumn visit
  dates: 2026-11-24 to 2026-11-27
  timezone: Europe/Stockholm
  languages: [en, uk]
  host: Norrby
  guest: Kalynivka
  coordinator: helena
"""


def read(text: str, name: str = "autumn.yaml") -> Itinerary:
    """The itinerary of a file in which nothing is wrong."""
    parsed = itinerary.parse(document.read(name, text.encode(), itinerary.PRIVATE))
    assert parsed.diagnostics == ()
    return parsed.itinerary


def diagnostics(text: str, name: str = "autumn.yaml") -> tuple[Diagnostic, ...]:
    """Everything said of a file."""
    try:
        return itinerary.parse(document.read(name, text.encode(), itinerary.PRIVATE)).diagnostics
    except Rejected as rejected:
        return rejected.diagnostics


def said(text: str) -> list[tuple[str, str, str, str]]:
    """Place, rule, message and hint of everything said of a file."""
    return [(f"{one.span.line}:{one.span.column}", one.rule, one.message, one.hint) for one in diagnostics(text)]


def said_of(part: str) -> list[tuple[str, str, str, str]]:
    """The same of a part written under the small visit; its first line is line 1."""
    above = VISIT.count("\n")
    return [(f"{int(place.split(':')[0]) - above}:{place.split(':')[1]}", *rest) for place, *rest in said(VISIT + part)]
