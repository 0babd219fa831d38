"""`visitplan explain`: what a rule finds, why it matters, what to do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Annotated

import typer

from visitplan.cli import terminal
from visitplan.cli.errors import unknown

if TYPE_CHECKING:
    from visitplan.diagnostics import Rule
    from visitplan.reports import Fragment


HEADS = ("Why it matters", "What to do", "Before", "After")
"""What parts a manual page has."""


def explain(
    rule: Annotated[
        str, typer.Argument(metavar="[RULE]", help="A rule's name, as findings show it.", show_default="all")
    ] = "",
) -> int:
    """Say what a rule finds, why it matters and what to do; without a rule, list them all."""
    from visitplan.pipeline import RULES

    if not rule:
        terminal.show(overview(RULES, terminal.width()))
        return 0
    rules = {known.name: known for known in RULES}
    if rule not in rules:
        raise unknown("rule", rule, rules)
    terminal.show(page(rules[rule]))
    return 0


def page(rule: Rule) -> Iterator[Fragment]:
    """The rule's manual page."""
    from visitplan.reports import Fragment
    from visitplan.reports.full import STYLES

    yield Fragment(rule.name, "bold")
    yield Fragment(f" ({rule.subject}) ")
    yield Fragment(severity(rule), STYLES[rule.severity])
    yield Fragment("\n\n")
    for line in rule.manual.strip().splitlines():
        yield from marked(line)


def severity(rule: Rule) -> str:
    """How bad it is, in words."""
    return "note in a draft, warning when final" if rule.polish else rule.severity.value


def marked(line: str) -> Iterator[Fragment]:
    """A line of the page: heads stand out, examples stand back."""
    from visitplan.reports import Fragment

    head = next((head for head in HEADS if line.startswith(f"{head}:")), "")
    yield Fragment(head, "bold")
    yield Fragment(line[len(head) :] + "\n", "cyan" if line.startswith("    ") else "")


def overview(rules: Sequence[Rule], width: int) -> Iterator[Fragment]:
    """Every rule with its first line, by subject."""
    from visitplan.reports import Fragment

    room = max(len(rule.name) for rule in rules)
    for subject, group in groupby(sorted(rules, key=lambda rule: rule.subject), key=lambda rule: rule.subject):
        yield Fragment(f"{subject.capitalize()}\n", "bold")
        for rule in group:
            summary = rule.summary
            left = width - room - 4
            yield Fragment(f"  {rule.name:<{room}}", "cyan")
            yield Fragment(f"  {summary if len(summary) <= left else summary[: left - 1].rstrip() + '…'}\n")
        yield Fragment("\n")
    yield Fragment("visitplan explain RULE tells the whole story of one.\n")
