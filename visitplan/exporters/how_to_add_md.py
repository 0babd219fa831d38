"""`how-to-add.md`: how to bring a pack's calendar files into a calendar program, to paste into a mail or a wiki."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visitplan.exporters.adding import DAYS, SESSIONS, AddingPage, pages_of, titles_of
from visitplan.exporters.exporter import marked_down

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from visitplan.views.view import View


def render(view: View) -> bytes:
    """CommonMark in UTF-8, a part a language, the reader's own first."""
    visit = " · ".join(marked_down(title) for _, title in titles_of(view))
    return ("\n\n---\n\n".join("\n".join(lines_of(page, visit)) for page in pages_of(view)) + "\n").encode()


def lines_of(page: AddingPage, visit: str) -> Iterator[str]:
    """The guide in one language, under the title of the visit."""
    guide = page.guide
    yield from (f"# {marked_down(guide.title)}", "", visit)
    yield from ("", f"## {marked_down(guide.which)}", "")
    yield f"- [{SESSIONS}]({SESSIONS}): {marked_down(guide.sessions)}"
    yield f"- [{DAYS}]({DAYS}): {marked_down(guide.days)}"
    yield from paragraphs(guide.one)
    yield from ("", f"## {marked_down(guide.changes)}")
    yield from paragraphs(guide.facts)
    yield from ("", f"## {marked_down(guide.how)}", "", marked_down(guide.menus))
    for program in guide.programs:
        yield from ("", f"### {marked_down(program.name)}", "")
        yield from (f"{number}. {marked_down(step)}" for number, step in enumerate(program.steps, 1))
        yield from ("", f"*{marked_down(guide.newer)}:* {marked_down(program.newer)}")
    yield from ("", f"## {marked_down(guide.old)}")
    yield from paragraphs(guide.removing)
    yield from ("", f"*{marked_down(page.version)}*")


def paragraphs(texts: Iterable[str]) -> Iterator[str]:
    """Each apart from what stands above it."""
    for text in texts:
        yield from ("", marked_down(text))
