"""Views of mails for tests, built by hand: the invented visit of Zoriane to Lindhaga in its second edition."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from calendar_views import COORDINATOR, MOMENT, TOUR, say, span, view_of

from visitplan.editions import Stamp
from visitplan.views.view import ChangeLine, InvitationLine, PersonLine, SessionLine, View

YLVA = PersonLine("ylva", "hosts", name=say(sv="Ylva Sandelin"), email="ylva@lindhaga.example")
YAROSLAVA = PersonLine("yaroslava", "delegates", name=say(uk="Ярослава Ткач"), email="tkach@zoriane.example")
CALLED = replace(COORDINATOR, phone="+46 70 174 06 08", title=say(sv="samordnare", uk="координаторка"))
MOVED = replace(TOUR, was=span(15, "08:00", "09:30"))
EARLIER = replace(TOUR, when=span(14, "08:00", "09:30"))
HALF_AN_HOUR = timedelta(minutes=30)
SIGNATURE = "-- "
"""What begins a signature in plain text (RFC 3676, 4.3)."""
OFF = replace(TOUR, status="cancelled")


def mailed(  # noqa: PLR0913 -- one a part of the mail
    session: SessionLine,
    *,
    method: str = "REQUEST",
    news: str = "invited",
    to: PersonLine = YLVA,
    language: str = "sv",
    changes: tuple[ChangeLine, ...] = (),
) -> View:
    """The view of one mail."""
    view = view_of(session, languages=(language,))
    return replace(
        view,
        edition=replace(view.edition, number=2, draft=False, stamps={session.id: Stamp(2, MOMENT, "K7M2QX", 2)}),
        coordinators=(CALLED,),
        changes=changes,
        invitations=(InvitationLine(method, session, to, news),),
    )
