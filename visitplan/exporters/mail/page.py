"""A letter as plain text and as a page with its styles in it: mail programs keep no style sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visitplan.exporters.colours import accent
from visitplan.exporters.web import template
from visitplan.labels import labels

if TYPE_CHECKING:
    from markupsafe import Markup

    from visitplan.exporters.mail.letter import Letter
    from visitplan.views.view import View


def as_text(letter: Letter) -> str:
    """The letter in plain text; what takes several lines stands under its head."""
    rows = "\n".join(row(head, said) for head, said in letter.rows)
    news = "\n".join(f"- {line}" for line in letter.news)
    parts = ("\n".join(letter.greeting), letter.opening, news, letter.title, rows, *letter.closing)
    return "\n\n".join((*filter(None, parts), f"-- \n{letter.footer}")) + "\n"


def row(head: str, said: str) -> str:
    """A head and what it says."""
    return f"{head}: {said}" if "\n" not in said else f"{head}:\n  " + said.replace("\n", "\n  ")


def as_page(letter: Letter, view: View) -> str:
    """The letter as HTML, nothing asked of the network."""
    language = view.own_language
    direction = labels(language).direction
    return template("invitation.html.j2").render(
        letter=letter,
        language=language,
        direction=direction,
        # Outlook knows no logical sides.
        start="right" if direction == "rtl" else "left",
        accent=accent(view.visit.colour),
        broken=broken,
    )


def broken(words: str | tuple[str, ...]) -> Markup:
    """The words, escaped, with their line breaks, each line in its own direction: a phone number has but one."""
    from markupsafe import Markup

    lines = words.split("\n") if isinstance(words, str) else words
    return Markup("<br>").join(Markup("<bdi>{}</bdi>").format(line) for line in lines)
