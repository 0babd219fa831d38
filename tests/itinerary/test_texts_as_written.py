"""Texts in one language or several."""

from __future__ import annotations

import pytest

from visitplan.document import SharedText
from visitplan.itinerary.faults import Wrong
from visitplan.itinerary.kinds.texts import text
from visitplan.itinerary.text import Text

VISIT = ("sv", "uk", "en")


def test_plain_words_are_in_the_first_language_of_the_visit() -> None:
    """The usual case."""
    assert text("  Besök ", VISIT) == Text((("sv", "Besök"),), plain=True)


def test_a_map_gives_the_languages_of_the_visit_first() -> None:
    """Whatever the order in the file; languages the visit lacks are kept."""
    written = {"fr": "Visite", "en": "Visit", "sv": "Besök"}
    assert text(written, VISIT) == Text((("sv", "Besök"), ("en", "Visit"), ("fr", "Visite")))


def test_all_says_the_same_in_every_language() -> None:
    """On purpose, so nothing is untranslated."""
    assert text({"all": "Lunch"}, VISIT) == Text((("sv", "Lunch"),), everywhere=True)


def test_an_empty_language_is_an_absent_one() -> None:
    """`{sv: Besök, uk: }` has one language."""
    assert text({"sv": "Besök", "uk": None, "en": "  "}, VISIT) == Text((("sv", "Besök"),))


def test_a_shared_text_is_in_the_language_of_its_file() -> None:
    """An included file may be in another language than the visit; what it says of that may be wrong."""
    assert text(SharedText("Recycling", "en"), VISIT) == Text((("en", "Recycling"),), plain=True, shared=True)
    assert text(SharedText("Kretslopp"), VISIT) == Text((("sv", "Kretslopp"),), plain=True, shared=True)
    assert text(SharedText("Kretslopp", "gb"), VISIT) == Text((("sv", "Kretslopp"),), plain=True, shared=True)
    assert text({"en": SharedText("Recycling")}, VISIT) == Text((("en", "Recycling"),), shared=True)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Welcome\nto Norrby", "Welcome to Norrby"),
        ("Welcome\n\nto Norrby\n", "Welcome\n\nto Norrby"),
        ("Welcome  \n   \n\n  to\n Norrby", "Welcome\n\nto Norrby"),
        ("Welcome\u2028to\r\nNorrby", "Welcome to Norrby"),
        ("Wel\u202ecome\u2066 to\ufeff Nor\x07rby", "Welcome to Norrby"),
        ("half \ud83d", "half \ufffd"),
        ("10\u00a0km", "10\u00a0km"),
    ],
)
def test_a_blank_line_is_a_paragraph_and_what_cannot_be_seen_is_gone(written: str, meant: str) -> None:
    """Other breaks are spaces; characters that turn the reading order are left out."""
    assert str(text(written, VISIT)) == meant


@pytest.mark.parametrize(
    ("written", "faults"),
    [
        ("", [("there are no words here", (), False)]),
        ({}, [("there are no words here", (), False)]),
        ({"sv": ""}, [("there are no words here", (), False)]),
        (["Besök"], [("a list stands where a text belongs", (), False)]),
        ({"sv": "Besök", "all": "Visit"}, [("`all` stands beside a language", ("all",), True)]),
        ({"sv": ["Besök"]}, [("the words are not plain text", ("sv",), False)]),
        (
            {"ua": "Візит", "svenska": "Besök"},
            [("{} is the country", ("ua",), True), ("{} is no language", ("svenska",), True)],
        ),
    ],
)
def test_what_is_no_text_is_told_at_its_language(
    written: object, faults: list[tuple[str, tuple[str, ...], bool]]
) -> None:
    """Every wrong language at its own key."""
    with pytest.raises(Wrong) as caught:
        text(written, VISIT)
    assert [(each.message, each.inside, each.at_key) for each in caught.value.faults] == faults


def test_without_languages_plain_words_count_as_english() -> None:
    """The visit's languages could not be read; everything else still is."""
    assert text("Visit", ()) == Text((("en", "Visit"),), plain=True)
