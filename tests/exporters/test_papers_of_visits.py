"""The papers of whole visits, from the YAML on: the three samples and ten that look nothing like each other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from types import ModuleType

import pytest
from paper_checks import AT_LEISURE, complaints, missing, words_of

from visitplan import pipeline
from visitplan.editions import Edition
from visitplan.exporters import (
    attendance_pdf,
    booklet_pdf,
    brief_pdf,
    driver_pdf,
    evaluation_pdf,
    leader_pdf,
    meal_order_pdf,
    pocket_pdf,
    programme_pdf,
    run_sheet_pdf,
)
from visitplan.rules import Around
from visitplan.views import (
    ATTENDANCE,
    COORDINATOR,
    DELEGATE,
    DELEGATION,
    DRIVER,
    EVALUATION_GUESTS,
    EVALUATION_HOSTS,
    HOST,
    INTERPRETER,
    KITCHEN,
    LEADER,
    SITE,
)
from visitplan.views.view import Options, View

ROOT = Path(__file__).parents[2]
VISITS = sorted(
    path
    for folder in ("itineraries", "tests/visits")
    for path in (ROOT / folder).glob("*.yaml")
    if "visit:" in path.read_text(encoding="utf-8").splitlines()
)
EDITION = Edition(1, datetime(2023, 11, 1, 9, tzinfo=UTC), draft=False, code="abc", stamps={})
PAPERS = (
    (run_sheet_pdf, COORDINATOR),
    (programme_pdf, DELEGATION),
    (booklet_pdf, DELEGATION),
    (pocket_pdf, DELEGATE),
    (brief_pdf, SITE),
    (brief_pdf, HOST),
    (brief_pdf, INTERPRETER),
    (attendance_pdf, ATTENDANCE),
    (leader_pdf, LEADER),
    (driver_pdf, DRIVER),
    (meal_order_pdf, KITCHEN),
    (evaluation_pdf, EVALUATION_GUESTS),
    (evaluation_pdf, EVALUATION_HOSTS),
)
SIDE_BY_SIDE = frozenset({programme_pdf, attendance_pdf})
"""Papers in two languages."""
UNSAID = {programme_pdf: (), booklet_pdf: (), pocket_pdf: AT_LEISURE}
"""What a paper leaves to others; all but the programme leave the greeting and who pays."""


def test_there_are_visits_to_print() -> None:
    """The three samples and the odd ones are found."""
    assert len(VISITS) >= 13


@pytest.mark.parametrize("path", VISITS, ids=lambda path: path.stem)
def test_papers_of_a_visit_are_sound_and_lose_nothing(path: Path) -> None:
    """One paper of each kind: every word of its view in it, valid PDF/A-2a and PDF/UA-1."""
    papers = list(views_of(path))
    assert papers
    for exporter, view in papers:
        printed = view if exporter in SIDE_BY_SIDE else replace(view, languages=view.languages[:1])
        data = exporter.render(printed)
        lost = missing(words_of(printed, without=UNSAID.get(exporter, ("welcome", "partnership", "funding"))), data)
        assert (view.audience, lost, complaints(data)) == (view.audience, [], [])


def views_of(path: Path) -> Iterator[tuple[ModuleType, View]]:
    """Each kind of paper with the view of its first recipient, where there is one."""
    around = Around(today=date(2023, 11, 1), ledger=None, neighbours=())
    checked = pipeline.load(path.name, lambda name: read(path.parent / name), around)
    assert checked.programme is not None
    for exporter, audience in PAPERS:
        for _, view in list(audience.views(checked.programme, EDITION, Options()))[:1]:
            yield exporter, view


def read(path: Path) -> bytes | None:
    """The file, where there is one."""
    return path.read_bytes() if path.is_file() else None
