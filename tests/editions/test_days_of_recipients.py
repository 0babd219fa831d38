"""What calendars say of a date as a whole, through the editions and for each recipient."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from visitplan.editions import Ledger, Stamp, edition_of, ledger_text, read_ledger, released, with_former
from visitplan.programme import Programme
from visitplan.views import VIEWS
from visitplan.views.view import Options, View

From = Callable[[str], Programme]
FIRST = datetime(2026, 11, 1, 12, tzinfo=UTC)
DAY = timedelta(days=1)
VISIT = """\
visit:
  title: Visit
  dates: 2026-11-24 to 2026-11-27
  timezone: Europe/Stockholm
  languages: [en, sv]
  host: Lillby
  guest: Bilohorodka
  coordinator: helena
delegates:
  anton: {name: Anton Bondar, head: true}
hosts:
  helena: {name: Helena Ekdal}
  ylva: {name: Ylva Sandelin}
interpreters:
  olha: {name: Olha Kit}
sites:
  plant: {name: Plant}
  hall: {name: Hall}
sessions:
  tour: {title: Tour, when: 2026-11-24 09:00-10:30, site: plant, hosts: [ylva], interpreters: [olha]}
  rest: {title: Rest, when: 2026-11-24 10:30-11:00, kind: break}
  talk: {title: Talk, when: 2026-11-24 11:00-12:00, site: hall, hosts: [ylva], interpreters: [olha]}
  fair: {title: Fair, when: 2026-11-25 to 2026-11-26, site: hall}
  plan: {title: Plan, when: 2026-11-23 09:00-10:00, delegates: [], hosts: [helena], visibility: internal}
"""
MOVED = ("talk: {title: Talk, when: 2026-11-24", "talk: {title: Talk, when: 2026-11-27")
RENAMED = ("title: Talk", "title: A talk")
DROPPED = ("  fair: {title: Fair, when: 2026-11-25 to 2026-11-26, site: hall}\n", "")
OTHER_HOST = ("site: plant, hosts: [ylva]", "site: plant, hosts: [helena]")
OTHER_SITE = ("site: plant, hosts", "site: hall, hosts")
LATER_REST = ("rest: {title: Rest, when: 2026-11-24 10:30-11:00", "rest: {title: Rest, when: 2026-11-27 10:30-11:00")
TITLED = ("title: Visit", "title: A visit")
UNPLACED = ("talk: {title: Talk, when: 2026-11-24 11:00-12:00", "talk: {title: Talk")


def written(*changes: tuple[str, str]) -> str:
    """The visit with some things written otherwise."""
    text = VISIT
    for before, after in changes:
        assert text.count(before) == 1
        text = text.replace(before, after)
    return text


def life(programme: From, *texts: str) -> Ledger:
    """The ledger after each of these was released, a day between them."""
    ledger: Ledger | None = None
    for number, text in enumerate(texts):
        ledger = read_ledger(ledger_text(released(programme(text), ledger, FIRST + number * DAY)).encode())
    assert ledger is not None
    return ledger


def views_of(programme: From, text: str, ledger: Ledger | None) -> Mapping[str, View]:
    """The view of each folder that gets a calendar, with all that is gone."""
    current = programme(text)
    edition = edition_of(current, ledger, FIRST + 99 * DAY)
    whole = with_former(current, ledger) if ledger else current
    return {
        folder: view
        for audience in VIEWS
        if "calendar-days.ics" in audience.papers
        for folder, view in audience.views(whole, edition, Options())
    }


def numbers(view: View) -> dict[int, int]:
    """The number of each date, by day of the month."""
    return {day.day: stamp.sequence for day, stamp in view.edition.days.items()}


def all_numbers(programme: From, *texts: str) -> dict[str, dict[int, int]]:
    """The numbers of every recipient once all of these are released."""
    return {folder: numbers(view) for folder, view in views_of(programme, texts[-1], life(programme, *texts)).items()}


def test_before_a_release_no_date_has_a_stamp(programme: From) -> None:
    """Calendars fall back on a draft's 0."""
    views = views_of(programme, VISIT, None)
    assert len(views) == 7
    assert {folder for folder, view in views.items() if view.edition.days} == set()


def test_the_first_edition_gives_each_date_its_number(programme: From) -> None:
    """To everyone the dates they have; what is internal to the coordinator alone."""
    assert all_numbers(programme, VISIT) == {
        "coordinator": {23: 1, 24: 1, 25: 1, 26: 1},
        "delegation": {24: 1, 25: 1, 26: 1},
        "delegates/anton": {24: 1, 25: 1, 26: 1},
        "sites/plant": {24: 1},
        "sites/hall": {24: 1, 25: 1, 26: 1},
        "hosts/ylva": {24: 1},
        "interpreters/olha": {24: 1},
    }


def test_a_session_that_moves_changes_both_its_dates(programme: From) -> None:
    """For those who have it; the date it left stays known, others keep their number."""
    assert all_numbers(programme, VISIT, written(MOVED)) == {
        "coordinator": {23: 1, 24: 2, 25: 1, 26: 1, 27: 2},
        "delegation": {24: 2, 25: 1, 26: 1, 27: 2},
        "delegates/anton": {24: 2, 25: 1, 26: 1, 27: 2},
        "sites/plant": {24: 1},
        "sites/hall": {24: 2, 25: 1, 26: 1, 27: 2},
        "hosts/ylva": {24: 2, 27: 2},
        "interpreters/olha": {24: 2, 27: 2},
    }


@pytest.mark.parametrize(
    ("change", "folder", "expected"),
    [
        (RENAMED, "delegation", {24: 2, 25: 1, 26: 1}),
        (RENAMED, "sites/plant", {24: 1}),
        (DROPPED, "delegation", {24: 1, 25: 2, 26: 2}),
        (OTHER_HOST, "hosts/ylva", {24: 2}),
        (OTHER_HOST, "hosts/helena", {24: 2}),
        (OTHER_SITE, "sites/plant", {24: 2}),
        (LATER_REST, "interpreters/olha", {24: 2}),
        (LATER_REST, "hosts/ylva", {24: 1}),
        (UNPLACED, "interpreters/olha", {24: 2}),
        (TITLED, "sites/plant", {24: 2}),
        (TITLED, "delegation", {24: 2, 25: 2, 26: 2}),
    ],
)
def test_a_date_takes_the_number_of_the_edition_that_changed_it(
    programme: From, change: tuple[str, str], folder: str, expected: dict[int, int]
) -> None:
    """Whatever changed there, and no other date."""
    assert all_numbers(programme, VISIT, written(change))[folder] == expected


def test_what_went_long_ago_changes_no_more(programme: From) -> None:
    """A session that has left a date, or a person, may change again: the date it left keeps its number."""
    texts = VISIT, written(MOVED), written(MOVED, RENAMED)
    assert all_numbers(programme, *texts)["delegation"] == {24: 2, 25: 1, 26: 1, 27: 3}
    texts = VISIT, written(OTHER_HOST), written(OTHER_HOST, ("title: Tour", "title: A tour"))
    assert all_numbers(programme, *texts)["hosts/ylva"] == {24: 2}


def test_a_session_that_comes_back_changes_its_date_again(programme: From) -> None:
    """Numbers only rise, there and back and away once more."""
    texts = VISIT, written(MOVED), VISIT, written(DROPPED), written(MOVED, DROPPED)
    found = [all_numbers(programme, *texts[:number])["delegation"] for number in range(1, 6)]
    assert found == [
        {24: 1, 25: 1, 26: 1},
        {24: 2, 25: 1, 26: 1, 27: 2},
        {24: 3, 25: 1, 26: 1, 27: 3},
        {24: 3, 25: 4, 26: 4, 27: 3},
        {24: 5, 25: 4, 26: 4, 27: 5},
    ]


def test_who_joins_after_a_move_never_hears_of_the_date_before(programme: From) -> None:
    """It was never theirs."""
    moved = "when: 2026-11-27 11:00-12:00, site: hall, hosts: [ylva]"
    joined = (moved, moved.replace("[ylva]", "[helena, ylva]"))
    text = written(MOVED)
    assert text.count(joined[0]) == 1
    assert all_numbers(programme, VISIT, text, text.replace(*joined))["hosts/helena"] == {27: 3}


def test_a_stamp_has_moment_and_code_of_its_edition(programme: From) -> None:
    """Those of the edition that last changed the date, so the others stay as they are to the octet."""
    ledger = life(programme, VISIT, written(RENAMED))
    days = views_of(programme, written(RENAMED), ledger)["delegation"].edition.days
    first, second = ledger.releases
    assert days[date(2026, 11, 24)] == Stamp(2, FIRST + DAY, second.code, 2)
    assert days[date(2026, 11, 25)] == Stamp(1, FIRST, first.code, 1)


@pytest.mark.parametrize(("change", "waiting"), [(RENAMED, {24}), (DROPPED, {25, 26}), (TITLED, {24, 25, 26})])
def test_a_draft_keeps_the_number_and_has_the_moment_of_now(
    programme: From, change: tuple[str, str], waiting: set[int]
) -> None:
    """What changed waits for its number; the rest is as released."""
    text = written(change)
    edition = views_of(programme, text, life(programme, VISIT))["delegation"].edition
    assert {day.day for day, stamp in edition.days.items() if not stamp.edition} == waiting
    for day, stamp in edition.days.items():
        now = Stamp(1, FIRST + 99 * DAY, edition.code, 0)
        assert stamp == (now if day.day in waiting else Stamp(1, FIRST, life(programme, VISIT).last.code, 1))


def test_every_date_shown_has_a_stamp(programme: From) -> None:
    """In each view of each edition: no calendar falls back on the draft's."""
    ledger = life(programme, VISIT, written(MOVED), written(MOVED, DROPPED, OTHER_SITE))
    views = views_of(programme, written(MOVED, DROPPED, OTHER_SITE), ledger)
    shown = {
        folder: {day for line in view.sessions if line.when for day in line.when.days} for folder, view in views.items()
    }
    assert all(shown.values())
    assert {
        folder: days - view.edition.days.keys()
        for (folder, view), days in zip(views.items(), shown.values(), strict=True)
    } == {folder: set() for folder in views}


def test_a_view_keeps_nothing_of_what_others_had(programme: From) -> None:
    """What its dates were made of stays behind."""
    views = views_of(programme, written(MOVED), life(programme, VISIT, written(MOVED)))
    assert {(len(view.edition.courses), len(view.edition.codes), view.edition.titled) for view in views.values()} == {
        (0, 0, None)
    }


def test_a_ledger_of_old_says_nothing_of_titles(programme: From) -> None:
    """Without the visit's title in its editions, only sessions change a date."""
    ledger = life(programme, VISIT, VISIT)
    bare = Ledger(
        ledger.visit,
        tuple(type(each)(each.number, each.moment, each.code) for each in ledger.releases),
        ledger.sessions,
    )
    assert numbers(views_of(programme, written(TITLED), bare)["sites/plant"]) == {24: 1}


def test_a_session_without_a_time_any_more_has_the_one_it_had(programme: From) -> None:
    """For who had it then; one that has a time needs none."""
    text = written(UNPLACED)
    views = views_of(programme, text, life(programme, VISIT, text, text))
    talk = programme(VISIT).sessions[3]
    assert talk.id == "talk"
    assert {folder: dict(view.edition.times) for folder, view in views.items()} == {
        **{folder: {"talk": talk.when} for folder in views},
        "sites/plant": {},
    }


def test_the_time_told_is_the_last_there_was(programme: From) -> None:
    """Moved first, then without a time: it is off where it was moved to."""
    text = written(MOVED).replace("talk: {title: Talk, when: 2026-11-27 11:00-12:00", "talk: {title: Talk")
    views = views_of(programme, text, life(programme, VISIT, written(MOVED), text))
    (talk,) = (session for session in programme(written(MOVED)).sessions if session.id == "talk")
    assert dict(views["delegation"].edition.times) == {"talk": talk.when}


def test_where_a_session_goes_once_it_is_internal_nobody_hears(programme: From) -> None:
    """For who had it, it is gone from its date; the coordinator sees both."""
    text = written(MOVED).replace("site: hall, hosts: [ylva],", "site: hall, visibility: internal, hosts: [ylva],")
    found = all_numbers(programme, VISIT, text)
    assert {folder: found[folder] for folder in ("coordinator", "delegation", "hosts/ylva", "sites/hall")} == {
        "coordinator": {23: 1, 24: 2, 25: 1, 26: 1, 27: 2},
        "delegation": {24: 2, 25: 1, 26: 1},
        "hosts/ylva": {24: 2},
        "sites/hall": {24: 2, 25: 1, 26: 1},
    }


def test_a_way_is_no_session_of_a_site(programme: From) -> None:
    """Even where somebody wrote the site on it, before it became one."""
    was = written(("talk: {title: Talk,", "talk: {title: Talk, kind: transfer,"))
    found = all_numbers(programme, was, written(MOVED))
    assert (found["sites/hall"], found["delegation"]) == ({25: 1, 26: 1, 27: 2}, {24: 2, 25: 1, 26: 1, 27: 2})


def test_a_date_that_the_ledger_may_not_tell_of_changes_with_every_edition(programme: From) -> None:
    """With a time or people that only the private file has; the others' dates keep their number."""
    for field, folders in (("when", {"delegation", "hosts/ylva"}), ("hosts", {"hosts/ylva"})):
        ledger: Ledger | None = None
        for number, title in enumerate(("Tour", "A tour")):
            text = written(("title: Tour, when: 2026-11-24", f"title: {title}, when: 2026-11-27"))
            text = text.replace("site: hall, hosts: [ylva], interp", "site: hall, interp")
            current = replace(programme(text), private=frozenset({("sessions", "tour", field)}))
            ledger = released(current, ledger, FIRST + number * DAY)
        assert ledger is not None
        edition = edition_of(current, ledger, FIRST + 99 * DAY)
        views = {
            folder: numbers(view)
            for audience in VIEWS
            if "calendar-days.ics" in audience.papers
            for folder, view in audience.views(current, edition, Options())
        }
        assert {folder for folder in folders if views[folder][27] == 2} == folders
        assert views["sites/hall"] == {24: 1, 25: 1, 26: 1}
        assert views["hosts/ylva"] == {27: 2}
