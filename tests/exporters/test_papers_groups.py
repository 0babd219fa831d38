"""Groups that part, sessions that were moved, and the last row of a day: how the day tables tell them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from paper_cast import DELEGATES, HALL, PLANT, SCHOOL, say
from paper_checks import bare, body_of, complaints, missing, pages_of, words_of
from paper_sessions import KYIV, at, span
from paper_views import BARE, PROGRAMME, SITE

from visitplan.exporters import booklet_pdf, brief_pdf, programme_pdf
from visitplan.exporters.paper.groups import by_groups
from visitplan.exporters.paper.programme import programme
from visitplan.programme import Timespan, WholeDays
from visitplan.views import words
from visitplan.views.agenda import agenda
from visitplan.views.view import SessionLine, View

ENERGY, SCHOOLS = say(sv="Energigruppen", uk="Енергетики"), say(sv="Skolgruppen", uk="Освітяни")


def session(name: str, start: str, end: str, **facts: object) -> SessionLine:
    """A session on 16 September."""
    return SessionLine(name, say(sv=f"Pass {name}", uk=f"Захід {name}"), span(16, start, end), **facts)  # type: ignore[arg-type] -- facts of a line


BUS = session("bus", "09:00", "09:20", groups=(ENERGY,), kind="transfer")
PLANT_TOUR = session("plant", "09:30", "11:00", groups=(ENERGY,), place=PLANT)
LESSON = session("lesson", "09:30", "11:30", groups=(SCHOOLS,), place=SCHOOL)
COFFEE = session("coffee", "10:00", "10:30", everyone=True)
LATER = session("later", "13:00", "14:00", groups=(ENERGY,))
ONE = session("one", "13:30", "14:30", delegates=DELEGATES[:1])
NIGHT = session("night", "21:00", "23:00", groups=(ENERGY,))
CASES = {
    "two groups part, one takes a bus": ((BUS, PLANT_TOUR, LESSON), [["bus", "lesson", "plant"]]),
    "what everyone does stands alone": ((PLANT_TOUR, LESSON, COFFEE), [["lesson", "plant"], ["coffee"]]),
    "one after the other": ((PLANT_TOUR, LATER), [["plant"], ["later"]]),
    "one group, two things at a time": ((PLANT_TOUR, replace(LESSON, groups=(ENERGY,))), [["lesson"], ["plant"]]),
    "a group and one delegate": ((LATER, ONE), [["later", "one"]]),
    "a group leaves before the other comes": ((BUS, LESSON, NIGHT), [["bus"], ["lesson"], ["night"]]),
    "nobody said": ((session("a", "09:00", "10:00"), session("b", "09:00", "10:00")), [["a"], ["b"]]),
}


@pytest.mark.parametrize(("sessions", "expected"), CASES.values(), ids=CASES)
def test_groups_that_part_stand_together(sessions: tuple[SessionLine, ...], expected: list[list[str]]) -> None:
    """Those of different groups at the same time, and what leads there; all others alone."""
    days = agenda(replace(PROGRAMME, sessions=sessions))
    (timed,) = [day.timed for day in days if day.timed]
    assert [[entry.session.id for entry in rows] for rows in by_groups(timed)] == expected


def test_a_session_over_midnight_joins_no_group_of_the_next_day() -> None:
    """What goes on from the day before stands alone."""
    late = replace(NIGHT, id="late", when=Timespan(at(15, "23:00"), at(16, "10:00")), groups=(SCHOOLS,))
    days = agenda(replace(PROGRAMME, sessions=(late, PLANT_TOUR)))
    rows = [[entry.session.id for entry in rows] for day in days for rows in by_groups(day.timed)]
    assert rows == [["late"], ["late"], ["plant"]]


def split(view: View) -> dict[str, object]:
    """The row of the groups, as the template takes it."""
    (row,) = [row for day in programme(view)["days"] for row in day["sessions"] if "split" in row]  # type: ignore[attr-defined] -- a list of days
    return row


def test_a_column_a_group_under_its_name() -> None:
    """From the first start to the last end; a session tells its own time where that is another."""
    row = split(replace(PROGRAMME, languages=("sv",), sessions=(BUS, PLANT_TOUR, LESSON)))
    assert spoken(row["time"]) == ["09:00–11:30"]
    assert spoken(row["kind"]) == ["I grupper"]
    columns = [
        (spoken(column["head"]), [spoken(each["time"]) for each in column["sessions"]]) for column in row["split"]
    ]  # type: ignore[attr-defined] -- a list of columns
    assert columns == [
        (["Energigruppen"], [["09:00–09:20"], ["09:30–11:00"]]),
        (["Skolgruppen"], [["09:30–11:30"]]),
    ]


def test_a_session_as_long_as_the_row_does_not_say_so_again() -> None:
    """One time for both columns."""
    row = split(replace(PROGRAMME, sessions=(replace(PLANT_TOUR, when=LESSON.when), LESSON)))
    assert [each["time"] for column in row["split"] for each in column["sessions"]] == [[], []]  # type: ignore[attr-defined] -- a list of columns


def spoken(passages: object) -> list[object]:
    """The words alone."""
    return [said["words"] for said in passages]  # type: ignore[attr-defined] -- a list of passages


@pytest.mark.parametrize("exporter", [programme_pdf, booklet_pdf], ids=["programme", "booklet"])
@pytest.mark.parametrize("number", [2, 3, 4, 7])
def test_any_number_of_groups_prints_whole(exporter: object, number: int) -> None:
    """Seven groups, each with a long description: columns go on over pages and lose nothing."""
    long = say(sv=" ".join(f"ord{n}" for n in range(150)), uk="Опис")
    sessions = tuple(
        session(
            f"s{n}", "09:00", "11:00", groups=(say(sv=f"Grupp {n}", uk=f"Група {n}"),), description=long, place=HALL
        )
        for n in range(number)
    )
    view = replace(PROGRAMME, languages=("sv",), sessions=sessions)
    data = exporter.render(view)  # type: ignore[attr-defined] -- both have it
    assert missing(words_of(view), data) == []
    assert complaints(data) == []


WAS = {
    "the same date": (span(16, "09:00", "10:00"), "Flyttat (tidigare 09:00–10:00)"),
    "another date": (span(17, "09:00", "10:00"), "Flyttat (tidigare Torsdag 17 september, 09:00–10:00)"),
    "another zone": (
        Timespan(at(16, "09:00", KYIV), at(16, "10:00", KYIV)),
        "Flyttat (tidigare 09:00–10:00 (ukrainsk tid))",
    ),
    "a whole day": (
        WholeDays(date(2026, 9, 16), date(2026, 9, 16)),
        "Flyttat (tidigare Onsdag 16 september, hela dagen)",
    ),
    "nothing": (None, ""),
}


@pytest.mark.parametrize(("was", "said"), WAS.values(), ids=WAS)
def test_a_moved_session_says_from_when(was: Timespan | WholeDays | None, said: str) -> None:
    """The clock alone on the same date, else the date too; on paper in every language."""
    line = replace(LESSON, was=was)
    view = replace(PROGRAMME, sessions=(line,))
    assert words.moved_from(line, view, "sv") == said
    assert (bare(said) in body_of(programme_pdf.render(view))) or not said
    assert ("Перенесено" in body_of(programme_pdf.render(view))) == bool(said)


def test_a_brief_says_from_when_too() -> None:
    """Under the title on its card; the run sheet tells all that is news."""
    moved = replace(LESSON, was=span(16, "09:00", "10:00"))
    assert bare("Flyttat (tidigare 09:00–10:00)") in body_of(brief_pdf.render(replace(SITE, sessions=(moved,))))


def test_a_session_that_lost_its_time_says_when_it_was_to_be() -> None:
    """Not placed any more: the date too."""
    line = replace(LESSON, was=LESSON.when, when=None)
    said = words.moved_from(line, PROGRAMME, "en")
    assert said == "Moved (was Wednesday 16 September, 09:30–11:30)"


def test_no_last_row_of_a_day_stands_alone_on_a_page() -> None:
    """A day of any number of sessions: two of them or more on each of its pages, whose head says which day goes on."""
    start = at(15, "08:00")
    for number in range(12, 40):
        whens = [
            Timespan(start + n * timedelta(minutes=15), start + (n + 1) * timedelta(minutes=15)) for n in range(number)
        ]
        sessions = tuple(replace(COFFEE, id=f"s{n:02}", when=when) for n, when in enumerate(whens))
        pages = pages_of(programme_pdf.render(replace(BARE, sessions=sessions)))
        counts = [count for body, _ in pages if (count := body.count("Passcoffee"))]
        assert sum(counts) == number
        assert min(counts) > 1
        for body, frame in pages:
            goes_on = "Passcoffee" in body and bare("Tisdag 15 september") not in body
            assert (bare("Tisdag 15 september") in frame) == goes_on
