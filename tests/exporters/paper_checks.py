"""What the paper tests ask of a PDF: its text by page, whether it is sound, and every word of a view found in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields, is_dataclass
from io import BytesIO

import page
import pikepdf

from visitplan.exporters.paper.passages import clean
from visitplan.itinerary.text import Text
from visitplan.views.view import PersonLine, PlaceLine, View
from visitplan.views.words import saying_of

PROFILES = (page.ValidationProfile.PDF_A_2A, page.ValidationProfile.PDF_UA_1)
FALSE_RULE = "STREAM-LENGTH-001"
"""page-validation 0.11.0 says this of a stream that ends in byte 0x0D; accepted once each length was counted."""
ARABIC = re.compile("[\u0621-\u0652]+")
HYPHENS = re.compile("[-\u00ad\u2010\\s\u200b\u00a0\u202a-\u202e]+")


def complaints(data: bytes) -> list[str]:
    """What two validators and qpdf find wrong."""
    found = [
        f"{profile}: {failure.rule_id} {failure.message}"
        for profile in PROFILES
        for failure in page.validate_pdf_bytes(data, profile=profile).failures
        if not (failure.rule_id.endswith(FALSE_RULE) and lengths_are_right(data))
    ]
    with pikepdf.open(BytesIO(data)) as pdf:
        return found + [str(problem) for problem in pdf.check_pdf_syntax()]


def lengths_are_right(data: bytes) -> bool:
    """Whether every stream is as long as it says."""
    spans = re.finditer(rb"/Length (\d+)\b[^>]*>>\s*stream\r?\n", data)
    counted = [data[span.end() + int(span[1]) :].lstrip(b"\r\n").startswith(b"endstream") for span in spans]
    return bool(counted) and all(counted)


def size_of(data: bytes) -> tuple[int, int]:
    """Width and height of the first page in points."""
    with pikepdf.open(BytesIO(data)) as pdf:
        return round(pdf.pages[0].mediabox[2]), round(pdf.pages[0].mediabox[3])


def pages_of(data: bytes) -> list[tuple[str, str]]:
    """For each page the text of its body and of what every page carries, without spaces and hyphens."""
    with pikepdf.open(BytesIO(data)) as pdf:
        return [page_text(each) for sheet in pdf.pages for each in drawn_on(sheet)]


def drawn_on(sheet: pikepdf.Page) -> list[pikepdf.Page | pikepdf.Object]:
    """The page itself, or the two pages on a sheet to fold, the left one first."""
    forms = sheet.Resources.get("/XObject", {})
    return [forms[name] for name in ("/left", "/right")] if "/left" in forms else [sheet]


def page_text(sheet: pikepdf.Page | pikepdf.Object) -> tuple[str, str]:
    """The body and the head and foot: what stands in pagination artifacts."""
    fonts = {name: letters(font) for name, font in sheet.Resources.get("/Font", {}).items()}
    texts: dict[bool, list[str]] = {True: [], False: []}
    artifacts: list[bool] = [False]
    spelt: list[bool] = [False]
    font: dict[bytes, str] = {}
    for instruction in pikepdf.parse_content_stream(sheet):
        operator, operands = str(instruction.operator), instruction.operands
        if operator in {"BDC", "BMC"}:
            artifacts.append(artifacts[-1] or str(operands[0]) == "/Artifact")
            actual = actual_text(operands)
            spelt.append(spelt[-1] or bool(actual))
            texts[artifacts[-1]].append(actual)
        elif operator == "EMC":
            artifacts.pop()
            spelt.pop()
        elif operator == "Tf":
            font = fonts[str(operands[0])]
        elif operator in {"Tj", "TJ"} and not spelt[-1]:
            texts[artifacts[-1]].append(shown(operands[0], font))
    return bare("".join(texts[False])), bare("".join(texts[True]))


def actual_text(operands: Sequence[pikepdf.Object]) -> str:
    """What a span says its glyphs stand for, where letters are made of several."""
    properties = operands[1] if len(operands) > 1 else None
    has = isinstance(properties, pikepdf.Dictionary) and "/ActualText" in properties
    return str(properties.ActualText) if has else ""


def letters(font: pikepdf.Object) -> dict[bytes, str]:
    """The characters of each two-byte code, by the font's ToUnicode map."""
    pairs = re.findall(rb"<([0-9A-F]{4})> <([0-9A-F]+)>", font.ToUnicode.read_bytes())
    return {bytes.fromhex(code.decode()): bytes.fromhex(text.decode()).decode("utf-16-be") for code, text in pairs}


def shown(operand: object, font: dict[bytes, str]) -> str:
    """The text of a string, or of the strings between distances."""
    strings = (
        [operand] if isinstance(operand, pikepdf.String) else [s for s in operand if isinstance(s, pikepdf.String)]
    )
    codes = b"".join(bytes(string) for string in strings)
    return "".join(font.get(codes[n : n + 2], "") for n in range(0, len(codes), 2))


def bare(words: str) -> str:
    """The words without spaces, hyphens and break points: lines break anywhere."""
    return HYPHENS.sub("", words)


def body_of(data: bytes) -> str:
    """The text of all pages, heads and feet left out."""
    return "".join(body for body, _ in pages_of(data))


def missing(words: Iterable[str], data: bytes) -> list[str]:
    """Those that stand nowhere."""
    text = body_of(data)
    wanted = [each for each in words if bare(clean(each))]
    assert wanted
    return [each for each in wanted if not stands(each, text)]


def stands(words: str, text: str) -> bool:
    """Whether the words stand in the text."""
    return bare(clean(words)) in text or (bool(ARABIC.search(words)) and stands_reversed(words, text))


def stands_reversed(words: str, text: str) -> bool:
    """Whether each word stands there from left to right, as it is seen; letters of two glyphs may come twice."""
    seen = single(text)
    return all(single(bare(part)) in seen or single(bare(part)[::-1]) in seen for part in ARABIC.findall(words))


def single(words: str) -> str:
    """The words with no letter twice in a row, and no vowel signs, which join their letters."""
    return re.sub(r"(.)\1+", r"\1", re.sub("[\u064b-\u0652]", "", words))


def words_of(view: View, *, without: Iterable[str] = ()) -> list[str]:
    """Every word of a view in its printed languages, every phone, address and link; fields in `without` left out."""
    return sorted(set(strings(view, view.languages, frozenset(without))))


def strings(value: object, languages: tuple[str, ...], without: frozenset[str]) -> Iterator[str]:
    """Texts and the strings people read, however deep."""
    if isinstance(value, Text):
        for language in languages:
            yield from value.words(language).split("\n")
    elif isinstance(value, tuple):
        for each in value:
            yield from strings(each, languages, without)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            if field.name == "say" and isinstance(value, PersonLine) and not said_to(value, languages):
                continue
            yield from strings_of_field(field.name, getattr(value, field.name), languages, without)


def said_to(person: PersonLine, languages: tuple[str, ...]) -> bool:
    """Whether how to say the name tells one of the readers more than the name as they read it."""
    return any(saying_of(person, language) for language in languages)


def strings_of_field(name: str, value: object, languages: tuple[str, ...], without: frozenset[str]) -> Iterator[str]:
    """Those of one field: where a journey starts and ends, names and streets alone are told."""
    if name in without:
        return
    if isinstance(value, PlaceLine) and name in {"start_place", "end_place"}:
        yield from strings((value.name, value.address), languages, without)
    elif isinstance(value, str) and name in READ:
        yield value
    else:
        yield from strings(value, languages, without)


READ = frozenset({"phone", "email", "online"})
"""Plain strings that stand on paper as they are."""
AT_LEISURE = (
    *("delegates", "hosts", "interpreters", "speakers", "themes", "purpose", "description", "plan_b", "wishes"),
    *(
        "partnership",
        "funding",
        "welcome",
        "parking",
        "guest",
        "host",
        "paid_by",
        "organisation",
        "party",
        "say",
        "lead",
        "named",
        "invitations",
    ),
)
"""What a pocket programme leaves to the programme and to mails; who receives is told by name."""
