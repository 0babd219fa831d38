"""The host at a site: their own sessions, who comes and how to greet them.

What any host may see stands in `hosting`. Here: all sessions at the place, never transfers that begin or end there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from visitplan.views import hosting, lines
from visitplan.views.audience import Audience
from visitplan.views.shelter import shelter_of
from visitplan.views.view import Options, View

if TYPE_CHECKING:
    from visitplan.editions import Edition
    from visitplan.programme import Programme, Session, Site


def views(programme: Programme, edition: Edition, options: Options) -> Iterator[tuple[str, View]]:
    """One pack for each site with a session."""
    for site in programme.sites:
        if sessions_at(site, programme):
            yield f"sites/{site.id}", view(site, programme, edition, options)


def view(site: Site, programme: Programme, edition: Edition, options: Options) -> View:
    """The sessions at this site; an online link only where its host takes part."""
    sessions, shelter = sessions_at(site, programme), shelter_of(programme)
    told = tuple(
        hosting.session_line(session, programme.visit, shelter, linked=site.host in session.attending)
        for session in sessions
    )
    return replace(
        hosting.view(programme, edition, options, told),
        audience="site",
        languages=lines.languages_for(site.host, programme.visit, options),
        recipient=site.name,
        sites=(hosting.place_line(site),),
        wishes=hosting.wishes_met(programme, sessions),
        seen_before=hosting.seen_before(programme, sessions),
    )


def sessions_at(site: Site, programme: Programme) -> tuple[Session, ...]:
    """Those held here, cancelled and not placed ones too, and those that were to be."""
    return lines.with_former(held_at(site, programme.sessions), held_at(site, programme.former))


def held_at(site: Site, sessions: Iterable[Session]) -> tuple[Session, ...]:
    """Those of these held here; a transfer is no session of the sites at its ends."""
    seen = lines.seen_by_participants(sessions)
    return tuple(session for session in seen if session.site is site and not session.is_transfer)


AUDIENCE = Audience(name="site", views=views, papers=("brief.pdf", "calendar.ics"))
