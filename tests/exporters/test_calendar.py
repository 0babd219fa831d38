"""`calendar.ics`: what stands in it, line by line."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from calendar_views import (
    COFFEE,
    COORDINATOR,
    FAIR,
    FLIGHT,
    MOMENT,
    SAWMILL,
    STOCKHOLM,
    TOUR,
    UNMAILABLE,
    VISIT,
    WAITING,
    WHOLE,
    at,
    say,
    span,
    view_of,
)
from ics_lint import faults

from visitplan.editions import Stamp
from visitplan.exporters import render_of
from visitplan.exporters.calendar import render
from visitplan.exporters.ics.colours import nearest_name
from visitplan.exporters.ics.vevent import uid_of
from visitplan.programme import Timespan, WholeDays
from visitplan.views.view import Options, PersonLine, PlaceLine, SessionLine, View

CASE = Path(__file__).parent / "lone-tour" / "expected.ics"
TOLD_OF_TOUR = (
    "Se hur spill blir värme\\n\\nTolkas\\nSamlingsplats: Vid grinden\\nSpråk: svenska\\n"
    "Tolkning: konsekutiv\\nKlädsel: Stadiga skor\\n\\n"
)
SWEDISH_STATE = "1 september 2026\\, Utkast – kan ändras · AB3DEF"
LATER = datetime(2026, 9, 8, 7, 0, tzinfo=UTC)


def lines_of(view: View, *names: str) -> list[str]:
    """The content lines of these properties, unfolded, in the order of the file."""
    lines = render(view).decode().replace("\r\n ", "").split("\r\n")
    return [line for line in lines if line.replace(";", ":").partition(":")[0] in names]


def told(session: SessionLine, *languages: str) -> str:
    """The DESCRIPTION of a lone session."""
    calendar, told = lines_of(view_of(session, languages=languages or ("sv",)), "DESCRIPTION")
    assert calendar.startswith("DESCRIPTION:1 september 2026")
    return told.removeprefix("DESCRIPTION:")


def test_a_whole_small_calendar() -> None:
    """One session in two languages, every octet."""
    assert render(view_of(TOUR, languages=("sv", "uk"))) == CASE.read_bytes()


def test_guests_read_their_own_language_first() -> None:
    """On paper it stands second; a title has room for one."""
    assert lines_of(view_of(COFFEE, languages=("sv", "uk")), "SUMMARY", "NAME", "DESCRIPTION") == [
        "NAME:Візит із Зоряного",
        "DESCRIPTION:1 вересня 2026\u00a0р.\\, Проєкт – можливі зміни · AB3DEF\\n" + SWEDISH_STATE,
        "SUMMARY:Скасовано: Кава",
        "DESCRIPTION:Скасовано\\n\\n———\\n\\nInställt\\n\\nПроєкт – можливі зміни · Utkast – kan ändras · K7M2QX",
    ]


def test_the_paper_has_its_exporter() -> None:
    """`calendar.ics` is rendered here."""
    assert render_of("calendar.ics") is render


def test_the_same_view_gives_the_same_bytes() -> None:
    """Nothing random, no clock, no order of a set."""
    assert render(WHOLE) == render(replace(WHOLE))


def test_whole_calendars_are_as_they_must_be() -> None:
    """With and without a coordinator mail can go to."""
    assert [faults(render(view)) for view in (WHOLE, UNMAILABLE, view_of())] == [[], [], []]


def test_a_session_that_lost_its_time_is_off_where_it_was() -> None:
    """Else it would stay at that time in everybody's calendar; one that never had a time is in none."""
    view = view_of(WAITING, replace(TOUR, when=None))
    edition = replace(view.edition, times={"tour": span(15, "09:00", "10:30")})
    assert lines_of(view, "UID") == []
    assert lines_of(replace(view, edition=edition), "UID", "DTSTART", "STATUS", "SUMMARY", "DESCRIPTION")[-5:] == [
        "UID:836c2565-bcd2-5b6e-adea-f19030471025",
        "DTSTART;TZID=Europe/Stockholm:20260915T090000",
        "SUMMARY:Inställt: Besök på sågen",
        "DESCRIPTION:Inställt\\n\\nUtkast – kan ändras · K7M2QX",
        "STATUS:CANCELLED",
    ]


def test_what_is_off_says_no_more_than_that() -> None:
    """Neither place nor people: what is gone is told alike for good, whatever they are called since."""
    off = replace(TOUR, status="cancelled")
    assert told(off) == "Inställt\\n\\nUtkast – kan ändras · K7M2QX"
    assert lines_of(view_of(off), "LOCATION", "GEO", "X-APPLE-STRUCTURED-LOCATION") == []


def test_a_coordinator_mail_can_go_to_publishes() -> None:
    """METHOD once, ORGANIZER in every session, nobody invited."""
    names = ("METHOD", "ORGANIZER", "ATTENDEE")
    organizer = 'ORGANIZER;CN="Ebba Granlund":mailto:ebba.granlund@lindhaga.example'
    assert lines_of(WHOLE, *names) == ["METHOD:PUBLISH", *[organizer] * 4]


def test_a_coordinator_without_an_address_publishes_nothing() -> None:
    """Nor one whose address no mail can reach, nor nobody."""
    bad = (
        "",
        "ebba",
        "ebba@lindhaga",
        "ebba@lindhaga.example\r\nX-BAD:1",
        "å@lindhaga.example",
        "a b@lindhaga.example",
    )
    views = [replace(WHOLE, coordinators=(replace(COORDINATOR, email=email),)) for email in bad]
    lines = [lines_of(view, "METHOD", "ORGANIZER", "X-BAD") for view in (*views, replace(WHOLE, coordinators=()))]
    assert lines == [[]] * 7


def test_a_quote_in_the_organizers_name_becomes_typographic() -> None:
    """A parameter cannot hold the straight one."""
    nicknamed = PersonLine("ebba", name=say(sv='Ebba "Ebban" Granlund'), email="ebba@lindhaga.example")
    view = replace(view_of(TOUR), coordinators=(nicknamed,))
    assert lines_of(view, "ORGANIZER") == ['ORGANIZER;CN="Ebba ”Ebban” Granlund":mailto:ebba@lindhaga.example']


def test_a_session_not_placed_is_not_in_the_calendar() -> None:
    """It has no time to stand at."""
    assert lines_of(view_of(WAITING, FAIR), "SUMMARY") == ["SUMMARY:Marknad\\; mat\\, musik"]


def test_a_cancelled_session_stays_and_says_so() -> None:
    """In the recipient's language; it takes no time and does not ring."""
    view = replace(view_of(COFFEE, languages=("uk",)), options=Options(alarm=timedelta(minutes=30)))
    names = ("SUMMARY", "STATUS", "TRANSP", "TRIGGER")
    assert lines_of(view, *names) == ["SUMMARY:Скасовано: Кава", "STATUS:CANCELLED", "TRANSP:TRANSPARENT"]


def test_a_tentative_session_says_so_twice() -> None:
    """For programs and in words."""
    maybe = replace(COFFEE, status="tentative")
    assert lines_of(view_of(maybe), "STATUS") == ["STATUS:TENTATIVE"]
    assert told(maybe) == "Bekräftas senare\\n\\nUtkast – kan ändras · K7M2QX"


def test_an_approximate_time_is_said_in_words() -> None:
    """A calendar knows no "about"."""
    rough = replace(COFFEE, status="confirmed", approximate=True)
    assert told(rough) == "Tid: cirka 14:00\\n\\nUtkast – kan ändras · K7M2QX"


def test_a_journey_across_zones_tells_both_clocks() -> None:
    """Each end by its own clock, and both in words."""
    assert lines_of(view_of(FLIGHT), "DTSTART", "DTEND")[-2:] == [
        "DTSTART;TZID=Europe/Stockholm:20260918T221000",
        "DTEND;TZID=Europe/Kyiv:20260919T012500",
    ]
    assert told(FLIGHT) == (
        "Bekräftas senare\\nTid: 22:10 (svensk tid) – 01:25 (19 sep.\\, ukrainsk tid)"
        "\\nFrån: Umeå flygplats\\nTill: Kyjiv\\n\\nUtkast – kan ändras · K7M2QX"
    )


def test_whole_days_end_the_day_after() -> None:
    """As dates, leaving the time free."""
    names = ("DTSTART", "DTEND", "TRANSP")
    assert lines_of(view_of(FAIR), *names) == [
        *("DTSTART;VALUE=DATE:20260916", "DTEND;VALUE=DATE:20260918", "TRANSP:TRANSPARENT"),
    ]


def test_a_session_until_midnight_ends_on_the_next_date() -> None:
    """24:00 is 00:00 of the day after."""
    late = replace(COFFEE, when=Timespan(at(15, "22:00"), at(16, "00:00")))
    assert lines_of(view_of(late), "DTEND") == ["DTEND;TZID=Europe/Stockholm:20260916T000000"]


def test_a_span_written_backwards_has_no_end() -> None:
    """An end before the start would be no calendar."""
    backwards = replace(COFFEE, when=span(15, "14:00", "13:00"))
    assert lines_of(view_of(backwards), "DTEND") == []
    assert faults(render(view_of(backwards))) == []


def test_a_moment_no_rule_says_puts_the_file_in_utc() -> None:
    """The doubled hour in October, and everything beside it."""
    doubled = datetime(2026, 10, 25, 2, 30, tzinfo=STOCKHOLM)
    night = replace(COFFEE, when=Timespan(doubled, doubled.replace(fold=1)))
    view = view_of(night, TOUR)
    assert lines_of(view, "DTSTART", "DTEND", "TZID", "X-WR-TIMEZONE") == [
        "X-WR-TIMEZONE:Europe/Stockholm",
        *("DTSTART:20261025T003000Z", "DTEND:20261025T013000Z", "DTSTART:20260915T070000Z", "DTEND:20260915T083000Z"),
    ]


def test_a_visit_in_utc_needs_no_zone() -> None:
    """By whatever name UTC goes."""
    greenwich = replace(TOUR, when=span(15, "09:00", "10:30", ZoneInfo("Etc/Zulu")))
    assert lines_of(view_of(greenwich), "DTSTART", "TZID") == ["DTSTART:20260915T090000Z"]


def test_the_stamp_tells_the_edition_that_last_changed_a_session() -> None:
    """SEQUENCE, the moments and the words come from it, not from the edition of today."""
    view = view_of(TOUR)
    edition = replace(view.edition, number=5, draft=False, stamps={"tour": Stamp(2, LATER, "PQ2345", edition=3)})
    names = ("SEQUENCE", "DTSTAMP", "LAST-MODIFIED", "DESCRIPTION")
    assert lines_of(replace(view, edition=edition), *names) == [
        "DESCRIPTION:Version 5\\, 1 september 2026 · AB3DEF",
        *("SEQUENCE:2", "DTSTAMP:20260908T070000Z", "LAST-MODIFIED:20260908T070000Z"),
        "DESCRIPTION:" + TOLD_OF_TOUR + "Version 3 · PQ2345",
    ]


def test_a_session_untouched_by_an_edition_keeps_its_bytes() -> None:
    """Only the calendar's own lines tell of the newer edition."""
    view = view_of(TOUR)
    newer = replace(view, edition=replace(view.edition, number=7, draft=False, moment=LATER, code="ZZ2345"))
    old, new = (render(each).partition(b"BEGIN:VTIMEZONE")[2] for each in (view, newer))
    assert old == new
    assert render(view) != render(newer)


def test_an_id_comes_from_ids_alone() -> None:
    """The same in every pack and edition, whatever the title, the time or the recipient."""
    moved = replace(TOUR, title=say(sv="Sågen"), when=span(16, "09:00", "10:30"))
    uids = {*lines_of(view_of(moved), "UID"), *lines_of(view_of(FAIR, TOUR, languages=("uk",)), "UID")[1:]}
    assert uids == {"UID:836c2565-bcd2-5b6e-adea-f19030471025"}
    assert uid_of("zoriane-2026", "tour") == "836c2565-bcd2-5b6e-adea-f19030471025"


def test_no_session_is_public() -> None:
    """Who may see it, as far as a calendar can say."""
    visible = [replace(TOUR, visibility=word) for word in ("public", "participants", "internal")]
    classes = [lines_of(view_of(session), "CLASS") for session in visible]
    assert classes == [["CLASS:PRIVATE"], ["CLASS:PRIVATE"], ["CLASS:CONFIDENTIAL"]]


def test_optional_and_free_sessions_leave_the_time_free() -> None:
    """They double-book nobody."""
    sessions = [replace(TOUR, optional=True), replace(TOUR, kind="free"), TOUR]
    assert [lines_of(view_of(session), "TRANSP")[0] for session in sessions] == [
        *("TRANSP:TRANSPARENT", "TRANSP:TRANSPARENT", "TRANSP:OPAQUE"),
    ]


def test_an_alarm_rings_before_what_has_a_time() -> None:
    """Once a session, on the screen; never at midnight before a whole day."""
    view = replace(view_of(TOUR, FAIR, COFFEE), options=Options(alarm=timedelta(minutes=90)))
    assert lines_of(view, "ACTION", "TRIGGER") == ["ACTION:DISPLAY", "TRIGGER:-PT1H30M"]
    assert faults(render(view)) == []


def test_a_place_is_one_line_with_its_point_on_the_map() -> None:
    """A quote or a circumflex would not come out of a parameter as it went in."""
    odd = replace(SAWMILL, name=say(sv='"Sågen" ^', en="Saw"), address=None, location=(0.00001, -120.5))
    assert lines_of(view_of(replace(TOUR, place=odd)), "LOCATION", "GEO", "X-APPLE-STRUCTURED-LOCATION") == [
        "LOCATION:”Sågen” ˆ",
        "GEO:0.00001;-120.5",
        'X-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-TITLE="”Sågen” ˆ":geo:0.00001,-120.5',
    ]


def test_a_place_without_a_point_or_a_place() -> None:
    """Words alone; online when it is nowhere else; nothing when nobody said."""
    nowhere = replace(TOUR, place=None)
    sessions = [
        replace(TOUR, place=PlaceLine(say(sv="Torget"))),
        replace(nowhere, online="https://meet.example/zoriane"),
        replace(nowhere, end_place=PlaceLine(say(sv="Torget"))),
        nowhere,
    ]
    lines = [lines_of(view_of(session), "LOCATION", "GEO") for session in sessions]
    assert lines == [["LOCATION:Torget"], ["LOCATION:Digitalt"], ["LOCATION:→ Torget"], []]


def test_themes_and_kind_are_categories() -> None:
    """A comma in one is not two; the kind `other` says nothing."""
    themed = replace(TOUR, themes=(say(sv="Avfall, energi"), say(sv="Skog")))
    assert lines_of(view_of(themed), "CATEGORIES") == ["CATEGORIES:Studiebesök,Avfall\\, energi,Skog"]
    assert lines_of(view_of(replace(TOUR, kind="other")), "CATEGORIES") == []


def test_only_web_addresses_are_links() -> None:
    """In ASCII, as a URI must be."""
    urls = ("https://lindhaga.example/såg?a=1&b=%C3%A5", "javascript:alert(1)", "", "https://x.example/\r\nX-BAD:1")
    assert [lines_of(view_of(replace(TOUR, url=url)), "URL", "X-BAD") for url in urls] == [
        ["URL:https://lindhaga.example/s%C3%A5g?a=1&b=%C3%A5"],
        [],
        [],
        ["URL:https://x.example/%20X-BAD:1"],
    ]


def test_hostile_words_are_inert() -> None:
    """Line breaks of every kind, controls, bidi signs, half letters, endless words, backslashes."""
    bad = "a\r\nEND:VEVENT\x00\u202e\u2028b\x85c\ud800 \\N \\n ,;\ufeff" + "ж" * 10_000
    hostile = replace(
        TOUR,
        title=say(sv=bad),
        purpose=say(sv=bad),
        place=replace(SAWMILL, name=say(sv=bad)),
        themes=(say(sv=bad),),
        url="https://x.example/" + "y" * 500,
    )
    view = replace(
        view_of(hostile),
        visit=replace(VISIT, title=say(sv=bad)),
        coordinators=(replace(COORDINATOR, name=say(sv=bad)),),
        options=Options(alarm=timedelta(0)),
    )
    assert faults(render(view)) == []
    shown = "a END:VEVENT b c\ufffd \\\\N \\\\n \\,\\;" + "ж" * 10_000
    assert lines_of(view, "SUMMARY", "NAME") == [f"NAME:{shown}", f"SUMMARY:{shown}"]


def test_titles_without_words_still_have_some() -> None:
    """The id stands in."""
    view = replace(view_of(replace(TOUR, title=say(sv=" \x00"))), visit=replace(VISIT, title=say(sv="\u202e")))
    assert lines_of(view, "NAME", "SUMMARY") == ["NAME:zoriane-2026", "SUMMARY:tour"]


def test_people_are_told_in_words() -> None:
    """Who receives, who comes, who speaks, who interprets: no address of theirs."""
    olha = PersonLine("olha", "interpreters", name=say(sv="Olha Skyba"), email="olha@tolk.example")
    host = PersonLine("per", "hosts", name=say(sv="Per Sund"), title=say(sv="driftchef"), email="per@lindhaga.example")
    meeting = replace(
        COFFEE, status="confirmed", everyone=True, hosts=(host,), speakers=(host,), interpreters=(olha,), guests=4
    )
    assert told(meeting) == (
        "Tolkas\\nNi möts av: Per Sund\\, driftchef\\nDeltagare: Alla\\nTalare: Per Sund\\nTolkning: Olha Skyba"
        "\\n\\nUtkast – kan ändras · K7M2QX"
    )
    assert b"per@" not in render(view_of(meeting))
    assert b"olha@" not in render(view_of(meeting))


def test_money_meals_and_notes_stay_out() -> None:
    """A calendar is shared too easily."""
    secret = replace(
        TOUR, notes=say(sv="HEMLIGT"), paid_by=say(sv="KASSAN"), eating=7, diets=(("vegan", 3),), needs=(("lift", 1),)
    )
    assert render(view_of(secret)) == render(view_of(TOUR))


def test_colours_get_the_name_they_look_like() -> None:
    """By eye, not by red, green and blue; none means the papers' own."""
    names = {"#2e8b57": "seagreen", "#00538f": "steelblue", "#ff0000": "red", "#fff": "white", "": "steelblue"}
    assert {colour: nearest_name(colour) for colour in names} == names


def test_whole_days_and_dates_of_one_day() -> None:
    """A day alone; and one written backwards is its first."""
    days = [WholeDays(date(2026, 9, 16), date(2026, 9, 16)), WholeDays(date(2026, 9, 16), date(2026, 9, 14))]
    lines = [lines_of(view_of(replace(FAIR, when=when)), "DTSTART", "DTEND") for when in days]
    assert lines == [["DTSTART;VALUE=DATE:20260916", "DTEND;VALUE=DATE:20260917"]] * 2


def test_everything_of_the_calendar_itself() -> None:
    """Name, state, colour, how often to look for news, zone."""
    assert render(view_of(FAIR)).decode().split("BEGIN:VEVENT")[0].split("\r\n") == [
        "BEGIN:VCALENDAR",
        "PRODID:-//visitplan//visitplan//EN",
        "VERSION:2.0",
        "METHOD:PUBLISH",
        "NAME:Besök från Zoriane",
        "X-WR-CALNAME:Besök från Zoriane",
        "DESCRIPTION:1 september 2026\\, Utkast – kan ändras · AB3DEF",
        "X-WR-CALDESC:1 september 2026\\, Utkast – kan ändras · AB3DEF",
        "COLOR:seagreen",
        "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
        "X-PUBLISHED-TTL:PT1H",
        "X-WR-TIMEZONE:Europe/Stockholm",
        "",
    ]
    assert MOMENT.isoformat() == "2026-09-01T12:30:00+00:00"
