"""What the web pages share: templates that escape everything put into them, and the style sheet."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from visitplan.exporters.colours import accent

if TYPE_CHECKING:
    from jinja2 import Template

    from visitplan.views.view import View


@cache
def template(name: str) -> Template:
    """A template of ours; everything put into it is escaped, an unknown name is an error."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("visitplan.exporters"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template(name)


def style(view: View) -> object:
    """The style sheet with the visit's colour, dark enough for white text."""
    from markupsafe import Markup

    sheet = files("visitplan.exporters").joinpath("templates/schedule.css").read_text(encoding="utf-8")
    return Markup(sheet.replace("ACCENT", accent(view.visit.colour)))  # noqa: S704 -- our own file and six hex digits
