"""Visits of any size for the paper tests: so many delegates, so many days and sessions."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from paper_cast import say
from paper_views import PROGRAMME

from visitplan.itinerary.written import Dates
from visitplan.programme import Timespan
from visitplan.views.view import PersonLine, SessionLine, View


def people(number: int) -> tuple[PersonLine, ...]:
    """So many delegates with names, titles and how to say them."""
    return tuple(
        PersonLine(
            f"d{n}",
            "delegates",
            say(en=f"Petro Number{n}", uk=f"Петро Номер{n}"),
            say(sv=f"ledamot {n}", uk=f"депутат {n}"),
            say=say(sv=f"PE-tro {n}"),
        )
        for n in range(number)
    )


def sessions(days: int, a_day: int) -> tuple[SessionLine, ...]:
    """So many sessions on so many days from 15 September, an hour each from eight."""
    start = PROGRAMME.sessions[1].when.start.replace(hour=8, minute=0)  # type: ignore[union-attr] -- it is placed
    return tuple(
        replace(
            PROGRAMME.sessions[2],
            id=f"s{day}-{n}",
            speakers=(),
            title=say(sv=f"Programpunkt {day}.{n}", uk=f"Захід {day}.{n}"),
            when=Timespan(start + timedelta(days=day, hours=n), start + timedelta(days=day, hours=n, minutes=50)),
        )
        for day in range(days)
        for n in range(a_day)
    )


def lasting(view: View, days: int, a_day: int) -> View:
    """The view with a visit of so many days."""
    dates = Dates(date(2026, 9, 15), date(2026, 9, 15) + timedelta(days=days - 1))
    return replace(view, visit=replace(view.visit, dates=dates), sessions=sessions(days, a_day))
