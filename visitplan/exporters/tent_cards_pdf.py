"""`tent-cards.pdf`: a sheet for each person to fold and stand on the table, the name on both sides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visitplan.exporters.paper.cards import cards
from visitplan.exporters.paper.frame import frame_of
from visitplan.exporters.typesetting import typeset

if TYPE_CHECKING:
    from visitplan.views.view import View


def render(view: View) -> bytes:
    """PDF/UA-1 and PDF/A-2a."""
    return typeset("tent-cards", tent_cards(view), view.edition.moment)


def tent_cards(view: View) -> dict[str, object]:
    """What the template lays out."""
    return {"frame": frame_of(view, "tent_cards"), "cards": cards(view)}
