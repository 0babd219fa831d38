"""The evaluation form for guests: what they were shown by title and theme, what they had asked for; no time, no place.

It names nobody but the coordinator, to whom it goes back.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from visitplan.views import asking, counts, lines
from visitplan.views.audience import Audience
from visitplan.views.shelter import shelter_of
from visitplan.views.view import Options, SessionLine, View

if TYPE_CHECKING:
    from visitplan.editions import Edition
    from visitplan.programme import Programme, Session

UNASKED = frozenset({"transfer", "break", "free", "meal"})
"""Kinds of session that are asked about all at once, as food and transport, or not at all."""


def views(programme: Programme, edition: Edition, options: Options) -> Iterator[tuple[str, View]]:
    """One form for all guests, where there is something to ask about."""
    form = view(programme, edition, options)
    if form.sessions:
        yield "print", form


def view(programme: Programme, edition: Edition, options: Options) -> View:
    """The sessions guests took part in, each of a series once."""
    visit, shelter = programme.visit, shelter_of(programme)
    series: dict[str, Session] = {}
    for session in filter(asked_about, programme.sessions):
        series.setdefault(session.id.partition("@")[0], session)
    told = tuple(
        SessionLine(
            id=session.id,
            title=shelter.around(session).title(session, visit),
            when=None,
            themes=lines.names_of_themes(session.themes),
        )
        for session in series.values()
    )
    return View(
        audience="evaluation_guests",
        languages=(options.language,) if options.language else visit.languages[:1],
        visit=asking.visit_line(visit),
        edition=lines.edition_for(edition, ()),
        options=options,
        sessions=told,
        wishes=tuple(lines.wish_line(wish) for wish in programme.wishes),
        coordinators=asking.coordinators(visit),
        asked=tuple(matters(programme)),
    )


def asked_about(session: Session) -> bool:
    """Whether guests took part in it and may say what they made of it."""
    held = not session.cancelled and session.visibility != "internal" and session.when is not None
    return held and session.kind not in UNASKED and (session.everyone or bool(session.delegates))


def matters(programme: Programme) -> Iterator[str]:
    """What else there was to have an opinion of."""
    held = [session for session in lines.seen_by_participants(programme.sessions) if not session.cancelled]
    yield "beforehand"
    if any(session.interpreting or session.interpreters for session in held):
        yield "interpreting"
    if any(map(counts.feeds, held)):
        yield "food"
    if any(session.is_transfer for session in held):
        yield "transport"
    if programme.lodging:
        yield "lodging"
    yield from ("questions", "pace")


AUDIENCE = Audience(name="evaluation_guests", views=views, papers=("evaluation-guests.{language}.pdf",))
