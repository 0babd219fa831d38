"""`programme.md` for the public."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visitplan.exporters.exporter import marked_down
from visitplan.exporters.public_page import public_page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from visitplan.exporters.public_page import PublicDay
    from visitplan.views.view import View


def render(view: View) -> bytes:
    """CommonMark in UTF-8: the coarse programme, never a clock time."""
    page = public_page(view)
    lines = [f"# {marked_down(page.title)}", "", f"{marked_down(page.parties)}  ", marked_down(page.when)]
    if page.note:
        lines += ["", marked_down(page.note)]
    for day in page.days:
        lines += day_lines(day)
    return ("\n".join([*lines, "", f"*{marked_down(page.edition)}*"]) + "\n").encode()


def day_lines(day: PublicDay) -> Iterator[str]:
    """One date and its sessions."""
    yield from ("", f"## {marked_down(day.name)}", "")
    for line in day.lines:
        title = f"~~{marked_down(line.title)}~~ ({marked_down(line.mark)})" if line.mark else marked_down(line.title)
        yield "- " + ", ".join(filter(None, (title, marked_down(line.place))))
