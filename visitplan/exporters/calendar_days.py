"""`calendar-days.ics`: one all-day banner a date, for who wants no twelve lines in their calendar."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from visitplan.exporters.ics.day import banner_of
from visitplan.exporters.ics.vcalendar import calendar_of, organizer_of, written
from visitplan.views.agenda import agenda, placed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from visitplan.views.agenda import AgendaRow
    from visitplan.views.view import View


def render(view: View) -> bytes:
    """The calendar: every date with a session, and cancelled those that lost all they had."""
    organizer = organizer_of(view)
    calendar = calendar_of(view, published=organizer is not None)
    dates = rows_by_date(view)
    for day in sorted(dates.keys() | view.edition.days.keys()):
        banner = banner_of(day, dates.get(day, ()), view)
        if organizer is not None:
            banner["ORGANIZER"] = organizer
        calendar.add_component(banner)
    return written(calendar)


def rows_by_date(view: View) -> Mapping[date, Sequence[AgendaRow]]:
    """What takes place on each date, whole days first; guests are counted where calendars do so."""
    days = agenda(replace(view, sessions=tuple(session for session in placed(view) if not session.cancelled)))
    return {day.date: (*day.all_day, *day.timed) for day in days if not day.empty}
