"""Any text prints and none is code: what nobody should write but someone will."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest
from paper_cast import say
from paper_checks import bare, body_of, complaints, missing, pages_of
from paper_sessions import span
from paper_views import BARE, COORDINATOR, PROGRAMME, SITE

from visitplan.exporters import booklet_pdf, brief_pdf, pocket_pdf, programme_pdf, run_sheet_pdf
from visitplan.itinerary.text import Text
from visitplan.views.view import AdviceLine, PartyLine, PersonLine, SessionLine, View

HOSTILE = {
    "typst code": '#read("/etc/passwd") #import "x.typ" $ x^2 $ *bold* _low_ `raw` @ref <label> = Heading // end',
    "a function call": '#panic("no") #{ while true {} } #sys.inputs',
    "markup": "<script>alert('1')</script> &amp; </Text>",
    "quotes and slashes": '\\" \\n \\u{41} " \' ``` ~ -- --- ... https://example.org',
    "a formula": '=HYPERLINK("http://evil.example","x")',
    "a word of 10,000 letters": "a" * 10_000,
    "an endless address": "https://tyreso.example/" + "a-b/c_d?e=f&" * 40,
}


def titled(words: str) -> View:
    """The bare visit with these words as its title and its session's."""
    text = Text((("sv", words),))
    session = SessionLine("a", text, span(15, "09:00", "10:00"), description=text, wear=text)
    return replace(BARE, visit=replace(BARE.visit, title=text), sessions=(session,))


@pytest.mark.parametrize("exporter", [programme_pdf, booklet_pdf, pocket_pdf], ids=["programme", "booklet", "pocket"])
@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_stands_as_it_was_written(words: str, exporter: object) -> None:
    """Letter for letter on the page, in a sound file, wherever it comes from."""
    data = exporter.render(titled(words))  # type: ignore[attr-defined] -- each of the three has it
    assert missing([words], data) == []
    assert complaints(data) == []


def test_characters_no_font_has_are_replaced_visibly() -> None:
    """A square stands for each; the rest of the words is untouched."""
    body = body_of(programme_pdf.render(titled("東京 Möte 🎉 ქართ")))
    assert bare("□□ Möte □ □□□□") in body


def test_controls_and_marks_of_direction_are_stripped() -> None:
    """Nothing turns the line round, nothing hides in it."""
    body = body_of(programme_pdf.render(titled("Mö\u202ete\u202c \x07i \u2066sal\u2069\ufeff A\u200f")))
    assert bare("Möte i sal A") in body


@pytest.mark.parametrize("exporter", [programme_pdf, brief_pdf, run_sheet_pdf], ids=["programme", "brief", "run sheet"])
def test_five_thousand_words_break_over_pages_and_none_is_lost(exporter: object) -> None:
    """A session's description longer than pages, and every numbered word of it found."""
    words = [f"ord{n:04}" for n in range(5000)]
    view = replace(SITE, sessions=(replace(SITE.sessions[0], description=say(sv=" ".join(words))),))
    data = exporter.render(view)  # type: ignore[attr-defined] -- each of the three has it
    assert len(pages_of(data)) > 5
    assert missing(words, data) == []
    assert complaints(data) == []


@pytest.mark.parametrize("exporter", [programme_pdf, brief_pdf, run_sheet_pdf], ids=["programme", "brief", "run sheet"])
def test_names_and_titles_longer_than_a_string_of_pdf_lose_nothing(exporter: object) -> None:
    """PDF/A takes no string of over 32,767 characters: neither document title nor heading nor picture's words are."""
    words = [f"ord{n:04}" for n in range(5000)]
    long = say(sv=" ".join(words))
    host = PartyLine(name=long)
    sessions = (replace(SITE.sessions[0], title=long),)
    view = replace(SITE, visit=replace(SITE.visit, title=long, host=host), sessions=sessions)
    data = exporter.render(view)  # type: ignore[attr-defined] -- each of the three has it
    assert missing(words, data) == []
    assert complaints(data) == []


def test_long_advice_and_greeting_break_over_pages() -> None:
    """A greeting longer than the cover and advice longer than a page lose nothing."""
    words = [f"råd{n:04}" for n in range(3000)]
    long = say(sv=" ".join(words))
    visit = replace(PROGRAMME.visit, welcome=long, practical=(AdviceLine(say(sv="Råd"), long),))
    assert missing(words, programme_pdf.render(replace(PROGRAMME, visit=visit))) == []


def test_links_lead_only_where_they_may() -> None:
    """https, http, mailto and tel are links; `javascript:` and `file:` stay words."""
    session = replace(PROGRAMME.sessions[0], online="javascript:alert(1)", url="file:///etc/passwd")
    data = programme_pdf.render(replace(PROGRAMME, sessions=(session,)))
    with pikepdf.open(BytesIO(data)) as pdf:
        notes = [note for sheet in pdf.pages for note in sheet.get("/Annots", [])]
        targets = {str(note.A.URI) for note in notes if "/A" in note and "/URI" in note.A}
    assert targets == {
        "https://lindhaga.example/besok/zoriane-2026",
        "mailto:asa@lindhaga.example",
        "tel:+46701740605",
        "tel:+46701740623",
        "tel:112",
    }
    assert missing(["javascript:alert(1)", "file:///etc/passwd"], data) == []


def test_an_address_too_long_for_a_code_is_still_printed() -> None:
    """No QR code holds 4,000 characters: the address stands alone."""
    url = "https://lindhaga.example/" + "x" * 4000
    data = programme_pdf.render(replace(PROGRAMME, visit=replace(PROGRAMME.visit, url=url)))
    assert missing([url.removeprefix("https://")], data) == []


def test_arabic_stands_from_right_to_left() -> None:
    """Words, names and lists in Arabic, beside English, in a sound file."""
    title = say(en="Opening", ar="الافتتاح الرسمي")
    person = PersonLine("omar", "delegates", say(en="Omar Khalil", ar="عمر خليل"), say(en="Mayor", ar="رئيس البلدية"))
    session = SessionLine("a", title, span(15, "09:00", "10:00"), everyone=True)
    visit = replace(BARE.visit, title=say(en="Visit", ar="زيارة"))
    for languages in (("ar",), ("en", "ar"), ("ar", "en")):
        view = replace(BARE, languages=languages, visit=visit, sessions=(session,), delegates=(person,))
        data = programme_pdf.render(view)
        assert complaints(data) == []
        assert missing(["Omar Khalil", "عمر خليل", "رئيس البلدية", "الافتتاح الرسمي", "زيارة"], data) == []


def test_the_run_sheet_takes_a_session_with_everything_long() -> None:
    """A title, notes and names of 400 words each stay on the page."""
    long = say(sv=" ".join(f"lång{n}" for n in range(400)))
    sessions = tuple(replace(each, title=long, notes=long, plan_b=long) for each in COORDINATOR.sessions[:3])
    data = run_sheet_pdf.render(replace(COORDINATOR, sessions=sessions))
    assert missing([str(long)], data) == []
