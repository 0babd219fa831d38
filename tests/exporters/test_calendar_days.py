"""`calendar-days.ics`: a banner a date, line by line."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from calendar_views import COFFEE, FAIR, FLIGHT, STOCKHOLM, TOUR, UNMAILABLE, WAITING, WHOLE, at, say, span, view_of
from ics_lint import faults

from visitplan.editions import Stamp, uid_of
from visitplan.exporters import render_of
from visitplan.exporters.calendar_days import render
from visitplan.programme import Timespan
from visitplan.views.view import PersonLine, PlaceLine, SessionLine, View

CASE = Path(__file__).parent / "banners" / "expected.ics"
LATER = datetime(2026, 9, 8, 7, 0, tzinfo=UTC)
LUNCH = SessionLine("lunch", say(sv="Lunch"), span(15, "12:00", "13:00"), approximate=True, optional=True)
NIGHT = SessionLine("night", say(sv="Nattåg"), Timespan(at(15, "22:00"), at(17, "06:15")), kind="transfer", by="train")


def lines_of(view: View, *names: str) -> list[str]:
    """The content lines of these properties of the banners, unfolded, in the order of the file."""
    written = render(view).decode().replace("\r\n ", "").partition("BEGIN:VEVENT")[2]
    return [line for line in written.split("\r\n") if line.replace(";", ":").partition(":")[0] in names]


def banners(*sessions: SessionLine) -> list[str]:
    """The titles of the banners, in Swedish, without the title of the visit."""
    said = lines_of(view_of(*sessions), "SUMMARY")
    assert all(line.startswith("SUMMARY:Besök från Zoriane") for line in said)
    return [line.removeprefix("SUMMARY:Besök från Zoriane").removeprefix(": ") for line in said]


def test_the_paper_has_its_exporter() -> None:
    """`calendar-days.ics` is rendered here."""
    assert render_of("calendar-days.ics") is render


def test_a_whole_small_calendar() -> None:
    """Two dates in two languages, every octet: one with a session and one that is off, one that lost all it had."""
    view = view_of(TOUR, COFFEE, languages=("sv", "uk"))
    days = {date(2026, 9, 15): Stamp(3, LATER, "K7M2QX", 3), date(2026, 9, 16): Stamp(2, LATER, "AB3DEF", 2)}
    assert render(replace(view, pack="delegation", edition=replace(view.edition, days=days))) == CASE.read_bytes()


def test_every_banner_is_as_it_must_be() -> None:
    """With and without a coordinator mail can go to, and with nothing placed."""
    assert [faults(render(view)) for view in (WHOLE, UNMAILABLE, view_of(WAITING))] == [[], [], []]


def test_a_banner_stands_on_each_date_and_frees_the_day() -> None:
    """Dates at both ends, the end the day after; nobody's time is blocked."""
    view = view_of(FAIR)
    assert lines_of(view, "DTSTART", "DTEND", "TRANSP", "STATUS") == [
        *("DTSTART;VALUE=DATE:20260916", "DTEND;VALUE=DATE:20260917", "STATUS:CONFIRMED", "TRANSP:TRANSPARENT"),
        *("DTSTART;VALUE=DATE:20260917", "DTEND;VALUE=DATE:20260918", "STATUS:CONFIRMED", "TRANSP:TRANSPARENT"),
    ]


def test_a_banner_counts_what_takes_place_from_first_to_last() -> None:
    """Neither what is off nor what has no time; whole days have no hours."""
    assert banners(TOUR, COFFEE, WAITING) == ["1 programpunkt\\, 09:00–10:30"]
    assert banners(TOUR, LUNCH) == ["2 programpunkter\\, cirka 09:00–13:00"]
    assert banners(FAIR) == ["1 programpunkt"] * 2


def test_a_session_over_midnight_stands_on_each_of_its_dates() -> None:
    """To 24:00, all of the next day, and from 00:00 on the last."""
    assert banners(TOUR, NIGHT) == [
        "2 programpunkter\\, 09:00–24:00",
        "1 programpunkt\\, 00:00–24:00",
        "1 programpunkt\\, 00:00–06:15",
    ]


def test_a_day_ends_at_midnight_as_24() -> None:
    """Not at 00:00, which would be before it began; a span that ends before it starts has a start alone."""
    late = replace(TOUR, when=Timespan(at(15, "20:00"), at(16, "00:00")))
    odd = replace(TOUR, when=Timespan(at(15, "20:00"), at(15, "19:00")))
    assert banners(late) == ["1 programpunkt\\, 20:00–24:00"]
    assert banners(odd) == ["1 programpunkt\\, 20:00"]


def test_hours_are_by_the_visits_clock() -> None:
    """A call told by another clock is there at that hour here."""
    call = replace(TOUR, when=span(15, "10:00", "11:00", ZoneInfo("Europe/Kyiv")))
    assert banners(call) == ["1 programpunkt\\, 09:00–10:00"]


def test_what_is_off_is_on_no_banner() -> None:
    """The whole calendar tells of it; here a day says what takes place."""
    assert lines_of(view_of(COFFEE), "UID") == []
    (said,) = lines_of(view_of(COFFEE, TOUR), "DESCRIPTION")
    assert said == "DESCRIPTION:09:00–10:30 Besök på sågen\\, Lindhaga såg (Tolkas)\\n\\nUtkast – kan ändras · AB3DEF"


def test_a_day_that_lost_all_it_had_stays_as_cancelled() -> None:
    """With the number of the edition that took it."""
    view = view_of()
    days = {date(2026, 9, 20): Stamp(4, LATER, "K7M2QX", 4)}
    assert lines_of(replace(view, edition=replace(view.edition, days=days)), "SEQUENCE", "SUMMARY", "DESCRIPTION") == [
        "SEQUENCE:4",
        "SUMMARY:Inställt: Besök från Zoriane",
        "DESCRIPTION:Inget planerat\\n\\nVersion 4 · K7M2QX",
    ]


def test_lines_tell_time_title_place_and_marks() -> None:
    """In words, whole days first, each on a line; a line break in a title makes no second one."""
    odd = replace(TOUR, id="odd", title=say(sv="Ett\nsteg; två, tre"), when=span(16, "08:00", "09:00"), interpreting="")
    said = lines_of(view_of(FAIR, LUNCH, NIGHT, odd), "DESCRIPTION")
    state = "\\n\\nUtkast – kan ändras · AB3DEF"
    assert said == [
        "DESCRIPTION:cirka 12:00 Lunch (Frivilligt)\\n22:00–06:15 (17 sep.) Nattåg" + state,
        "DESCRIPTION:Hela dagen Marknad\\; mat\\, musik\\nHela dagen Nattåg"
        "\\n08:00–09:00 Ett steg\\; två\\, tre\\, Lindhaga såg" + state,
        "DESCRIPTION:Hela dagen Marknad\\; mat\\, musik\\ntill 06:15 Nattåg" + state,
    ]


def test_each_pack_has_banners_of_its_own() -> None:
    """A date holds other sessions for another recipient: who imports two packs loses neither, nor any session."""
    packs = [replace(view_of(TOUR), pack=pack) for pack in ("sites/sawmill", "hosts/ebba", "hosts/ebba")]
    first, second, again = (lines_of(view, "UID") for view in packs)
    assert first != second == again
    assert first == [f"UID:{uid_of('zoriane-2026', 'day/2026-09-15/sites/sawmill')}"]
    assert first[0] != f"UID:{uid_of('zoriane-2026', 'tour')}"


def test_what_is_internal_is_confidential() -> None:
    """As in the whole calendar."""
    internal = replace(TOUR, visibility="internal")
    assert lines_of(view_of(internal), "CLASS") == ["CLASS:CONFIDENTIAL"]
    assert lines_of(view_of(TOUR), "CLASS") == ["CLASS:PRIVATE"]


def test_no_zone_is_needed() -> None:
    """Dates have none."""
    assert b"VTIMEZONE" not in render(WHOLE)
    assert STOCKHOLM.key == "Europe/Stockholm"
    assert b"X-WR-TIMEZONE:Europe/Stockholm" in render(WHOLE)


def test_guests_are_counted_where_calendars_count_them() -> None:
    """No name, no phone, no link stands in a banner anyway."""
    guest = PersonLine("anna", "delegates", name=say(sv="Anna"), phone="+46 70 174 06 05")
    session = replace(TOUR, delegates=(guest,), online="https://lindhaga.example/hemligt")
    said = render(replace(view_of(session), guests_counted=True)).decode()
    assert [word for word in ("Anna", "174", "hemligt") if word in said] == []


def test_a_journey_goes_from_where_to_where() -> None:
    """Both places, and both clocks."""
    session = replace(FLIGHT, end_place=PlaceLine(say(sv="Kyjiv")))
    first, second = lines_of(view_of(session), "DESCRIPTION")
    assert first.startswith(
        "DESCRIPTION:22:10 (svensk tid) – 01:25 (19 sep.\\, ukrainsk tid) Hemresa\\, Umeå flygplats → Kyjiv (Bekräftas"
    )
    assert second.startswith(
        "DESCRIPTION:till 01:25 (ukrainsk tid) Hemresa\\, Umeå flygplats → Kyjiv (Bekräftas senare)"
    )
    assert session.when is not None
    assert session.when.days[-1] - session.when.days[0] == timedelta(days=1)
