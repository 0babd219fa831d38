"""The evaluation form for hosts: the same for all of them, so it tells no session, no place and no time.

Whoever fills it in writes down which sessions it is about. It names nobody but the coordinator, to whom it goes back.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from visitplan.views import asking, lines
from visitplan.views.audience import Audience
from visitplan.views.view import Options, View

if TYPE_CHECKING:
    from visitplan.editions import Edition
    from visitplan.programme import Programme, Session


def views(programme: Programme, edition: Edition, options: Options) -> Iterator[tuple[str, View]]:
    """One form for all hosts, where one received somebody."""
    if any(map(received, programme.sessions)):
        yield "print", view(programme, edition, options)


def received(session: Session) -> bool:
    """Whether a host took part, or a site received the guests."""
    held = not session.cancelled and session.visibility != "internal"
    return held and bool(session.hosts or session.lead or session.site)


def view(programme: Programme, edition: Edition, options: Options) -> View:
    """The form in the first language of the visit."""
    visit = programme.visit
    interpreted = any(session.interpreting or session.interpreters for session in programme.sessions)
    talk = ("interpreting",) if interpreted else ()
    return View(
        audience="evaluation_hosts",
        languages=(options.language,) if options.language else visit.languages[:1],
        visit=asking.visit_line(visit),
        edition=lines.edition_for(edition, ()),
        options=options,
        coordinators=asking.coordinators(visit),
        asked=("beforehand", "help", "own_time", *talk, "exchange", "own_use"),
    )


AUDIENCE = Audience(name="evaluation_hosts", views=views, papers=("evaluation-hosts.pdf",))
