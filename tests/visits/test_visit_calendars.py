"""The calendars of every visit: sound in every octet, and read by others as the views have it.

In two states: a draft of the visit, and what it is once it was released, half of it dropped and the rest moved a day.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from functools import cache

import pytest
from ics_lint import faults
from packed import MOMENT, NAMES, checked
from reading import Seen, by_vobject, told

from visitplan import packs
from visitplan.editions import edition_of, released, with_former
from visitplan.exporters import calendar_days, render_of
from visitplan.exporters.ics.vevent import summary_of, uid_of
from visitplan.packs import Order
from visitplan.programme import Programme, Session, Timespan, WholeDays
from visitplan.views.view import Options, View

A_DAY = timedelta(days=1)
PAPERS = ("calendar.ics", "calendar-days.ics")
Calendars = dict[str, tuple[View, bytes]]


def programme_of(name: str) -> Programme:
    """The visit."""
    programme = checked(name).programme
    assert programme
    return programme


def written(orders: Iterable[Order], *papers: str) -> Calendars:
    """The calendars among these papers by their path, with the view each was written from."""
    return {order.path: (order.view, render_of(order.paper)(order.view)) for order in orders if order.paper in papers}


@cache
def calendars(name: str) -> Calendars:
    """Every calendar of sessions of the visit."""
    programme = programme_of(name)
    return written(packs.orders(programme, edition_of(programme, None, MOMENT), Options()), "calendar.ics")


@cache
def second_edition(name: str) -> Calendars:
    """Every calendar of sessions and of dates in the second edition: every other session dropped, the rest moved."""
    first = programme_of(name)
    second = replace(first, sessions=tuple(map(moved, first.sessions[1::2])))
    ledger = released(second, released(first, None, MOMENT), MOMENT + A_DAY)
    edition = edition_of(second, ledger, MOMENT + 2 * A_DAY)
    assert (edition.number, edition.draft) == (2, False)
    return written(packs.orders(with_former(second, ledger), edition, Options()), *PAPERS)


def moved(session: Session) -> Session:
    """The session a day later by the clock."""
    match session.when:
        case Timespan(start, end):
            return replace(session, when=Timespan(start + A_DAY, end + A_DAY))
        case WholeDays(first, last):
            return replace(session, when=WholeDays(first + A_DAY, last + A_DAY))
    return session


def meant(view: View) -> list[Seen]:
    """What a reader should find."""
    found = []
    for session in view.sessions:
        match session.when:
            case Timespan(start, end):
                ends = told(start), told(end)
            case WholeDays() as whole:
                ends = whole.days[0].isoformat(), (whole.days[-1] + timedelta(days=1)).isoformat()
            case None:
                continue
        found.append(Seen(uid_of(view.visit.id, session.id), summary_of(session, view.own_language), *ends))
    return sorted(found)


@pytest.mark.parametrize("name", NAMES)
def test_every_calendar_is_as_it_must_be(name: str) -> None:
    """Each pack's, and there are some."""
    assert "coordinator/calendar.ics" in calendars(name)
    assert {path: faults(data) for path, (_, data) in calendars(name).items()} == {path: [] for path in calendars(name)}


@pytest.mark.parametrize("name", NAMES)
def test_every_calendar_of_a_second_edition_is_as_it_must_be(name: str) -> None:
    """Sessions and dates, with all that was dropped and left behind."""
    found = second_edition(name)
    assert {path.rpartition("/")[2] for path in found} == set(PAPERS)
    assert {path: faults(data) for path, (_, data) in found.items()} == {path: [] for path in found}
    assert b"STATUS:CANCELLED" in b"".join(data for _, data in found.values())


@pytest.mark.parametrize("name", NAMES)
def test_vobject_reads_in_a_second_edition_what_its_views_have(name: str) -> None:
    """What was dropped stays, under its id."""
    found = {path: each for path, each in second_edition(name).items() if path.endswith("/calendar.ics")}
    assert {path: by_vobject(data) for path, (_, data) in found.items()} == {
        path: meant(view) for path, (view, _) in found.items()
    }


@pytest.mark.parametrize("name", NAMES)
def test_every_date_has_one_banner_and_one_that_is_gone_stays(name: str) -> None:
    """In the draft each date with a session, in the second edition each that had one, too."""
    for drafted, (view, _) in calendars(name).items():
        assert {seen.start for seen in by_vobject(calendar_days.render(view))} == dates_of(view), drafted
    banners = {path: each for path, each in second_edition(name).items() if path.endswith("/calendar-days.ics")}
    assert banners
    for path, (view, data) in banners.items():
        seen = [banner.start for banner in by_vobject(data)]
        assert len(seen) == len(set(seen)), path
        assert set(seen) == {day.isoformat() for day in view.edition.days} >= dates_of(view), path


def dates_of(view: View) -> set[str]:
    """The dates on which something takes place."""
    there = (session for session in view.sessions if not session.cancelled)
    return {day.isoformat() for session in there if session.when for day in session.when.days}


@pytest.mark.parametrize("name", NAMES)
def test_vobject_reads_in_every_calendar_what_its_view_has(name: str) -> None:
    """The same sessions under the same ids, titles and moments."""
    read = {path: by_vobject(data) for path, (_, data) in calendars(name).items()}
    assert read == {path: meant(view) for path, (view, _) in calendars(name).items()}


@pytest.mark.parametrize("name", NAMES)
def test_a_session_has_one_id_and_one_version_in_all_packs(name: str) -> None:
    """Whoever gets two of our calendars gets no session twice."""
    versions: dict[str, set[tuple[str, str]]] = {}
    for _, data in calendars(name).values():
        for event in data.decode().replace("\r\n ", "").split("BEGIN:VEVENT\r\n")[1:]:
            said = dict(
                line.split(":", 1) for line in event.split("\r\n") if line.startswith(("UID", "SEQ", "DTSTAMP"))
            )
            versions.setdefault(said["UID"], set()).add((said["SEQUENCE"], said["DTSTAMP"]))
    assert versions
    assert {uid: len(each) for uid, each in versions.items()} == dict.fromkeys(versions, 1)
