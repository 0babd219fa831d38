"""What points at a page of a typeset PDF: tags, links, targets. Where the page stands on a sheet, they point there."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

NUMBER = rb"(-?\d+(?:\.\d+)?)"
KIDS = re.compile(rb"/K\[([^\[\]()]*)\](?:/Pg (\d+) 0 R)?>>$")
KID = re.compile(rb"<<[^<>]*>>|\d+ 0 R|\d+")
ON_PAGE = re.compile(rb"/Pg (\d+) 0 R")
TARGET = re.compile(rb"\[(\d+) 0 R/XYZ " + NUMBER + b" " + NUMBER + rb" 0\]")
BOX = b" ".join([NUMBER] * 4) + rb"\]"
LINK = re.compile(rb"^<</Type/Annot/Subtype/Link/Rect\[" + BOX)
TAG = re.compile(rb"(?s:.*)/BBox\[" + BOX)
"""The last in an element: whatever a text in it says comes before."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page as typst wrote it, and the sheet it stands on, `left` points from its edge."""

    number: int
    resources: int
    width: float
    height: float
    tags: int
    parent: int
    content: int
    links: tuple[int, ...] = ()
    sheet: int = 0
    left: float = 0


def pointing_at_sheets(objects: Mapping[int, bytes], pages: Mapping[int, Page]) -> dict[int, bytes]:
    """Every object, those that point at pages pointing at their sheets."""
    links = {link: page for page in pages.values() for link in page.links}
    moved = dict(objects)
    for number, body in objects.items():
        if body.startswith(b"<</Type/StructElem"):
            moved[number] = tag(body, objects, pages)
        elif number in links:
            moved[number] = shifted(body, LINK, links[number].left)
        elif target := TARGET.fullmatch(body):
            page = pages[int(target[1])]
            moved[number] = b"[%d 0 R/XYZ %.4f %b 0]" % (page.sheet, float(target[2]) + page.left, target[3])
    return moved


def tag(body: bytes, objects: Mapping[int, bytes], pages: Mapping[int, Page]) -> bytes:
    """An element with its kids: content is told by the form it stands in, and its page by the sheet."""
    found = KIDS.search(body)
    if not found:
        return body
    page = pages[int(found[2])] if found[2] else None
    kids = b"".join(kid(each[0], page, pages) for each in KID.finditer(found[1]))
    ends = b"/Pg %d 0 R>>" % page.sheet if page else b">>"
    head = body[: found.start()]
    box = shifted(head, TAG, left_of(body, objects, pages)) if b"/BBox" in head else head
    return b"%b/K[%b]%b" % (box, kids, ends)


def kid(said: bytes, page: Page | None, pages: Mapping[int, Page]) -> bytes:
    """A kid of an element: another element, an object on a page, or content by its number in a page or in another."""
    if said.endswith(b" R"):
        return said + b" "
    if page and said.isdigit():
        return b"<</Type/MCR/Pg %d 0 R/Stm %d 0 R/MCID %b>>" % (page.sheet, page.content, said)
    elsewhere = ON_PAGE.search(said)
    if not elsewhere:
        return said
    there = pages[int(elsewhere[1])]
    form = b"/Stm %d 0 R" % there.content if said.startswith(b"<</Type/MCR") else b""
    return ON_PAGE.sub(b"/Pg %d 0 R%b" % (there.sheet, form), said)


def left_of(body: bytes, objects: Mapping[int, bytes], pages: Mapping[int, Page]) -> float:
    """How far from the left the page stands that holds an element's first content."""
    while found := KIDS.search(body):
        if found[2]:
            return pages[int(found[2])].left
        first = KID.match(found[1])
        if not first or not first[0].endswith(b" R"):
            break
        body = objects[int(first[0].split()[0])]
    return 0


def shifted(body: bytes, box: re.Pattern[bytes], left: float) -> bytes:
    """The object with its box so much further to the right."""
    found = box.search(body)
    if not found or not left:
        return body
    x0, y0, x1, y1 = (float(found[n]) for n in range(1, 5))
    return body[: found.start(1)] + b"%.4f %.4f %.4f %.4f]" % (x0 + left, y0, x1 + left, y1) + body[found.end() :]
