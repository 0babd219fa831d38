"""The public: before the embargo ends, whose visit it is and in which week; after it, the coarse programme.

Never a person, a clock time, a place that is no site, a transfer's end. Guests from a country at war are at risk: this
is safety, not etiquette. Sessions go by number, for an id may name a place too.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from visitplan.programme.timespan import Timespan, WholeDays, dates
from visitplan.views import lines
from visitplan.views.audience import Audience
from visitplan.views.view import Options, PartyLine, PlaceLine, SessionLine, View, VisitLine

if TYPE_CHECKING:
    from visitplan.editions import Edition
    from visitplan.programme import Party, Programme, Session, Visit


def views(programme: Programme, edition: Edition, options: Options) -> Iterator[tuple[str, View]]:
    """One pack, whether there is anything public or not."""
    yield "public", view(programme, edition, options)


def view(programme: Programme, edition: Edition, options: Options) -> View:
    """The week before the embargo ends by the edition's moment; days, titles and sites after it."""
    visit = programme.visit
    today = edition.moment.astimezone(visit.zone).date()
    free = today >= embargo_of(visit)
    return View(
        audience="public",
        languages=(options.language,) if options.language else visit.languages[:1],
        visit=visit_line_after(visit) if free else visit_line_before(visit),
        edition=lines.edition_for(edition, ()),
        options=options,
        sessions=sessions_told(programme, edition) if free else (),
    )


def embargo_of(visit: Visit) -> date:
    """The first day on which times and places may be public."""
    return visit.embargo or visit.dates.last + timedelta(days=1)


def visit_line_before(visit: Visit) -> VisitLine:
    """Title, host, guest and the weeks: nothing that tells a day."""
    return VisitLine(
        id=visit.id,
        title=visit.title,
        zone=visit.zone,
        languages=visit.languages,
        weeks=weeks_of(visit),
        host=party_line(visit.host),
        guest=party_line(visit.guest),
        status=visit.status,
        colour=visit.colour,
    )


def visit_line_after(visit: Visit) -> VisitLine:
    """The same with its dates."""
    return VisitLine(
        id=visit.id,
        title=visit.title,
        zone=visit.zone,
        languages=visit.languages,
        dates=visit.dates,
        weeks=weeks_of(visit),
        host=party_line(visit.host),
        guest=party_line(visit.guest),
        status=visit.status,
        colour=visit.colour,
    )


def weeks_of(visit: Visit) -> tuple[tuple[int, int], ...]:
    """The ISO years and weeks the visit touches."""
    weeks = (day.isocalendar() for day in dates(visit.dates.first, visit.dates.last))
    return tuple(dict.fromkeys((week.year, week.week) for week in weeks))


def party_line(party: Party) -> PartyLine:
    """A municipality by name."""
    return PartyLine(name=party.name)


def sessions_told(programme: Programme, edition: Edition) -> tuple[SessionLine, ...]:
    """The public sessions that have a day, with the one they were to have where that was public too."""
    public = [session for session in programme.sessions if told_to_all(session)]
    moved = with_former_days(edition)
    return tuple(
        replace(session_line(number, session), was=moved.get(session.id)) for number, session in enumerate(public, 1)
    )


def told_to_all(session: Session) -> bool:
    """Whether the public may know of it: it is public and has a day."""
    return session.visibility == "public" and session.when is not None


def with_former_days(edition: Edition) -> dict[str, WholeDays | None]:
    """By id, the days of what was public before and is on other days now."""
    changes = edition.changes.sessions if edition.changes else ()
    both = ((change.was, change.now) for change in changes if change.was and change.now)
    return {now.id: days_of(was) for was, now in both if told_to_all(was) and days_of(was) != days_of(now)}


def session_line(number: int, session: Session) -> SessionLine:
    """Day, title and site, and whether it was cancelled."""
    return SessionLine(
        id=str(number),
        title=session.title,
        when=days_of(session),
        status=session.status,
        place=PlaceLine(name=session.site.name) if session.site else None,
    )


def days_of(session: Session) -> WholeDays | None:
    """The days alone, without the clock."""
    match session.when:
        case Timespan() as span:
            return WholeDays(span.days[0], span.days[-1])
        case other:
            return other


AUDIENCE = Audience(name="public", views=views, papers=("programme.html", "programme.md"))
