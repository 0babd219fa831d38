"""Everything of a programme, whatever paper it is laid out on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visitplan.exporters.paper.cover import code, contacts, cover
from visitplan.exporters.paper.days import columns, day, not_placed
from visitplan.exporters.paper.elsewhere import elsewhere
from visitplan.exporters.paper.frame import frame_of
from visitplan.exporters.paper.overview import overview
from visitplan.exporters.paper.people import participants
from visitplan.exporters.paper.practical import practical
from visitplan.views.agenda import agenda

if TYPE_CHECKING:
    from visitplan.views.view import View


def programme(view: View) -> dict[str, object]:
    """What the templates of programme and booklet lay out."""
    days = agenda(view)
    without = elsewhere(view)
    return {
        "frame": frame_of(view, "programme", cover=True),
        "cover": cover(view),
        "overview": overview(days, view),
        "code": code(view),
        "contacts": contacts(view),
        "labels": columns(view),
        "days": [day(entry, view, without) for entry in days],
        "unplaced": not_placed(view, without),
        "people": participants(view),
        "notes": practical(view, interpreted=True),
    }
