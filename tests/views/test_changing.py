"""What changed in a session, in words of three languages."""

from datetime import UTC, datetime

from written_visits import packs_of, programme_of

from visitplan.editions import edition_of, released, with_former
from visitplan.views.changing import alike, change_lines, news_lines, title_of, told_of
from visitplan.views.view import View

NOON = datetime(2026, 9, 1, 12, tzinfo=UTC)
BEFORE = """\
sites:
  hall: {name: Hall, host: mats}
  mill: {name: Mill}
sessions:
  talk: {title: Talk, when: 2026-10-23 09:00-10:00, site: hall, hosts: helena, languages: [sv], headcount: 4}
  fair: {title: Fair, when: 2026-10-24, place: Square}
  bus: {title: Bus, when: 2026-10-24 18:00-18:30, from: hall, to: mill, hosts: helena}
  idea: {title: Idea, hosts: helena}
"""


def news(*changes: tuple[str, str]) -> View:
    """What the coordinator hears after an edition."""
    now = BEFORE
    for old, new in changes:
        assert now.count(old) == 1
        now = now.replace(old, new)
    ledger = released(programme_of(BEFORE), None, NOON)
    programme = with_former(programme_of(now), ledger)
    return packs_of(programme, edition=edition_of(programme, ledger, NOON))["coordinator"]


def told(language: str, *changes: tuple[str, str]) -> dict[str, tuple[str, ...]]:
    """Each changed session with its lines."""
    view = news(*changes)
    return {change.id: change_lines(change, view, language) for change in view.changes}


def test_a_move_tells_the_new_time_and_the_old() -> None:
    """The old by the clock alone where the day is the same, in the language asked for."""
    move = ("09:00-10:00", "10:30-11:30")
    assert told("en", move) == {"talk": ("New time: Friday 23 October, 10:30–11:30 (was 09:00–10:00)",)}
    assert told("sv", move) == {"talk": ("Ny tid: fredag 23 oktober, 10:30–11:30 (tidigare 09:00–10:00)",)}


def test_at_the_session_a_move_on_its_day_tells_the_clock_alone() -> None:
    """Its day is read there; a move to another day, and every other way, is told as everywhere."""
    moved = news(("2026-10-23 09:00-10:00, site: hall", "2026-10-23 10:30-11:30, site: mill"))
    elsewhere = news(("2026-10-23 09:00-10:00", "2026-10-24 09:00-10:00"))
    told = [news_lines(change, view, "en") for view in (moved, elsewhere) for change in view.changes]
    assert told == [
        ("New time: 10:30–11:30 (was 09:00–10:00)", "New place: Mill (was Hall)", "New contact: – (was Mats Lindroos)"),
        ("New time: Saturday 24 October, 09:00–10:00 (was Friday 23 October, 09:00–10:00)",),
    ]


def test_of_sessions_called_alike_it_is_told_which_one() -> None:
    """With its time, so that of two lunches the right one is left out; one called as no other is told by its title."""
    view = news(
        ("title: Idea, hosts: helena", "title: Talk, when: 2026-10-24 09:00-10:00, hosts: helena"),
        ("Hall", "Great hall"),
    )
    shared = alike(view, "en")
    assert shared == {"Talk"}
    assert [told_of(change, view, "en", shared) for change in view.changes] == [
        ("Talk · Friday 23 October, 09:00–10:00", ("New place: Great hall (was Hall)",)),
        (
            "Talk · Saturday 24 October, 09:00–10:00",
            ("New time: Saturday 24 October, 09:00–10:00 (was Not placed yet)", "New title: Talk (was Idea)"),
        ),
        ("Bus", ("New place: Great hall → Mill (was Hall → Mill)",)),
    ]


def test_a_move_to_another_day_tells_both_days() -> None:
    """The clock alone would mislead."""
    assert told("en", ("2026-10-23 09:00-10:00", "2026-10-24 09:00-10:00")) == {
        "talk": ("New time: Saturday 24 October, 09:00–10:00 (was Friday 23 October, 09:00–10:00)",)
    }


def test_length_place_title_language_and_number_are_told_side_by_side() -> None:
    """Each way in which a session is another one is a line."""
    assert told(
        "en",
        ("Talk, when: 2026-10-23 09:00-10:00, site: hall", "Debate, when: 2026-10-23 09:00-10:30, site: mill"),
        ("hosts: helena, languages: [sv], headcount: 4", "hosts: helena, place: Room 4, languages: [en]"),
    ) == {
        "talk": (
            "New length: 1 h 30 min (was 1 h)",
            "New place: Mill, Room 4 (was Hall)",
            "New title: Debate (was Talk)",
            "New contact: – (was Mats Lindroos)",
            "New language: English (was Swedish)",
            "Number of people: 3 (was 4)",
        )
    }


def test_whole_days_journeys_and_what_had_no_time() -> None:
    """Days by their dates, a journey by both ends, a time where there was none."""
    assert told(
        "en",
        ("when: 2026-10-24, place", "when: 2026-10-24 to 2026-10-25, place"),
        ("from: hall, to: mill", "from: mill, to: hall"),
        ("Idea, hosts", "Idea, when: 2026-10-25 09:00-10:00, hosts"),
    ) == {
        "fair": ("New length: Saturday 24 October – Sunday 25 October (was Saturday 24 October, all day)",),
        "bus": ("New place: Mill → Hall (was Hall → Mill)",),
        "idea": ("New time: Sunday 25 October, 09:00–10:00 (was Not placed yet)",),
    }


def test_what_is_gone_is_named_by_its_old_title_and_time() -> None:
    """With nothing to compare, and it stands in the coordinator's view by start, the not placed last."""
    view = news(*((f"{line}\n", "") for line in BEFORE.splitlines()[5:]))
    assert {change.id: title_of(change, view, "en") for change in view.changes} == {
        "bus": "Bus · Saturday 24 October, 18:00–18:30",
        "fair": "Fair · Saturday 24 October, all day",
        "idea": "Idea · Not placed yet",
    }
    assert told("en", *((f"{line}\n", "") for line in BEFORE.splitlines()[5:])) == {
        "bus": ("No longer in the programme",),
        "fair": ("No longer in the programme",),
        "idea": ("No longer in the programme",),
    }
    assert [line.id for line in view.sessions] == ["talk", "fair", "bus", "idea"]


def test_a_difference_is_told_in_the_language_it_is_in() -> None:
    """In the column of that language where there are two; in whatever language it is where there is one."""
    title = ("{title: Fair, when", "{title: {sv: Fair, uk: Ярмарок}, when")
    ledger = released(programme_of(BEFORE.replace(*title)), None, NOON)
    programme = with_former(programme_of(BEFORE.replace(*title).replace("Ярмарок", "Базар")), ledger)
    packs = packs_of(programme, edition=edition_of(programme, ledger, NOON))
    both, alone = packs["delegation"], packs["coordinator"]
    assert [change_lines(both.changes[0], both, language) for language in ("sv", "uk")] == [
        (),
        ("Нова назва: Базар (було Ярмарок)",),
    ]
    assert change_lines(alone.changes[0], alone, "sv") == ("Ny rubrik: Базар (tidigare Ярмарок)",)


def test_what_reads_alike_is_told_without_words() -> None:
    """Another site of the same name."""
    place = ("mill: {name: Mill}", "mill: {name: Mill}\n  other: {name: Hall, host: mats}")
    assert told("en", place, ("09:00-10:00, site: hall", "09:00-10:00, site: other")) == {"talk": ("New place",)}
