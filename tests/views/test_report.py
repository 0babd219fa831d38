"""The report is written to be published: what the public may know, and no more."""

from datetime import date

from marked_visit import EDITION, PROGRAMME, marks_in
from visit_over import programme_over
from written_visits import edition_at

from visitplan.programme import Programme, WholeDays
from visitplan.views import report
from visitplan.views.view import Options, View

AFTER = date(2026, 11, 1)
BEFORE = date(2026, 10, 31)
LEFT_OUT = "Left out: names a place that is not public"


def report_on(today: date, programme: Programme | None = None, language: str = "") -> View:
    """The report as it is written that day."""
    options = Options(language=language, today=today)
    return dict(report.views(programme or programme_over(), edition_at(), options))["report"]


def test_after_the_embargo_it_tells_days_titles_and_sites_of_public_sessions() -> None:
    """Neither what was cancelled or never placed, nor a clock time; each session with its themes."""
    view = report_on(AFTER)
    assert [
        (each.id, str(each.title), each.when, each.place and str(each.place.name), list(map(str, each.themes)))
        for each in view.sessions
    ] == [
        ("1", "Tour of the mill", WholeDays(date(2026, 10, 20), date(2026, 10, 20)), "The old mill", ["Waste"]),
        ("2", "Fair", WholeDays(date(2026, 10, 22), date(2026, 10, 22)), None, []),
    ]
    assert view.visit.dates is not None
    assert view.visit.embargo is None


def test_until_the_embargo_ends_it_tells_weeks_and_names_no_site() -> None:
    """The coordinator's sentences that name one are left out, and the day until which to keep it stands there."""
    view = report_on(BEFORE)
    assert (view.visit.dates, view.visit.weeks, view.visit.embargo) == (None, ((2026, 43),), AFTER)
    assert view.sessions == ()
    assert list(map(str, view.outcomes)) == ["They sign a letter.", LEFT_OUT, LEFT_OUT]


def test_where_the_guests_slept_is_never_told() -> None:
    """In outcomes, wishes and follow-ups alike; another site may be named once the embargo is over."""
    view = report_on(AFTER)
    assert list(map(str, view.outcomes)) == ["They sign a letter.", LEFT_OUT, "The old mill is to be rebuilt."]
    assert [str(wish.text) for wish in view.wishes] == ["To see how waste is sorted", "To ride a tram", LEFT_OUT]


def test_a_public_session_where_the_guests_slept_tells_no_place() -> None:
    """The hall of the hotel is open to all; that it is the guests' hotel is not."""
    view = report_on(AFTER, programme_over(("to 2026-10-22, hosts", "to 2026-10-22, site: hotel, hosts")))
    assert [(str(each.title), each.place is None) for each in view.sessions] == [
        ("Tour of the mill", False),
        ("Fair", True),
    ]


def test_a_site_named_like_a_party_does_not_hide_what_came_of_the_visit() -> None:
    """Who hosts is public anyway."""
    programme = programme_over(("The old mill, address", "Lindhaga, address"), ("They sign", "Lindhaga and they sign"))
    view = report_on(BEFORE, programme)
    assert str(view.outcomes[0]) == "Lindhaga and they sign a letter."


def test_themes_are_those_of_what_was_held_and_not_internal() -> None:
    """Of a session that was not public the theme alone; a wish is met by a session on its theme."""
    view = report_on(AFTER)
    assert list(map(str, view.themes)) == ["Waste", "Care"]
    assert [wish.met for wish in view.wishes] == [True, None, True]


def test_what_is_still_to_come_was_not_seen() -> None:
    """A report of the first evening."""
    view = report_on(date(2026, 10, 20))
    assert list(map(str, view.themes)) == ["Waste"]
    assert [wish.met for wish in view.wishes] == [True, None, False]


def test_participants_are_numbers() -> None:
    """Guests who came, those under 18, hosts and interpreters who took part; a choir by its twenty."""
    assert report_on(AFTER).numbers == (("guests", 2), ("children", 1), ("hosts", 21), ("interpreters", 1))
    adults = programme_over(("age: 12, ", ""), ("interpreters: [olha], ", ""))
    assert report_on(AFTER, adults).numbers == (("guests", 2), ("hosts", 21))


def test_followups_have_an_owner_a_date_and_what_is_overdue() -> None:
    """A host by name and title; of a guest only whose guest it is."""
    view = report_on(AFTER)
    assert [
        (str(each.text), each.owner and str(each.owner.label), each.due, each.status, each.overdue)
        for each in view.followups
    ] == [
        ("Sign the letter", "Mats Lindroos", date(2026, 10, 30), "open", True),
        ("Send the pictures", "Zoriane", date(2026, 10, 30), "done", False),
        ("Meet again", None, None, "open", False),
    ]
    assert not report_on(date(2026, 10, 30)).followups[0].overdue


def test_it_is_in_the_first_language_or_the_one_asked_for() -> None:
    """One language, for a news item has one."""
    assert report_on(AFTER).languages == ("en",)
    assert report_on(AFTER, language="sv").languages == ("sv",)


def test_it_holds_these_fields_and_no_others() -> None:
    """Every mark of a visit in which every field has one; the day is that of the edition where none is given."""
    free = report.view(PROGRAMME, EDITION, Options(today=date(2027, 3, 1)))
    assert marks_in(free) == {
        *("visit.id", "visit.title", "visit.zone", "visit.dates", "visit.status", "visit.case_number", "visit.colour"),
        *("host.name", "host.region", "host.country", "party.name", "party.region", "party.country"),
        *("partnership.name", "partnership.organisers", "partnership.funding"),
        *("edition.number", "edition.moment", "edition.code"),
        *("theme.name", "seen.name", "wish.text", "outcome", "followup.text", "followup.status", "followup.due"),
        *("manager.id", "manager.name", "manager.title"),
        # the public session; and, as numbers, a child and an interpreter
        *("open.title", "open.status", "mill.name", "child.count", "interpreter.count"),
    }
    kept = report.view(PROGRAMME, EDITION, Options())
    only_later = {"visit.dates", "seen.name", "open.title", "open.status", "mill.name", "interpreter.count"}
    assert marks_in(kept) == marks_in(free) - only_later | {"visit.embargo"}
