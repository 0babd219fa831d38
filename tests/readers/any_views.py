"""Views nobody would write by hand: odd zones, clock changes, midnight, whole days, hostile words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from calendar_views import COORDINATOR, MOMENT, say, view_of
from hypothesis import strategies as some

from visitplan.editions import Stamp
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
