"""Calendars of any visit pass the strict look at their bytes; and that look sees every fault."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from any_views import views
from calendar_views import WHOLE
from hypothesis import HealthCheck, Phase, given, settings
from ics_lint import faults

from visitplan.exporters.calendar import render

if TYPE_CHECKING:
    from visitplan.views.view import View


@settings(
    max_examples=80,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)
@given(views())
def test_any_calendar_is_as_it_must_be(view: View) -> None:
    """Odd zones, clock changes, midnight, whole days, long Cyrillic, hostile words."""
    data = render(view)
    assert faults(data) == []
    assert data.count(b"BEGIN:VEVENT") == sum(session.when is not None for session in view.sessions)


SPOILT = (
    (b"\r\nVERSION", b"\nVERSION"),
    (b"BEGIN:VCALENDAR\r\n", b"\xef\xbb\xbfBEGIN:VCALENDAR\r\n"),
    (b"END:VCALENDAR\r\n", b"END:VCALENDAR"),
    (b"VERSION:2.0\r\n", b""),
    (b"VERSION:2.0", b"VERSION:2.0\r\n"),
    (b"VERSION:2.0", b"VERSION:1.0"),
    (b"METHOD:PUBLISH\r\n", b""),
    (b"METHOD:PUBLISH", b"METHOD:REQUEST"),
    (b"METHOD:PUBLISH", b"METHOD:PUBLISH\r\nMETHOD:PUBLISH"),
    (b"COLOR:seagreen", b"COLOR:#2e8b57"),
    (b"COLOR:seagreen", b"COLOR:swedishred"),
    (b";VALUE=DURATION:PT1H", b":PT1H"),
    (b"NAME:Bes\xc3\xb6k", b"NAME:Bes\xc3\r\n \xb6k"),
    (b"\r\nNAME:Bes\xc3\xb6k", b"\r\nNAME:Visit"),
    (b"PRODID:", b"PRODID:" + b"x" * 75),
    (b"SUMMARY:Bes", b"SUMMARY:\x07Bes"),
    (b"SUMMARY:Bes", b"SUMMARY:\xe2\x80\xaeBes"),
    (b"Marknad\\; mat", b"Marknad; mat"),
    (b"Marknad\\; mat", b"Marknad\\x mat"),
    (b"SEQUENCE:0\r\n", b""),
    (b"SEQUENCE:0", b"SEQUENCE:-1"),
    (b"DTSTAMP:20260901T123000Z", b"DTSTAMP:20260901T123000"),
    (b"UID:836c2565", b"UID:visit"),
    (b"UID:836c2565-bcd2-5b6e-adea-f19030471025", b"UID:08d35ded-33bf-5609-8441-938f04375535"),
    (b"STATUS:CANCELLED", b"STATUS:CANCELED"),
    (b"STATUS:CONFIRMED\r\nTRANSP:OPAQUE", b"STATUS:CANCELLED\r\nTRANSP:OPAQUE"),
    (b"ORGANIZER;", b"ATTENDEE;"),
    (b":mailto:ebba", b":ebba"),
    (b"DTSTART;TZID=Europe/Stockholm:20260915T090000", b"DTSTART:20260915T090000"),
    (b"DTSTART;TZID=Europe/Stockholm:20260915T090000", b"DTSTART;TZID=Europe/Stockholm:20260915T090000Z"),
    (b"DTSTART;TZID=Europe/Stockholm:20260915T090000", b"DTSTART;TZID=Europe/Oslo:20260915T090000"),
    (b"DTSTART;VALUE=DATE:20260916", b"DTSTART:20260916"),
    (b"DTEND;VALUE=DATE:20260918", b"DTEND;VALUE=DATE:20260916"),
    (b"DTEND;VALUE=DATE:20260918", b"DTEND:20260918T000000Z"),
    (b"DTEND;TZID=Europe/Stockholm:20260915T103000", b"DTEND;TZID=Europe/Stockholm:20260915T090000"),
    (b"RRULE:FREQ=YEARLY", b"RDATE:FREQ=YEARLY"),
    (b"BEGIN:VTIMEZONE\r\nTZID:Europe/Kyiv", b"BEGIN:VTIMEZONE\r\nTZID:Europe/Zurich"),
    (b"DTSTART:19700329T030000", b"DTSTART:19700329T030000Z"),
    (b"GEO:63.9061;19.75\r\n", b""),
    (b"GEO:63.9061;19.75", b"GEO:63.9061;19.7"),
    (b'X-TITLE="Lindhaga s', b'X-TITLE="Lindhaga S'),
    (b"URL:https://lindhaga.example/s%C3%A5g", b"URL:https://lindhaga.example/s\xc3\xa5g"),
    (b"CLASS:PRIVATE", b"CLASS:SECRET"),
    (b"BEGIN:VEVENT", b"BEGIN:VTODO"),
    (b"END:VEVENT", b"END:VALARM"),
    (b"CLASS:PRIVATE", b"CLASS:PRIVATE\r\nBEGIN:VALARM\r\nEND:VALARM"),
)


@pytest.mark.parametrize(("right", "wrong"), SPOILT, ids=[wrong.decode("ascii", "replace")[:40] for _, wrong in SPOILT])
def test_the_look_sees_every_fault(right: bytes, wrong: bytes) -> None:
    """A sound calendar spoilt in one place is no longer sound."""
    sound = render(replace(WHOLE, languages=("sv",)))
    assert right in sound
    assert faults(sound) == []
    assert faults(sound.replace(right, wrong, 1)) != []
