"""The slips: every change in every language of the reader, the old beside the new; sound, and on one page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from paper_changes import COORDINATOR_SLIP, HOST_SLIP, SLIP
from paper_checks import complaints, missing, pages_of

from visitplan.exporters import changes_md, changes_pdf
from visitplan.views.changing import reach_of, said_of
from visitplan.views.view import View
from visitplan.views.words import name_of, people_of

PAGES = Path(__file__).parent / "slips"
SLIPS = {"guests": SLIP, "a host": HOST_SLIP, "the coordinator": COORDINATOR_SLIP}


def words_in(view: View) -> Iterator[str]:
    """Everything a slip has to say."""
    for language in view.languages:
        for change in view.changes:
            yield change.line.title.words(language)
            yield from (part for said in said_of(change, view, language) for part in (said.head, said.old, said.new))
    first = view.languages[0]
    for told in view.told:
        yield name_of(told.person, first)
        yield from reach_of(told, first).split(", ")
    yield from people_of(view.unaffected, first).split(", ")
    yield from (person.phone for person in view.coordinators)


@pytest.mark.parametrize("name", SLIPS)
def test_a_slip_says_everything_and_is_sound(name: str) -> None:
    """PDF/A-2a and PDF/UA-1; for who is not the coordinator one page."""
    data = changes_pdf.render(SLIPS[name])
    words = [word for word in words_in(SLIPS[name]) if word]
    assert words
    assert (missing(words, data), complaints(data)) == ([], [])
    assert name == "the coordinator" or len(pages_of(data)) == 1


@pytest.mark.parametrize("name", SLIPS)
def test_in_markdown_a_slip_is_as_it_was_looked_at(name: str, *, renew: bool) -> None:
    """Byte for byte: guests' own language first, the hosts' under a rule; a difference in one language told there."""
    page, kept = changes_md.render(SLIPS[name]), PAGES / f"{name.rpartition(' ')[2]}.md"
    if renew:
        PAGES.mkdir(exist_ok=True)
        kept.write_bytes(page)
    assert page == kept.read_bytes()


def test_nothing_is_told_of_nobody() -> None:
    """Where details alone changed, that is said, and no session."""
    view = replace(COORDINATOR_SLIP, changes=(), told=(), unaffected=(), details=True)
    assert "Details changed" in changes_md.render(view).decode()
    assert missing(["Details changed"], changes_pdf.render(view)) == []
    nobody = replace(HOST_SLIP, coordinators=(), on_call=())
    assert changes_md.render(nobody).decode().endswith("Alla andra programpunkter är som i version 2.\n")
    assert missing(["Alla andra programpunkter är som i version 2."], changes_pdf.render(nobody)) == []


def test_the_arrow_points_where_reading_goes() -> None:
    """From right to left in Arabic."""
    page = changes_md.render(replace(HOST_SLIP, languages=("ar",))).decode()
    assert (page.count(" ← **"), page.count(" → **")) == (1, 0)
