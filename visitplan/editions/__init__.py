"""Editions: which numbered state of the visit a paper shows.

A part is loaded when one of its names is first asked for: a check of a visit never released asks for none of them.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from visitplan.editions.naming import ledger_name
from visitplan.editions.rules import LEDGER_DAMAGED, RULES, VISIT_RENAMED

if TYPE_CHECKING:
    from visitplan.editions.change import Change, Kind, of_person
    from visitplan.editions.changes import Changes, Stranger, Told, changes_of
    from visitplan.editions.current import edition_of, released, unchanged
    from visitplan.editions.edition import Edition, Stamp
    from visitplan.editions.former import with_former
    from visitplan.editions.history import History, Issue, history_of
    from visitplan.editions.ledger import Ledger
    from visitplan.editions.reading import Damaged, read_ledger
    from visitplan.editions.uid import uid_of
    from visitplan.editions.writing import ledger_text

__all__ = [
    "LEDGER_DAMAGED",
    "RULES",
    "VISIT_RENAMED",
    "Change",
    "Changes",
    "Damaged",
    "Edition",
    "History",
    "Issue",
    "Kind",
    "Ledger",
    "Stamp",
    "Stranger",
    "Told",
    "changes_of",
    "edition_of",
    "history_of",
    "ledger_name",
    "ledger_text",
    "of_person",
    "read_ledger",
    "released",
    "uid_of",
    "unchanged",
    "with_former",
]

PARTS = {
    "change": "Change Kind of_person",
    "changes": "Changes Stranger Told changes_of",
    "current": "edition_of released unchanged",
    "edition": "Edition Stamp",
    "former": "with_former",
    "history": "History Issue history_of",
    "ledger": "Ledger",
    "reading": "Damaged read_ledger",
    "uid": "uid_of",
    "writing": "ledger_text",
}


def __getattr__(name: str) -> Any:
    """A name of one of the parts (PEP 562)."""
    for part, names in PARTS.items():
        if name in names.split():
            return getattr(import_module(f"{__name__}.{part}"), name)
    raise AttributeError(name)
