"""The host at a site: their own sessions, who comes and how to greet them.

What any host may see stands in `hosting`. Here: all sessions at the place, never transfers that begin or end there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from visitplan.views import hosting, lines
from visitplan.views.audience import Audience
from visitplan.views.handing import MAILS, shown, with_invitations
from visitplan.views.inviting import guest_list
from visitplan.views.news import EVERY, SLIPS, Reader, news_for, with_former_times
from visitplan.views.shelter import Shelter, shelter_of
from visitplan.views.view import Options, SessionLine, View

if TYPE_CHECKING:
    from visitplan.editions import Edition
    from visitplan.editions.ledger import Facts
    from visitplan.programme import Programme, Session, Site


def views(programme: Programme, edition: Edition, options: Options) -> Iterator[tuple[str, View]]:
    """One pack for each site with a session."""
    guests, shelter = guest_list(programme, edition), shelter_of(programme)
    for site in programme.sites:
        sessions = sessions_at(site, programme)
        if sessions:
            plain = view(site, programme, edition, options)
            line = partial(session_line, site=site, programme=programme, shelter=shelter)
            mails = guests.to_site(site.host, shown(sessions, plain), line)
            yield f"sites/{site.id}", with_invitations(plain, edition, mails)


def view(site: Site, programme: Programme, edition: Edition, options: Options) -> View:
    """The sessions at this site."""
    sessions, shelter = sessions_at(site, programme), shelter_of(programme)
    reader = Reader(
        lambda session: bool(held_at(site, (session,))),
        lambda session: session_line(session, site, programme, shelter),
        hosting.person_line,
        EVERY,
    )
    news = news_for(reader, edition)
    told = with_former_times(map(reader.line, sessions), news)
    return replace(
        hosting.view(programme, edition, options, told),
        audience="site",
        edition=lines.edition_for(edition, told, lambda facts: had(site, facts)),
        languages=lines.languages_for(site.host, programme.visit, options),
        recipient=site.name,
        changes=news,
        sites=(hosting.place_line(site),),
        wishes=hosting.wishes_met(programme, sessions),
        seen_before=hosting.seen_before(programme, sessions),
    )


def session_line(session: Session, site: Site, programme: Programme, shelter: Shelter) -> SessionLine:
    """What any host may know; an online link only where the site's host takes part."""
    return hosting.session_line(session, programme.visit, shelter, linked=site.host in session.attending)


def sessions_at(site: Site, programme: Programme) -> tuple[Session, ...]:
    """Those held here, cancelled and not placed ones too, and those that were to be."""
    return lines.with_former(held_at(site, programme.sessions), held_at(site, programme.former))


def held_at(site: Site, sessions: Iterable[Session]) -> tuple[Session, ...]:
    """Those of these held here; a transfer is no session of the sites at its ends."""
    seen = lines.seen_by_participants(sessions)
    return tuple(session for session in seen if session.site is site and not session.is_transfer)


def had(site: Site, facts: Facts) -> bool:
    """Whether a session of which this was said was to be held here."""
    here = facts.place is not None and facts.place.site == site.id
    return here and not facts.internal and facts.kind != "transfer"


AUDIENCE = Audience(
    name="site",
    views=views,
    papers=("brief.pdf", *SLIPS, "calendar.ics", "calendar-days.ics", "how-to-add.html", "how-to-add.md", *MAILS),
)
