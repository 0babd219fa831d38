"""Sheets to fold: the pages of a typeset PDF two by two in the order of a booklet, with their tags and links.

A page's content becomes a form that its sheet draws, and what pointed at the page points at the sheet: tagged content
may stand in a form, told by its stream (ISO 32000-1, 14.7.4.2). Reading aloud follows the tags, so it stays in the
order of the pages whatever the order of the sheets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from visitplan.exporters.paper.placing import Page, pointing_at_sheets
from visitplan.exporters.paper.plain_pdf import UnknownPdf, put_together, taken_apart

A_SHEET = 4
"""Pages on a sheet: two in front, two behind."""
LIST = re.compile(rb"<</Type/Pages/Count \d+/Kids\[([\d R]+)\]>>")
PAGE = re.compile(
    rb"<</Type/Page/Resources (?P<resources>\d+) 0 R/MediaBox\[0 0 (?P<width>[\d.]+) (?P<height>[\d.]+)\]"
    rb"/StructParents (?P<tags>\d+)/Tabs/S/Parent (?P<parent>\d+) 0 R/Contents (?P<content>\d+) 0 R"
    rb"(?:/Annots\[(?P<links>[\d R]*)\])?>>"
)


def folded(data: bytes, direction: str) -> bytes:
    """The same PDF as sheets that fold into a booklet, opening as its language is read: `ltr` or `rtl`."""
    pdf = taken_apart(data)
    objects = dict(enumerate(pdf.objects, 1))
    listed, pages = pages_of(objects)
    sides = [placed(left, right) for left, right in sides_of(pages, direction)]
    sheets = pointing_at_sheets(objects, {page.number: page for side in sides for page in side})
    for left, right in sides:
        sheets |= sheet_of(left, right, objects)
    kids = b" ".join(b"%d 0 R" % left.sheet for left, _ in sides)
    sheets[listed] = b"<</Type/Pages/Count %d/Kids[%b]>>" % (len(sides), kids)
    return put_together(replace(pdf, objects=tuple(sheets.values())))


def pages_of(objects: dict[int, bytes]) -> tuple[int, list[Page]]:
    """The number of the list of pages, and the pages in its order."""
    for number, body in objects.items():
        if kids := LIST.fullmatch(body):
            return number, [page_of(kid, objects) for kid in numbers(kids[1])]
    raise UnknownPdf("no list of pages")


def numbers(references: bytes) -> tuple[int, ...]:
    """The objects referred to."""
    return tuple(int(each) for each in references.split(b" 0 R") if each)


def page_of(number: int, objects: dict[int, bytes]) -> Page:
    """A page by its number."""
    found = PAGE.fullmatch(objects[number])
    if not found:
        raise UnknownPdf(f"page {number} is written otherwise")
    return Page(
        number,
        resources=int(found["resources"]),
        width=float(found["width"]),
        height=float(found["height"]),
        tags=int(found["tags"]),
        parent=int(found["parent"]),
        content=int(found["content"]),
        links=numbers(found["links"] or b""),
    )


def sides_of(pages: Sequence[Page], direction: str) -> Iterator[tuple[Page, Page]]:
    """What stands left and right on each side of each sheet: the last and the first, then 2 and the last but one."""
    if len(pages) % A_SHEET:
        raise ValueError(f"{len(pages)} pages do not fill sheets of {A_SHEET}")
    for n in range(len(pages) // 2):
        outer, inner = pages[-1 - n], pages[n]
        yield (outer, inner) if (n % 2 == 0) == (direction == "ltr") else (inner, outer)


def placed(left: Page, right: Page) -> tuple[Page, Page]:
    """Both on their sheet, which takes the number of the left one."""
    return replace(left, sheet=left.number), replace(right, sheet=left.number, left=left.width)


def sheet_of(left: Page, right: Page, objects: dict[int, bytes]) -> dict[int, bytes]:
    """The sheet in place of its left page, what it draws in place of its right one, their contents as forms."""
    drawn = b"q\n/left Do\nQ\nq\n1 0 0 1 %.4f 0 cm\n/right Do\nQ" % right.left
    links = b" ".join(b"%d 0 R" % link for link in (*left.links, *right.links))
    sheet = (
        b"<</Type/Page/Resources<</XObject<</left %d 0 R/right %d 0 R>>>>" % (left.content, right.content),
        b"/MediaBox[0 0 %.4f %.4f]/Tabs/S" % (left.width + right.width, left.height),
        b"/Parent %d 0 R/Contents %d 0 R" % (left.parent, right.number),
        b"/Annots[%b]>>" % links if links else b">>",
    )
    return {
        left.sheet: b"".join(sheet),
        right.number: b"<</Length %d>>\nstream\n%b\nendstream" % (len(drawn), drawn),
        **{page.content: form_of(page, objects[page.content]) for page in (left, right)},
    }


def form_of(page: Page, content: bytes) -> bytes:
    """A page's content as a form, with its own fonts and colours and its own list of tags."""
    head = b"<</Type/XObject/Subtype/Form/BBox[0 0 %.4f %.4f]/Resources %d 0 R/StructParents %d"
    return head % (page.width, page.height, page.resources, page.tags) + content.removeprefix(b"<<")
