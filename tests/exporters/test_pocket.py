"""The pocket programme: a delegate's own sessions on a sheet that folds, whom to call, where to be driven."""

from __future__ import annotations

from dataclasses import replace

import pytest
from paper_cast import HALL, OLENA, say
from paper_checks import AT_LEISURE, bare, body_of, complaints, missing, pages_of, size_of, words_of
from paper_sessions import span
from paper_sizes import lasting
from paper_views import BARE, PROGRAMME

from visitplan.exporters import pocket_pdf, programme_pdf
from visitplan.itinerary.text import Text
from visitplan.views import words
from visitplan.views.view import AdviceLine, Options, SessionLine, View

OWN = replace(
    PROGRAMME,
    audience="delegate",
    languages=("uk",),
    recipient=OLENA.name,
    sessions=tuple(each for each in PROGRAMME.sessions if not each.cancelled),
)
HELENA = say(sv="Helena Halahan")
ARABIC = replace(
    BARE,
    languages=("ar",),
    recipient=Text((("en", "Omar Khalil"), ("ar", "عمر خليل"))),
    sessions=(SessionLine("a", say(en="Opening", ar="الافتتاح الرسمي"), span(15, "09:00", "10:00"), place=HALL),),
)
VIEWS = {
    "Ukrainian": OWN,
    "Swedish": replace(OWN, languages=("sv",), recipient=HELENA),
    "a translation missing": replace(OWN, languages=("en",)),
    "nothing optional": replace(BARE, recipient=HELENA),
    "nothing at all": replace(BARE, sessions=()),
    "right to left": ARABIC,
    "twelve sessions a day": lasting(OWN, 3, 12),
    "ten days": lasting(OWN, 10, 3),
}


@pytest.mark.parametrize("view", VIEWS.values(), ids=VIEWS)
def test_a_pocket_programme_is_sound_and_loses_nothing(view: View) -> None:
    """What is needed on the way is in it, PDF/A-2a and PDF/UA-1, each side framed."""
    data = pocket_pdf.render(view)
    assert complaints(data) == []
    assert missing(words_of(view, without=AT_LEISURE), data) == []
    hosts = [words.name_of(host, view.languages[0]) for each in view.sessions for host in each.hosts]
    assert [name for name in hosts if bare(name) not in body_of(data)] == []
    for _, frame in pages_of(data):
        assert bare(view.visit.title.words(view.languages[0])) in frame
        assert bare("2026") in frame


def test_a_day_that_goes_on_says_its_date_on_the_next_panel() -> None:
    """Fourteen sessions fill more than one column: the head with the date comes again."""
    body = "".join(body + frame for body, frame in pages_of(pocket_pdf.render(lasting(OWN, 1, 14))))
    assert body.count(bare("Вівторок, 15 вересня")) > 1


def test_a_driver_can_read_where_to_go() -> None:
    """The reader's name of each place, then the host's with the street, once; the hotel first."""
    body = body_of(pocket_pdf.render(OWN))
    told = ("Готель «Стадсготеллет» Stadshotellet Stora torget 1", "Ратуша Stadshuset Rådhusgatan 4")
    assert [body.count(bare(place)) for place in told] == [1, 1]
    assert body.index(bare("Vänligen kör mig till:")) < body.index(bare(told[0])) < body.index(bare(told[1]))


def test_a_cancelled_session_needs_no_driver() -> None:
    """It stays, said to be cancelled; its address is not shown."""
    rescue = next(each for each in PROGRAMME.sessions if each.cancelled)
    body = body_of(pocket_pdf.render(replace(OWN, sessions=(rescue,), lodging=())))
    assert bare("Скасовано") in body
    assert bare("Industrigatan") not in body


def test_states_are_said_in_words() -> None:
    """To be confirmed, optional, about, all day, not placed, continued, moved, both clocks of a journey."""
    moved = tuple(replace(each, was=span(16, "14:00", "15:00")) if each.id == "qa" else each for each in OWN.sessions)
    body = body_of(pocket_pdf.render(replace(OWN, languages=("sv",), sessions=moved)))
    said = (
        *("Bekräftas senare", "Frivilligt", "cirka 18:00", "Hela dagen", "Tid ej bestämd", "Fotografera inte"),
        *("fortsätter från dagen före", "Flyttat (tidigare 14:00–15:00)"),
        "21:10 (ukrainsk tid) – 11:40 (15 sep., svensk tid)",
    )
    assert [word for word in said if bare(word) not in body] == []


@pytest.mark.parametrize(("paper", "size"), [("a4", (842, 595)), ("letter", (792, 612))])
def test_the_sheet_is_of_the_paper_asked_for(paper: str, size: tuple[int, int]) -> None:
    """A4 or letter, lying."""
    data = pocket_pdf.render(replace(OWN, options=Options(paper=paper)))
    assert size_of(data) == size
    assert complaints(data) == []


def test_the_same_view_gives_the_same_bytes() -> None:
    """Twice the same view, with another paper in between."""
    first = pocket_pdf.render(OWN)
    programme_pdf.render(PROGRAMME)
    assert pocket_pdf.render(OWN) == first


def test_a_visit_of_a_few_sessions_takes_one_side() -> None:
    """Two sessions, one sheet."""
    assert len(pages_of(pocket_pdf.render(VIEWS["nothing optional"]))) == 1


def test_five_thousand_words_go_on_over_the_columns_and_none_is_lost() -> None:
    """A title, what to bring, a name, a place and advice of 5,000 words."""
    numbered = [f"ord{n:04}" for n in range(5000)]
    long = say(sv=" ".join(numbered))
    base = replace(BARE, recipient=HELENA)
    (first, *_) = base.sessions
    for view in (
        replace(base, sessions=(replace(first, title=long),)),
        replace(base, sessions=(replace(first, bring=long),)),
        replace(base, sessions=(replace(first, place=replace(HALL, name=long, address=long)),)),
        replace(base, coordinators=(replace(PROGRAMME.coordinators[0], name=long, title=long),)),
        replace(base, visit=replace(base.visit, practical=(AdviceLine(long, long),))),
    ):
        data = pocket_pdf.render(view)
        assert missing(numbered, data) == []
        assert complaints(data) == []
