"""Sheets for drivers and leaders, attendance lists, evaluation forms: sound, whole, and telling whom they are for."""

from __future__ import annotations

from dataclasses import replace
from types import ModuleType

import pytest
from paper_cast import say
from paper_checks import bare, body_of, complaints, missing, pages_of, size_of, words_of
from paper_sheets import CAMP, views_of

from visitplan.exporters import attendance_pdf, driver_pdf, evaluation_pdf, leader_pdf, run_sheet_pdf
from visitplan.programme import Timespan
from visitplan.views.view import ChangeLine, Options, View

PAPERS: dict[str, tuple[ModuleType, str, str]] = {
    "a company's sheet": (driver_pdf, "driver", "drivers/bus"),
    "a driver's sheet": (driver_pdf, "driver", "drivers/erik"),
    "a leader's sheet": (leader_pdf, "leader", "leaders/larysa"),
    "attendance": (attendance_pdf, "attendance", "coordinator"),
    "evaluation by guests": (evaluation_pdf, "evaluation_guests", "print"),
    "evaluation by hosts": (evaluation_pdf, "evaluation_hosts", "print"),
}
SIDE_BY_SIDE = attendance_pdf


@pytest.fixture(scope="module", params=PAPERS)
def paper(request: pytest.FixtureRequest) -> tuple[ModuleType, View, bytes]:
    """An exporter, a view and the paper."""
    exporter, audience, folder = PAPERS[request.param]
    view = views_of(audience)[folder]
    printed = view if exporter is SIDE_BY_SIDE else replace(view, languages=view.languages[:1])
    return exporter, printed, exporter.render(view)


def test_a_sheet_says_all_its_view_has(paper: tuple[ModuleType, View, bytes]) -> None:
    """Every name, title, place, phone and text of the view is found."""
    _, view, data = paper
    assert missing(words_of(view), data) == []


def test_a_sheet_is_sound_and_the_same_each_time(paper: tuple[ModuleType, View, bytes]) -> None:
    """PDF/A-2a, PDF/UA-1, nothing to repair; twice the same bytes."""
    exporter, view, data = paper
    assert complaints(data) == []
    assert exporter.render(view) == data


def test_a_sheet_has_its_frame_on_every_page(paper: tuple[ModuleType, View, bytes]) -> None:
    """The visit, the date, the case number and "page x of y"."""
    _, view, data = paper
    language = view.languages[0]
    of = {"sv": "Sida {} av {}", "uk": "Сторінка {} з {}"}[language]
    pages = pages_of(data)
    for number, (_, frame) in enumerate(pages, 1):
        assert bare(view.visit.title.words(language)) in frame
        assert bare("KS 2026-45") in frame
        assert bare(of.format(number, len(pages))) in frame


def test_a_sheet_prints_on_letter(paper: tuple[ModuleType, View, bytes]) -> None:
    """612 by 792 points, sound too."""
    exporter, view, _ = paper
    data = exporter.render(replace(view, options=Options(paper="letter")))
    assert size_of(data) == (612, 792)
    assert complaints(data) == []


def test_a_driver_reads_where_when_and_how_many() -> None:
    """The clock, both ends, people, seats, who leads, what needs room; whom to ring."""
    body = body_of(driver_pdf.render(views_of("driver")["drivers/bus"]))
    said = ("09:00–10:00", "Färjeterminalen", "Sjövägen 4", "59.22100, 18.29000", "Parkering: Vid ladan")
    counted = ("Passagerare 7", "3 personer under 18 år", "Sittplatser 20", "1 × trappfritt")
    leads = ("Leder gruppen: Åsa Björklund, samordnare", "Bagage: Sex väskor i bagageluckan", "+46 70 174 06 23")
    assert [words for words in (*said, *counted, *leads) if bare(words) not in body] == []


def test_a_driver_has_their_own_ways_alone() -> None:
    """The host's sheet has the car, the company's the bus; a company's folder bears the first way's id."""
    views = views_of("driver")
    assert {folder: [line.id for line in view.sessions] for folder, view in views.items()} == {
        "drivers/bus": ["bus"],
        "drivers/erik": ["van"],
    }


def test_a_company_whose_way_is_called_like_a_driver_has_a_folder_of_its_own() -> None:
    """Ids of sessions and people may be the same; folders may not."""
    assert list(views_of("driver", CAMP.replace("  bus:\n", "  erik:\n"))) == ["drivers/erik-transfer", "drivers/erik"]


def test_a_driver_who_has_withdrawn_has_no_sheet() -> None:
    """Somebody else will drive."""
    written = CAMP.replace("  erik: {", "  erik: {status: withdrawn, ")
    assert list(views_of("driver", written)) == ["drivers/bus"]


def test_a_way_may_have_one_end_alone() -> None:
    """Where it is not known yet, nothing stands; the head says what is missing."""
    written = CAMP.replace("    from: inn\n    to: lake\n", "    to: lake\n")
    body = body_of(driver_pdf.render(views_of("driver", written)["drivers/erik"]))
    assert bare("Hämtning Till Badplatsen Strandvägen 1") in body


def test_a_way_that_is_off_says_so() -> None:
    """Struck through and in words."""
    written = CAMP.replace("    seats: 4\n", "    seats: 4\n    status: cancelled\n")
    assert bare("Inställt") in body_of(driver_pdf.render(views_of("driver", written)["drivers/erik"]))


def test_a_way_without_a_time_stands_last() -> None:
    """Under its own heading."""
    written = CAMP.replace("    when: 2026-09-16 08:30-08:45\n", "")
    assert bare("Tid ej bestämd") in body_of(driver_pdf.render(views_of("driver", written)["drivers/erik"]))


def test_a_leader_reads_what_to_heed_of_each_child() -> None:
    """Health, diet, needs, swimming, photos, guardian and phone, in the leader's language."""
    body = body_of(leader_pdf.render(views_of("leader")["leaders/larysa"]))
    marko = (
        *("Марко Бондар Marko Bondar", "Вік: 12", "Здоровʼя: Астма – інгалятор у рюкзаку", "алергія на горіхи"),
        *("Уміє плавати: так", "Фотографувати заборонено", "Віра Бондар", "+380 00 000 06 22", "українська, польська"),
    )
    rest = ("Злата Мороз", "Вік: 11", "Уміє плавати: ні", "вегетаріанське", "112", "Садиба", "15–16 вересня")
    assert [words for words in (*marko, *rest[:-1]) if bare(words) not in body] == []


def test_a_leader_reads_who_is_with_the_children() -> None:
    """Which of them where not all are, and the grown-ups by name with their number."""
    body = body_of(leader_pdf.render(views_of("leader")["leaders/larysa"]))
    assert bare("Діти: 2 Дорослі: 3 – Лариса Величко, Оса Б’єрклунд, Іван Цимбалюк") in body
    assert bare("Діти: 1 – Злата Мороз Дорослі: 2 – Лариса Величко, Оса Б’єрклунд") in body


def test_every_page_of_a_leaders_sheet_is_confidential() -> None:
    """In the head of each page, the first too, in the leader's language."""
    pages = pages_of(leader_pdf.render(views_of("leader")["leaders/larysa"]))
    assert pages
    assert all(bare("Конфіденційно – лише для керівника групи") in frame for _, frame in pages)


def test_a_leader_has_their_own_children_alone() -> None:
    """Ostap's epilepsy stands on the other leader's sheet."""
    sheets = {folder: body_of(leader_pdf.render(view)) for folder, view in views_of("leader").items()}
    assert {folder: bare("Епілепсія") in body for folder, body in sheets.items()} == {
        "leaders/larysa": False,
        "leaders/ruslan": True,
    }


def test_a_leader_under_18_or_without_children_has_no_sheet() -> None:
    """Nobody but a grown-up reads what is private of a child."""
    young = CAMP.replace("head: true\n", "head: true\n    age: 17\n").replace(
        "Чаплі}, members: [ruslan, ostap]", "Ч}, members: [ruslan]"
    )
    assert views_of("leader", young) == {}


def test_a_run_sheet_tells_what_changed_and_how_to_reach_who_drives() -> None:
    """The time the bath had before, at the bath; the number of a host who drives, at the car."""
    view = views_of("coordinator")["coordinator"]
    (bath,) = (line for line in view.sessions if line.id == "swim")
    assert isinstance(bath.when, Timespan)
    before = replace(bath, when=Timespan(bath.when.start.replace(hour=12), bath.when.end.replace(hour=14)))
    news = (ChangeLine("swim", ("moved",), before=before, after=bath),)
    body = body_of(run_sheet_pdf.render(replace(view, since=1, changes=news)))
    assert bare("Ny tid: 13:00–15:00 (tidigare 12:00–14:00)") in body
    assert bare("Förare: Erik Häggström +46 70 174 06 23") in body
    assert bare("Ny tid") not in body_of(run_sheet_pdf.render(replace(view, since=0, changes=news)))


def test_attendance_has_a_page_a_day_with_who_is_there() -> None:
    """By side and protocol; two signatures for a whole day, one for half a day; no journey stands there."""
    first, second = (body for body, _ in pages_of(attendance_pdf.render(views_of("attendance")["coordinator"])))
    assert bare("Underskrift · Підпис") not in first
    assert [bare(words) in first for words in ("UnderskriftПідпис", "Underskrift förmiddag")] == [True, False]
    assert [bare(words) in second for words in ("Underskrift förmiddag", "Underskrift eftermiddag")] == [True, True]
    assert [bare(name) in first for name in ("Larysa Velychko", "Marko Bondar", "Ruslan Koval", "Buss")] == [
        *(True, True),
        *(False, False),
    ]
    assert second.index(bare("Larysa Velychko")) < second.index(bare("Ruslan Koval")) < second.index(bare("Marko"))
    assert bare("Finansieras av: Svenska institutet") in first


def test_attendance_of_whole_days_is_signed_on_each() -> None:
    """Three dates, three pages; who takes part online is marked so."""
    written = CAMP.replace("when: 2026-09-15 13:00-15:00", "when: 2026-09-14 to 2026-09-16")
    written = written.replace("    head: true\n", "    head: true\n    remote: Europe/Kyiv\n").replace(
        "    themes: [nature]\n    outdoors", "    online: https://meet.example/1\n    outdoors"
    )
    pages = pages_of(attendance_pdf.render(views_of("attendance", written)["coordinator"]))
    assert len(pages) == 3
    assert bare("Deltar digitalt") in pages[0][0]


def test_guests_are_asked_of_what_they_were_shown() -> None:
    """Sessions with themes, wishes, what there was to eat and to ride; five boxes each, and lines to write on."""
    body = body_of(evaluation_pdf.render(replace(views_of("evaluation_guests")["print"], languages=("uk",))))
    said = ("Купання Природа", "Ігри", "Щоб діти відпочили", "Харчування", "Транспорт", "Проживання", "Усний переклад")
    assert [words for words in (*said, "12345", "Що ще ви хотіли б сказати?") if bare(words) not in body] == []
    assert [words for words in ("Автобус від порома", "Кава") if bare(words) in body] == []


def test_a_series_is_asked_of_once() -> None:
    """Games each day are one row."""
    written = CAMP.replace(
        "when: 2026-09-15 13:00-15:00", "when: 2026-09-15 13:00-15:00\n    repeat: daily until 2026-09-16"
    )
    assert [line.id for line in views_of("evaluation_guests", written)["print"].sessions] == [
        "swim@2026-09-15",
        "games",
    ]


def test_hosts_are_asked_without_being_told_anything() -> None:
    """One form for all of them names no session."""
    body = body_of(evaluation_pdf.render(views_of("evaluation_hosts")["print"]))
    assert [words for words in ("Bad", "Lekar", "Badplatsen", "15 sep") if bare(words) in body] == []
    assert bare("Vilka programpunkter var du med på?") in body


def test_a_visit_of_nothing_asks_nothing_and_signs_nothing() -> None:
    """No sheet is empty."""
    head = CAMP.partition("sessions:")[0]
    empty = {name: views_of(name, head) for name in ("driver", "attendance", "evaluation_guests", "evaluation_hosts")}
    assert empty == {"driver": {}, "attendance": {}, "evaluation_guests": {}, "evaluation_hosts": {}}


@pytest.mark.parametrize("exporter", [driver_pdf, leader_pdf, attendance_pdf, evaluation_pdf])
def test_long_texts_lose_nothing(exporter: ModuleType) -> None:
    """5,000 numbered words as title, luggage, health and wish."""
    words = [f"ord{n:04}" for n in range(5000)]
    audience, folder = next((name, where) for each, name, where in PAPERS.values() if each is exporter)
    view = views_of(audience)[folder]
    long = say(sv=" ".join(words), uk=" ".join(words))
    view = replace(
        view,
        sessions=tuple(replace(line, title=long, luggage=long) for line in view.sessions),
        children=tuple(replace(line, health=long) for line in view.children),
        delegates=tuple(replace(line, title=long) for line in view.delegates[:1]),
        wishes=tuple(replace(line, text=long) for line in view.wishes),
    )
    data = exporter.render(view)
    assert missing(words, data) == []
    assert complaints(data) == []
