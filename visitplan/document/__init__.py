"""YAML text into plain values, all scalars text, with a place for every route and key; the only user of yaml."""

from visitplan.document.document import Document, Scalar, SharedText
from visitplan.document.gathering import gather
from visitplan.document.joining import join
from visitplan.document.overlaid import overlaid
from visitplan.document.reader import read
from visitplan.document.rules import RULES
from visitplan.document.source import LIMIT

__all__ = ["LIMIT", "RULES", "Document", "Scalar", "SharedText", "gather", "join", "overlaid", "read"]
