"""Packs: which papers each recipient gets; then the index and the manifest over all of them."""

from visitplan.packs.apart import papers_apart, with_manifest
from visitplan.packs.closing import BUILD, INDEX, MANIFEST, Listed, Origin, closing, listed
from visitplan.packs.packs import Order, Paper, names_of, orders, packs, paper_of

__all__ = [
    "BUILD",
    "INDEX",
    "MANIFEST",
    "Listed",
    "Order",
    "Origin",
    "Paper",
    "closing",
    "listed",
    "names_of",
    "orders",
    "packs",
    "paper_of",
    "papers_apart",
    "with_manifest",
]
