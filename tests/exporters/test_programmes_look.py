"""How programmes, booklets and pocket programmes look, the hard ones too; `--renew` draws them anew."""

from __future__ import annotations

from dataclasses import replace

import pytest
from paper_cast import OLENA
from paper_hard_cases import ARABIC, HARD
from paper_pictures import changed
from paper_views import BARE, PROGRAMME

from visitplan.exporters.paper.programme import programme
from visitplan.exporters.pocket_pdf import pocket

OWN = replace(PROGRAMME, audience="delegate", languages=("uk",), recipient=OLENA.name)
PAPERS = {
    **{f"hard-{name}": ("programme", programme(view)) for name, view in HARD.items()},
    "booklet": ("booklet", programme(replace(PROGRAMME, languages=("sv",)))),
    "booklet-bare": ("booklet", programme(BARE)),
    "pocket": ("pocket", pocket(OWN)),
    "pocket-arabic": ("pocket", pocket(replace(ARABIC, languages=("ar",)))),
}


@pytest.mark.parametrize("name", PAPERS)
def test_pages_look_as_they_did(name: str, *, renew: bool) -> None:
    """Every page is as it was kept, and there are as many."""
    assert changed(name, PAPERS[name], renew=renew) == []
