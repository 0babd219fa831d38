"""Small visits and big ones: neither crammed nor empty, every word there, every page framed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from paper_checks import bare, complaints, missing, pages_of, words_of
from paper_sizes import lasting, people
from paper_views import BARE, COORDINATOR, PROGRAMME, SITE

from visitplan.exporters import brief_pdf, programme_pdf, run_sheet_pdf
from visitplan.exporters.colours import channels, contrast_to_white
from visitplan.exporters.paper.kinds import KINDS
from visitplan.exporters.paper.programme import programme
from visitplan.views.view import View

SIZES = {
    "nothing optional": (programme_pdf, BARE, 1),
    "nothing at all": (programme_pdf, replace(BARE, sessions=()), 1),
    "a run sheet of nothing": (run_sheet_pdf, replace(BARE, sessions=()), 1),
    "a brief of nothing": (brief_pdf, replace(BARE, audience="site", sessions=()), 1),
    "a brief of one session": (brief_pdf, replace(SITE, sessions=SITE.sessions[:1], wishes=(), seen_before=()), 2),
    "forty delegates": (programme_pdf, replace(lasting(PROGRAMME, 3, 4), delegates=people(40)), 7),
    "twelve sessions a day": (programme_pdf, lasting(PROGRAMME, 3, 12), 9),
    "ten days": (programme_pdf, lasting(PROGRAMME, 10, 3), 9),
    "ten days, run sheet": (run_sheet_pdf, lasting(COORDINATOR, 10, 12), 25),
    "forty days": (programme_pdf, lasting(PROGRAMME, 40, 1), 18),
}


@pytest.mark.parametrize(("exporter", "view", "most"), SIZES.values(), ids=SIZES)
def test_any_size_prints_whole_on_few_pages(exporter: object, view: View, most: int) -> None:
    """Sound, complete, on no more pages than it needs, and no page stands empty."""
    data = exporter.render(view)  # type: ignore[attr-defined] -- an exporter module
    unsaid = () if exporter is programme_pdf else {"welcome", "partnership", "funding"}
    assert missing(words_of(view, without=unsaid), data) == []
    pages = pages_of(data)
    assert len(pages) <= most
    assert min(len(body) for body, _ in pages) > 60
    assert complaints(data) == []


def test_a_repeated_table_head_says_which_day_goes_on() -> None:
    """A day of twenty sessions takes two pages; the second says its date over the table."""
    pages = [frame + body for body, frame in pages_of(programme_pdf.render(lasting(PROGRAMME, 1, 14)))]
    on = [page for page in pages if bare("Programpunkt 0.") in page]
    assert len(on) > 1
    assert all(bare("Tisdag 15 september") in page for page in on)


@pytest.mark.parametrize("colour", KINDS.values(), ids=KINDS)
def test_white_words_on_the_colour_of_each_kind_can_be_read(colour: str) -> None:
    """WCAG 2.2: 4.5:1 for text, and so more than 3:1 for the bars."""
    assert contrast_to_white(*channels(colour)) >= 4.5


@pytest.mark.parametrize("colour", ["#ffffff", "#ffe800", "#7fd4ff", "#00538f", "#000", ""])
def test_any_colour_of_a_visit_is_made_readable(colour: str) -> None:
    """The accent carries white words, and stands as words on its own tint."""
    data = programme(replace(PROGRAMME, visit=replace(PROGRAMME.visit, colour=colour)))
    colours = data["frame"]["colours"]  # type: ignore[index] -- a mapping
    white = contrast_to_white(*channels(colours["accent"]))
    assert white >= 4.5
    assert white / contrast_to_white(*channels(colours["tint"])) >= 4.5
    assert complaints(programme_pdf.render(replace(PROGRAMME, visit=replace(PROGRAMME.visit, colour=colour)))) == []
