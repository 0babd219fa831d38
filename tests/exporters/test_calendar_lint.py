"""Calendars of any visit pass the strict look at their bytes; and that look sees every fault."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from calendar_views import COORDINATOR, MOMENT, WHOLE, say, view_of
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as some
from ics_lint import faults

from visitplan.editions import Stamp
from visitplan.exporters.calendar import render
from visitplan.programme import Timespan, WholeDays
from visitplan.views.view import Options, PersonLine, PlaceLine, SessionLine, View

LETTERS = some.one_of(
    some.text(max_size=40),
    some.text('абвгґдеєжзиіїйклмнопрстуфхцчшщьюя ’,;:\\\n"', max_size=400),
    some.sampled_from(["", " ", "\r\nEND:VCALENDAR\r\n", "\\N", "\u202eabc", "\ud800", "ї" * 3_000, "^n^'", "🙂" * 90]),
)
TEXTS = some.builds(lambda sv, uk: say(sv=sv, uk=uk), LETTERS, LETTERS)
ZONES = some.sampled_from(
    [
        *("Europe/Stockholm", "Europe/Kyiv", "America/Nuuk", "Africa/Cairo", "Asia/Kathmandu", "Europe/Dublin", "UTC"),
        *("Australia/Lord_Howe", "Africa/Casablanca", "Asia/Jerusalem", "Pacific/Chatham", "Etc/GMT+12", "Asia/Gaza"),
    ]
).map(ZoneInfo)
CHANGES = some.sampled_from([datetime(2026, 3, 29, 1), datetime(2026, 10, 25, 1), datetime(2026, 12, 31, 22)])  # noqa: DTZ001 -- the zone comes after
DAYS = some.dates(date(1901, 1, 1), date(2199, 1, 1))


@some.composite
def spans(draw: some.DrawFn) -> Timespan:
    """Any time, near a clock change or midnight more often than life has it; at times backwards, at times abroad."""
    any_time = some.datetimes(datetime(1901, 1, 1), datetime(2199, 1, 1))  # noqa: DTZ001 -- the zone comes after
    local = draw(some.one_of(any_time, CHANGES)).replace(second=0, microsecond=0)
    start = (local + timedelta(minutes=draw(some.integers(0, 240)))).replace(
        tzinfo=draw(ZONES), fold=draw(some.integers(0, 1))
    )
    end = (start.astimezone(ZoneInfo("UTC")) + timedelta(minutes=draw(some.integers(-10, 3000)))).astimezone(
        draw(ZONES)
    )
    return Timespan(start, end)


WHENS = some.one_of(spans(), some.none(), some.builds(WholeDays, DAYS, DAYS))
PLACES = some.builds(
    PlaceLine,
    name=TEXTS,
    address=some.none() | TEXTS,
    location=some.none() | some.tuples(some.floats(-90, 90), some.floats(-180, 180)),
    meeting_point=some.none() | TEXTS,
)
PEOPLE = some.builds(
    PersonLine, id=some.just("ebba"), name=TEXTS, email=some.sampled_from(["", "a@b.example", "å@b", "a@b.example\n"])
)
SESSIONS = some.builds(
    SessionLine,
    id=some.uuids().map(str),
    title=TEXTS,
    when=WHENS,
    kind=some.sampled_from(["other", "transfer", "meal", "free"]),
    status=some.sampled_from(["confirmed", "tentative", "cancelled"]),
    optional=some.booleans(),
    approximate=some.booleans(),
    visibility=some.sampled_from(["", "internal", "public"]),
    place=some.none() | PLACES,
    start_place=some.none() | PLACES,
    end_place=some.none() | PLACES,
    online=LETTERS,
    url=some.one_of(LETTERS, LETTERS.map("https://x.example/{}".format)),
    hosts=some.lists(PEOPLE, max_size=2).map(tuple),
    themes=some.lists(TEXTS, max_size=2).map(tuple),
    purpose=some.none() | TEXTS,
    plan_b=some.none() | TEXTS,
)


@some.composite
def views(draw: some.DrawFn) -> View:
    """Any visit's calendar."""
    sessions = tuple(draw(some.lists(SESSIONS, max_size=4, unique_by=lambda session: session.id)))
    view = view_of(*sessions, languages=draw(some.sampled_from([("sv",), ("uk",), ("sv", "uk"), ("fr",)])))
    stamps = {session.id: Stamp(draw(some.integers(0, 99)), MOMENT, "K7M2QX", edition=2) for session in sessions}
    return replace(
        view,
        visit=replace(view.visit, title=draw(TEXTS), zone=draw(ZONES), colour=draw(some.sampled_from(["", "#123456"]))),
        edition=replace(view.edition, stamps=stamps),
        coordinators=draw(some.sampled_from([(), (COORDINATOR,)]) | PEOPLE.map(lambda person: (person,))),
        options=Options(alarm=draw(some.none() | some.timedeltas(timedelta(0), timedelta(days=9)))),
    )


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
