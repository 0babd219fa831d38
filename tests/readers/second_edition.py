"""A small visit in its second edition: a session dropped, one moved to another day, one renamed, one as it was."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from visitplan import document, itinerary, packs
from visitplan.editions import Ledger, edition_of, released, with_former
from visitplan.exporters import render_of
from visitplan.programme import resolve
from visitplan.views.view import Options

FIRST = datetime(2026, 9, 1, 12, 30, tzinfo=UTC)
BEFORE = """\
visit:
  id: zoriane-2026
  title: {sv: Besök från Zoriane, uk: Візит із Зоряного}
  dates: 2026-09-15 to 2026-09-18
  timezone: Europe/Stockholm
  languages: [sv, uk]
  host: Lindhaga
  guest: Zoriane
  coordinator: ebba
delegates: {iryna: {name: Ірина Галаган, head: true, languages: [uk]}}
hosts: {ebba: {name: Ebba Granlund, email: ebba.granlund@lindhaga.example}}
sites: {sawmill: {name: Lindhaga såg, address: Sågvägen 4, location: "63.9061, 19.75"}}
sessions:
  tour: {title: {sv: Besök på sågen, uk: Відвідування тартака}, when: 2026-09-15 09:00-10:30, site: sawmill}
  coffee: {title: {sv: Fika, uk: Кава}, when: 2026-09-15 14:00-14:30, site: sawmill}
  talk: {title: {sv: Samtal, uk: Розмова}, when: 2026-09-16 10:00-11:00, site: sawmill}
  fair: {title: {sv: Marknad, uk: Ярмарок}, when: 2026-09-18, place: Torget}
"""
AFTER = (
    BEFORE.replace("  coffee: {title: {sv: Fika, uk: Кава}, when: 2026-09-15 14:00-14:30, site: sawmill}\n", "")
    .replace("2026-09-16 10:00-11:00", "2026-09-17 10:00-11:00")
    .replace("Besök på sågen", "Rundtur på sågen")
)
IDS = ("tour", "coffee", "talk", "fair")


def editions(paper: str, recipient: str = "sites/sawmill") -> tuple[bytes, bytes]:
    """A recipient's calendar in the first edition and in the second."""
    ledger: Ledger | None = None
    written = []
    for number, text in enumerate((BEFORE, AFTER)):
        parsed = itinerary.parse(document.read("zoriane.yaml", text.encode()))
        assert parsed.diagnostics == ()
        programme = resolve(parsed.itinerary, "zoriane.yaml")
        ledger = released(programme, ledger, FIRST + number * timedelta(days=7))
        whole, edition = with_former(programme, ledger), edition_of(programme, ledger, FIRST)
        (order,) = (
            order
            for order in packs.orders(whole, edition, Options())
            if (order.recipient, order.paper) == (recipient, paper)
        )
        written.append(render_of(paper)(order.view))
    first, second = written
    return first, second


def alone(data: bytes) -> dict[str, bytes]:
    """Each VEVENT in a calendar of its own without METHOD, by UID, as a CalDAV server wants it (RFC 4791, 4.1)."""
    head, *events = data.replace(b"METHOD:PUBLISH\r\n", b"").split(b"BEGIN:VEVENT\r\n")
    bodies = [event.removesuffix(b"END:VCALENDAR\r\n") for event in events]
    return {
        body.partition(b"\r\n")[0].decode().removeprefix("UID:"): b"".join(
            (head, b"BEGIN:VEVENT\r\n", body, b"END:VCALENDAR\r\n")
        )
        for body in bodies
    }
