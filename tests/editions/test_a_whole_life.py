"""A visit through its editions: a move, a new title, a cancellation, a removal, a new host, a person removed, back."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta

import pytest

from visitplan.editions import (
    Ledger,
    Stamp,
    edition_of,
    ledger_text,
    read_ledger,
    released,
    uid_of,
    unchanged,
    with_former,
)
from visitplan.programme import Programme, Site

From = Callable[[str], Programme]
FIRST = datetime(2026, 11, 1, 12, tzinfo=UTC)
DAY = timedelta(days=1)

VISIT = """\
visit:
  title: Visit
  dates: 2026-11-24 to 2026-11-26
  timezone: Europe/Stockholm
  languages: [en, sv]
  host: Lillby
  guest: Bilohorodka
  coordinator: helena
delegates:
  anton: {name: Anton Bondar, head: true, email: anton@bilohorodka.example}
  pavlo: {name: Pavlo Hnat}
hosts:
  helena: {name: Helena Ekdal, email: helena@lillby.example}
  ylva: {name: Ylva Sandelin, email: ylva@lillby.example, phone: "+46 70 174 06 07"}
  mats: {name: Mats Lindroos}
interpreters:
  olha: {name: Olha Kit}
sites:
  plant: {name: Plant, host: mats}
  hall: {name: Hall}
sessions:
  tour: {title: Tour, when: 2026-11-24 09:00-10:30, site: plant, hosts: [ylva], languages: [sv]}
  talk: {title: Talk, when: 2026-11-24 11:00-12:00, site: hall, hosts: [ylva], interpreters: [olha], delegates: [anton]}
  fair: {title: {all: Fair}, when: 2026-11-25, site: hall}
  bus: {title: Bus, from: plant, to: Arlanda, when: 2026-11-25 18:00-19:00}
  press: Press
"""


def written(*changes: tuple[str, str]) -> str:
    """The visit with some things written otherwise."""
    text = VISIT
    for before, after in changes:
        assert text.count(before) == 1
        text = text.replace(before, after)
    return text


def life(programme: From, *texts: str) -> Ledger:
    """The ledger after each of these was released, a day between them, written and read back each time."""
    ledger: Ledger | None = None
    for number, text in enumerate(texts):
        ledger = read_ledger(ledger_text(released(programme(text), ledger, FIRST + number * DAY)).encode())
    assert ledger is not None
    return ledger


def sequences(ledger: Ledger) -> Mapping[str, int]:
    """The number of each session."""
    return {id_: course.stamp.sequence for id_, course in ledger.sessions.items()}


MOVE = ("09:00-10:30", "09:30-11:00")
TITLE = ("title: Talk", "title: A talk")
CANCEL = ("press: Press", "press: {title: Press, status: cancelled}")
REMOVAL = ("  bus: {title: Bus, from: plant, to: Arlanda, when: 2026-11-25 18:00-19:00}\n", "")
HOST = ("site: plant, hosts: [ylva]", "site: plant, hosts: [ylva, mats]")
PERSON = ("  pavlo: {name: Pavlo Hnat}\n", "")
FEWER = ("interpreters: [olha], delegates: [anton]", "interpreters: [olha], delegates: [pavlo]")


@pytest.mark.parametrize(
    ("change", "raised"),
    [
        (MOVE, {"tour"}),
        (TITLE, {"talk"}),
        (CANCEL, {"press"}),
        (REMOVAL, {"bus"}),
        (HOST, {"tour"}),
        (PERSON, {"tour", "fair", "bus", "press"}),
        (FEWER, {"talk"}),
        (("site: plant, hosts", "site: hall, hosts"), {"tour"}),
        (("Mats Lindroos", "Mats Lindros"), {"tour", "bus"}),
        (("languages: [en, sv]", "languages: [en]"), {"tour", "talk", "fair", "bus", "press"}),
        (("{name: Pavlo Hnat}", "{name: Pavlo Hnat, photos: no}"), {"tour", "fair", "bus", "press"}),
        (("+46 70 174 06 07", "+46 70 174 06 09"), set()),
        (("{name: Mats Lindroos}", "{name: Mats Lindroos, email: mats@lillby.example}"), set()),
        (("title: Visit", "title: A visit"), set()),
    ],
)
def test_only_what_changed_gets_the_next_number_and_goes_back_with_one_more(
    programme: From, change: tuple[str, str], raised: set[str]
) -> None:
    """Edition 2 with one change, edition 3 without it: numbers rise twice, the rest keeps its stamp, UIDs stay."""
    first, second, third = (life(programme, *[VISIT, written(change), VISIT][:number]) for number in (1, 2, 3))
    assert sequences(first) == dict.fromkeys(["bus", "fair", "press", "talk", "tour"], 1)
    assert {id_ for id_, number in sequences(second).items() if number == 2} == raised
    assert {id_ for id_, number in sequences(third).items() if number == 3} == raised
    for ledger in (second, third):
        for id_, course in ledger.sessions.items():
            assert course.uid == uid_of("lillby", id_)
            if id_ not in raised:
                assert course.stamp == first.sessions[id_].stamp


def test_an_edition_is_itself_until_something_changes(programme: From) -> None:
    """The last number and its moment while all is the same; a draft of now with that number once it is not."""
    ledger = life(programme, VISIT, written(MOVE))
    later = FIRST + 9 * DAY
    same = edition_of(programme(written(MOVE)), ledger, later)
    assert (same.number, same.moment, same.draft) == (2, FIRST + DAY, False)
    assert same.stamps["talk"] == Stamp(1, FIRST, same.stamps["talk"].code, 1)
    assert same.stamps["tour"] == Stamp(2, FIRST + DAY, same.stamps["tour"].code, 2)
    assert unchanged(programme(written(MOVE)), ledger)
    draft = edition_of(programme(written(MOVE, TITLE)), ledger, later)
    assert (draft.number, draft.moment, draft.draft) == (2, later, True)
    assert draft.stamps["talk"] == Stamp(1, later, draft.stamps["talk"].code, 0)
    assert draft.stamps["tour"] == same.stamps["tour"]


def test_a_new_session_waits_for_its_number(programme: From) -> None:
    """0 in the draft, 1 in the edition."""
    text = f"{VISIT}  tea: {{title: Tea, when: 2026-11-26 15:00-15:30}}\n"
    draft = edition_of(programme(text), life(programme, VISIT), FIRST)
    assert (draft.draft, draft.stamps["tea"].sequence) == (True, 0)
    assert sequences(life(programme, VISIT, text))["tea"] == 1


def test_a_change_of_the_whole_alone_is_a_new_edition(programme: From) -> None:
    """A new title of the visit: another edition, no session changed."""
    ledger = life(programme, VISIT)
    other = programme(written(("title: Visit", "title: A visit")))
    assert not unchanged(other, ledger)
    assert edition_of(other, ledger, FIRST).draft


def test_no_moment_goes_back(programme: From) -> None:
    """A clock that is wrong makes no edition older than the last."""
    ledger = released(programme(written(MOVE)), life(programme, VISIT), FIRST - 30 * DAY)
    assert ledger.last.moment == FIRST


def test_a_session_that_is_gone_stays_as_cancelled_for_all_who_had_it(programme: From) -> None:
    """In draft with its old number, released with the next; the site it went to keeps its own sessions."""
    gone = programme(written(REMOVAL))
    before, after = life(programme, VISIT), life(programme, VISIT, written(REMOVAL))
    assert edition_of(gone, before, FIRST + DAY).stamps["bus"].sequence == 1
    assert edition_of(gone, after, FIRST + DAY).stamps["bus"].sequence == 2
    assert not edition_of(gone, after, FIRST + DAY).draft
    for ledger in (before, after):
        (bus,) = with_former(gone, ledger).former
        assert (bus.id, bus.status, str(bus.title), bus.everyone) == ("bus", "cancelled", "Bus", True)
        assert [person.id for person in bus.attending] == ["anton", "pavlo"]
        assert isinstance(bus.start_place, Site)
        assert (bus.start_place.id, str(bus.end_place)) == ("plant", "Arlanda")


def test_a_session_back_from_the_dead_is_live_with_a_higher_number(programme: From) -> None:
    """No tombstone is left."""
    ledger = life(programme, VISIT, written(REMOVAL), VISIT)
    assert sequences(ledger)["bus"] == 3
    assert with_former(programme(VISIT), ledger).former == ()


def test_a_session_is_dropped_once(programme: From) -> None:
    """Editions after that leave its number alone."""
    ledger = life(programme, VISIT, written(REMOVAL), written(REMOVAL, TITLE))
    assert (sequences(ledger)["bus"], len(ledger.sessions["bus"].versions)) == (2, 2)


def test_who_is_removed_from_a_session_that_goes_on_has_it_cancelled(programme: From) -> None:
    """Only they: the session as they had it, with nobody else in it."""
    ledger = life(programme, VISIT, written(FEWER))
    (talk,) = with_former(programme(written(FEWER)), ledger).former
    assert [person.id for person in talk.attending] == ["anton"]
    assert (talk.site, str(talk.place)) == (None, "Hall")


def test_a_site_a_session_left_has_it_cancelled(programme: From) -> None:
    """With the site and its host, who receives there."""
    other = written(("site: plant, hosts", "site: hall, hosts"))
    (tour,) = with_former(programme(other), life(programme, VISIT)).former
    assert tour.site is not None
    assert (tour.site.id, tour.attending) == ("plant", ())


def test_a_session_that_becomes_internal_is_gone_for_everyone_but_the_coordinator(programme: From) -> None:
    """All who had it; and one that always was internal leaves a stone with nobody on it."""
    hidden = ("press: Press", "press: {title: Press, visibility: internal}")
    (press,) = with_former(programme(written(hidden)), life(programme, VISIT)).former
    assert [person.id for person in press.attending] == ["anton", "pavlo"]
    ledger = life(programme, written(hidden))
    (stone,) = with_former(programme(written(("  press: Press\n", ""))), ledger).former
    assert (stone.visibility, stone.attending) == ("internal", ())


def test_a_removed_site_says_no_place(programme: From) -> None:
    """Guests may have slept there."""
    text = written(
        ("  hall: {name: Hall}\n", ""),
        ("site: hall, hosts: [ylva], interpreters", "hosts: [ylva], interpreters"),
        ("  fair: {title: {all: Fair}, when: 2026-11-25, site: hall}\n", ""),
    )
    former = with_former(programme(text), life(programme, VISIT)).former
    assert [(session.id, session.site, session.place) for session in former] == [
        ("fair", None, None),
        ("talk", None, None),
    ]


def test_who_can_be_reached_is_kept_without_a_new_number(programme: From) -> None:
    """An address added is no content, but a cancellation goes to those invited."""
    text = written(("{name: Mats Lindroos}", "{name: Mats Lindroos, email: mats@lillby.example}"), TITLE)
    ledger = life(programme, VISIT, text)
    assert [version.facts.invited for version in ledger.sessions["tour"].versions] == [
        ("anton", "ylva"),
        ("anton", "mats", "ylva"),
    ]
    assert ledger.sessions["tour"].stamp == life(programme, VISIT).sessions["tour"].stamp


def test_the_ledger_holds_nothing_private(programme: From) -> None:
    """No address, no phone, no diet."""
    text = ledger_text(life(programme, written(("{name: Pavlo Hnat}", "{name: Pavlo Hnat, diet: [vegan], age: 15}"))))
    assert [word for word in ("example", "+46", "vegan", "15,", "Pavlo") if word in text] == []
