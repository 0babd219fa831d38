"""`booklet.LANGUAGE.pdf`: the programme to print on both sides, fold and staple; its pages are half a sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visitplan.exporters.paper.programme import programme
from visitplan.exporters.typesetting import typeset
from visitplan.labels import labels

if TYPE_CHECKING:
    from visitplan.views.view import View


def render(view: View) -> bytes:
    """PDF/UA-1 and PDF/A-2a: sheets with two pages on each side; aloud it reads page by page."""
    from visitplan.exporters.paper.imposing import folded

    return folded(pages(view), labels(view.languages[0]).direction)


def pages(view: View) -> bytes:
    """The pages as they are read, their number a multiple of four."""
    return typeset("booklet", programme(view), view.edition.moment)
