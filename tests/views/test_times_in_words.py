"""Times in words, whole, in three languages."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from written_visits import BARE, edition_at, packs_of, programme_of, session_of, view_of

from visitplan.views import words
from visitplan.views.view import View


@pytest.fixture(scope="module")
def view() -> View:
    """The coordinator's view of every kind of time there is; the clocks go back in the night to 25 October."""
    programme = programme_of("""\
        sites:
          kyiv-office: {name: Office in Kyiv, timezone: Europe/Kyiv}
          berlin-office: {name: Office in Berlin, timezone: Europe/Berlin}
        sessions:
          plain: {title: Plain, when: 2026-10-23 09:00-10:30}
          about: {title: About, when: 2026-10-23 11:00-12:00, approximate: true}
          dinner: {title: Dinner, when: "2026-10-23 19:00 - 24:00"}
          night:
            {title: Train, kind: transfer, from: Lund, to: Vännäs, when: "2026-10-24 22:10 - 2026-10-25 06:30"}
          doubled: {title: Doubled hour, when: 2026-10-25 01:30-02:30}
          flight:
            title: Flight
            kind: transfer
            from: Kyiv
            to: Arlanda
            when: "2026-10-26 10:00 Europe/Kyiv - 2026-10-26 12:05 Europe/Stockholm"
          call: {title: Call, site: kyiv-office, when: 2026-10-26 10:00-11:00}
          about-call: {title: Call, site: kyiv-office, when: 2026-10-26 14:00-15:00, approximate: true}
          berlin: {title: Berlin, site: berlin-office, when: 2026-10-26 15:00-16:00}
          late-call: {title: Late call, site: kyiv-office, when: "2026-10-26 23:00 - 2026-10-27 01:00"}
          fair: {title: Fair, when: 2026-10-27}
          camp: {title: Camp, when: 2026-10-26 to 2026-10-27}
          later: {title: Not placed}
        """)
    return view_of(programme)


CLOCKS = {
    "plain": ("09:00–10:30", "09:00–10:30", "09:00–10:30"),
    "about": ("about 11:00", "cirka 11:00", "близько 11:00"),
    "dinner": ("19:00–24:00", "19:00–24:00", "19:00–24:00"),
    "night": ("22:10–06:30 (25 Oct)", "22:10–06:30 (25 okt.)", "22:10–06:30 (25 жовт.)"),
    "doubled": ("01:30–02:30 UTC+02:00", "01:30–02:30 UTC+02:00", "01:30–02:30 UTC+02:00"),
    "flight": (
        "10:00 (Ukrainian time) – 12:05 (Swedish time)",
        "10:00 (ukrainsk tid) – 12:05 (svensk tid)",
        "10:00 (київський час) – 12:05 (шведський час)",
    ),
    "call": ("10:00–11:00 (Ukrainian time)", "10:00–11:00 (ukrainsk tid)", "10:00–11:00 (київський час)"),
    "about-call": ("about 14:00 (Ukrainian time)", "cirka 14:00 (ukrainsk tid)", "близько 14:00 (київський час)"),
    "berlin": ("15:00–16:00", "15:00–16:00", "15:00–16:00"),
    "fair": ("All day", "Hela dagen", "Увесь день"),
    "camp": ("All day", "Hela dagen", "Увесь день"),
    "later": ("Not placed yet", "Tid ej bestämd", "Час ще не визначено"),
}


@pytest.mark.parametrize(("session", "expected"), CLOCKS.items())
def test_a_clock_reads_the_same_everywhere_but_its_words(
    view: View, session: str, expected: tuple[str, str, str]
) -> None:
    """Clock change, midnight, two zones, whole days, about, not placed."""
    line = session_of(view, session)
    assert tuple(words.time_of(line, view, language) for language in ("en", "sv", "uk")) == expected


DATED = {
    "plain": (
        "Friday 23 October, 09:00–10:30",
        "Fredag 23 oktober, 09:00–10:30",
        "Пʼятниця, 23 жовтня, 09:00–10:30",
    ),
    "dinner": (
        "Friday 23 October, 19:00–24:00",
        "Fredag 23 oktober, 19:00–24:00",
        "Пʼятниця, 23 жовтня, 19:00–24:00",
    ),
    "night": (
        "Saturday 24 October 22:10 – Sunday 25 October 06:30",
        "Lördag 24 oktober 22:10 – söndag 25 oktober 06:30",
        "Субота, 24 жовтня 22:10 – неділя, 25 жовтня 06:30",
    ),
    "late-call": (
        "Monday 26 October 23:00 (Ukrainian time) – Tuesday 27 October 01:00 (Ukrainian time)",
        "Måndag 26 oktober 23:00 (ukrainsk tid) – tisdag 27 oktober 01:00 (ukrainsk tid)",
        "Понеділок, 26 жовтня 23:00 (київський час) – вівторок, 27 жовтня 01:00 (київський час)",
    ),
    "fair": ("Tuesday 27 October, all day", "Tisdag 27 oktober, hela dagen", "Вівторок, 27 жовтня, увесь день"),
    "camp": (
        "Monday 26 October – Tuesday 27 October",
        "Måndag 26 oktober – tisdag 27 oktober",
        "Понеділок, 26 жовтня – вівторок, 27 жовтня",
    ),
    "later": ("Not placed yet", "Tid ej bestämd", "Час ще не визначено"),
}


@pytest.mark.parametrize(("session", "expected"), DATED.items())
def test_a_date_stands_before_its_clock(view: View, session: str, expected: tuple[str, str, str]) -> None:
    """The weekday, day and month by CLDR, the first letter upper case."""
    line = session_of(view, session)
    assert tuple(words.when_of(line, view, language) for language in ("en", "sv", "uk")) == expected


def test_other_languages_have_their_own_weekdays_and_english_words(view: View) -> None:
    """A German or Arabic guest reads the day, whatever else there is no word for."""
    fair = session_of(view, "fair")
    assert words.when_of(fair, view, "de") == "Dienstag, 27. Oktober, all day"
    assert words.when_of(fair, view, "ar") == "الثلاثاء، 27 أكتوبر, all day"


def test_the_head_of_the_paper_tells_dates_edition_and_clock(view: View) -> None:
    """What every page carries."""
    assert words.dates_of(view, "sv") == "23–27 oktober 2026"
    assert words.edition_of(view, "en") == "1 October 2026, Draft – subject to change"
    assert words.zone_note(view, "uk") == "Вказано шведський час"


def test_a_released_edition_tells_its_number_in_the_visits_own_date(view: View) -> None:
    """Half past eleven in the evening in Greenwich is the next day in Stockholm."""
    released = replace(view, edition=edition_at(datetime(2026, 9, 7, 23, 30, tzinfo=UTC), number=3))
    assert words.edition_of(released, "sv") == "Version 3, 8 september 2026"


def test_a_view_without_dates_says_none(view: View) -> None:
    """A host's paper does not tell the dates of the whole visit."""
    assert words.dates_of(replace(view, visit=replace(view.visit, dates=None)), "sv") == ""


def test_who_takes_part_online_reads_their_own_clock_too() -> None:
    """With its date where that is another; not where both clocks agree, and nobody else reads it."""
    programme = programme_of(
        """\
        delegates:
          far: {name: Far, remote: Pacific/Chatham, languages: [en]}
          near: {name: Near, remote: Europe/Berlin, languages: [en]}
        sites:
          office: {name: Office, timezone: Pacific/Chatham}
        sessions:
          late: {title: Late, when: 2026-10-23 20:00-21:00, delegates: [far, near], online: "https://meet.example/1"}
          there: {title: There, when: 2026-10-24 09:00-10:00, site: office, delegates: [far]}
          about: {title: About, when: 2026-10-24 11:00-12:00, delegates: [far], approximate: true}
        """,
        head=BARE,
    )
    told = {
        folder: [words.time_of(line, view, "en") for line in view.sessions]
        for folder, view in packs_of(programme).items()
        if folder.startswith("delegat")
    }
    chatham = "Chatham Time"
    assert told == {
        "delegation": ["20:00–21:00", f"09:00–10:00 ({chatham})", "about 11:00"],
        "delegates/far": [
            f"20:00–21:00 = 24 Oct 07:45–08:45 ({chatham})",
            f"09:00–10:00 ({chatham})",
            f"about 11:00 = 22:45 ({chatham})",
        ],
        "delegates/near": ["20:00–21:00"],
    }
