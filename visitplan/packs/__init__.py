"""Packs: which papers each recipient gets; then the index and the manifest over all of them."""

from visitplan.packs.closing import INDEX, MANIFEST, Listed, closing, listed
from visitplan.packs.packs import Order, Paper, names_of, orders, packs, paper_of

__all__ = [
    "INDEX",
    "MANIFEST",
    "Listed",
    "Order",
    "Paper",
    "closing",
    "listed",
    "names_of",
    "orders",
    "packs",
    "paper_of",
]
