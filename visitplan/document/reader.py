"""Bytes into a Document, in one pass."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from visitplan.diagnostics import Rejected
from visitplan.document.document import Document
from visitplan.document.places import Places
from visitplan.document.plain import plain_tree
from visitplan.document.source import Source, source_of

if TYPE_CHECKING:
    from visitplan.document.events import EventParser


def read(name: str, data: bytes, private: frozenset[str] = frozenset()) -> Document:
    """The file as a Document; Rejected when its form breaks. No message shows what stands under a private key."""
    document = attempted(name, data, private)
    if document.incomplete:
        raise Rejected(document.findings, document.masked(private))
    return document


def attempted(
    name: str, data: bytes, private: frozenset[str] = frozenset(), parser: EventParser | None = None
) -> Document:
    """The file as a Document; what could be read of it, and `incomplete`, where its form breaks.

    Without a parser asked for, a plain file is read without any.
    """
    source, findings = source_of(name, data)
    if source is None:
        places = Places((Source(name, ""),))
        return Document(places.composed({}), places, findings, incomplete=True)
    tree = None if findings or parser else plain_tree(source)
    if tree is not None:
        return Document(*tree)
    from visitplan.document.building import built  # loads the YAML library, slowly

    document = built(source, private, parser)
    return replace(document, findings=findings + document.findings)
