"""Every rule finds what its case marks, and nothing else."""

from __future__ import annotations

import pytest
from rule_cases import cases, expected, found, rule_of

from visitplan.pipeline import RULES


@pytest.mark.parametrize("case", cases())
def test_exactly_the_marked_lines_are_found(case: str) -> None:
    """The findings of a case stand on the lines that expect them, rule by rule."""
    assert found(case) == expected(case)


@pytest.mark.parametrize("case", cases())
def test_a_case_expects_its_own_rule(case: str) -> None:
    """A case holds at least one guilty line for the rule it is named after."""
    assert rule_of(case) in {rule for _, _, rule in expected(case)}


def test_every_rule_has_a_case() -> None:
    """No rule is without a case, and no case without a rule."""
    assert {rule_of(case) for case in cases()} == {rule.name for rule in RULES}
