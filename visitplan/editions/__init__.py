"""Editions: which numbered state of the visit a paper shows."""

from visitplan.editions.edition import Edition, Stamp

__all__ = ["Edition", "Stamp"]
