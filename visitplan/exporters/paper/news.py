"""What changed in a session, at the session itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visitplan.exporters.paper.passages import Passages, passage
from visitplan.views.changing import news_lines

if TYPE_CHECKING:
    from visitplan.views.view import SessionLine, View


def news_of(session: SessionLine, view: View) -> Passages:
    """Each way it changed since the edition before, a line each.

    Nothing of one that is off, which is marked so, nor in the first edition, where everything is new.
    """
    if session.cancelled or not view.since:
        return []
    language = view.languages[0]
    own = (change for change in view.changes if change.id == session.id)
    return [passage(said, language) for change in own for said in news_lines(change, view, language)]
