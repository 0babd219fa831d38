"""The calendars of every visit: sound in every octet, and read by others as the views have it."""

from __future__ import annotations

from datetime import timedelta
from functools import cache

import pytest
from ics_lint import faults
from packed import MOMENT, NAMES, checked
from reading import Seen, by_vobject, told

from visitplan import packs
from visitplan.editions import edition_of
from visitplan.exporters.calendar import render
from visitplan.exporters.ics.vevent import summary_of, uid_of
from visitplan.programme import Timespan, WholeDays
from visitplan.views.view import Options, View


@cache
def calendars(name: str) -> dict[str, tuple[View, bytes]]:
    """Every calendar of the visit by its path, with the view it was written from."""
    programme = checked(name).programme
    assert programme
    orders = packs.orders(programme, edition_of(programme, None, MOMENT), Options())
    return {order.path: (order.view, render(order.view)) for order in orders if order.paper == "calendar.ics"}


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
