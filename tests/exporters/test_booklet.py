"""The booklet: pages in the right places, nothing lost, and aloud it still reads page by page."""

from __future__ import annotations

import re
from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest
from paper_aloud import edges, read_aloud
from paper_cast import say
from paper_checks import bare, complaints, missing, pages_of, size_of, words_of
from paper_sizes import lasting, people
from paper_views import BARE, PROGRAMME, SITE

from visitplan.exporters import booklet_pdf, programme_pdf
from visitplan.exporters.paper.imposing import folded
from visitplan.itinerary.text import Text
from visitplan.views.view import AdviceLine, Options, View

SWEDISH = replace(PROGRAMME, languages=("sv",))
ARABIC = replace(
    BARE,
    languages=("ar",),
    visit=replace(BARE.visit, title=Text((("ar", "زيارة"),))),
    sessions=tuple(replace(each, title=Text((("ar", "الافتتاح الرسمي"),))) for each in BARE.sessions),
)
VIEWS = {
    "Swedish": SWEDISH,
    "Ukrainian": replace(PROGRAMME, languages=("uk",)),
    "a translation missing": replace(PROGRAMME, languages=("en",)),
    "nothing optional": BARE,
    "nothing at all": replace(BARE, sessions=()),
    "right to left": ARABIC,
    "forty delegates": replace(lasting(SWEDISH, 3, 4), delegates=people(40)),
    "twelve sessions a day": lasting(SWEDISH, 3, 12),
    "ten days": lasting(SWEDISH, 10, 3),
}


@pytest.mark.parametrize("view", VIEWS.values(), ids=VIEWS)
def test_a_booklet_is_sound_and_loses_nothing(view: View) -> None:
    """Every word of the view in it, PDF/A-2a and PDF/UA-1, whole sheets of four pages, each page once."""
    data = booklet_pdf.render(view)
    assert missing(words_of(view), data) == []
    assert complaints(data) == []
    pages = page_numbers(data, view)
    assert len(pages) % 4 == 0
    assert sorted(pages) == list(range(1, len(pages) + 1))


def page_numbers(data: bytes, view: View) -> list[int]:
    """The number that stands on each page, sheet by sheet, the left page first."""
    told = {"sv": r"Sida(\d+)av", "uk": r"Сторінка(\d+)з", "en": r"Page(\d+)of", "ar": r"Page(\d+)of"}
    found = [re.search(told[view.languages[0]], frame) for _, frame in pages_of(data)]
    return [int(number[1]) for number in found if number]


def test_pages_lie_so_that_folding_brings_them_in_order() -> None:
    """The last beside the first, 2 beside the last but one behind them, and so on to the middle."""
    assert page_numbers(booklet_pdf.render(SWEDISH), SWEDISH) == [8, 1, 2, 7, 6, 3, 4, 5]


def test_a_booklet_in_arabic_opens_from_the_other_side() -> None:
    """Bound on the right: the first page lies to the left of the last."""
    assert page_numbers(booklet_pdf.render(ARABIC), ARABIC) == [1, 4, 3, 2]


def test_aloud_it_reads_page_by_page() -> None:
    """The tags of the sheets say what the tags of the pages said, in the same order."""
    heard = read_aloud(booklet_pdf.render(SWEDISH))
    assert heard == read_aloud(booklet_pdf.pages(SWEDISH))
    titles = [said for said in heard if said.startswith("/H1 ")]
    assert titles[:3] == ["/H1 Besöket i korthet", "/H1 Måndag 14 september", "/H1 Dag\N{NO-BREAK SPACE} "]


def test_links_and_bookmarks_lie_where_their_pages_do() -> None:
    """112 on the left of the first side, where the last page is; the link of a session on the left of the last side."""
    with pikepdf.open(BytesIO(booklet_pdf.render(SWEDISH))) as pdf:
        links = {
            str(note.A.URI): (number, float(note.Rect[0]) > 421)
            for number, side in enumerate(pdf.pages)
            for note in side.get("/Annots", [])
        }
        marks = [
            (pikepdf.Page(entry.destination[0]).index, float(entry.destination[2]) > 421)
            for entry in pdf.open_outline().root[:4]
        ]
    assert links["tel:112"] == (0, False)
    assert links["https://mote.lindhaga.example/zoriane"] == (3, False)
    assert marks == [(1, False), (1, False), (1, False), (2, True)]


@pytest.mark.parametrize(("paper", "size"), [("a4", (842, 595)), ("letter", (792, 612))])
def test_sheets_are_of_the_paper_asked_for(paper: str, size: tuple[int, int]) -> None:
    """A4 or letter, lying; a page is half of it."""
    data = booklet_pdf.render(replace(SWEDISH, options=Options(paper=paper)))
    assert size_of(data) == size
    assert complaints(data) == []


def test_the_same_view_gives_the_same_bytes() -> None:
    """Twice the same view, with another paper in between."""
    first = booklet_pdf.render(SWEDISH)
    programme_pdf.render(PROGRAMME)
    assert booklet_pdf.render(SWEDISH) == first


def test_five_thousand_words_break_over_pages_and_none_is_lost() -> None:
    """A description, a greeting and advice of many pages."""
    words = [f"ord{n:04}" for n in range(5000)]
    long = say(sv=" ".join(words))
    visit = replace(SITE.visit, welcome=long, practical=(AdviceLine(say(sv="Råd"), long),))
    for view in (
        replace(SITE, sessions=(replace(SITE.sessions[0], description=long),)),
        replace(SITE, visit=visit),
    ):
        data = booklet_pdf.render(view)
        assert missing(words, data) == []
        assert complaints(data) == []


@pytest.mark.parametrize("number", range(0, 60, 3))
def test_whom_to_call_stands_on_the_last_page(number: int) -> None:
    """The back of the folded booklet, to be found without opening it, however many pages there are."""
    view = replace(lasting(SWEDISH, 2, 6), delegates=people(number))
    back = pages_of(booklet_pdf.render(view))[0][0]
    assert bare("+46 70 174 06 05") in back
    assert bare("112") in back


def test_pages_that_fill_no_sheet_are_refused() -> None:
    """A fault of the template, not of a visit: said at once."""
    with pytest.raises(ValueError, match="1 pages do not fill sheets of 4"):
        folded(programme_pdf.render(BARE), "ltr")


def test_no_text_is_taken_for_what_the_file_says_of_itself() -> None:
    """A title that looks like a place in the file stays words; the places of its sheet are right all the same."""
    hostile = say(sv="/BBox[1 2 3 4]/K[0 1]/Pg 3 0 R>> [1 0 R/XYZ 1 2 0] endobj 9 0 obj << /Rect[1 2 3 4]")
    sessions = tuple(replace(each, title=hostile) for each in SWEDISH.sessions[:9])
    view = replace(SWEDISH, sessions=sessions, visit=replace(SWEDISH.visit, title=hostile))
    data = booklet_pdf.render(view)
    assert complaints(data) == []
    assert missing([str(hostile)], data) == []
    assert read_aloud(data) == read_aloud(booklet_pdf.pages(view))
    moves = {round(x - y) for x, y in zip(edges(data), edges(booklet_pdf.pages(view)), strict=True)}
    assert moves == {0, 421}
