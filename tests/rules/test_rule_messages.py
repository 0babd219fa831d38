"""What every rule says about its cases, against `messages.txt`: severity and fact, then hint and related lines."""

from __future__ import annotations

from pathlib import Path

import pytest
from rule_cases import cases, checked, rule_of

from visitplan.rules import CHECKS

SAID = dict(
    part.split("\n", 1) for part in (Path(__file__).parent / "messages.txt").read_text("utf-8").strip().split("\n\n")
)


def told(rule: str) -> str:
    """Everything a rule finds in its cases, in order of the cases and their lines."""
    lines = []
    for case in cases():
        if rule_of(case) == rule:
            for found in (each for each in checked(case).diagnostics if each.rule == rule):
                related = [f"line {place.span.line}: {place.message}" for place in found.related]
                lines += [f"  {found.severity}: {found.message}", *(f"    {line}" for line in (found.hint, *related))]
    return "\n".join(line for line in lines if line.strip())


@pytest.mark.parametrize("rule", [check.RULE.name for check in CHECKS])
def test_a_rule_says_what_is_wrong_where_else_and_what_to_do(rule: str) -> None:
    """The whole of it, word for word."""
    assert told(rule) == SAID[rule]


def test_nothing_is_expected_of_a_rule_that_is_not_there() -> None:
    """The file tells of the rules there are, in their order."""
    assert list(SAID) == [check.RULE.name for check in CHECKS]
