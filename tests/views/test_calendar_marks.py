"""What of a visit full of marks gets into calendars, which sync to many a phone: to the last octet."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from re import findall

import pytest
from marked_visit import EDITION, PROGRAMME

from visitplan.exporters import render_of
from visitplan.views import VIEWS
from visitplan.views.view import Options, View

BANNER = "edition.code visit.title"
BANNERS: Mapping[str, str] = {
    "coordinator": "break.place break.title earlier.title hotel.name late.place late.title mill.name open.title "
    "school.name secret.title talk.title way.end way.title",
    "delegation": "break.place break.title earlier.title hotel.name late.place late.title mill.name open.title "
    "school.name talk.title way.end way.title",
    "delegates/‹guest.id›": "break.place break.title earlier.title hotel.name late.place late.title mill.name "
    "school.name talk.title way.end way.title",
    "delegates/‹friend.id›": "mill.name open.title",
    "delegates/‹child.id›": "school.name talk.title",
    "delegates/‹far.id›": "school.name talk.title",
    "sites/‹school.id›": "school.name talk.title",
    "sites/‹mill.id›": "earlier.title mill.name open.title",
    "hosts/‹teacher.id›": "school.name talk.title way.end way.title",
    "hosts/‹leader.id›": "break.place break.title school.name talk.title",
    "hosts/‹driver.id›": "school.name talk.title",
    "hosts/‹janitor.id›": "earlier.title mill.name open.title",
    "interpreters/‹interpreter.id›": "break.place break.title hotel.name school.name talk.title way.end way.title",
}
"""Titles and places of the recipient's own sessions, and no person."""
PEOPLE = {"manager", "oncall", "teacher", "leader", "driver", "janitor", "interpreter"}
GUESTS = {"guest", "friend", "child", "far", "gone", "guardian"}


def views() -> Iterator[tuple[str, View]]:
    """Every view that has calendars, in a colour that is one."""
    for audience in VIEWS:
        if "calendar.ics" in audience.papers:
            for folder, view in audience.views(PROGRAMME, EDITION, Options()):
                yield folder, replace(view, visit=replace(view.visit, colour=""))


def marks(view: View, paper: str) -> set[str]:
    """The marks in a calendar's text."""
    return set(findall("‹([^›]+)›", render_of(paper)(view).decode().replace("\r\n ", "")))


def test_banners_hold_titles_and_places_alone() -> None:
    """Of the recipient's own sessions."""
    assert {folder: marks(view, "calendar-days.ics") for folder, view in views()} == {
        folder: set(f"{BANNER} {said}".split()) for folder, said in BANNERS.items()
    }


def test_a_banner_says_nothing_the_whole_calendar_does_not() -> None:
    """But for places said by their address there; a journey's end is said in both."""
    assert {folder: marks(view, "calendar-days.ics") - marks(view, "calendar.ics") for folder, view in views()} == {
        folder: set() for folder in BANNERS
    }


@pytest.mark.parametrize("paper", ["how-to-add.html", "how-to-add.md"])
def test_how_to_add_a_calendar_says_nothing_of_the_visit_but_its_title(paper: str) -> None:
    """And which edition it is."""
    assert {folder: marks(view, paper) for folder, view in views()} == {
        folder: {"edition.code", "visit.title"} for folder in BANNERS
    }


def test_calendars_name_no_guest_to_hosts() -> None:
    """They count them: who reads over a shoulder learns no name. Interpreters and guests know who comes."""
    counting = {folder: view for folder, view in views() if folder.startswith(("sites/", "hosts/"))}
    assert len(counting) == 6
    for folder, view in counting.items():
        assert (folder, {mark for mark in marks(view, "calendar.ics") if mark.partition(".")[0] in GUESTS}) == (
            folder,
            set(),
        )


def test_calendars_tell_of_people_only_who_they_are() -> None:
    """Name and title; a phone to the coordinator alone. Never a diet, an address, an age, or who pays."""
    for folder, view in views():
        said = {mark.partition(".") for mark in marks(view, "calendar.ics")}
        told = {field for who, _, field in said if who in PEOPLE | GUESTS}
        assert told <= {"name", "title", *(["phone"] if folder == "coordinator" else [])}, folder
        assert not {"diet", "access", "health", "age", "notes", "paid_by", "seats", "email"} & {
            field for _, _, field in said
        }, folder
