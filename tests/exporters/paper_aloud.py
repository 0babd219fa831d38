"""What a reader of tags hears: the text of every element in their order, whatever page or form it stands in."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

import pikepdf
from paper_checks import actual_text, drawn_on, letters, shown

Marked = dict[tuple[int, int], str]
"""Text by the number of the stream it stands in and its own number there."""


def read_aloud(data: bytes) -> list[str]:
    """The tag and the text of each piece of content, in the order of the tags."""
    with pikepdf.open(BytesIO(data)) as pdf:
        marked = {key: text for sheet in pdf.pages for each in drawn_on(sheet) for key, text in pieces(each)}
        return list(heard(pdf.Root.StructTreeRoot, marked))


def pieces(sheet: pikepdf.Page | pikepdf.Object) -> Iterator[tuple[tuple[int, int], str]]:
    """Each piece of tagged content with its text."""
    stream = sheet.Contents if isinstance(sheet, pikepdf.Page) else sheet
    fonts = {name: letters(font) for name, font in sheet.Resources.get("/Font", {}).items()}
    font: dict[bytes, str] = {}
    number, text = None, ""
    for instruction in pikepdf.parse_content_stream(sheet):
        operator, operands = str(instruction.operator), instruction.operands
        if operator == "BDC" and "/MCID" in (operands[1] if isinstance(operands[1], pikepdf.Dictionary) else {}):
            number, text = int(operands[1].MCID), ""
        elif operator == "BDC":
            text += actual_text(operands)
        elif operator == "EMC" and number is not None:
            yield (stream.objgen[0], number), text
            number = None
        elif operator == "Tf":
            font = fonts[str(operands[0])]
        elif operator in {"Tj", "TJ"}:
            text += shown(operands[0], font)


def heard(element: pikepdf.Object, marked: Marked) -> Iterator[str]:
    """The texts under an element."""
    kids = element.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, int):
            yield f"{element.S} {marked.get((element.Pg.Contents.objgen[0], kid), '')}"
        elif "/MCID" in kid:
            stream = kid.get("/Stm", kid.Pg.Contents)
            yield f"{element.S} {marked.get((stream.objgen[0], int(kid.MCID)), '')}"
        elif kid.get("/Type") != "/OBJR":
            yield from heard(kid, marked)


def edges(data: bytes) -> list[float]:
    """The left edge of every table and picture, in the order of the tags."""
    with pikepdf.open(BytesIO(data)) as pdf:
        return list(boxed(pdf.Root.StructTreeRoot))


def boxed(element: pikepdf.Object) -> Iterator[float]:
    """The left edges under an element."""
    for attributes in element.get("/A", []):
        if "/BBox" in attributes:
            yield float(attributes.BBox[0])
    kids = element.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/StructElem":
            yield from boxed(kid)
