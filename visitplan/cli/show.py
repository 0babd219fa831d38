"""`visitplan show`: the programme in the terminal."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from visitplan.cli import clock, terminal
from visitplan.cli.errors import CommandError, unknown

if TYPE_CHECKING:
    from visitplan.programme import Programme
    from visitplan.views.view import View


def show(
    path: Annotated[str, typer.Argument(metavar="PATH", help="The itinerary.")],
    day: Annotated[str, typer.Option(metavar="DATE", help="Only this date, like 2026-11-24.")] = "",
    who: Annotated[str, typer.Option(metavar="ID", help="Only the sessions of this person.")] = "",
    site: Annotated[str, typer.Option(metavar="ID", help="Only the sessions at this site.")] = "",
    lang: Annotated[
        str, typer.Option(metavar="CODE", help="The language to show it in.", show_default="the first")
    ] = "",
) -> int:
    """Show the programme: days, times, places, people."""
    from visitplan.cli.building import check_language
    from visitplan.cli.timetable import timetable
    from visitplan.views.agenda import agenda

    programme = programme_at(path)
    check_language(lang, programme)
    view = narrowed(view_of(programme), programme, who, site)
    date = day_of(day, programme)
    days = [each for each in agenda(view) if each.date == date or (not date and not (each.empty and (who or site)))]
    if date:
        view = replace(view, sessions=tuple(session for session in view.sessions if session.when))
    terminal.show(timetable(view, days, lang or view.visit.languages[0], terminal.width()))
    return 0


def programme_at(path: str) -> Programme:
    """The programme of this one itinerary, with what was released and is gone; an error where nothing can be made."""
    from visitplan import pipeline
    from visitplan.cli.files import Reader, sources

    found = sources([path])
    if len(found) > 1:
        raise CommandError(f"{path} holds {len(found)} itineraries: choose one, like {found[0].shown}")
    programme = pipeline.told(found[0].name, Reader(found[0].folder).read)
    if programme is None:
        raise CommandError(f"nothing can be made of {found[0].shown}: `visitplan check {found[0].shown}` says why")
    return programme


def view_of(programme: Programme) -> View:
    """What the coordinator sees."""
    from visitplan.editions import edition_of
    from visitplan.views import VIEWS
    from visitplan.views.view import Options

    coordinator = next(audience for audience in VIEWS if audience.name == "coordinator")
    edition = edition_of(programme, None, clock.moment())
    return next(view for _, view in coordinator.views(programme, edition, Options()))


def narrowed(view: View, programme: Programme, who: str, site: str) -> View:
    """The view with the sessions of this person and this site alone."""
    people = {person.id: person for person in (*programme.delegates, *programme.hosts, *programme.interpreters)}
    if who and who not in people:
        raise unknown("person", who, people)
    if site and site not in {known.id for known in programme.sites}:
        raise unknown("site", site, (known.id for known in programme.sites))
    live = {session.id for session in programme.sessions}
    gone = (session for session in programme.former if session.id not in live)
    wanted = {
        session.id
        for session in (*programme.sessions, *gone)
        if (not who or people[who] in session.attending) and (not site or (session.site and session.site.id == site))
    }
    return replace(view, sessions=tuple(session for session in view.sessions if session.id in wanted))


def day_of(typed: str, programme: Programme) -> date | None:
    """The date typed with `--day`; an error for one on which nothing could stand."""
    if not typed:
        return None
    try:
        day = date.fromisoformat(typed)
    except ValueError as error:
        raise CommandError(f"--day is `{typed}`: write a date like {programme.visit.dates.first}") from error
    dates = programme.visit.dates
    if not dates.first <= day <= dates.last and not any(day in session.days for session in programme.sessions):
        raise CommandError(f"nothing is planned on {day}: the visit is from {dates.first} to {dates.last}")
    return day
