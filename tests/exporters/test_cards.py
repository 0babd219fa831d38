"""Badges, tent cards, door signs and meal orders: sound, whole, and telling no more than they should."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from types import ModuleType

import pytest
from paper_cards import CARDS, MEALS, OPENING, SIGNS
from paper_cast import OLENA, say
from paper_checks import bare, body_of, complaints, missing, pages_of, size_of, words_of
from paper_views import EDITION, SITE

from visitplan import pipeline
from visitplan.exporters import badges_pdf, door_signs_pdf, meal_order_pdf, tent_cards_pdf
from visitplan.programme import Programme
from visitplan.rules import Around
from visitplan.views import BADGES, DOORS, KITCHEN
from visitplan.views.view import Options, PersonLine, View

PAPERS: dict[str, tuple[ModuleType, View]] = {
    "badges": (badges_pdf, CARDS),
    "tent cards": (tent_cards_pdf, CARDS),
    "door signs": (door_signs_pdf, SIGNS),
    "meal order": (meal_order_pdf, MEALS),
}
HOSTILE = {
    "code": '#panic("no") #{ while true {} } $x$ *a* _b_ @c <d> // e',
    "long compounds": "Barnomsorgsförvaltningssamordnare Räddningstjänstförbundsordförande",
    "a name of sixty words": " ".join(f"ord{n}" for n in range(25)),
}


@pytest.fixture(scope="module", params=PAPERS)
def paper(request: pytest.FixtureRequest) -> tuple[ModuleType, View, bytes]:
    """An exporter, a view and the paper."""
    exporter, view = PAPERS[request.param]
    return exporter, view, exporter.render(view)


def words_on(view: View) -> list[str]:
    """All its words but the visit's title, which badges and signs have in their frame alone."""
    titles = {words for _, words in view.visit.title.forms}
    return [words for words in words_of(view) if words not in titles]


def test_a_card_paper_says_all_its_view_has(paper: tuple[ModuleType, View, bytes]) -> None:
    """Every name, title, place and phone of the view is found."""
    _, view, data = paper
    assert missing(words_on(view), data) == []


def test_a_card_paper_is_sound_and_the_same_each_time(paper: tuple[ModuleType, View, bytes]) -> None:
    """PDF/A-2a, PDF/UA-1, nothing to repair; twice the same bytes."""
    exporter, view, data = paper
    assert complaints(data) == []
    assert exporter.render(view) == data


def test_a_card_paper_prints_on_letter(paper: tuple[ModuleType, View, bytes]) -> None:
    """612 by 792 points, a tent card on its side; sound and as many pages."""
    exporter, view, data = paper
    letter = exporter.render(replace(view, options=Options(paper="letter")))
    assert sorted(size_of(letter)) == [612, 792]
    assert complaints(letter) == []
    assert len(pages_of(letter)) == len(pages_of(data))


def test_a_card_paper_has_its_frame_on_every_page(paper: tuple[ModuleType, View, bytes]) -> None:
    """The visit, the date and "page x of y", where the knife takes it off or the neighbour does not see it."""
    _, _, data = paper
    pages = pages_of(data)
    for number, (_, frame) in enumerate(pages, 1):
        assert bare("Besök från Zoriane") in frame
        assert bare(f"Sida {number} av {len(pages)}") in frame


def test_a_badge_has_the_own_script_first() -> None:
    """A guest's in Cyrillic, a host's in Latin; languages are told in their own words."""
    body = body_of(badges_pdf.render(CARDS))
    assert body.index(bare("Олена Ґалаґан")) < body.index(bare("Olena Halahan"))
    assert body.index(bare("Åsa Björklund")) < body.index(bare("Оса Б’єрклунд"))
    assert bare("українська · English") in body


def test_tent_cards_are_a_sheet_each_with_the_name_on_both_sides() -> None:
    """A4 on its side; one side is for screen readers, the other is there for the eye alone."""
    data = tent_cards_pdf.render(replace(CARDS, delegates=(OLENA,), hosts=(), interpreters=()))
    ((body, frame),) = pages_of(data)
    assert size_of(data) == (842, 595)
    assert (body.count(bare("Олена Ґалаґан")), frame.count(bare("Олена Ґалаґан"))) == (1, 1)


def test_a_sign_is_a_page_and_names_nobody() -> None:
    """What, when, where, in which languages."""
    pages = [body for body, _ in pages_of(door_signs_pdf.render(SIGNS))]
    assert len(pages) == 2
    assert [bare(words) in pages[0] for words in ("09:00–10:30", "Onsdag 16 september", "svenska · українська")] == [
        True,
        True,
        True,
    ]


def test_a_kitchen_reads_numbers() -> None:
    """How many eat, how many of them what, how many portions are for children; `none` where nobody asks."""
    body = body_of(meal_order_pdf.render(MEALS))
    assert bare("14 Antal som äter varav 4 barnportioner Specialkost 3 vegetariskt 1 nötallergi") in body
    assert bare("1 Antal som äter Specialkost ingen") in body


def test_a_kitchen_hears_what_is_another_order_and_what_is_off() -> None:
    """The time and the number it had, at the meal itself; a cancelled one is struck, said so, and counts nobody."""
    body = body_of(meal_order_pdf.render(MEALS))
    assert bare("Ny tid: 12:00–13:00 (tidigare 11:00–12:00)") in body
    assert bare("Antal personer: 14 (tidigare 12)") in body
    assert bare("Lunch Inställt Stadshuset · Matsalen 0 Antal som äter") in body


@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("exporter", [badges_pdf, tent_cards_pdf, door_signs_pdf])
def test_hostile_names_and_titles_fit_their_card(exporter: ModuleType, words: str) -> None:
    """Letter for letter in a sound file, on one page."""
    text = say(sv=words)
    person = replace(OLENA, name=text, title=text, organisation=text, say=None)
    view = replace(CARDS, delegates=(person,), hosts=(), interpreters=(), sessions=(replace(OPENING, title=text),))
    data = exporter.render(view)
    assert len(pages_of(data)) == 1
    assert missing([words], data) == []
    assert complaints(data) == []


def test_what_no_card_can_hold_ends_in_an_ellipsis() -> None:
    """A word of 10,000 letters: the beginning stands, the sheet stays one."""
    text = say(sv="a" * 10_000)
    view = replace(CARDS, delegates=(replace(OLENA, name=text, title=text),), hosts=(), interpreters=())
    for exporter in (badges_pdf, tent_cards_pdf):
        data = exporter.render(view)
        assert len(pages_of(data)) == 1
        assert "a" * 100 in body_of(data)
        assert "…" in body_of(data)


def test_forty_badges_take_five_sheets() -> None:
    """Eight a sheet."""
    people = tuple(PersonLine(f"d{n}", "delegates", say(uk=f"Петро Номер{n}", en=f"Petro N{n}")) for n in range(40))
    view = replace(CARDS, delegates=people, hosts=(), interpreters=())
    data = badges_pdf.render(view)
    assert len(pages_of(data)) == 5
    assert missing([name for person in people for _, name in person.name.forms], data) == []  # type: ignore[union-attr] -- each has a name
    assert len(pages_of(badges_pdf.render(replace(view, options=Options(paper="letter"))))) == 5


def test_cards_in_one_language_and_in_arabic_are_sound() -> None:
    """Names from right to left, and signs whose page is."""
    omar = PersonLine("omar", "delegates", say(ar="عمر خليل", en="Omar Khalil"), say(ar="رئيس البلدية", en="Mayor"))
    session = replace(OPENING, title=say(ar="الافتتاح الرسمي", en="Opening"))
    for languages in (("uk",), ("ar",), ("en", "ar")):
        view = replace(CARDS, languages=languages, delegates=(omar,), sessions=(session,))
        for exporter in (badges_pdf, tent_cards_pdf):
            data = exporter.render(view)
            assert complaints(data) == []
            assert missing(["Omar Khalil", "عمر خليل"], data) == []
        assert complaints(door_signs_pdf.render(view)) == []


CAMP = """\
visit:
  title: Läger
  dates: 2026-09-15 to 2026-09-16
  timezone: Europe/Stockholm
  languages: [sv, uk]
  host: Lindhaga
  guest: Zoriane
  coordinator: asa
hosts:
  asa: {name: Åsa Björklund}
delegates:
  leader: {name: Olena Halahan, head: true, diet: vegan}
  child: {name: {uk: Марко Бондар, en: Marko Bondar}, title: Elev, age: 12, diet: vegan}
  class: {title: Klass 7B, count: 20}
  far: {name: Petro Far, remote: Europe/Kyiv}
sites:
  hall: {name: Stadshuset}
sessions:
  way: {title: Buss, when: 2026-09-15 08:00-09:00, kind: transfer, from: hall, to: Parken}
  talk: {title: Samtal, when: 2026-09-15 09:00-10:00, site: hall}
  secret: {title: Hemligt, when: 2026-09-15 10:00-11:00, site: hall, visibility: internal}
  off: {title: Inställt, when: 2026-09-15 11:00-12:00, site: hall, status: cancelled}
  lunch: {title: Lunch, when: 2026-09-15 12:00-13:00, site: hall, kind: meal}
"""


def programme_of(written: str) -> Programme:
    """The visit resolved."""
    around = Around(today=date(2026, 9, 1), ledger=None, neighbours=())
    programme = pipeline.load("camp.yaml", {"camp.yaml": written.encode()}.get, around).programme
    assert programme is not None
    return programme


def views_of(programme: Programme) -> dict[str, View]:
    """The views of the printer's papers by audience."""
    edition = replace(EDITION, moment=datetime(2026, 9, 1, tzinfo=UTC))
    audiences = (BADGES, DOORS, KITCHEN)
    return {each.name: view for each in audiences for _, view in each.views(programme, edition, Options())}


def test_a_child_wears_the_given_name_alone() -> None:
    """No family name, no title; no badge for a class nor for who sits at a screen."""
    guests = views_of(programme_of(CAMP))["badges"].delegates
    assert [(each.id, each.name and each.name.forms, str(each.title)) for each in guests] == [
        ("leader", (("sv", "Olena Halahan"),), "None"),
        ("child", (("uk", "Марко"), ("en", "Marko")), "None"),
    ]


def test_doors_are_of_sessions_guests_look_for() -> None:
    """Not of journeys, nor of what is internal or cancelled."""
    assert [session.id for session in views_of(programme_of(CAMP))["doors"].sessions] == ["talk", "lunch"]


def test_a_meal_order_counts_who_is_there() -> None:
    """The class by its number; the vegans, a child among them, without a name; the child's portion."""
    (meal,) = views_of(programme_of(CAMP))["kitchen"].sessions
    assert (meal.id, meal.diets, meal.delegates) == ("lunch", (("vegan", 2),), ())
    assert (meal.eating, meal.children) == (22, 1)


def test_a_meal_that_is_off_stands_in_the_order() -> None:
    """A kitchen that has an order must hear of it, with nothing left to cook; a talk that is off is no meal."""
    off = CAMP.replace("kind: meal}", "kind: meal, status: cancelled}")
    assert [(meal.id, meal.status, meal.eating) for meal in views_of(programme_of(off))["kitchen"].sessions] == [
        ("lunch", "cancelled", 0)
    ]


def test_a_meal_nobody_comes_to_is_no_order() -> None:
    """Before there is anyone, there is nothing to cook."""
    assert "kitchen" not in views_of(programme_of(CAMP.replace("kind: meal}", "kind: meal, delegates: []}")))


def test_nothing_to_print_prints_nothing() -> None:
    """A file with nobody and nothing in it yet has no empty paper."""
    assert views_of(replace(programme_of(CAMP), delegates=(), hosts=(), interpreters=(), sessions=())) == {}


def test_papers_of_sites_without_a_meal_are_no_meal_orders() -> None:
    """The site's own brief has neither diets."""
    assert "kitchen" not in views_of(programme_of(CAMP.partition("  lunch:")[0]))
    assert all(session.diets == () for session in SITE.sessions)
