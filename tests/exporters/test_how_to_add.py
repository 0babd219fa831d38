"""`how-to-add`: what a host reads before opening a calendar file."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from calendar_views import TOUR, VISIT, say, view_of

from visitplan.exporters import render_of
from visitplan.exporters.how_to_add_html import render as page
from visitplan.exporters.how_to_add_md import render as text
from visitplan.labels import LANGUAGES
from visitplan.labels.guides import guide

BOTH = view_of(TOUR, languages=("sv", "uk"))
STATE = {
    "en": "1 September 2026, Draft – subject to change · AB3DEF",
    "sv": "1 september 2026, Utkast – kan ändras · AB3DEF",
    "uk": "1 вересня 2026\u00a0р., Проєкт – можливі зміни · AB3DEF",
}


def test_the_papers_have_their_exporters() -> None:
    """Both are rendered here."""
    assert (render_of("how-to-add.html"), render_of("how-to-add.md")) == (page, text)


def test_guests_read_their_own_language_first() -> None:
    """Then the hosts', each whole, each marked as what it is, each reached by a link."""
    said = page(BOTH).decode()
    assert re.findall(r'<html lang="(\w+)"', said) == ["uk"]
    assert re.findall(r'<article id="(\w+)" lang="(\w+)"', said) == [("uk", "uk"), ("sv", "sv")]
    assert re.findall(r'<a href="([^"]+)"', said) == ["#uk", "#sv", *["calendar.ics", "calendar-days.ics"] * 2]
    assert text(BOTH).decode().index(guide("uk").title) < text(BOTH).decode().index(guide("sv").title)


def test_one_language_has_no_links_between_languages() -> None:
    """There is nothing to choose."""
    said = page(view_of(TOUR, languages=("sv",))).decode()
    assert "<nav" not in said
    assert said.count("<article") == 1


def test_languages_without_a_guide_read_english_once() -> None:
    """Under the visit's titles, each marked as what it is."""
    view = replace(
        view_of(TOUR, languages=("fr", "de")), visit=replace(VISIT, title=say(sv="Besök", fr="Visite", de="Besuch"))
    )
    said = text(view).decode()
    assert said.count("# Add the visit to your calendar\n") == 1
    assert "\n\nBesuch · Visite\n\n" in said
    assert re.findall(r'<p lang="(\w+)" dir="auto">(\w+)<', page(view).decode()) == [("de", "Besuch"), ("fr", "Visite")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_of_the_guide_stands_on_both(language: str) -> None:
    """Every word, and at the foot which edition and code it is."""
    view, own = view_of(TOUR, languages=(language,)), guide(language)
    plain = re.sub(r"\\(.)", r"\1", text(view).decode())
    html = page(view).decode().replace("&#39;", "'").replace("&amp;", "&")
    steps = [words for each in own.programs for words in (each.name, *each.steps, each.newer)]
    said = [own.title, own.which, own.sessions, own.days, *own.one, own.changes, *own.facts, own.how, own.menus, *steps]
    assert [words for words in (*said, own.old, *own.removing) if words not in plain] == []
    assert [words for words in (*said, own.old, *own.removing) if words not in html] == []
    # Markdown knows no space that does not break.
    assert plain.endswith(f"*{' '.join(STATE[language].split())}*\n")
    assert html.partition("<footer>")[2].count(STATE[language]) == 1


def test_the_page_asks_nothing_of_the_network() -> None:
    """No address but those of the two files beside it, no script, and a policy that forbids the rest."""
    said = page(BOTH).decode()
    assert re.findall(r"(?:src|href|url\()\W*(\w+:)?//", said) == []
    assert "<script" not in said
    assert "default-src 'none'" in said


def test_a_title_is_no_markup() -> None:
    """What stands in the itinerary stays words."""
    view = replace(view_of(TOUR), visit=replace(VISIT, title=say(sv="<b>Besök</b> *nu*")))
    assert "&lt;b&gt;Besök&lt;/b&gt; *nu*" in page(view).decode()
    assert "\\<b\\>Besök\\</b\\> \\*nu\\*" in text(view).decode()
