"""Sheets to fold: the pages of a typeset PDF two by two in the order of a booklet, with their tags and links.

A page's content becomes a form that its sheet draws, and what pointed at the page points at the sheet: tagged content
may stand in a form, told by its stream (ISO 32000-1, 14.7.4.2). Reading aloud follows the tags, so it stays in the
order of the pages whatever the order of the sheets.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from io import BytesIO

from pypdf import PageObject, PdfWriter
from pypdf.generic import ArrayObject, ContentStream, DictionaryObject, IndirectObject, NameObject

from visitplan.exporters.paper.placing import Place, dictionary, entries, point_at_sheets, shift

A_SHEET = 4
"""Pages on a sheet: two in front, two behind."""


def folded(data: bytes, direction: str) -> bytes:
    """The same PDF as sheets that fold into a booklet, opening as its language is read: `ltr` or `rtl`."""
    pdf = PdfWriter(BytesIO(data), full=True)  # all its objects with its header, date and /ID: the same bytes twice
    pages = list(pdf.pages)
    places: dict[IndirectObject | None, Place] = {}
    for left, right in sides_of(pages, direction):
        sheet = pdf.add_blank_page(left.mediabox.width + right.mediabox.width, left.mediabox.height)
        places[left.indirect_reference] = placed(left, sheet, 0)
        places[right.indirect_reference] = placed(right, sheet, left.mediabox.width)
        draw(left, right, sheet)
    point_at_sheets(pdf.root_object, places)
    for _ in pages:
        pdf.remove_page(0, clean=True)
    made = BytesIO()
    pdf.write(made)
    return made.getvalue()


def sides_of(pages: Sequence[PageObject], direction: str) -> Iterator[tuple[PageObject, PageObject]]:
    """What stands left and right on each side of each sheet: the last and the first, then 2 and the last but one."""
    if len(pages) % A_SHEET:
        raise ValueError(f"{len(pages)} pages do not fill sheets of {A_SHEET}")
    for n in range(len(pages) // 2):
        outer, inner = pages[-1 - n], pages[n]
        yield (outer, inner) if (n % 2 == 0) == (direction == "ltr") else (inner, outer)


def placed(page: PageObject, sheet: PageObject, left: float) -> Place:
    """The page on its sheet, `left` points from the edge: its content as a form, its links where they lie there."""
    for link in entries(page, "/Annots"):
        shift(entries(link.get_object(), "/Rect"), left)
    content = page.raw_get("/Contents")
    content.get_object().update(form_of(page))
    return Place(content, sheet.indirect_reference, left)


def form_of(page: PageObject) -> DictionaryObject:
    """What makes a form of a page's content: its own fonts and colours and, where it has tags, its own list of them."""
    form = {
        "/Type": NameObject("/XObject"),
        "/Subtype": NameObject("/Form"),
        "/BBox": page.mediabox,
        "/Resources": page.raw_get("/Resources"),
    }
    return dictionary(form | {key: page[key] for key in ("/StructParents",) if key in page})


def draw(left: PageObject, right: PageObject, sheet: PageObject) -> None:
    """Both pages' forms and links on their sheet."""
    forms = {"/left": left.raw_get("/Contents"), "/right": right.raw_get("/Contents")}
    drawn = ContentStream(None, None)
    drawn.set_data(b"q\n/left Do\nQ\nq\n1 0 0 1 %.4f 0 cm\n/right Do\nQ" % left.mediabox.width)
    sheet.replace_contents(drawn)
    sheet[NameObject("/Resources")] = dictionary({"/XObject": dictionary(forms)})
    sheet[NameObject("/Tabs")] = NameObject("/S")
    if links := [*entries(left, "/Annots"), *entries(right, "/Annots")]:
        sheet[NameObject("/Annots")] = ArrayObject(links)
