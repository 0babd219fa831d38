"""Door signs: whoever passes by reads them, so they name no person and nothing but the session behind the door."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from visitplan.programme import Timespan
from visitplan.views import lines
from visitplan.views.audience import Audience
from visitplan.views.badges import visit_line
from visitplan.views.shelter import shelter_of
from visitplan.views.view import Options, PlaceLine, SessionLine, View

if TYPE_CHECKING:
    from visitplan.editions import Edition
    from visitplan.programme import Programme, Session, Site, Visit
    from visitplan.views.shelter import Shelter

WITHOUT_A_DOOR = frozenset({"transfer", "free"})
"""Kinds of session that no door leads to."""


def views(programme: Programme, edition: Edition, options: Options) -> Iterator[tuple[str, View]]:
    """All signs together, where there is a door."""
    sheet = view(programme, edition, options)
    if sheet.sessions:
        yield "print", sheet


def view(programme: Programme, edition: Edition, options: Options) -> View:
    """Every session with a place and a time, in their order."""
    visit, shelter = programme.visit, shelter_of(programme)
    told = tuple(session_line(session, visit, shelter) for session in programme.sessions if behind_a_door(session))
    return View(
        audience="doors",
        languages=(options.language,) if options.language else visit.languages[:2],
        visit=visit_line(visit),
        edition=lines.edition_for(edition, told),
        options=options,
        sessions=told,
    )


def behind_a_door(session: Session) -> bool:
    """Whether guests look for a door: not for what is internal, cancelled, under way or not placed yet."""
    placed = bool(session.site or session.place) and isinstance(session.when, Timespan)
    open_to = session.visibility != "internal" and not session.cancelled
    return placed and open_to and not session.is_transfer and session.kind not in WITHOUT_A_DOOR


def session_line(session: Session, visit: Visit, shelter: Shelter) -> SessionLine:
    """What it is, when, where and in which languages."""
    kept = shelter.around(session)
    room = kept.text(session.place)
    return SessionLine(
        id=session.id,
        title=kept.title(session, visit),
        when=session.when,
        kind=session.kind,
        approximate=session.approximate,
        place=lines.in_room(lines.end_line(session.site or room, place_line), session, room),
        interpreting=session.interpreting,
        languages=session.languages,
    )


def place_line(site: Site) -> PlaceLine:
    """The place by name."""
    return PlaceLine(id=site.id, name=site.name)


AUDIENCE = Audience(name="doors", views=views, papers=("door-signs.pdf",))
