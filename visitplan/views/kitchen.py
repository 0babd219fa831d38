"""The kitchen of a site: when, how many, and how many of them cannot eat what. Numbers, never names.

The only view but the coordinator's with kinds of diet. Those who ask are the coordinator's to answer.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from visitplan.editions import Kind
from visitplan.views import counts, hosting, lines
from visitplan.views.audience import Audience
from visitplan.views.news import Reader, news_for, with_former_times
from visitplan.views.shelter import shelter_of
from visitplan.views.site import held_at, sessions_at
from visitplan.views.view import Options, PlaceLine, SessionLine, View

if TYPE_CHECKING:
    from visitplan.editions import Edition
    from visitplan.programme import Programme, Session, Site, Visit
    from visitplan.views.shelter import Shelter

TOLD = frozenset({Kind.NEW, Kind.BACK, Kind.MOVED, Kind.DURATION, Kind.PLACE, Kind.TITLE, Kind.HEADCOUNT})
"""In which ways a kitchen hears that a meal changed; that one is off stands at the meal itself."""


def views(programme: Programme, edition: Edition, options: Options) -> Iterator[tuple[str, View]]:
    """One order for each site where somebody eats or was to eat, in the folder of its host."""
    for site in programme.sites:
        if meals_at(site, programme):
            yield f"sites/{site.id}", view(site, programme, edition, options)


def view(site: Site, programme: Programme, edition: Edition, options: Options) -> View:
    """The meals at this site: who got an order must hear that it is off."""
    meals = meals_at(site, programme)
    shelter = shelter_of(programme)
    reader = Reader(
        lambda session: bool(held_at(site, (session,))),
        lambda session: session_line(session, programme.visit, shelter),
        kinds=TOLD,
    )
    news = tuple(line for line in news_for(reader, edition) if line.id in {session.id for session in meals})
    told = with_former_times(map(reader.line, meals), news)
    return replace(
        hosting.view(programme, edition, options, told),
        audience="kitchen",
        languages=lines.languages_for(site.host, programme.visit, options),
        recipient=site.name,
        changes=news,
    )


def meals_at(site: Site, programme: Programme) -> tuple[Session, ...]:
    """Those held here, cancelled ones too, and those that were to be; what nobody comes to is no order."""
    meals = filter(counts.is_meal, sessions_at(site, programme))
    return tuple(session for session in meals if session.cancelled or session.present)


def session_line(session: Session, visit: Visit, shelter: Shelter) -> SessionLine:
    """What is eaten when, by how many, and what some of them do not eat."""
    kept = shelter.around(session)
    return SessionLine(
        id=session.id,
        title=kept.title(session, visit),
        when=session.when,
        kind=session.kind,
        status=session.status,
        approximate=session.approximate,
        place=lines.in_room(lines.end_line(session.site, place_line), session, kept.text(session.place)),
        meal=session.meal,
        eating=counts.eating(session),
        children=counts.portions(session),
        diets=counts.diets(session),
    )


def place_line(site: Site) -> PlaceLine:
    """The place by name."""
    return PlaceLine(id=site.id, name=site.name)


AUDIENCE = Audience(name="kitchen", views=views, papers=("meal-order.pdf",))
