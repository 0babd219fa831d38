"""Faults as diagnostics: with their rule, their place in the file and no private word."""

from __future__ import annotations

from visitplan.diagnostics import Diagnostic, Place, Route, Severity, Span
from visitplan.document import Document
from visitplan.itinerary.faults import Fault
from visitplan.itinerary.kinds.texts import clean
from visitplan.itinerary.numbers import DOT, without_numbers
from visitplan.itinerary.privacy import GUESS, is_private
from visitplan.itinerary.rules import RULES

WIDEST = 60
# A record that only the private file knows is an unknown reference, a rule of what comes after reading.
SEVERITIES = {rule.name: rule.severity for rule in RULES} | {"unknown-reference": Severity.ERROR}


def told(document: Document, route: Route, fault: Fault) -> Diagnostic:
    """One fault, at its place."""
    span = document.span(route, at_key=fault.at_key)
    related = (Place("first used here", document.span(fault.also, at_key=True)),) if fault.also else ()
    return placed(fault, span, hidden=is_private(route[:-1] if fault.at_key else route, span), related=related)


def placed(fault: Fault, span: Span, *, hidden: bool = False, related: tuple[Place, ...] = ()) -> Diagnostic:
    """One fault, at this place; what is hidden is spoken of without showing it."""
    if hidden and fault.at_key and fault.value is not None and not fault.hint.startswith(GUESS):  # a slip is no secret
        shown = f"`{DOT * min(len(fault.value), WIDEST)}`"
    else:
        shown = "this value" if (hidden and not fault.at_key) or fault.value is None else quoted(fault.value)
    hint = fault.hint if hidden else fault.guess or fault.hint
    message = fault.message.replace("{}", shown)
    return Diagnostic(fault.rule, fault.severity or SEVERITIES[fault.rule], message, span, hint, related)


def quoted(value: str) -> str:
    """The value as a message shows it: on one line, shortened, no personal number in it."""
    words = without_numbers(" ".join(clean(value[: 4 * WIDEST]).split()))
    return f"`{words}`" if len(words) <= WIDEST else f"`{words[: WIDEST - 1]}…`"
