"""Banners of any visit pass the strict look at their bytes; lines fold at the right octet whatever stands in them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from any_views import views
from calendar_views import TOUR, say, span, view_of
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as some
from ics_lint import faults
from reading import by_vobject

from visitplan.editions import Stamp
from visitplan.exporters import calendar, calendar_days
from visitplan.programme import WholeDays
from visitplan.views.view import SessionLine, View

DAYS = some.dates(date(1901, 1, 1), date(2199, 1, 1))


def shortened(session: SessionLine) -> SessionLine:
    """The session on a week of whole days at most: each date has a banner."""
    if isinstance(session.when, WholeDays):
        return replace(session, when=WholeDays(session.when.first, session.when.first + timedelta(days=6)))
    return session


@some.composite
def released(draw: some.DrawFn) -> View:
    """Any visit of which something has been released, and dates that lost all they had."""
    view = draw(views())
    stamps = {day: Stamp(draw(some.integers(0, 99)), view.edition.moment, "AB3DEF") for day in draw(some.lists(DAYS))}
    sessions = tuple(map(shortened, view.sessions))
    return replace(
        view, sessions=sessions, edition=replace(view.edition, days=stamps), pack=draw(some.text(max_size=9))
    )


@settings(
    max_examples=60,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)
@given(released())
def test_any_banners_are_as_they_must_be(view: View) -> None:
    """Odd zones, clock changes, midnight, whole days, long Cyrillic, hostile words: a whole date each, once."""
    data = calendar_days.render(view)
    assert faults(data) == []
    shown = {day for session in view.sessions if session.when and not session.cancelled for day in session.when.days}
    expected = {day.isoformat(): (day + timedelta(days=1)).isoformat() for day in shown | view.edition.days.keys()}
    assert [(seen.start, seen.end) for seen in sorted(by_vobject(data), key=lambda seen: seen.start)] == sorted(
        expected.items()
    )
    assert data.count(b"TRANSP:TRANSPARENT") == data.count(b"BEGIN:VEVENT") == len(expected)
    assert b"BEGIN:VTIMEZONE" not in data


@pytest.mark.parametrize("render", [calendar.render, calendar_days.render])
@pytest.mark.parametrize("letter", ["a", "ї", "中", "🙂", ",", "\\", "ش"])
def test_lines_fold_where_they_must(render: Callable[[View], bytes], letter: str) -> None:
    """Titles of every length around one and two lines, of letters of one to four octets and of escaped ones."""
    titles = [f"T{letter * length}" for length in range(1, 160)]
    sessions = [
        replace(TOUR, id=f"s{length}", title=say(sv=title), when=span(1 + length % 28, "09:00", "10:00"))
        for length, title in enumerate(titles)
    ]
    data = render(view_of(*sessions))
    assert faults(data) == []
    assert max(map(len, data.split(b"\r\n"))) == 75
    if render is calendar.render:
        assert {seen.title for seen in by_vobject(data)} == set(titles)
