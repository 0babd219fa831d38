"""Calendar programs that are not the library that writes our messages read what we meant, twice as well as once."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from caldav import radicale
from calendar_views import TOUR, span
from mail_views import MOVED, OFF, mailed
from reading import Seen, by_ical_js, by_ics, by_khal, by_vobject, khal_again

from visitplan.editions import Stamp
from visitplan.exporters.invitation_ics import render

TITLE, UID = "Besök på sågen", "836c2565-bcd2-5b6e-adea-f19030471025"
ASKED = render(mailed(TOUR))
LATER = replace(TOUR, when=span(16, "13:00", "14:30"), was=TOUR.when)
UPDATED = render(mailed(LATER, news="updated"))
CANCELLED = render(mailed(OFF, method="CANCEL", news="cancelled"))
EXPECTED = [Seen(UID, TITLE, "2026-09-15T07:00:00Z", "2026-09-15T08:30:00Z")]
EXPECTED_LATER = [Seen(UID, TITLE, "2026-09-16T11:00:00Z", "2026-09-16T12:30:00Z")]
EXPECTED_OFF = [Seen(UID, f"Inställt: {TITLE}", "2026-09-15T07:00:00Z", "2026-09-15T08:30:00Z")]


@pytest.mark.usefixtures("ical_js")
def test_ical_js_reads_messages() -> None:
    """Thunderbird's reader finds the session, moved and cancelled."""
    assert [by_ical_js(data) for data in (ASKED, UPDATED, CANCELLED)] == [EXPECTED, EXPECTED_LATER, EXPECTED_OFF]


def test_vobject_reads_messages() -> None:
    """With the method, who invites and who is invited."""
    import vobject

    assert [by_vobject(data) for data in (ASKED, UPDATED, CANCELLED)] == [EXPECTED, EXPECTED_LATER, EXPECTED_OFF]
    calendar = vobject.readOne(ASKED.decode())
    event = calendar.vevent
    assert (calendar.method.value, event.organizer.value, event.attendee.value) == (
        "REQUEST",
        "mailto:ebba.granlund@lindhaga.example",
        "mailto:ylva@lindhaga.example",
    )
    assert event.attendee.params == {
        "CN": ["Ylva Sandelin"],
        "CUTYPE": ["INDIVIDUAL"],
        "ROLE": ["REQ-PARTICIPANT"],
        "LANGUAGE": ["sv"],
        "PARTSTAT": ["NEEDS-ACTION"],
        "RSVP": ["TRUE"],
    }


# ics 0.7 asks its grammar library for a feature that Python 3.13 warns of.
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_ics_reads_messages() -> None:
    """The session, moved and cancelled."""
    assert [by_ics(data) for data in (ASKED, UPDATED, CANCELLED)] == [EXPECTED, EXPECTED_LATER, EXPECTED_OFF]


@pytest.mark.parametrize(
    ("messages", "expected"),
    [
        ((ASKED, ASKED), EXPECTED),
        ((ASKED, UPDATED, UPDATED), EXPECTED_LATER),
        ((ASKED, CANCELLED), EXPECTED_OFF),
        ((ASKED, CANCELLED, render(mailed(MOVED, news="invited"))), EXPECTED),
    ],
    ids=["twice", "updated twice", "cancelled", "back"],
)
def test_khal_keeps_one_session_however_often_it_is_told(
    tmp_path: Path, messages: tuple[bytes, ...], expected: list[Seen]
) -> None:
    """Imported again it is no second one; the last message is what stands there."""
    by_khal(messages[0], tmp_path, date(2026, 9, 14), date(2026, 9, 20))
    for data in messages[1:]:
        found = khal_again(data, tmp_path, date(2026, 9, 14), date(2026, 9, 20))
    assert found == expected


def test_a_caldav_server_takes_what_a_program_accepted(tmp_path: Path) -> None:
    """Without METHOD (RFC 4791, 4.1): the first, the moved one in its place, who invites and is invited kept."""
    plain = [re.sub(rb"METHOD:[A-Z]+\r\n", b"", data) for data in (ASKED, UPDATED)]
    with radicale(tmp_path) as server:
        assert [server.put(UID, data) for data in plain] == [201, 204]
        assert server.names() == [UID]
        stored = server.get(UID)
    assert by_vobject(stored) == EXPECTED_LATER
    unfolded = stored.replace(b"\r\n ", b"")
    assert (unfolded.count(b"ATTENDEE"), unfolded.count(b"mailto:ebba.granlund@lindhaga.example")) == (1, 1)


def test_a_later_message_has_a_higher_number() -> None:
    """By that a calendar program knows which one holds, whatever order the mails come in."""
    view = mailed(LATER, news="updated")
    stamps = {"tour": Stamp(3, view.edition.moment, "K7M2QX", 3)}
    newer = render(replace(view, edition=replace(view.edition, stamps=stamps)))
    assert (b"SEQUENCE:2\r\n" in ASKED, b"SEQUENCE:3\r\n" in newer) == (True, True)
