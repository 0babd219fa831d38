"""Every fact a view has of a session, on briefs and run sheets, in one language."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from visitplan.exporters.facts import Fact, facts_of
from visitplan.exporters.paper.passages import passage
from visitplan.labels import labels

if TYPE_CHECKING:
    from visitplan.views.view import SessionLine

WIDE = 70
"""Characters from which a fact takes the whole width."""
HEADS = {"met_by": "hosts"}
"""What a head reads on papers that are not for the guests."""


def told_facts(session: SessionLine, language: str, *, without: Collection[str] = ()) -> list[dict[str, object]]:
    """The facts but for some, with their heads, and whether they take the whole width."""
    return [told_fact(fact, language) for fact in facts_of(session, language) if fact.key not in without]


def told_fact(fact: Fact, language: str) -> dict[str, object]:
    """A fact as the templates take it."""
    head = labels(language).word(HEADS[fact.key]) if fact.key in HEADS else fact.head
    return {
        "key": fact.key,
        "head": passage(head, language),
        "words": passage(fact.words, language, href=fact.href),
        "wide": len(fact.words) > WIDE,
    }
