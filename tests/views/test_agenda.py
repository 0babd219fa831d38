"""The day pages: every date, its rows in order, what goes on past midnight."""

from datetime import date

from written_visits import programme_of, view_of

from visitplan.views import words
from visitplan.views.agenda import agenda, placed, row_time, unplaced
from visitplan.views.view import View

SESSIONS = """\
days:
  2026-10-24: {title: Waste}
sessions:
  before: {title: Flight, kind: transfer, by: flight, from: Kyiv, to: Arlanda, when: 2026-10-22 15:00-18:00}
  b-talk: {title: Talk, when: 2026-10-24 09:00-10:00}
  a-talk: {title: Talk, when: 2026-10-24 09:00-10:00}
  early: {title: Early, when: 2026-10-25 01:00-02:00}
  train:
    {title: Train, kind: transfer, from: Lund, to: Kyiv, when: "2026-10-24 22:00 - 2026-10-26 07:00 Europe/Kyiv"}
  fair: {title: Fair, when: 2026-10-24 to 2026-10-25}
  dance: {title: Dance, when: "2026-10-26 20:00 - 24:00", status: cancelled}
  later: {title: Later}
"""


def pages(view: View, language: str) -> list[tuple[str, int, bool, list[str]]]:
    """Every day as it would be printed: its date, its number, whether the clocks change, its rows."""
    return [
        (
            words.day_of(day.date, language),
            day.number,
            day.clock_change,
            [
                f"{'… ' if row.continues else ''}{row_time(row, view, language)} {row.session.id}"
                for row in (*day.all_day, *day.timed)
            ],
        )
        for day in agenda(view)
    ]


def test_every_date_has_its_page() -> None:
    """Dates before the visit, empty ones, a train over two midnights and a clock change."""
    view = view_of(programme_of(SESSIONS))
    assert pages(view, "en") == [
        ("Thursday 22 October", 0, False, ["15:00–18:00 before"]),
        ("Friday 23 October", 1, False, []),
        (
            "Saturday 24 October",
            2,
            True,
            [
                "All day fair",
                "09:00–10:00 a-talk",
                "09:00–10:00 b-talk",
                "22:00 (Swedish time) – 07:00 (26 Oct, Ukrainian time) train",
            ],
        ),
        ("Sunday 25 October", 3, False, ["… All day fair", "… All day train", "01:00–02:00 UTC+02:00 early"]),
        ("Monday 26 October", 4, False, ["… until 07:00 (Ukrainian time) train", "20:00–24:00 dance"]),
        ("Tuesday 27 October", 5, False, []),
    ]


def test_pages_speak_swedish_and_ukrainian() -> None:
    """The same page in two more languages."""
    view = view_of(programme_of(SESSIONS))
    assert pages(view, "sv")[4] == (
        "Måndag 26 oktober",
        4,
        False,
        ["… till 07:00 (ukrainsk tid) train", "20:00–24:00 dance"],
    )
    assert pages(view, "uk")[4] == (
        "Понеділок, 26 жовтня",
        4,
        False,
        ["… до 07:00 (київський час) train", "20:00–24:00 dance"],
    )


def test_a_journey_that_ends_at_midnight_does_not_touch_the_day_that_begins() -> None:
    """From ten in the evening over a whole day to the midnight after."""
    programme = programme_of("""\
        sessions:
          train: {title: Train, kind: transfer, from: Lund, to: Kyiv, when: "2026-10-23 22:00 - 2026-10-25 00:00"}
        """)
    view = view_of(programme)
    assert [rows for _, _, _, rows in pages(view, "en")][:3] == [
        ["22:00–00:00 (25 Oct) train"],
        ["… until 24:00 train"],
        [],
    ]


def test_what_is_said_of_a_date_stands_on_it() -> None:
    """The title of the day, and whether anything is on."""
    saturday = agenda(view_of(programme_of(SESSIONS)))[2]
    assert (str(saturday.line.title), saturday.date, saturday.empty) == ("Waste", date(2026, 10, 24), False)
    assert agenda(view_of(programme_of("")))[0].empty


def test_sessions_without_a_time_are_listed_apart() -> None:
    """Not placed yet, never lost."""
    assert [session.id for session in unplaced(view_of(programme_of(SESSIONS)))] == ["later"]


def test_a_host_sees_pages_only_for_own_dates() -> None:
    """Without the dates of the visit, the dates with sessions."""
    programme = programme_of("sessions:\n  talk: {title: Talk, when: 2026-10-24 09:00-10:00, hosts: mats}\n")
    assert pages(view_of(programme, "hosts/mats"), "en") == [("Saturday 24 October", 0, True, ["09:00–10:00 talk"])]


def test_a_hosts_calendar_counts_the_guests_that_paper_names() -> None:
    """Guests who speak too; hosts who do keep their names, and the delegation's calendar all of them."""
    programme = programme_of("""\
        sessions:
          talk: {title: Talk, when: 2026-10-24 09:00-10:00, hosts: mats, speakers: [olena, mats]}
          later: {title: Later, hosts: mats}
        """)
    calendars = {folder: placed(view_of(programme, folder)) for folder in ("hosts/mats", "delegation")}
    told = {
        folder: [(words.whom(line, "en"), words.people_of(line.speakers, "en")) for line in lines]
        for folder, lines in calendars.items()
    }
    assert told == {
        "hosts/mats": [("2 guests", "Mats Lindroos")],
        "delegation": [("Everyone", "Olena Halahan, Mats Lindroos")],
    }
