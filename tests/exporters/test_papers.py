"""The typeset papers: everything said, sound, the same each time, and framed on every page."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from zipfile import Path as ZipPath
from zipfile import ZipFile

import pytest
from paper_cast import OLENA
from paper_checks import bare, body_of, complaints, missing, pages_of, size_of, words_of
from paper_views import BARE, COORDINATOR, DRAFT, INTERPRETER, PROGRAMME, SITE

from visitplan.exporters import brief_pdf, programme_pdf, run_sheet_pdf
from visitplan.exporters.typesetting import folder
from visitplan.views.view import Options, View

PAPERS = {
    "programme, two languages": (programme_pdf, PROGRAMME),
    "programme, one language": (programme_pdf, replace(PROGRAMME, languages=("uk",))),
    "programme, translation missing": (programme_pdf, replace(PROGRAMME, languages=("en", "uk"))),
    "programme, nothing optional": (programme_pdf, BARE),
    "brief of a site": (brief_pdf, SITE),
    "brief of an interpreter": (brief_pdf, INTERPRETER),
    "run sheet": (run_sheet_pdf, COORDINATOR),
}


@pytest.fixture(scope="module", params=PAPERS)
def paper(request: pytest.FixtureRequest) -> tuple[View, bytes]:
    """A view and its paper."""
    exporter, view = PAPERS[request.param]
    return view, exporter.render(view)


def test_every_word_of_the_view_stands_on_paper(paper: tuple[View, bytes]) -> None:
    """Nothing is lost: each string the view holds is found in the text of the pages."""
    view, data = paper
    unsaid = () if view.audience == "delegation" else {"welcome", "partnership", "funding"}
    assert missing(words_of(view, without=unsaid), data) == []


def test_every_paper_is_sound(paper: tuple[View, bytes]) -> None:
    """PDF/A-2a and PDF/UA-1 by page-validation, and nothing qpdf would repair."""
    assert complaints(paper[1]) == []


def test_every_page_says_which_visit_edition_and_page_it_is(paper: tuple[View, bytes]) -> None:
    """The foot of each page has the title, the edition's date and "page x of y"."""
    view, data = paper
    pages = pages_of(data)
    language = view.languages[0]
    of = {"sv": "Sida {} av {}", "uk": "Сторінка {} з {}", "en": "Page {} of {}"}[language]
    for number, (_, frame) in enumerate(pages, 1):
        assert bare(view.visit.title.words(language)) in frame
        assert bare("2026") in frame
        assert bare(of.format(number, len(pages))) in frame


def test_the_same_view_gives_the_same_bytes() -> None:
    """Twice the same view, with another paper in between."""
    first = programme_pdf.render(PROGRAMME)
    brief_pdf.render(SITE)
    assert programme_pdf.render(PROGRAMME) == first


def test_a_draft_says_so_in_words_on_every_page() -> None:
    """Draft stands on each page, final on none."""
    pages = pages_of(programme_pdf.render(replace(PROGRAMME, edition=DRAFT)))
    assert pages
    assert all(bare("Utkast – kan ändras") in frame for _, frame in pages)
    assert not any(bare("Slutlig version") in frame for _, frame in pages)


def test_a_paper_for_one_recipient_names_them_on_every_page() -> None:
    """On the band of the first page and in the head of the others."""
    view = replace(PROGRAMME, languages=("uk",), recipient=OLENA.name)
    pages = pages_of(programme_pdf.render(view))
    assert len(pages) > 1
    assert all(bare("Олена Ґалаґан") in body + frame for body, frame in pages)
    assert all(bare("Олена Ґалаґан") in frame for _, frame in pages[1:])


def test_states_are_said_in_words() -> None:
    """Cancelled, to be confirmed, optional, about, all day, not placed, continued: each by its word."""
    body = body_of(programme_pdf.render(replace(PROGRAMME, languages=("sv",))))
    said = ("Inställt", "Bekräftas senare", "Frivilligt", "cirka 18:00", "Hela dagen", "Tid ej bestämd", "Digitalt")
    assert [word for word in (*said, "fortsätter från dagen före") if bare(word) not in body] == []


def test_a_journey_between_two_zones_tells_both_clocks() -> None:
    """Departure by the clock there, arrival by the clock here, and on the next day its end."""
    body = body_of(programme_pdf.render(replace(PROGRAMME, languages=("sv",))))
    assert bare("21:10 (ukrainsk tid) – 11:40 (15 sep., svensk tid)") in body
    assert bare("till 11:40") in body


def test_the_tightest_transfer_is_marked_in_words() -> None:
    """The run sheet says which one, and how much there is to spare."""
    assert bare("Dagens snävaste förflyttning: 8 min") in body_of(run_sheet_pdf.render(COORDINATOR))


def test_a_missing_translation_is_marked() -> None:
    """The words stand in the language there is, which is said in the reader's."""
    body = body_of(programme_pdf.render(replace(PROGRAMME, languages=("en",))))
    assert bare("Avslutningslunch (Swedish)") in body


def test_letter_paper_is_letter() -> None:
    """612 by 792 points; A4 is the default, and the run sheet lies."""
    letter = programme_pdf.render(replace(PROGRAMME, options=Options(paper="letter")))
    assert [size_of(letter), size_of(programme_pdf.render(PROGRAMME)), size_of(run_sheet_pdf.render(COORDINATOR))] == [
        (612, 792),
        (595, 842),
        (842, 595),
    ]


def test_templates_in_a_zip_are_copied_out(tmp_path: Path) -> None:
    """Typst reads folders; from a zipped package their files are copied, the same bytes."""
    archive = tmp_path / "visitplan.zip"
    with ZipFile(archive, "w") as written:
        written.writestr("templates/frame.typ", "#let data = 1")
    copied = folder(ZipPath(archive, "templates/"))
    assert (Path(copied) / "frame.typ").read_text() == "#let data = 1"


def test_the_numbers_to_call_are_those_of_the_host_country() -> None:
    """Emergency, medical advice and police of Sweden; none of a country nothing is known of."""
    said = ("Nödnummer", "112", "Sjukvårdsrådgivning: 1177", "Polisen (ej akut): 114 14")
    home = replace(PROGRAMME, languages=("sv",))
    away = replace(home, visit=replace(home.visit, host=replace(home.visit.host, country="XX")))
    bodies = [body_of(programme_pdf.render(view)) for view in (home, away)]
    assert [[bare(words) in body for words in said] for body in bodies] == [[True] * 4, [False, True, False, False]]
