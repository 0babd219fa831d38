"""`programme.html` for the public."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visitplan.exporters.public_page import public_page
from visitplan.exporters.web import style, template

if TYPE_CHECKING:
    from visitplan.views.view import View


def render(view: View) -> bytes:
    """UTF-8 HTML without an outside request: the coarse programme, never a clock time."""
    return template("public.html.j2").render(page=public_page(view), style=style(view)).encode()
