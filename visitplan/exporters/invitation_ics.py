"""`invitations/SESSION.ics`: one session to one person, to send along with a mail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visitplan.exporters.ics.message import message_of

if TYPE_CHECKING:
    from visitplan.views.view import View


def render(view: View) -> bytes:
    """The scheduling message of the view's one invitation."""
    return message_of(view)
