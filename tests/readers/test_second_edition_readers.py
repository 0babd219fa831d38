"""Other programs read a second edition, its tombstones and banners, and take it a second time without doubles."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from caldav import radicale
from ics_lint import faults
from reading import Seen, by_ical_js, by_ics, by_khal, by_vobject, khal_again
from second_edition import IDS, alone, editions

from visitplan.editions import uid_of

TOUR, COFFEE, TALK, FAIR = (uid_of("zoriane-2026", id_) for id_ in IDS)
DAYS = {day: uid_of("zoriane-2026", f"day/2026-09-{day}/sites/sawmill") for day in (15, 16, 17)}
FIRST = date(2026, 9, 14)
LAST = date(2026, 9, 20)
SESSIONS = sorted(
    [
        Seen(TOUR, "Rundtur på sågen", "2026-09-15T07:00:00Z", "2026-09-15T08:30:00Z"),
        Seen(COFFEE, "Inställt: Fika", "2026-09-15T12:00:00Z", "2026-09-15T12:30:00Z"),
        Seen(TALK, "Samtal", "2026-09-17T08:00:00Z", "2026-09-17T09:00:00Z"),
    ]
)
BANNERS = sorted(
    [
        Seen(DAYS[15], "Besök från Zoriane: 1 programpunkt, 09:00–10:30", "2026-09-15", "2026-09-16"),
        Seen(DAYS[16], "Inställt: Besök från Zoriane", "2026-09-16", "2026-09-17"),
        Seen(DAYS[17], "Besök från Zoriane: 1 programpunkt, 10:00–11:00", "2026-09-17", "2026-09-18"),
    ]
)
PAPERS = {"calendar.ics": SESSIONS, "calendar-days.ics": BANNERS}
each_paper = pytest.mark.parametrize("paper", PAPERS)


def numbers(data: bytes) -> list[bytes]:
    """SEQUENCE of each, in the order of the file."""
    return [line for line in data.split(b"\r\n") if line.startswith(b"SEQUENCE")]


def test_only_what_changed_has_the_next_number() -> None:
    """Sessions and dates; what did not change is the same to the octet."""
    first, second = editions("calendar.ics", "coordinator")
    assert (numbers(first), numbers(second)) == ([b"SEQUENCE:1"] * 4, [b"SEQUENCE:2"] * 3 + [b"SEQUENCE:1"])
    assert first.partition(FAIR.encode())[2] == second.partition(FAIR.encode())[2]
    first, second = editions("calendar-days.ics", "coordinator")
    assert (numbers(first), numbers(second)) == ([b"SEQUENCE:1"] * 3, [b"SEQUENCE:2"] * 3 + [b"SEQUENCE:1"])
    fair = uid_of("zoriane-2026", "day/2026-09-18/coordinator").encode()
    assert first.partition(fair)[2] == second.partition(fair)[2]


@each_paper
def test_both_editions_are_as_they_must_be(paper: str) -> None:
    """To the last octet."""
    assert [faults(data) for data in editions(paper)] == [[], []]


@each_paper
@pytest.mark.usefixtures("ical_js")
def test_ical_js_reads_a_second_edition(paper: str) -> None:
    """Thunderbird's reader: what is off is there and says so."""
    assert by_ical_js(editions(paper)[1]) == PAPERS[paper]


@each_paper
# ics 0.7 asks its grammar library for a feature that Python 3.13 warns of.
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("read", [by_vobject, by_ics])
def test_libraries_read_a_second_edition(paper: str, read: Callable[[bytes], list[Seen]]) -> None:
    """Those of vobject and ics."""
    assert read(editions(paper)[1]) == PAPERS[paper]


@each_paper
def test_a_second_import_into_khal_makes_no_doubles(paper: str, tmp_path: Path) -> None:
    """The first edition, the second over it, and that once more: each session once, as it is now."""
    first, second = editions(paper)
    by_khal(first, tmp_path, FIRST, LAST)
    assert khal_again(second, tmp_path, FIRST, LAST) == PAPERS[paper]
    assert khal_again(second, tmp_path, FIRST, LAST) == PAPERS[paper]


@each_paper
def test_a_server_takes_a_second_edition_in_place_of_the_first(paper: str, tmp_path: Path) -> None:
    """Radicale: every session and date put again and again under its name, none twice, each as it is now."""
    first, second = editions(paper)
    with radicale(tmp_path) as server:
        assert {server.put(uid, data) for uid, data in alone(first).items()} == {201}
        again = [server.put(uid, data) for _ in range(2) for uid, data in alone(second).items()]
        assert set(again) <= {201, 204}
        assert again[len(again) // 2 :] == [204] * (len(again) // 2)
        assert server.names() == sorted(seen.uid for seen in PAPERS[paper])
        assert sorted(seen for name in server.names() for seen in by_vobject(server.get(name))) == PAPERS[paper]


def test_sessions_and_dates_live_in_one_calendar(tmp_path: Path) -> None:
    """Who takes both files has no clash: no id stands for two things, on a server or in khal."""
    whole = {paper: editions(paper)[1] for paper in PAPERS}
    with radicale(tmp_path) as server:
        assert {server.put(uid, data) for each in whole.values() for uid, data in alone(each).items()} == {201}
        assert len(server.names()) == 6
    (tmp_path / "khal").mkdir()
    by_khal(whole["calendar.ics"], tmp_path / "khal", FIRST, LAST)
    assert khal_again(whole["calendar-days.ics"], tmp_path / "khal", FIRST, LAST) == sorted([*SESSIONS, *BANNERS])


def test_two_packs_of_one_person_clash_in_no_date(tmp_path: Path) -> None:
    """The site's and the coordinator's banners of one date are two; their sessions are one."""
    with radicale(tmp_path) as server:
        for recipient in ("sites/sawmill", "coordinator"):
            for uid, data in alone(editions("calendar-days.ics", recipient)[1]).items():
                assert server.put(uid, data) == 201
        assert len(server.names()) == 7
