"""`programme.pdf`: what delegates may see, in one language or two side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visitplan.exporters.paper.programme import programme
from visitplan.exporters.typesetting import typeset

if TYPE_CHECKING:
    from visitplan.views.view import View


def render(view: View) -> bytes:
    """PDF/UA-1 and PDF/A-2a."""
    return typeset("programme", programme(view), view.edition.moment)
