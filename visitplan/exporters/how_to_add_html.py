"""`how-to-add.html`: how to bring a pack's calendar files into a calendar program, without an outside request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visitplan.exporters.adding import pages_of, titles_of
from visitplan.exporters.web import style, template

if TYPE_CHECKING:
    from visitplan.views.view import View


def render(view: View) -> bytes:
    """UTF-8 HTML, a part a language, the reader's own first."""
    page = template("how-to-add.html.j2").render(pages=pages_of(view), titles=titles_of(view), style=style(view))
    return page.encode()
