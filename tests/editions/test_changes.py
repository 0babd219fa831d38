"""What changed since an edition, and for whom."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from visitplan.editions import Changes, Kind, Ledger, changes_of, released
from visitplan.programme import Programme

From = Callable[[str], Programme]
NOON = datetime(2026, 11, 1, 12, tzinfo=UTC)
VISIT = """\
visit:
  {title: Visit, dates: 2026-11-24, timezone: Europe/Kyiv, languages: [en], host: A, guest: B, coordinator: eva}
delegates:
  anton: {name: Anton Bondar, head: true, email: anton@bilohorodka.example}
  pavlo: {name: Pavlo Hnat}
  nadia: {name: Nadia Kit, status: withdrawn}
hosts:
  eva: {name: Eva Ek, email: eva@lillby.example}
  mats: {name: Mats Lindroos, phone: "+46 70 174 06 06"}
  idle: Ivar Idle
sites:
  hall: {name: Hall, host: mats}
  plant: {name: Plant}
sessions:
  tour: {title: Tour, when: 2026-11-24 09:00-10:30, site: hall, delegates: [anton], hosts: [eva]}
  talk: {title: Talk, when: 2026-11-24 11:00-12:00, place: Square, delegates: [pavlo], hosts: [eva], headcount: 2}
  fair: {title: Fair, when: 2026-11-24 to 2026-11-25, delegates: []}
  note: {title: Note, visibility: internal, delegates: [anton]}
  off: {title: Off, status: cancelled, delegates: [anton]}
"""


def changed(*changes: tuple[str, str]) -> str:
    """The visit with some things written otherwise."""
    text = VISIT
    for before, after in changes:
        assert text.count(before) == 1
        text = text.replace(before, after)
    return text


def since(programme: From, *changes: tuple[str, str]) -> Changes:
    """What changed since the first edition."""
    return changes_of(programme(changed(*changes)), released(programme(VISIT), None, NOON), 1)


def kinds(changes: Changes) -> dict[str, list[str]]:
    """In which ways which sessions changed."""
    return {change.id: [kind.value for kind in change.kinds] for change in changes.sessions}


def people(changes: Changes) -> dict[str, dict[str, list[str]]]:
    """What changed for whom."""
    return {
        told.person.id: {change.id: [kind.value for kind in change.kinds] for change in told.changes}
        for told in changes.affected
    }


@pytest.mark.parametrize(
    ("before", "after", "id_", "said"),
    [
        ("09:00-10:30", "10:00-11:00", "tour", ["moved"]),
        ("09:00-10:30", "09:00-11:00", "tour", ["duration"]),
        ("when: 2026-11-24 to 2026-11-25, ", "", "fair", ["moved"]),
        ("2026-11-24 to 2026-11-25", "2026-11-24 to 2026-11-26", "fair", ["duration"]),
        ("2026-11-24 to 2026-11-25", "2026-11-25", "fair", ["moved"]),
        ("place: Square", "place: Market", "talk", ["place"]),
        ("title: Tour", "title: Round tour", "tour", ["title"]),
        ("hosts: [eva], headcount", "hosts: [eva], lead: eva, headcount", "talk", ["contact"]),
        ("hosts: [eva], headcount", "hosts: [eva], languages: [uk], headcount", "talk", ["language"]),
        ("headcount: 2", "headcount: 4", "talk", ["headcount"]),
        ("[pavlo], hosts: [eva], headcount", "[pavlo, anton], hosts: [eva], headcount", "talk", ["people"]),
        ("title: Fair,", "title: Fair, wear: Boots,", "fair", ["other"]),
        ("title: Fair,", "title: Fair, status: cancelled,", "fair", ["cancelled"]),
        ("title: Off, status: cancelled", "title: Off", "off", ["back"]),
        ("title: Off, status: cancelled", "title: On", "off", ["back", "title"]),
        ("  fair: {title: Fair, when: 2026-11-24 to 2026-11-25, delegates: []}\n", "", "fair", ["gone"]),
        ("  fair:", "  tea: {title: Tea, delegates: []}\n  fair:", "tea", ["new"]),
    ],
)
def test_a_change_is_named_for_what_it_is(programme: From, before: str, after: str, id_: str, said: list[str]) -> None:
    """One change, one session, its kinds."""
    assert kinds(since(programme, (before, after))) == {id_: said}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("title: Off,", "title: Still off,"),
        ("  off: {title: Off, status: cancelled, delegates: [anton]}\n", ""),
        ("  off:", "  tea: {title: Tea, status: cancelled}\n  off:"),
        ("headcount: 2", "headcount: 2, notes: Bring cake"),
    ],
)
def test_what_nobody_needs_to_hear_is_no_change(programme: From, before: str, after: str) -> None:
    """A cancelled session stays cancelled, whatever is written of it; notes are internal."""
    changes = since(programme, (before, after))
    assert (changes.sessions, changes.affected, changes.details) == ((), (), False)


def test_each_hears_what_concerns_them(programme: From) -> None:
    """Who comes in hears of a new session, who goes out that they are out, who receives at the site of all there."""
    swap = ("[pavlo], hosts: [eva], headcount", "[anton], hosts: [eva], headcount")
    assert people(since(programme, swap)) == {
        "anton": {"talk": ["new"]},
        "pavlo": {"talk": ["removed"]},
        "eva": {"talk": ["people"]},
    }
    move = since(programme, ("site: hall, delegates", "site: plant, delegates"))
    assert people(move) == {
        "anton": {"tour": ["place", "contact"]},
        "eva": {"tour": ["place", "contact"]},
        "mats": {"tour": ["removed"]},
    }
    assert [told.person.id for told in move.unaffected] == ["pavlo"]
    assert people(since(programme, ("title: Note", "title: Secret"))) == {}


def test_a_cancellation_reaches_those_who_had_it(programme: From) -> None:
    """Cancelled and gone alike; one who is taken out of it as well hears that it is off."""
    off = ("title: Talk", "status: cancelled, title: Talk")
    both = (off, ("[pavlo], hosts: [eva], headcount", "[anton], hosts: [eva], headcount"))
    assert people(since(programme, *both)) == {"pavlo": {"talk": ["cancelled"]}, "eva": {"talk": ["cancelled"]}}
    (line,) = (f"{line}\n" for line in VISIT.split("\n") if "title: Talk" in line)
    assert people(since(programme, (line, ""))) == {"pavlo": {"talk": ["gone"]}, "eva": {"talk": ["gone"]}}


def test_before_the_first_edition_everything_is_new(programme: From) -> None:
    """To everyone; who is withdrawn or has no session is not among them."""
    changes = changes_of(programme(VISIT), None, 0)
    assert kinds(changes) == {id_: ["new"] for id_ in kinds(changes)}
    assert sorted(kinds(changes)) == ["fair", "note", "talk", "tour"]
    assert {told.person.id: told.reachable for told in changes.people} == {
        "anton": True,
        "pavlo": False,
        "eva": True,
        "mats": True,
    }


def test_changes_since_an_older_edition(programme: From) -> None:
    """A session that came with edition 2 is new since edition 1 and the same since edition 2; it has its title."""
    with_tea = changed(("  fair:", "  tea: {title: Tea, delegates: []}\n  fair:"))
    ledger: Ledger = released(programme(with_tea), released(programme(VISIT), None, NOON), NOON)
    one, two = (changes_of(programme(with_tea), ledger, number) for number in (1, 2))
    assert (kinds(one), kinds(two)) == ({"tea": ["new"]}, {})
    assert (one.sessions[0].before, str(one.sessions[0].title), one.sessions[0].when) == (None, "Tea", None)
    gone = since(programme, ("  fair: {title: Fair, when: 2026-11-24 to 2026-11-25, delegates: []}\n", ""))
    assert (gone.sessions[0].after, str(gone.sessions[0].title)) == (None, "Fair")
    assert Kind("gone") is gone.sessions[0].kinds[0]


def test_details_are_told_only_where_no_session_says_more(programme: From) -> None:
    """Advice or a phone on call changed: said, with nobody in particular to tell."""
    ledger = released(programme(VISIT), None, NOON)
    other = programme(changed(("title: Visit", "title: A visit")))
    assert changes_of(other, ledger, 1, details=True).details
    assert not changes_of(programme(changed(("title: Tour", "title: Round tour"))), ledger, 1, details=True).details
