"""The day pages: which dates a view has and what stands on each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from visitplan.labels import labels
from visitplan.programme.timespan import Timespan, WholeDays, dates
from visitplan.views import words
from visitplan.views.view import DayLine, SessionLine, View


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """A session on one of its dates; `continues` on every date but its first."""

    session: SessionLine
    continues: bool
    date: date


@dataclass(frozen=True, slots=True)
class AgendaDay:
    """A date with its rows in order of start; `number` counts the dates of the visit from 1, 0 outside it.

    `clock_change`: the clocks change in the night after it.
    """

    line: DayLine
    number: int = 0
    all_day: tuple[AgendaRow, ...] = ()
    timed: tuple[AgendaRow, ...] = ()
    clock_change: bool = False

    @property
    def date(self) -> date:
        """The date."""
        return self.line.date

    @property
    def empty(self) -> bool:
        """Whether nothing stands on it."""
        return not (self.all_day or self.timed)


def agenda(view: View) -> tuple[AgendaDay, ...]:
    """Every date of the visit and every other date with a session, in order."""
    rows = rows_by_date(view.sessions)
    visit = dates(view.visit.dates.first, view.visit.dates.last) if view.visit.dates else ()
    lines = {line.date: line for line in view.days}
    numbers = {day: number for number, day in enumerate(visit, 1)}
    return tuple(
        AgendaDay(
            line=lines.get(day, DayLine(day)),
            number=numbers.get(day, 0),
            all_day=tuple(row for row in rows.get(day, ()) if isinstance(row.session.when, WholeDays)),
            timed=tuple(row for row in rows.get(day, ()) if isinstance(row.session.when, Timespan)),
            clock_change=changes_tonight(day, view),
        )
        for day in sorted({*visit, *rows})
    )


def rows_by_date(sessions: Iterable[SessionLine]) -> dict[date, list[AgendaRow]]:
    """Every placed session on each of its dates: what goes on from the day before first, else by start, then id."""
    rows: dict[date, list[AgendaRow]] = {}
    for session in sessions:
        for day in session.when.days if session.when else ():
            rows.setdefault(day, []).append(AgendaRow(session, continues=day != first_date(session), date=day))
    return {day: sorted(of_day, key=order) for day, of_day in rows.items()}


def first_date(session: SessionLine) -> date | None:
    """The date a session begins on."""
    return session.when.days[0] if session.when else None


def order(row: AgendaRow) -> tuple[bool, str, str]:
    """Where a row stands among those of its date."""
    span = row.session.when
    return not row.continues, span.start_utc.isoformat() if isinstance(span, Timespan) else "", row.session.id


def changes_tonight(day: date, view: View) -> bool:
    """Whether the visit's clocks change between this noon and the next."""
    noon = datetime.combine(day, time(12), view.visit.zone)
    return noon.utcoffset() != (noon + timedelta(days=1)).utcoffset()


def unplaced(view: View) -> tuple[SessionLine, ...]:
    """The sessions with no time yet."""
    return tuple(session for session in view.sessions if session.when is None)


def placed(view: View) -> tuple[SessionLine, ...]:
    """The sessions with a time, as a calendar tells them: where guests are counted, none is named."""
    sessions = tuple(session for session in view.sessions if session.when is not None)
    return tuple(map(counted, sessions)) if view.guests_counted else sessions


def counted(session: SessionLine) -> SessionLine:
    """The session without the names of guests; their number stays."""
    speakers = tuple(person for person in session.speakers if person.role != "delegates")
    return replace(session, delegates=(), speakers=speakers)


def row_time(row: AgendaRow, view: View, language: str) -> str:
    """The clock on this date: as `words.time_of`, on a later one `until 06:30`, or `All day` when it goes on."""
    span = row.session.when
    if not row.continues or not isinstance(span, Timespan):
        return words.time_of(row.session, view, language)
    say = labels(language)
    if row.date != span.days[-1]:
        return say.word("all_day")
    ends = "24:00" if span.end.date() != row.date else words.clock(span.end)
    return say.word("until", time=ends) + words.bracketed(words.zone_of(span.end, view, language))
