"""`badges.pdf`: name badges of 90 × 55 mm, eight a page, with marks to cut along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visitplan.exporters.paper.cards import cards
from visitplan.exporters.paper.frame import frame_of
from visitplan.exporters.typesetting import typeset

if TYPE_CHECKING:
    from visitplan.views.view import View


def render(view: View) -> bytes:
    """PDF/UA-1 and PDF/A-2a."""
    return typeset("badges", badges(view), view.edition.moment)


def badges(view: View) -> dict[str, object]:
    """What the template lays out."""
    return {"frame": frame_of(view, "badges"), "cards": cards(view)}
