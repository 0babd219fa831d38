"""Views for the calendar tests, built by hand: an invented visit of Zoriane to Lindhaga."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from visitplan.editions import Edition, Stamp
from visitplan.itinerary.text import Text
from visitplan.itinerary.written import Dates
from visitplan.programme import Timespan, WholeDays
from visitplan.views.view import PersonLine, PlaceLine, SessionLine, View, VisitLine

STOCKHOLM = ZoneInfo("Europe/Stockholm")
KYIV = ZoneInfo("Europe/Kyiv")
MOMENT = datetime(2026, 9, 1, 12, 30, tzinfo=UTC)


def say(**forms: str) -> Text:
    """A Text with these forms."""
    return Text(tuple(forms.items()))


def at(day: int, clock: str, zone: ZoneInfo = STOCKHOLM) -> datetime:
    """A moment in September 2026."""
    hour, minute = map(int, clock.split(":"))
    return datetime(2026, 9, day, hour, minute, tzinfo=zone)


def span(day: int, start: str, end: str, zone: ZoneInfo = STOCKHOLM) -> Timespan:
    """From one clock time to another on a day of September 2026."""
    return Timespan(at(day, start, zone), at(day, end, zone))


COORDINATOR = PersonLine("ebba", "hosts", name=say(sv="Ebba Granlund"), email="ebba.granlund@lindhaga.example")
SAWMILL = PlaceLine(
    say(sv="Lindhaga såg"),
    id="sawmill",
    address=say(sv="Sågvägen 4\n990 12 Lindhaga"),
    location=(63.9061, 19.75),
    meeting_point=say(sv="Vid grinden", uk="Біля воріт"),
)
TOUR = SessionLine(
    "tour",
    say(sv="Besök på sågen", uk="Відвідування тартака"),
    span(15, "09:00", "10:30"),
    kind="study-visit",
    place=SAWMILL,
    purpose=say(sv="Se hur spill blir värme", uk="Побачити, як відходи стають теплом"),
    languages=("sv",),
    interpreting="consecutive",
    wear=say(sv="Stadiga skor", uk="Міцне взуття"),
    url="https://lindhaga.example/såg",
)
FAIR = SessionLine(
    "fair", say(sv="Marknad; mat, musik", uk="Ярмарок; їжа, музика"), WholeDays(date(2026, 9, 16), date(2026, 9, 17))
)
COFFEE = SessionLine("coffee", say(sv="Fika", uk="Кава"), span(15, "14:00", "14:30"), status="cancelled")
FLIGHT = SessionLine(
    "flight",
    say(sv="Hemresa", uk="Дорога додому"),
    Timespan(at(18, "22:10"), at(19, "01:25", KYIV)),
    kind="transfer",
    by="flight",
    status="tentative",
    start_place=PlaceLine(say(sv="Umeå flygplats")),
    end_place=PlaceLine(say(sv="Kyjiv")),
)
WAITING = SessionLine("waiting", say(sv="Samtal"), None)
VISIT = VisitLine(
    "zoriane-2026",
    say(sv="Besök från Zoriane", uk="Візит із Зоряного"),
    STOCKHOLM,
    ("sv", "uk"),
    dates=Dates(date(2026, 9, 15), date(2026, 9, 18)),
    colour="#2e8b57",
)


def view_of(*sessions: SessionLine, languages: tuple[str, ...] = ("sv",)) -> View:
    """A calendar view of these sessions, drafted on 1 September 2026."""
    stamps = {session.id: Stamp(0, MOMENT, "K7M2QX") for session in sessions}
    return View(
        audience="delegation",
        languages=languages,
        visit=VISIT,
        edition=Edition(0, MOMENT, draft=True, code="AB3DEF", stamps=stamps),
        sessions=sessions,
        coordinators=(COORDINATOR,),
    )


WHOLE = view_of(TOUR, COFFEE, FAIR, FLIGHT, WAITING, languages=("sv", "uk"))
UNMAILABLE = replace(WHOLE, coordinators=(replace(COORDINATOR, email="ebba at lindhaga"),))
