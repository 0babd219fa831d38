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


HEADS = ("What it finds", "Why it matters", "What to do", "Before", "After")
"""What parts a manual page has, besides the first line."""

EXAMPLE = "    "


def explain(
    rule: Annotated[
        str, typer.Argument(metavar="RULE", help="A rule's name, as findings show it.", show_default="all")
    ] = "",
) -> int:
    """Say what a rule finds and what to do; list them all."""
    from visitplan.pipeline import RULES

    if not rule:
        terminal.show(overview(RULES, terminal.width()))
        return 0
    rules = {known.name: known for known in RULES}
    if rule not in rules:
        raise unknown("rule", rule, rules)
    terminal.show(page(rules[rule], terminal.width()))
    return 0


def page(rule: Rule, width: int) -> Iterator[Fragment]:
    """The rule's manual page, its paragraphs set to the width."""
    from visitplan.reports import Fragment
    from visitplan.reports.full import STYLES

    yield Fragment(rule.name, "bold")
    yield Fragment(f" ({rule.subject}) ")
    yield Fragment(severity(rule), STYLES[rule.severity])
    yield Fragment("\n")
    for paragraph in rule.manual.strip().split("\n\n"):
        yield Fragment("\n")
        yield from marked(paragraph, width)


def severity(rule: Rule) -> str:
    """How bad it is, in words."""
    return "note in a draft, warning when final" if rule.polish else rule.severity.value


def marked(paragraph: str, width: int) -> Iterator[Fragment]:
    """A part of the page: heads stand out, examples stand back and keep their lines."""
    from visitplan.reports import Fragment
    from visitplan.reports.full import folded

    if paragraph.startswith(EXAMPLE):
        yield Fragment(f"{paragraph}\n", "cyan")
        return
    head = next((head for head in HEADS if paragraph.startswith(f"{head}:")), "")
    words = "\n".join(folded(" ".join(paragraph.split()), width, ""))
    yield Fragment(head, "bold")
    yield Fragment(words[len(head) :] + "\n")


def overview(rules: Sequence[Rule], width: int) -> Iterator[Fragment]:
    """Every rule with its first line, by subject."""
    from visitplan.reports import Fragment
    from visitplan.reports.full import folded

    room = max(len(rule.name) for rule in rules)
    for subject, group in groupby(sorted(rules, key=lambda rule: rule.subject), key=lambda rule: rule.subject):
        yield Fragment(f"{subject.capitalize()}\n", "bold")
        for rule in group:
            summary = folded(rule.summary, width - room - 4, "")
            yield Fragment(f"  {rule.name:<{room}}", "cyan")
            yield Fragment("  " + f"\n{' ' * (room + 4)}".join(summary) + "\n")
        yield Fragment("\n")
    yield Fragment("visitplan explain RULE tells the whole story of one.\n")
