"""The whole arrow: from an itinerary's name to its checked programme. Read this first."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from posixpath import normpath
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from visitplan import document, editions, itinerary, rules
from visitplan.diagnostics import Diagnostic, Finding, Place, Rejected, Rule, Sources, Span
from visitplan.itinerary import Written
from visitplan.programme import Programme, resolve
from visitplan.rules import Around

if TYPE_CHECKING:
    from visitplan.editions import Ledger

Read = Callable[[str], bytes | None]
"""What stands in a file, by its name in the itinerary's folder; None where there is no such file inside it."""

Strays: TypeAlias = "Iterable[tuple[str, Ledger]]"
"""Ledgers in the itinerary's folder that have no itinerary of their own, by name."""

RULES: tuple[Rule, ...] = (*document.RULES, *itinerary.RULES, *editions.RULES, *rules.RULES)
"""Everything that can be found, from the first stage to the last."""


VISIT = rb"(?m)^[\"']?visit[\"']?[ \t]*:"
"""The line that makes a file an itinerary."""


class Checked(NamedTuple):
    """An itinerary with all that is said of it, and the lines spoken of; without a programme where none can be made.

    `ledger` tells what was released of it so far.
    """

    name: str
    programme: Programme | None
    diagnostics: tuple[Diagnostic, ...]
    sources: Sources
    ledger: Ledger | None = None


def load(name: str, read: Read, around: Around, strays: Strays = ()) -> Checked:
    """Read, parse, resolve, check: never fails, whatever stands in the file."""
    try:
        written = document.gather(name, read, itinerary.PRIVATE)
        parsed = itinerary.parse(written)
    except Rejected as rejected:
        return Checked(name, None, ordered(rejected.diagnostics), rejected.sources)
    programme = replace(resolve(parsed.itinerary, name), private=document.overlaid(written))
    ledger, doubt = released(programme, read)
    if ledger is None and doubt is None:
        doubt = renamed(programme, strays)
    found = rules.check(programme, around._replace(ledger=ledger) if ledger else around)
    said_of_all = [
        *parsed.diagnostics,
        *([doubt.diagnostic(parsed.places)] if doubt else ()),
        *(placed(rule, finding, parsed.places) for rule, finding in found),
    ]
    diagnostics = ordered(itinerary.hushed(written, said_of_all))
    # Masking looks at every value: lines are shown beside findings alone.
    lines = itinerary.masked(written) if diagnostics else {}
    if ledger is not None:
        programme = editions.with_former(programme, ledger)
    return Checked(name, programme, diagnostics, lines, ledger)


class Doubt(NamedTuple):
    """Why a ledger cannot be that of a visit, and where in it that shows."""

    rule: Rule
    finding: Finding
    at: Place

    def diagnostic(self, written: Written) -> Diagnostic:
        """The finding at its place in the itinerary, with the one in the ledger."""
        return placed(self.rule, self.finding, written)._replace(related=(self.at,))


def released(programme: Programme, read: Read) -> tuple[Ledger | None, Doubt | None]:
    """What was released of this visit so far, or what is wrong with the file that says so."""
    name, visit = editions.ledger_name(programme.name), programme.visit.id
    data = read(name)
    if data is None:
        return None, None
    try:
        ledger = editions.read_ledger(data)
    except editions.Damaged as damaged:
        hint = "take it as it was after the last release; `visitplan release` never writes over it"
        finding = Finding(("visit",), f"{name} {damaged}", hint=hint, at_key=True)
        return None, Doubt(editions.LEDGER_DAMAGED, finding, line_in(name, damaged.line))
    if ledger.visit != visit:
        fact = f"this is the visit `{visit}`, but it was released as `{ledger.visit}`"
        hint = f"write `id: {ledger.visit}` under `visit:`; if it is another visit, {name} is not its own: move it away"
        finding = Finding(("visit", "id"), fact, hint=hint, at_key=True)
        return None, Doubt(editions.VISIT_RENAMED, finding, line_in(name, 1))
    return ledger, None


def renamed(programme: Programme, strays: Strays) -> Doubt | None:
    """A ledger that lost its itinerary and looks like this visit's: the one file was renamed, the other not."""
    own = {session.id for session in programme.sessions}
    for name, ledger in strays:
        if ledger.visit == programme.visit.id or len(own & ledger.sessions.keys()) * 2 > len(ledger.sessions):
            fact = f"{name} has no itinerary and looks like the ledger of this visit"
            hint = f"rename it to {editions.ledger_name(programme.name)}; if it is another visit's, move it away"
            finding = Finding(("visit",), fact, hint=hint, at_key=True)
            return Doubt(editions.VISIT_RENAMED, finding, line_in(name, 1))
    return None


def line_in(name: str, number: int) -> Place:
    """A line of the ledger."""
    return Place("the ledger of releases", Span(name, number, 1, number, 1))


def told(name: str, read: Read) -> Programme | None:
    """The programme unchecked, with what people had in an edition and have no more; None when nothing can be made."""
    programme = neighbour(name, read)
    ledger = released(programme, read)[0] if programme else None
    return editions.with_former(programme, ledger) if programme and ledger else programme


def neighbour(name: str, read: Read) -> Programme | None:
    """The programme alone, for the checks of the other visits of a run; None when nothing can be made of it."""
    try:
        written = document.gather(name, read, itinerary.PRIVATE)
        programme = resolve(itinerary.parse(written).itinerary, name)
    except Rejected:
        return None
    return replace(programme, private=document.overlaid(written))


def includes(name: str, read: Read) -> tuple[str, ...]:
    """The names of the files this one includes."""
    data = read(name)
    if data is None or b"include" not in data:
        return ()
    try:
        listed = document.read(name, data).value.get("include")
    except Rejected:
        return ()
    paths = listed if isinstance(listed, list) else [listed]
    return tuple(normpath(path) for path in paths if isinstance(path, str))


def is_itinerary(name: str, read: Read) -> bool:
    """Whether a file of a folder is meant to be a visit, be it misspelt or broken; not a list of sites or another's."""
    data = read(name)
    if data is None or re.search(VISIT, data):
        return True
    try:
        keys = document.read(name, data).value
    except Rejected:
        return True
    return any(map(itinerary.speaks_of_a_visit, keys))


def placed(rule: Rule, finding: Finding, written: Written) -> Diagnostic:
    """The finding at its place in the file."""
    span = written.span(finding.route, at_key=finding.at_key)
    related = [Place(related.message, written.span(related.route)) for related in finding.related]
    if finding.at_first and related:
        spans = sorted((span, *(place.span for place in related)), key=written.order)
        span, related = spans[0], [Place(related[0].message, other) for other in spans[1:]]
    return Diagnostic(
        rule=rule.name,
        severity=finding.severity or rule.severity,
        message=finding.message,
        span=span,
        hint=finding.hint,
        related=tuple(related),
    )


def ordered(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """By file, line and column; at one place in the order they were found."""
    return tuple(sorted(diagnostics, key=lambda found: (found.span.file, found.span.line, found.span.column)))
