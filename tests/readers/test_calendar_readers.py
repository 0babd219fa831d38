"""Calendar programs that are not the library that writes our files read what we meant."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from caldav import radicale
from calendar_views import COFFEE, FAIR, FLIGHT, TOUR, UNMAILABLE, WHOLE
from reading import Seen, by_ical_js, by_ics, by_khal, by_vobject

from visitplan.exporters.calendar import render

EXPECTED = [
    Seen("08d35ded-33bf-5609-8441-938f04375535", "Скасовано: Кава", "2026-09-15T12:00:00Z", "2026-09-15T12:30:00Z"),
    Seen(
        "836c2565-bcd2-5b6e-adea-f19030471025", "Відвідування тартака", "2026-09-15T07:00:00Z", "2026-09-15T08:30:00Z"
    ),
    Seen("c122f6cf-c914-5ff4-9a84-05e9ba95dcf4", "Дорога додому", "2026-09-18T20:10:00Z", "2026-09-18T22:25:00Z"),
    Seen("ef462682-79ec-570d-bb08-3032f3d2f6a8", "Ярмарок; їжа, музика", "2026-09-16", "2026-09-18"),
]
ALONE = {session.id: replace(UNMAILABLE, sessions=(session,)) for session in (TOUR, FAIR, COFFEE, FLIGHT)}
"""Each session in a file of its own, without METHOD, as a CalDAV server wants it (RFC 4791, 4.1)."""


@pytest.mark.usefixtures("ical_js")
def test_ical_js_reads_every_session() -> None:
    """Thunderbird's reader finds the same ids, titles and moments."""
    assert by_ical_js(render(WHOLE)) == EXPECTED


def test_vobject_reads_every_session() -> None:
    """The reader of Radicale and many others finds the same ids, titles and moments."""
    assert by_vobject(render(WHOLE)) == EXPECTED


# ics 0.7 asks its grammar library for a feature that Python 3.13 warns of.
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_ics_reads_every_session() -> None:
    """The library ics finds the same ids, titles and moments."""
    assert by_ics(render(WHOLE)) == EXPECTED


def test_khal_lists_every_session(tmp_path: Path) -> None:
    """A calendar program in a terminal imports the file and lists the same."""
    assert by_khal(render(WHOLE), tmp_path, date(2026, 9, 14), date(2026, 9, 20)) == EXPECTED


def test_a_caldav_server_keeps_every_session(tmp_path: Path) -> None:
    """Radicale stores each session and gives it back the same."""
    with radicale(tmp_path) as server:
        assert [server.put(name, render(view)) for name, view in ALONE.items()] == [201] * 4
        assert sorted(seen for name in ALONE for seen in by_vobject(server.get(name))) == EXPECTED


def test_a_second_import_makes_no_duplicates(tmp_path: Path) -> None:
    """A session put again under its name and id takes the place of the first."""
    with radicale(tmp_path) as server:
        assert [server.put(name, render(view)) for name, view in ALONE.items()] == [201] * 4
        assert [server.put(name, render(view)) for name, view in ALONE.items()] == [204] * 4
        assert server.names() == ["coffee", "fair", "flight", "tour"]


def test_a_session_has_one_id_in_every_file(tmp_path: Path) -> None:
    """A server refuses the same session under a second name, so no pack can bring it in twice."""
    with radicale(tmp_path) as server:
        assert server.put("tour", render(ALONE["tour"])) == 201
        assert server.put("again", render(ALONE["tour"])) == 409
        assert server.names() == ["tour"]
