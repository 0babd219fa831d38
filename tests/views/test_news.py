"""What is news for each recipient: told with what they may know, and when a session of theirs was to be."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

from marked_visit import EDITION, PROGRAMME, marks_in, names_of, text
from written_visits import packs_of, programme_of, session_of

from visitplan.editions import Change, Changes, Kind, edition_of, released, with_former
from visitplan.editions.ledger import Spot
from visitplan.editions.state import facts_of
from visitplan.programme import Session, Timespan
from visitplan.views import VIEWS
from visitplan.views.view import Options, View

NOON = datetime(2026, 9, 1, 12, tzinfo=UTC)
AFTER = datetime(2026, 11, 1, 12, tzinfo=UTC)
BEFORE = """\
interpreters:
  olha: {name: Olha Lysenko, languages: [uk, sv]}
sites:
  hall: {name: Hall, host: mats}
  mill: {name: Mill}
  inn: {name: Grand Inn, kind: hotel}
lodging:
  rooms: {site: inn, nights: 2026-10-23 to 2026-10-26}
sessions:
  talk: {title: Talk, when: 2026-10-23 09:00-10:00, site: hall, hosts: mats, interpreters: olha, delegates: andrii}
  tour: {title: Tour, when: 2026-10-24 09:00-10:00, site: mill, hosts: helena, delegates: olena, headcount: 5}
  lunch: {title: Lunch, kind: meal, when: 2026-10-24 12:00-13:00, site: mill, hosts: helena}
  bus: {title: Bus, kind: transfer, when: 2026-10-24 18:00-18:30, from: hall, to: inn, hosts: mats}
  safe: {title: Security, when: 2026-10-24 10:00-11:00, site: mill, hosts: helena, visibility: internal}
  open: {title: Open, when: 2026-10-25 10:00-11:00, site: mill, hosts: helena, visibility: public, delegates: []}
"""


def packs_after(*changes: tuple[str, str], since: int | None = None, moment: datetime = NOON) -> dict[str, View]:
    """Every view after an edition and some changes in the plan."""
    now = BEFORE
    for old, new in changes:
        assert now.count(old) == 1
        now = now.replace(old, new)
    ledger = released(programme_of(BEFORE), None, NOON)
    programme = with_former(programme_of(now), ledger)
    return packs_of(programme, edition=edition_of(programme, ledger, moment, since=since))


def told(packs: Mapping[str, View]) -> dict[str, dict[str, tuple[str, ...]]]:
    """In which ways which sessions changed for whom."""
    return {
        folder: {change.id: change.kinds for change in view.changes} for folder, view in packs.items() if view.changes
    }


def moved(packs: Mapping[str, View]) -> dict[str, list[str]]:
    """Whose sessions say when they were to be."""
    found = {folder: [line.id for line in view.sessions if line.was] for folder, view in packs.items()}
    return {folder: ids for folder, ids in found.items() if ids}


def test_a_move_is_told_to_whose_session_it_is() -> None:
    """With the time it had, in the news and at the session itself."""
    packs = packs_after(("09:00-10:00, site: hall", "10:30-11:30, site: hall"))
    whose = ["coordinator", "delegation", "delegates/andrii", "sites/hall", "hosts/mats", "interpreters/olha"]
    assert told(packs) == {folder: {"talk": ("moved",)} for folder in whose}
    assert moved(packs) == {folder: ["talk"] for folder in whose}
    was = session_of(packs["hosts/mats"], "talk").was
    assert isinstance(was, Timespan)
    assert f"{was.start:%d %H:%M}–{was.end:%H:%M}" == "23 09:00–10:00"
    assert {view.since for folder, view in packs.items() if folder in whose} == {1}
    assert packs["sites/mill"].changes == ()


def test_nothing_is_news_before_the_first_edition() -> None:
    """Nor in the first, where everything is new, but for the coordinator; no session has an earlier time."""
    packs = packs_of(programme_of(BEFORE))
    assert (told(packs), packs["hosts/mats"].since) == ({}, None)
    first = packs_after(since=0)
    assert {folder: set(kinds.values()) for folder, kinds in told(first).items()} == {"coordinator": {("new",)}}
    assert (moved(first), first["hosts/mats"].since) == ({}, 0)


def test_a_session_made_longer_was_not_moved() -> None:
    """It begins when it began."""
    packs = packs_after(("09:00-10:00, site: hall", "09:00-11:30, site: hall"))
    assert told(packs)["hosts/mats"] == {"talk": ("duration",)}
    assert moved(packs) == {}


def test_an_end_where_guests_sleep_is_no_news_to_a_host() -> None:
    """The bus goes to another hotel: guests hear of it, who travels along does not."""
    packs = packs_after(
        ("  inn: {name: Grand Inn, kind: hotel}", "  inn: {name: Grand Inn}\n  spa: {name: Spa, kind: hotel}"),
        ("to: inn, hosts", "to: spa, hosts"),
    )
    whose = ["coordinator", "delegation", "delegates/andrii", "delegates/olena"]
    assert told(packs) == {folder: {"bus": ("place",)} for folder in whose}
    (change,) = packs["delegation"].changes
    assert change.before
    assert change.before.end_place
    assert str(change.before.end_place.name) == "Grand Inn"


def test_internal_sessions_are_news_to_the_coordinator_alone() -> None:
    """One made internal is off for all who had it, with no word of what it became."""
    assert told(packs_after(("title: Security", "title: Safety"))) == {"coordinator": {"safe": ("title",)}}
    hidden = packs_after(("title: Tour, when", "title: Secret, visibility: internal, when"))
    assert told(hidden) == {
        "coordinator": {"tour": ("title",)},
        "delegation": {"tour": ("removed",)},
        "delegates/olena": {"tour": ("removed",)},
        "sites/mill": {"tour": ("removed",)},
        "hosts/helena": {"tour": ("removed",)},
    }
    (change,) = hidden["sites/mill"].changes
    assert (change.after, str(change.line.title)) == (None, "Tour")


def test_numbers_are_told_to_those_who_receive() -> None:
    """Not to guests; a kitchen hears them of meals alone."""
    packs = packs_after(
        ("headcount: 5", "headcount: 9"), ("12:00-13:00, site: mill", "12:30-13:00, headcount: 8, site: mill")
    )
    assert told(packs) == {
        "coordinator": {"tour": ("headcount",), "lunch": ("moved", "headcount")},
        "delegation": {"lunch": ("moved",)},
        "delegates/olena": {"lunch": ("moved",)},
        "delegates/andrii": {"lunch": ("moved",)},
        "sites/mill": {"tour": ("headcount",), "lunch": ("moved", "headcount")},
        "sites/mill/kitchen": {"lunch": ("moved", "headcount")},
        "hosts/helena": {"tour": ("headcount",), "lunch": ("moved", "headcount")},
    }
    (meal,) = packs["sites/mill/kitchen"].changes
    assert meal.before
    assert meal.after
    assert (meal.before.headcount, meal.after.headcount) == (3, 8)


def test_a_place_is_told_by_the_name_it_had() -> None:
    """A site under a new name, with the person who received there before."""
    packs = packs_after(("name: Hall, host: mats", "name: Town hall, host: helena"))
    (talk,) = packs["hosts/mats"].changes[:1]
    assert talk.before
    assert talk.after
    assert [str(line.place.name) for line in (talk.before, talk.after) if line.place] == ["Hall", "Town hall"]
    assert [line.lead.id for line in (talk.before, talk.after) if line.lead] == ["mats", "helena"]
    assert talk.kinds == ("place", "contact")
    assert told(packs)["interpreters/olha"] == {"talk": ("place",)}


def test_who_is_left_with_nothing_is_told_what_is_off() -> None:
    """A guest taken out, a site and an interpreter whose only session is gone: each still has a pack that says so."""
    out = packs_after(("interpreters: olha, delegates: andrii", "delegates: olena"))
    assert told(out)["delegates/andrii"] == {"talk": ("removed",)}
    assert told(out)["interpreters/olha"] == {"talk": ("removed",)}
    line = next(line for line in BEFORE.splitlines() if "title: Talk" in line)
    gone = packs_after((f"{line}\n", ""))
    for folder in ("sites/hall", "interpreters/olha", "delegates/andrii"):
        assert told(gone)[folder] == {"talk": ("gone",)}
        assert session_of(gone[folder], "talk").cancelled
    place = session_of(gone["sites/hall"], "talk").place
    assert place
    assert (str(place.name), place.room) == ("Hall", None)


def test_the_coordinator_learns_whom_to_tell_and_who_is_nobody_any_more() -> None:
    """By mail, by phone, not at all; those deleted from the file by their id, a site by its name, too."""
    packs = packs_after(
        ("  olha: {name: Olha Lysenko, languages: [uk, sv]}", "  petro: {name: Petro Kit, languages: [uk, sv]}"),
        ("interpreters: olha", "interpreters: petro"),
        ("  hall: {name: Hall, host: mats}\n", ""),
        ("site: hall, ", "place: Square, "),
        ("from: hall, ", ""),
    )
    view = packs["coordinator"]
    assert [(each.person.id, each.known, [change.kinds for change in each.changes]) for each in view.told] == [
        ("olena", True, [("place",)]),
        ("andrii", True, [("place", "contact", "people"), ("place",)]),
        ("mats", True, [("place", "contact", "people"), ("place",)]),
        ("petro", True, [("new",)]),
        ("olha", False, [("removed",)]),
        ("sites/hall", False, [("removed",)]),
    ]
    assert [str(each.person.label) for each in view.told if not each.known] == ["olha", "Hall"]
    assert [person.id for person in view.unaffected] == ["helena"]
    before = next(change.before for change in view.changes if change.id == "talk")
    assert before
    assert before.place
    assert before.lead
    assert (str(before.place.name), before.lead.id) == ("Hall", "mats")


def test_the_public_hears_of_another_day_once_it_may() -> None:
    """Never of a clock time, nor of what was not public before, nor before the embargo ends."""
    day = ("2026-10-25 10:00-11:00", "2026-10-26 10:00-11:00")
    assert session_of(packs_after(day, moment=AFTER)["public"], "1").was is not None
    assert packs_after(day)["public"].sessions == ()
    clock = ("2026-10-25 10:00-11:00", "2026-10-25 14:00-15:00")
    assert session_of(packs_after(clock, moment=AFTER)["public"], "1").was is None
    opened = (("10:00-11:00, site: mill, hosts: helena, visibility: internal", "14:00-15:00, visibility: public"),)
    assert [line.was for line in packs_after(*opened, moment=AFTER)["public"].sessions] == [None, None]


def earlier(session: Session) -> Change:
    """A session that had another title, another place and everything else as now."""
    was = replace(session, title=text(*names_of(str(session.title))))
    facts = facts_of(session)
    before = replace(facts, place=facts.place and Spot(text("was.place"), facts.place.site))
    kinds = (Kind.MOVED, Kind.TITLE, Kind.PLACE, Kind.CONTACT, Kind.LANGUAGE, Kind.HEADCOUNT, Kind.PEOPLE)
    return Change(session.id, kinds, before, facts, was, session)


def test_nobody_learns_more_from_news_than_from_their_sessions() -> None:
    """With every session of the marked visit moved, all in the news stands in their sessions, but for the numbers."""
    edition = replace(EDITION, changes=Changes(9000, tuple(map(earlier, PROGRAMME.sessions)), ()))
    views = [view for audience in VIEWS for _, view in audience.views(PROGRAMME, edition, Options())]
    told = [view for view in views if view.changes and view.audience != "coordinator"]
    audiences = {"delegation", "delegate", "site", "kitchen", "host", "interpreter", "driver"}
    assert {view.audience for view in told} == audiences
    for view in told:
        numbers = {mark for mark in marks_in(view.changes) if mark.endswith(".headcount")}
        assert (numbers == set()) == (view.audience in {"delegation", "delegate", "interpreter"})
        sites = (view.sites, view.sessions)
        assert marks_in(view.changes) - numbers - {"was.place"} <= marks_in(sites), view.audience
    assert all(view.changes == () for view in views if view.audience in {"badges", "doors", "public"})
