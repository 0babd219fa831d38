"""How papers look: pages drawn by typst itself against pictures kept beside; `--renew` draws them anew."""

from __future__ import annotations

from dataclasses import replace

import pytest
from after_visits import archive_view, report_view
from paper_cards import CARDS, MEALS, SIGNS
from paper_changes import COORDINATOR_SLIP, SLIP
from paper_pictures import changed
from paper_sheets import views_of
from paper_views import BARE, COORDINATOR, DRAFT, PROGRAMME, SITE

from visitplan.exporters.archive_pdf import archive
from visitplan.exporters.attendance_pdf import attendance
from visitplan.exporters.badges_pdf import badges
from visitplan.exporters.brief_pdf import brief
from visitplan.exporters.changes_pdf import changes
from visitplan.exporters.door_signs_pdf import door_signs
from visitplan.exporters.driver_pdf import driver_sheet
from visitplan.exporters.evaluation_pdf import evaluation
from visitplan.exporters.leader_pdf import leader_sheet
from visitplan.exporters.meal_order_pdf import meal_order
from visitplan.exporters.paper.programme import programme
from visitplan.exporters.report_pdf import report
from visitplan.exporters.run_sheet_pdf import run_sheet
from visitplan.exporters.tent_cards_pdf import tent_cards
from visitplan.views.view import View


def in_one_language(audience: str, folder: str) -> View:
    """A sheet of the camp in its reader's language."""
    view = views_of(audience)[folder]
    return replace(view, languages=view.languages[:1])


PAPERS = {
    "programme-sv-uk": ("programme", programme(PROGRAMME)),
    "programme-draft": ("programme", programme(BARE)),
    "brief-site": ("brief", brief(replace(SITE, edition=DRAFT, wishes=(), sessions=SITE.sessions[:1]))),
    "run-sheet": (
        "run-sheet",
        run_sheet(replace(COORDINATOR, sessions=COORDINATOR.sessions[:9], hosts=(), delegates=())),
    ),
    "changes-sv-uk": ("changes", changes(SLIP)),
    "changes-coordinator": ("changes", changes(COORDINATOR_SLIP)),
    "badges": ("badges", badges(CARDS)),
    "tent-card": ("tent-cards", tent_cards(replace(CARDS, delegates=CARDS.delegates[:1], hosts=(), interpreters=()))),
    "door-sign": ("door-signs", door_signs(replace(SIGNS, sessions=SIGNS.sessions[:1]))),
    "meal-order": ("meal-order", meal_order(MEALS)),
    "driver": ("driver", driver_sheet(in_one_language("driver", "drivers/bus"))),
    "leader": ("leader", leader_sheet(in_one_language("leader", "leaders/larysa"))),
    "attendance": ("attendance", attendance(views_of("attendance")["coordinator"])),
    "evaluation-guests": ("evaluation", evaluation(replace(views_of("evaluation_guests")["print"], languages=("uk",)))),
    "report": ("report", report(report_view())),
    "archive": ("archive", archive(archive_view())),
    "evaluation-hosts": ("evaluation", evaluation(views_of("evaluation_hosts")["print"])),
}


@pytest.mark.parametrize("name", PAPERS)
def test_pages_look_as_they_did(name: str, *, renew: bool) -> None:
    """Every page is as it was kept, and there are as many."""
    assert changed(name, PAPERS[name], renew=renew) == []
