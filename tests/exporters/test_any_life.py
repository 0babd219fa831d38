"""Any visit through any editions: a calendar's numbers follow its content, for every recipient, session and date."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as some
from ics_lint import faults

from visitplan import document, itinerary, packs
from visitplan.editions import Ledger, edition_of, ledger_text, read_ledger, released, with_former
from visitplan.exporters import render_of
from visitplan.programme import Programme, resolve
from visitplan.views.view import Options

FIRST = datetime(2026, 11, 1, 12, tzinfo=UTC)
PAPERS = ("calendar.ics", "calendar-days.ics")
Events = Mapping[tuple[str, str], "Event"]


@dataclass(frozen=True)
class Event:
    """A VEVENT of somebody's calendar: its number, and all of its lines."""

    number: int
    lines: str


def picked(*names: str) -> some.SearchStrategy[str]:
    """Any of these, as a YAML list."""
    return some.lists(some.sampled_from(names), unique=True, max_size=len(names)).map(
        lambda chosen: f"[{', '.join(sorted(chosen))}]"
    )


@some.composite
def sessions(draw: some.DrawFn, id_: str) -> str:
    """A session as somebody may write it next week, or nothing."""
    if draw(some.integers(0, 5)) == 0:
        return ""
    day, hour = draw(some.integers(24, 26)), draw(some.integers(9, 11))
    times = (f"2026-11-{day} {hour:02}:00-12:00", f"2026-11-{day}", f"2026-11-{day} 22:00 - 2026-11-{day + 1} 02:00")
    said = {
        "title": draw(some.sampled_from((f"Talk {id_}", f"Tour {id_}"))),
        "when": draw(some.sampled_from((*times, ""))),
        "site": draw(some.sampled_from(("plant", "hall", ""))),
        "hosts": draw(picked("ylva", "mats")),
        "delegates": draw(some.sampled_from(("all", "[anton]", "[pavlo]", "[]"))),
        "interpreters": draw(picked("olha")),
        "kind": draw(some.sampled_from(("meeting", "break", "free"))),
        "status": draw(some.sampled_from(("confirmed", "confirmed", "tentative", "cancelled"))),
        "visibility": draw(some.sampled_from(("participants", "participants", "internal"))),
    }
    return f"  {id_}: {{{', '.join(f'{key}: {value}' for key, value in said.items() if value)}}}\n"


@some.composite
def visits(draw: some.DrawFn) -> str:
    """The visit as it may stand in the file at one time; everybody keeps their language."""
    title = draw(some.sampled_from(("Visit", "Visit", "A visit")))
    person = draw(some.sampled_from(("Ylva Sandelin", "Ylva Sandelin", "Ylva Sand")))
    place = draw(some.sampled_from(("Hall", "Hall", "Old hall")))
    told = "".join(draw(sessions(id_)) for id_ in "abc")
    return (
        f"visit: {{title: {title}, dates: 2026-11-24 to 2026-11-27, timezone: Europe/Stockholm, languages: [en, sv], "
        "host: Lillby, guest: Bilohorodka, coordinator: helena}\n"
        "delegates: {anton: {name: Anton Bondar, head: true}, pavlo: {name: Pavlo Hnat}}\n"
        f"hosts: {{helena: Helena Ekdal, ylva: {{name: {person}, languages: [sv]}}, mats: Mats Lindroos}}\n"
        "interpreters: {olha: Olha Kit}\n"
        f"sites: {{plant: {{name: Plant, host: mats}}, hall: {{name: {place}}}}}\n" + f"sessions:\n{told}" * bool(told)
    )


def programme_of(text: str) -> Programme:
    """The programme of this file, whatever is wrong in it."""
    parsed = itinerary.parse(document.read("lillby.yaml", text.encode()))
    return resolve(parsed.itinerary, "lillby.yaml")


def calendars(programme: Programme, ledger: Ledger) -> Iterator[tuple[str, bytes]]:
    """Every calendar of this edition by its path."""
    edition = edition_of(programme, ledger, FIRST)
    assert not edition.draft
    for order in packs.orders(with_former(programme, ledger), edition, Options()):
        if order.paper in PAPERS:
            yield order.path, render_of(order.paper)(order.view)


def events_of(path: str, data: bytes) -> Iterator[tuple[tuple[str, str], Event]]:
    """Every VEVENT by the calendar it stands in and its id."""
    for part in data.decode().replace("\r\n ", "").split("BEGIN:VEVENT\r\n")[1:]:
        lines = part.partition("END:VEVENT")[0]
        said = dict(line.split(":", 1) for line in lines.split("\r\n") if line.startswith(("UID:", "SEQUENCE:")))
        yield (path, said["UID"]), Event(int(said["SEQUENCE"]), lines)


def life(texts: list[str]) -> Iterator[Events]:
    """What everybody's calendars hold after each release."""
    ledger: Ledger | None = None
    for number, text in enumerate(texts):
        programme = programme_of(text)
        ledger = read_ledger(ledger_text(released(programme, ledger, FIRST + number * timedelta(days=1))).encode())
        written = dict(calendars(programme, ledger))
        assert {path: faults(data) for path, data in written.items()} == {path: [] for path in written}
        yield {key: event for path, data in written.items() for key, event in events_of(path, data)}


@settings(
    max_examples=60,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)
@given(some.lists(visits(), min_size=2, max_size=4))
def test_numbers_follow_what_calendars_say_and_nothing_vanishes(texts: list[str]) -> None:
    """What says something new has a higher number; what has the number it had is the same to the octet.

    A session or a date somebody had stays in their calendar, off or on, for as long as they are in the plan. But Mats,
    who receives at the plant, has a session there in the plant's pack where he has no more part in it himself.
    """
    known: dict[tuple[str, str], Event] = {}
    for events in life(texts):
        assert {key: known[key].lines for key in known.keys() - events.keys() if not received(key, events)} == {}
        for key, event in events.items():
            before = known.get(key, Event(0, ""))
            told = (key, before.lines, event.lines)
            assert event.number >= before.number, told
            assert event.number > before.number or event.lines == before.lines, told
        known |= events


def received(key: tuple[str, str], events: Events) -> bool:
    """Whether this is a session of Mats' that stands in the pack of the plant now, or a date of a pack it left bare."""
    path, uid = key
    paths = {each for each, _ in events}
    return path.startswith("hosts/mats/") and (("sites/plant/calendar.ics", uid) in events or path not in paths)
