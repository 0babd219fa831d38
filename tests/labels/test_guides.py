"""How to add a calendar: the same in every language."""

from __future__ import annotations

import re
from dataclasses import fields

import pytest

from visitplan.labels import LANGUAGES
from visitplan.labels.guides import Guide, guide

# Programs, apps, keys and files that have the same name in every language.
LATIN = {
    *("Android", "Google", "calendar.google.com", "iPhone", "iPad", "Apple", "Mac", "Control", "Outlook", "Windows"),
    *("Thunderbird", "Alt", "Nextcloud", "DAVx⁵", "ICSx⁵", "KDE", "KOrganizer", "Merkuro"),
    *("calendar.ics", "calendar-days.ics"),
}


def words_of(text: Guide) -> list[str]:
    """Everything a guide says, one after the other."""
    said: list[str] = []
    for field in fields(text):
        value = getattr(text, field.name)
        said += [value] if isinstance(value, str) else [part for part in value if isinstance(part, str)]
    return said + [words for each in text.programs for words in (each.name, *each.steps, each.newer)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_a_guide_of_one_form(language: str) -> None:
    """The same programs in the same order, with as many steps; as many words of advice."""
    own, english = guide(language), guide("en")
    assert own.language == language
    assert [len(each.steps) for each in own.programs] == [len(each.steps) for each in english.programs]
    assert [len(part) for part in (own.one, own.facts, own.removing)] == [
        len(part) for part in (english.one, english.facts, english.removing)
    ]
    assert all(words_of(own))


def test_any_other_language_reads_english() -> None:
    """As all printed words do; a region of a known language reads its own."""
    assert guide("fr") is guide("en")
    assert guide("sv-FI") is guide("sv")


def test_the_programs_people_have_are_told_of() -> None:
    """By the names they go by in English."""
    assert [each.name for each in guide("en").programs] == [
        "Google Calendar",
        "iPhone and iPad",
        "Mac",
        "Outlook, classic (Windows)",
        "Outlook, new, and Outlook on the web",
        "Thunderbird",
        "Nextcloud",
        "Android",
        "KDE (KOrganizer, Merkuro)",
    ]


def test_ukrainian_holds_latin_letters_in_names_alone() -> None:
    """A Latin `i` in a Cyrillic word looks right and is found by no search; ы э ъ ё are Russian."""
    said = " ".join(words_of(guide("uk"))[1:])
    assert not set(said.lower()) & set("ыэъё")
    assert set(re.findall(r"[\w.⁵-]*[A-Za-z][\w.⁵-]*[\w⁵]", said)) == LATIN


@pytest.mark.parametrize(("language", "signs"), [("en", "“”"), ("sv", "””"), ("uk", "«»")])
def test_menus_stand_in_the_quotes_of_the_language(language: str, signs: str) -> None:
    """And no others do."""
    said = " ".join(words_of(guide(language)))
    assert set(re.findall("[\"“”„«»']", said)) - {"'"} == set(signs)
