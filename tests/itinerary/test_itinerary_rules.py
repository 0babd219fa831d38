"""The rules of reading an itinerary and their manual pages."""

from __future__ import annotations

import pytest

from visitplan import itinerary
from visitplan.diagnostics import Rule, Severity


def test_the_rules_and_their_severities() -> None:
    """In the order `explain` lists them; `accept` silences none of them."""
    assert [(rule.name, rule.severity, rule.waivable) for rule in itinerary.RULES] == [
        ("unknown-key", Severity.ERROR, False),
        ("missing-key", Severity.ERROR, False),
        ("invalid-value", Severity.ERROR, False),
        ("invalid-id", Severity.ERROR, False),
        ("country-as-language", Severity.ERROR, False),
        ("labels-missing", Severity.WARNING, False),
        ("unprintable-character", Severity.WARNING, False),
        ("unknown-timezone", Severity.ERROR, False),
        ("outdated-timezone", Severity.WARNING, False),
        ("personal-number", Severity.ERROR, False),
    ]


@pytest.mark.parametrize("rule", itinerary.RULES, ids=lambda rule: rule.name)
def test_a_page_says_what_why_and_what_to_do(rule: Rule) -> None:
    """With an example before and after, in lines that fit a terminal."""
    parts = ["What it finds: ", "Why it matters: ", "What to do: ", "\nBefore:\n", "\nAfter:\n"]
    places = [rule.manual.find(part) for part in parts]
    assert -1 not in places
    assert places == sorted(places)
    assert all(len(line) <= 120 for line in rule.manual.splitlines())
    assert rule.summary.endswith(".")
