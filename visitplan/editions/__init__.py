"""Editions: which numbered state of the visit a paper shows."""

from visitplan.editions.draft import edition_of
from visitplan.editions.edition import Edition, Stamp

__all__ = ["Edition", "Stamp", "edition_of"]
