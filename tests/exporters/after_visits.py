"""The report and the registrar's copy of an invented visit, for the tests of their papers."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from visit_over import programme_over

from visitplan.editions import Edition, History, history_of, released
from visitplan.programme import Programme
from visitplan.views import archive, report
from visitplan.views.view import Options, View

AFTER = date(2026, 11, 5)
FIRST = datetime(2026, 10, 1, 8, tzinfo=UTC)
SECOND = datetime(2026, 10, 12, 8, tzinfo=UTC)
MOVED = ("when: 2026-10-21 10:00-11:00, site: mill", "when: 2026-10-21 11:00-12:00, site: mill")


def edition(history: History | None = None) -> Edition:
    """A draft of the fifth of November."""
    moment = datetime(2026, 11, 5, 12, tzinfo=UTC)
    return Edition(0, moment, draft=True, code="K7F3QX", stamps={}, history=history)


def report_view(today: date = AFTER, programme: Programme | None = None, language: str = "") -> View:
    """The report as it is written that day."""
    return report.view(programme or programme_over(), edition(), Options(today=today, language=language))


def archive_view() -> View:
    """The copy of a visit released twice, the second time with a talk moved."""
    programme = programme_over(MOVED)
    ledger = released(programme, released(programme_over(), None, FIRST), SECOND)
    ends = replace(edition(history_of(programme, ledger)), number=2, draft=False)
    return archive.view(programme, ends, Options(today=AFTER))


def unreleased_view() -> View:
    """The copy of the same visit where nothing was released."""
    return archive.view(programme_over(), edition(), Options(today=AFTER))
