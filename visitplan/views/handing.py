"""Packs with their mails in them: what is handed to somebody who may be invited."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from visitplan.views.view import InvitationLine, SessionLine, View

if TYPE_CHECKING:
    from visitplan.editions import Edition
    from visitplan.programme import Person, Session

MAILS = ("invitations/{session}.ics", "invitations/{session}.eml")
"""The papers of whoever may be invited."""


def with_invitations(view: View, edition: Edition, invitations: tuple[InvitationLine, ...]) -> View:
    """The view with these invitations and the stamps they tell."""
    if not invitations:
        return view
    stamps = {line.session.id: edition.stamps[line.session.id] for line in invitations}
    own = replace(view.edition, stamps={**view.edition.stamps, **stamps})
    return replace(view, invitations=invitations, edition=own)


def shown(sessions: Iterable[Session], view: View) -> dict[Session, SessionLine]:
    """These sessions, each with the line this view shows of it."""
    known = {line.id: line for line in view.sessions}
    return {session: known[session.id] for session in sessions}


def handed(folder: str, person: Person, view: View) -> Iterator[tuple[str, View]]:
    """Somebody's pack, where there is something in it; of who has withdrawn the mails alone."""
    left = farewell(view) if person.withdrawn else view
    if left.sessions or left.invitations:
        yield folder, left


def farewell(view: View) -> View:
    """What is left for somebody who has withdrawn: the mails alone, nothing of the plan."""
    return View(
        audience=view.audience,
        languages=view.languages,
        visit=view.visit,
        edition=view.edition,
        options=view.options,
        recipient=view.recipient,
        coordinators=view.coordinators,
        own_zone=view.own_zone,
        guests_counted=view.guests_counted,
        invitations=view.invitations,
    )
