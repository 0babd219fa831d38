"""A Text gives the words of a language, a name those of a script."""

from __future__ import annotations

import pytest

from visitplan.itinerary.text import Text, script_of, script_of_language

NAME = Text((("en", "Anton Ovsiienko"), ("uk", "Антон Овсієнко")))
LATE = Text((("uk", "Антон Овсієнко"), ("en", "Anton Ovsiienko")))
LUNCH = Text((("sv", "Lunch"),), everywhere=True)


def test_asked_for_a_language_it_lacks_a_text_gives_its_first() -> None:
    """The forms are in the order of the visit's languages."""
    assert (NAME.words("uk"), NAME.words("sv"), str(NAME)) == ("Антон Овсієнко", "Anton Ovsiienko", "Anton Ovsiienko")
    assert (NAME.form("uk"), NAME.form("sv")) == (("uk", "Антон Овсієнко"), ("en", "Anton Ovsiienko"))


def test_a_text_knows_its_languages() -> None:
    """One for everywhere has every language."""
    assert (NAME.languages, NAME.has("uk"), NAME.has("sv")) == (("en", "uk"), True, False)
    assert (LUNCH.has("uk"), LUNCH.form("uk")) == (True, ("uk", "Lunch"))


def test_a_name_falls_back_by_script_first() -> None:
    """Swedish readers get the Latin form before the Cyrillic one, Bulgarian ones the other way round."""
    assert (LATE.name("sv"), LATE.name("bg"), LATE.name("uk")) == (
        "Anton Ovsiienko",
        "Антон Овсієнко",
        "Антон Овсієнко",
    )
    assert LATE.name("ar") == "Антон Овсієнко"


def test_the_other_script_is_what_a_name_was_not_given_in() -> None:
    """For badges and briefs that show both."""
    assert (LATE.other_script("sv"), LATE.other_script("uk"), LUNCH.other_script("sv")) == (
        "Антон Овсієнко",
        "Anton Ovsiienko",
        "",
    )


@pytest.mark.parametrize(
    ("words", "script"),
    [
        ("Anton", "LATIN"),
        ("«Антон»", "CYRILLIC"),
        ("أنطون", "ARABIC"),
        ("Άρης", "GREEK"),
        ("№ 1", "LATIN"),
        ("", "LATIN"),
    ],
)
def test_the_script_is_that_of_the_first_letter(words: str, script: str) -> None:
    """Quotes and numbers have none."""
    assert script_of(words) == script


def test_a_language_is_printed_in_its_script() -> None:
    """Latin where nothing else is known."""
    assert [script_of_language(code) for code in ("sv", "uk", "ar", "el")] == ["LATIN", "CYRILLIC", "ARABIC", "GREEK"]
