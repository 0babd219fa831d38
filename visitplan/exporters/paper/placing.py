"""What points at a page of a typeset PDF: tags, links, targets. Where the page stands on a sheet, they point there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from pypdf.generic import ArrayObject, DictionaryObject, FloatObject, IndirectObject, NameObject, PdfObject


@dataclass(frozen=True, slots=True)
class Place:
    """Where a page stands: the form that holds its content, and its sheet, `left` points from its edge."""

    form: IndirectObject
    sheet: IndirectObject | None
    left: float


Places: TypeAlias = "Mapping[IndirectObject | None, Place]"
"""By the page."""


def point_at_sheets(root: DictionaryObject, places: Places) -> None:
    """Everything that points at pages points at their sheets."""
    found = list(reachable(root))
    tags = [each for each in found if isinstance(each, DictionaryObject) and each.get("/Type") == "/StructElem"]
    for tag in tags:
        shift_boxes(tag, places)
    for tag in tags:
        point_tag(tag, places)
    for target in found:
        if isinstance(target, ArrayObject) and target[1:2] == ["/XYZ"]:
            place = places[target[0]]
            target[0], target[2] = place.sheet, FloatObject(target[2] + place.left)


def reachable(root: PdfObject) -> Iterator[PdfObject]:
    """Every dictionary, array and word of a PDF, each numbered one once."""
    seen: set[int] = set()
    waiting = [root]
    while waiting:
        each = waiting.pop()
        if isinstance(each, IndirectObject):
            if each.idnum in seen:
                continue
            seen.add(each.idnum)
        found = each.get_object()
        if isinstance(found, DictionaryObject):
            waiting += found.values()
        elif isinstance(found, ArrayObject):
            waiting += found
        if found is not None:
            yield found


def shift_boxes(tag: DictionaryObject, places: Places) -> None:
    """The boxes of a table or picture where the page stands that holds its first content."""
    for attributes in entries(tag, "/A"):
        if page := next(pages_of(tag), None):
            shift(entries(attributes, "/BBox"), places[page].left)


def pages_of(tag: DictionaryObject) -> Iterator[IndirectObject]:
    """The pages that hold the content of a tag, in its order."""
    if "/Pg" in tag:
        yield tag.raw_get("/Pg")
    for kid in entries(tag, "/K"):
        if not isinstance(kid, int):
            yield from pages_of(kid.get_object())


def point_tag(tag: DictionaryObject, places: Places) -> None:
    """A tag's content told by the form it stands in, its page by the sheet."""
    kids = entries(tag, "/K")
    page = tag.get("/Pg")
    kids[:] = [kid if isinstance(kid, IndirectObject) else piece(kid, page, places) for kid in kids]
    if page:
        tag[NameObject("/Pg")] = places[page].sheet


def piece(kid: PdfObject, page: IndirectObject | None, places: Places) -> DictionaryObject:
    """Content by its number on the tag's page, or content or a link told with its page."""
    told = kid if isinstance(kid, DictionaryObject) else dictionary({"/Type": NameObject("/MCR"), "/MCID": kid})
    place = places[told.get("/Pg", page)]
    told[NameObject("/Pg")] = place.sheet
    if told.get("/Type") == "/MCR":
        told[NameObject("/Stm")] = place.form
    return told


def shift(box: ArrayObject, left: float) -> None:
    """A box so much further to the right; nothing where there is none."""
    box[::2] = [FloatObject(x + left) for x in box[::2]]


def entries(holder: DictionaryObject, key: str) -> ArrayObject:
    """The array under a key, an empty one where there is none."""
    found: ArrayObject = holder.get(key, ArrayObject()).get_object()
    return found


def dictionary(values: Mapping[str, PdfObject]) -> DictionaryObject:
    """The same for a PDF, whose keys are names."""
    return DictionaryObject({NameObject(key): value for key, value in values.items()})
