"""Which characters our fonts can print."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from importlib.resources import files

import pytest
from itinerary_files import said_of

from visitplan.itinerary.glyphs import RANGES, STAND_IN, printable, unprintable

FONTS = (
    ("fontpkg_source_sans_3", "files/SourceSans3[wght].ttf"),
    ("fontpkg_source_sans_3", "files/SourceSans3-Italic[wght].ttf"),
    ("fontpkg_noto_sans_arabic", "files/NotoSansArabic[wdth,wght].ttf"),
)


def characters(font: bytes) -> set[int]:
    """The code points of a font's format 12 and format 4 character maps (OpenType, `cmap`)."""
    (tables,) = struct.unpack_from(">H", font, 4)
    offsets = {tag: start for tag, _, start, _ in struct.iter_unpack(">4sLLL", font[12 : 12 + 16 * tables])}
    start = offsets[b"cmap"]
    (maps,) = struct.unpack_from(">H", font, start + 2)
    starts = [struct.unpack_from(">HHL", font, start + 4 + 8 * number)[2] + start for number in range(maps)]
    return {point for at in starts for point in mapped(font, at)}


def mapped(font: bytes, at: int) -> Iterator[int]:
    """The code points of one character map."""
    (kind,) = struct.unpack_from(">H", font, at)
    if kind == 12:
        (groups,) = struct.unpack_from(">L", font, at + 12)
        for first, last, glyph in struct.iter_unpack(">LLL", font[at + 16 : at + 16 + 12 * groups]):
            yield from (point for point in range(first, last + 1) if glyph + point - first)
    elif kind == 4:
        (double,) = struct.unpack_from(">H", font, at + 6)
        count = double // 2
        ends = struct.unpack_from(f">{count}H", font, at + 14)
        firsts = struct.unpack_from(f">{count}H", font, at + 16 + double)
        deltas = struct.unpack_from(f">{count}h", font, at + 16 + 2 * double)
        offsets = struct.unpack_from(f">{count}H", font, at + 16 + 3 * double)
        for number in range(count):
            here = at + 16 + 3 * double + 2 * number
            for point in range(firsts[number], ends[number] + 1):
                if glyph_of(font, here, offsets[number], point - firsts[number], point + deltas[number]):
                    yield point


def glyph_of(font: bytes, here: int, offset: int, step: int, plain: int) -> int:
    """The glyph of a code point in one segment of a format 4 map; 0 is none."""
    return struct.unpack_from(">H", font, here + offset + 2 * step)[0] if offset else plain & 0xFFFF


def committed() -> set[int]:
    """The code points of the committed ranges."""
    pairs = [part.partition("-")[::2] for part in RANGES.split()]
    return {point for first, last in pairs for point in range(int(first, 16), int(last or first, 16) + 1)}


def test_the_committed_ranges_are_those_of_the_fonts() -> None:
    """A new cut of a font must bring new ranges."""
    fonts = [characters(files(package).joinpath(path).read_bytes()) for package, path in FONTS]
    assert fonts[0] == fonts[1]
    assert len(fonts[0]) > 1000
    controls = set(range(0x20)) | {0xFFFF}
    assert committed() == (fonts[0] | fonts[2]) - controls


def test_the_stand_in_can_be_printed_itself() -> None:
    """Else a square would stand for a square."""
    assert ord(STAND_IN) in committed()


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("Besök från Bilohorodka – Візит 10 €", "Besök från Bilohorodka – Візит 10 €"),
        ("زيارة", "زيارة"),
        ("🚲 Ride", "□ Ride"),
        ("訪問 Visit", "□□ Visit"),
        ("Ride ☕\ufe0f", "Ride ☕"),
        ("a\u3000b", "a b"),
        ("a\x07b\u202ec\u2066d\u2060e", "abcde"),
        ("one\n\ntwo\tthree", "one\n\ntwo\tthree"),
        ("one\rtwo\x85three", "onetwothree"),
        ("\ufffd \ud800", "□ □"),
        ("", ""),
    ],
)
def test_what_no_font_has_is_replaced_visibly(words: str, shown: str) -> None:
    """Characters without a shape of their own are left out, other blanks become blanks."""
    assert printable(words) == shown


def test_characters_without_a_shape_are_not_missed() -> None:
    """Only those a square is printed for are told."""
    assert unprintable("a\u3000b\u202e🚲訪🚲") == ("🚲", "訪")
    assert unprintable("Візит") == ()


def test_an_unprintable_character_is_told_where_it_is_escaped() -> None:
    """A file that is plain ASCII may say any character."""
    hint = "□ is printed in its place, write it in other letters or leave it out"
    message = "no font of ours has `🚲` (U+1F6B2)"
    assert said_of('outcomes: ["Ride \\U0001F6B2"]\n') == [("1:12", "unprintable-character", message, hint)]


def test_an_unprintable_character_is_told_once_a_text() -> None:
    """With its code point; a private value does not show even a character."""
    part = """\
delegates:
  olena: {name: 訪問見 学Olena, health: 🤒}
"""
    hint = "□ is printed in its place, write it in other letters or leave it out"
    assert said_of(part) == [
        (
            "2:17",
            "unprintable-character",
            "no font of ours has `訪` (U+8A2A), `問` (U+554F), `見` (U+898B) and 1 more",
            hint,
        ),
        ("2:37", "unprintable-character", "no font of ours has this character", hint),
    ]


def test_a_script_without_a_font_is_told_once_a_file() -> None:
    """Every text of a Georgian visit has the same cause, its punctuation too; a sign belongs to its text."""
    part = """\
hosts: {nino: {name: ნინო჻, phone: ვ}, dana: {name: דנה}}
sites: {hall: {name: ნინა 🚲}, tea: {name: სახლი 🚲}}
"""
    assert [(place, message) for place, _, message, _ in said_of(part)] == [
        ("1:22", "no font of ours has `ნ` (U+10DC), `ი` (U+10D8), `ო` (U+10DD) and 5 more, in 4 texts"),
        ("1:53", "no font of ours has `ד` (U+05D3), `נ` (U+05E0), `ה` (U+05D4)"),
        ("2:22", "no font of ours has `🚲` (U+1F6B2)"),
        ("2:43", "no font of ours has `🚲` (U+1F6B2)"),
    ]
