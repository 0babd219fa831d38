"""`schedule.csv`: one row a session, safe to open in any spreadsheet."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from visitplan.exporters.exporter import moments_of, place_of, words_of
from visitplan.programme import Timespan, WholeDays
from visitplan.views.words import driver_of, name_of

if TYPE_CHECKING:
    from visitplan.views.view import PersonLine, SessionLine, View

COLUMNS = (
    "id",
    "date",
    "start",
    "end_date",
    "end",
    "timezone",
    "all_day",
    "title",
    "kind",
    "status",
    "site",
    "place",
    "from",
    "to",
    "by",
    "delegates",
    "hosts",
    "lead",
    "driver",
    "interpreters",
    "interpreting",
    "languages",
    "present",
    "themes",
    "purpose",
    "description",
    "wear",
    "bring",
    "photos",
    "outdoors",
    "plan_b",
    "luggage",
    "paid_by",
    "online",
    "optional",
    "approximate",
    "notes",
    "start_moment",
    "end_moment",
)
"""Heads in English and in this order, so that a script finds them in every visit."""

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")


def render(view: View) -> bytes:
    """UTF-8 with a BOM, comma separated, CRLF: what Excel, LibreOffice and scripts all read."""
    language = view.languages[0]
    page = io.StringIO(newline="")
    writer = csv.writer(page)
    writer.writerow(COLUMNS)
    for session in view.sessions:
        cells = cells_of(session, language)
        writer.writerow([safe(cells[column]) for column in COLUMNS])
    return b"\xef\xbb\xbf" + page.getvalue().encode()


def cells_of(session: SessionLine, language: str) -> dict[str, str]:
    """Every column's cell of one session."""
    return {
        **times_of(session),
        **places_of(session, language),
        **people_of(session, language),
        "id": session.id,
        "title": session.title.words(language),
        "kind": session.kind,
        "status": session.status,
        "present": str(session.present or ""),
        "themes": "; ".join(theme.words(language) for theme in session.themes),
        "purpose": words_of(session.purpose, language),
        "description": words_of(session.description, language),
        "wear": words_of(session.wear, language),
        "bring": words_of(session.bring, language),
        "photos": session.photos,
        "outdoors": answer(fact=session.outdoors),
        "plan_b": words_of(session.plan_b, language),
        "luggage": words_of(session.luggage, language),
        "paid_by": words_of(session.paid_by, language),
        "optional": answer(fact=session.optional),
        "approximate": answer(fact=session.approximate),
        "notes": words_of(session.notes, language),
    }


def times_of(session: SessionLine) -> dict[str, str]:
    """Local date and clock times for people, whole moments for programs."""
    start, end = moments_of(session.when)
    times = dict.fromkeys(("date", "start", "end_date", "end", "timezone", "all_day"), "")
    times |= {"start_moment": start or "", "end_moment": end or ""}
    match session.when:
        case Timespan(begins, ends):
            times |= {"date": f"{begins:%Y-%m-%d}", "start": f"{begins:%H:%M}", "timezone": str(begins.tzinfo)}
            times |= {"end_date": f"{ends:%Y-%m-%d}", "end": f"{ends:%H:%M}"}
        case WholeDays(first, last):
            times |= {"date": first.isoformat(), "end_date": last.isoformat(), "all_day": "yes"}
        case None:
            pass
    return times


def places_of(session: SessionLine, language: str) -> dict[str, str]:
    """Where it is, in words."""
    place = session.place
    return {
        "site": place.id if place else "",
        "place": place_of(place, language),
        "from": place_of(session.start_place, language),
        "to": place_of(session.end_place, language),
        "by": session.by,
        "online": session.online,
    }


def people_of(session: SessionLine, language: str) -> dict[str, str]:
    """Who takes part, by name."""
    return {
        "delegates": names_of(session.delegates, language),
        "hosts": names_of(session.hosts, language),
        "lead": names_of((session.lead,) if session.lead else (), language),
        "driver": driver_of(session, language),
        "interpreters": names_of(session.interpreters, language),
        "interpreting": session.interpreting,
        "languages": "; ".join(session.languages),
    }


def names_of(people: tuple[PersonLine, ...], language: str) -> str:
    """Names, one after the other; a comma may stand in a name, so semicolons divide them."""
    return "; ".join(name_of(person, language) for person in people)


def answer(*, fact: bool) -> str:
    """`yes` where it holds, else an empty cell."""
    return "yes" if fact else ""


def safe(cell: str) -> str:
    """The cell with an apostrophe before whatever a spreadsheet would take for a formula (OWASP, CSV injection)."""
    return f"'{cell}" if cell.lstrip(" \u00a0").startswith(FORMULA_STARTS) else cell
