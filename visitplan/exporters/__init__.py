"""Exporters: one file a format, each with `render(view) -> bytes`. Add a format by its file and its line here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from visitplan.views.view import View

EXPORTERS: Mapping[str, str] = {
    "calendar.ics": "calendar",
    "calendar-days.ics": "calendar_days",
    "how-to-add.html": "how_to_add_html",
    "how-to-add.md": "how_to_add_md",
    "invitations/{session}.ics": "invitation_ics",
    "invitations/{session}.eml": "invitation_eml",
    "changes.pdf": "changes_pdf",
    "changes.md": "changes_md",
    "schedule.json": "schedule_json",
    "schedule.csv": "schedule_csv",
    "schedule.md": "schedule_md",
    "schedule.html": "schedule_html",
    "schedule.xlsx": "schedule_xlsx",
    "programme.pdf": "programme_pdf",
    "programme.{language}.pdf": "programme_pdf",
    "booklet.{guests}.pdf": "booklet_pdf",
    "pocket.pdf": "pocket_pdf",
    "brief.pdf": "brief_pdf",
    "run-sheet.pdf": "run_sheet_pdf",
    "attendance.pdf": "attendance_pdf",
    "leader.pdf": "leader_pdf",
    "driver.pdf": "driver_pdf",
    "meal-order.pdf": "meal_order_pdf",
    "badges.pdf": "badges_pdf",
    "tent-cards.pdf": "tent_cards_pdf",
    "door-signs.pdf": "door_signs_pdf",
    "evaluation-guests.{language}.pdf": "evaluation_pdf",
    "evaluation-hosts.pdf": "evaluation_pdf",
    "programme.html": "public_html",
    "programme.md": "public_md",
    "report.{language}.pdf": "report_pdf",
    "report.{language}.md": "report_md",
    "archive.pdf": "archive_pdf",
    "held/schedule.json": "schedule_json",
    "held/schedule.csv": "schedule_csv",
    "planned/schedule.json": "schedule_json",
    "planned/schedule.csv": "schedule_csv",
    "record.json": "record_json",
    "contents.txt": "contents_txt",
}
"""The module of each paper, by the paper's file name: named, not imported, so that nothing slow loads up front."""


def render_of(paper: str) -> Callable[[View], bytes]:
    """The `render` of this paper's exporter, imported now."""
    render: Callable[[View], bytes] = import_module(f"visitplan.exporters.{EXPORTERS[paper]}").render
    return render
