"""How the other papers look where they are hard to lay out; `--renew` draws them anew."""

from __future__ import annotations

from dataclasses import replace

import pytest
from paper_cards import CARDS, MEALS
from paper_cast import OLENA
from paper_hard_cases import ARABIC, ARABIC_CAST, tenfold
from paper_pictures import changed
from paper_sizes import lasting, people
from paper_views import BARE, COORDINATOR, SITE

from visitplan.exporters.attendance_pdf import attendance
from visitplan.exporters.badges_pdf import badges
from visitplan.exporters.brief_pdf import brief
from visitplan.exporters.evaluation_pdf import evaluation
from visitplan.exporters.meal_order_pdf import meal_order
from visitplan.exporters.run_sheet_pdf import run_sheet
from visitplan.views.view import PersonLine

FULL = replace(lasting(COORDINATOR, 1, 12), hosts=(), interpreters=(), sites=(), delegates=people(40))
CROWD = tuple(replace(session, delegates=FULL.delegates) for session in FULL.sessions)
LONG = replace(tenfold(SITE), languages=("sv",))
BADGES = (
    *tenfold(CARDS.delegates[:1]),
    *ARABIC_CAST,
    replace(OLENA, say=None, name=None),
    PersonLine("choir", "hosts", OLENA.name, count=23, status="invited"),
)
PAPERS = {
    "hard-run-sheet-forty": ("run-sheet", run_sheet(FULL)),
    "hard-attendance-forty": ("attendance", attendance(replace(FULL, languages=("sv", "uk"), sessions=CROWD))),
    "hard-brief-tenfold": ("brief", brief(replace(LONG, sessions=LONG.sessions[:1], hosts=(), wishes=()))),
    "hard-brief-arabic": ("brief", brief(replace(ARABIC, audience="interpreter", languages=("ar",)))),
    "hard-brief-bare": ("brief", brief(replace(BARE, audience="host"))),
    "hard-badges": ("badges", badges(replace(CARDS, delegates=BADGES, hosts=(), interpreters=()))),
    "hard-evaluation-tenfold": (
        "evaluation",
        evaluation(replace(LONG, audience="evaluation_guests", asked=("food", "lodging"))),
    ),
    "hard-meal-order-tenfold": ("meal-order", meal_order(tenfold(MEALS))),
}


@pytest.mark.parametrize("name", PAPERS)
def test_pages_look_as_they_did(name: str, *, renew: bool) -> None:
    """Every page is as it was kept, and there are as many."""
    assert changed(name, PAPERS[name], renew=renew) == []
