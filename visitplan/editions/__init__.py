"""Editions: which numbered state of the visit a paper shows."""

from visitplan.editions.changes import Change, Changes, Kind, Stranger, Told, changes_of, of_person
from visitplan.editions.current import edition_of, released, unchanged
from visitplan.editions.edition import Edition, Stamp
from visitplan.editions.former import with_former
from visitplan.editions.history import History, Issue, history_of
from visitplan.editions.ledger import Ledger, ledger_name
from visitplan.editions.reading import Damaged, read_ledger
from visitplan.editions.rules import LEDGER_DAMAGED, RULES, VISIT_RENAMED
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
