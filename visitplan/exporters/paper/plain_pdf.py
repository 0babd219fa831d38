"""A PDF as typst writes it, taken apart and put together again: numbered objects and a table of where they begin."""

from __future__ import annotations

import re
from dataclasses import dataclass

TABLE = re.compile(rb"\d{10} 00000 n")
LAST = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")
TRAILER = re.compile(rb"trailer\s+(<<.*>>)\s+startxref", re.DOTALL)
OBJECT = re.compile(rb"\d+ 0 obj\n(.*)\nendobj\s*$", re.DOTALL)


class UnknownPdf(Exception):  # noqa: N818 -- it says what was met
    """Typst writes its PDF otherwise than this part knows: a fault of ours, found by any test."""


@dataclass(frozen=True, slots=True)
class PlainPdf:
    """The objects by number from 1, what stands before them, and the trailer."""

    head: bytes
    objects: tuple[bytes, ...]
    trailer: bytes


def taken_apart(data: bytes) -> PlainPdf:
    """The objects of a PDF."""
    last, trailer = LAST.search(data), TRAILER.search(data)
    if not last or not trailer:
        raise UnknownPdf("no table of objects")
    table = int(last[1])
    starts = [int(entry[0][:10]) for entry in TABLE.finditer(data, table)]
    pieces = [data[start:end] for start, end in zip(starts, [*starts[1:], table], strict=True)]
    objects = [OBJECT.fullmatch(piece) for piece in pieces]
    return PlainPdf(data[: starts[0]], tuple(found[1] for found in objects if found), trailer[1])


def put_together(pdf: PlainPdf) -> bytes:
    """The PDF with a new table."""
    parts, starts, length = [pdf.head], [], len(pdf.head)
    for number, body in enumerate(pdf.objects, 1):
        starts.append(length)
        parts.append(b"%d 0 obj\n%b\nendobj\n\n" % (number, body))
        length += len(parts[-1])
    table = [b"%010d 00000 n\r\n" % start for start in starts]
    head = b"xref\n0 %d\n0000000000 65535 f\r\n" % (len(starts) + 1)
    return b"".join([*parts, head, *table, b"trailer\n%b\nstartxref\n%d\n%%%%EOF" % (pdf.trailer, length)])
