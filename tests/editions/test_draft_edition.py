"""The draft edition and its codes."""

from collections.abc import Callable
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from visitplan.editions import Edition, Stamp, edition_of
from visitplan.programme import Programme

From = Callable[[str], Programme]
NOON = datetime(2026, 11, 1, 12, tzinfo=UTC)

VISIT = """\
visit:
  title: {en: Visit, uk: Візит}
  dates: 2026-11-24 to 2026-11-25
  timezone: Europe/Stockholm
  languages: [en, uk]
  host: Lillby
  guest: Bilohorodka
  coordinator: helena
  on_call: [helena, mats]
themes:
  waste: Waste
  water: Water
delegates:
  anton: {name: {en: Anton Bondar, uk: Антон Бондар}, rank: 1, diet: [vegetarian], phone: "+380 00 000 00 01"}
  pavlo: {name: Pavlo Hnat, rank: 2, leaves: 2026-11-25 20:00}
groups:
  leadership: [anton, pavlo]
hosts:
  helena: {name: Helena Ekdal, email: helena@lillby.example, phone: "+46 70 174 06 05"}
  mats: {name: Mats Lindroos, email: mats@lillby.example, phone: "+46 70 174 06 06"}
  ylva: {name: Ylva Sandelin, email: ylva@lillby.example, phone: "+46 70 174 06 07"}
interpreters:
  olha: Olha Kit
sites:
  plant: {name: Plant, address: Road 1, open: {mon-fri: "07:00-19:00"}, notes: Ring twice}
  hall: {name: Hall, host: ylva}
days:
  2026-11-24: First day
sessions:
  tour: {title: Tour, when: 2026-11-24 09:00-10:30, site: plant, hosts: [ylva], themes: [waste], notes: Bring cake}
  fair: {title: {all: Fair}, when: 2026-11-25, speech: 20 min, driver: Lillby Buss AB}
  bus: {title: Bus, from: plant, to: Arlanda, when: 2026-11-25 18:00-19:00, delegates: leadership}
  press: Press
lodging:
  rooms: {site: hall, nights: 2026-11-24}
outcomes: [Agreed]
followups:
  letter: {text: Letter, owner: helena, due: 2027-01-10}
"""


def changed(before: str, after: str) -> str:
    """The visit with one thing written otherwise."""
    assert VISIT.count(before) == 1
    return VISIT.replace(before, after)


def codes(edition: Edition) -> dict[str, str]:
    """The code of every session."""
    return {id_: stamp.code for id_, stamp in edition.stamps.items()}


def test_a_draft_has_a_number_a_moment_and_a_stamp_for_every_session(programme: From) -> None:
    """Number 0; the moment in UTC without a fraction; the unplaced session is stamped too."""
    moment = datetime(2026, 11, 1, 13, 30, 5, 999, tzinfo=ZoneInfo("Europe/Stockholm"))
    edition = edition_of(programme(VISIT), None, moment)
    made = datetime(2026, 11, 1, 12, 30, 5, tzinfo=UTC)
    assert edition == Edition(
        number=0,
        moment=made,
        draft=True,
        code=edition.code,
        stamps={id_: Stamp(0, made, code) for id_, code in codes(edition).items()},
    )
    assert list(edition.stamps) == ["tour", "fair", "bus", "press"]
    assert edition.moment.tzinfo is UTC


def test_codes_are_six_signs_that_no_one_misreads(programme: From) -> None:
    """No 0, O, 1 or I; every session has its own."""
    edition = edition_of(programme(VISIT), None, NOON)
    every = [edition.code, *codes(edition).values()]
    assert len(set(every)) == 5
    assert all(len(code) == 6 and set(code) <= set("23456789ABCDEFGHJKLMNPQRSTUVWXYZ") for code in every)


def test_codes_stay_the_same_from_version_to_version(programme: From) -> None:
    """A code on paper must be found again; change these only with what is printed."""
    edition = edition_of(programme(VISIT), None, NOON)
    assert (edition.code, codes(edition)) == (
        "HGBPZ3",
        {"tour": "PX33YG", "fair": "D5R2K8", "bus": "H9RDJ8", "press": "FRTXST"},
    )


def test_codes_do_not_depend_on_order_comments_or_the_moment(programme: From) -> None:
    """Sections and records turned round, another day."""
    sections = VISIT.split("\n")
    blocks: list[list[str]] = []
    for line in sections[:-1]:
        if not line.startswith(" "):
            blocks.append([])
        blocks[-1].append(line)
    turned = [f"# {block[0]}\n" + "\n".join([block[0], *reversed(block[1:])]) for block in reversed(blocks)]
    before = edition_of(programme(VISIT), None, NOON)
    after = edition_of(programme("\n".join(turned)), None, datetime(2027, 1, 1, tzinfo=UTC))
    assert after.code == before.code
    assert codes(after) == codes(before)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("diet: [vegetarian]", "diet: [vegan]"),
        ("+380 00 000 00 01", "+380 00 000 00 09"),
        ("+46 70 174 06 07", "+46 70 174 06 09"),
        ("Ring twice", "Ring three times"),
        ("Bring cake", "Bring buns"),
        ("mats@lillby.example", "mats.lindroos@lillby.example"),
    ],
)
def test_what_is_private_or_internal_changes_no_session(programme: From, before: str, after: str) -> None:
    """Diets, phones, notes."""
    assert codes(edition_of(programme(changed(before, after)), None, NOON)) == codes(
        edition_of(programme(VISIT), None, NOON)
    )


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("diet: [vegetarian]", "diet: [vegan]"),
        ("+380 00 000 00 01", "+380 00 000 00 09"),
        ("+46 70 174 06 07", "+46 70 174 06 09"),
        ("ylva@lillby.example", "ylva.sandelin@lillby.example"),
        ("Ring twice", "Ring three times"),
        ("Bring cake", "Bring buns"),
    ],
)
def test_what_is_private_or_internal_changes_no_edition(programme: From, before: str, after: str) -> None:
    """Nobody is told of a new edition for it."""
    assert (
        edition_of(programme(changed(before, after)), None, NOON).code == edition_of(programme(VISIT), None, NOON).code
    )


@pytest.mark.parametrize(
    ("before", "after", "sessions"),
    [
        ("09:00-10:30", "09:15-10:30", ["tour"]),
        ("title: Tour", "title: Round tour", ["tour"]),
        ("Road 1", "Road 2", ["tour", "bus"]),
        ("waste: Waste", "waste: Refuse", ["tour"]),
        ("to: Arlanda", "to: Bromma", ["bus"]),
        ("{all: Fair}", "{en: Fair, uk: Ярмарок}", ["fair"]),
        ("speech: 20 min", "speech: 25 min", ["fair"]),
        ("Lillby Buss AB", "mats", ["fair"]),
        ("press: Press", "press: {title: Press, status: tentative}", ["press"]),
        ("Ylva Sandelin", "Ylva Sand", ["tour"]),
        ("Антон Бондар", "Антін Бондар", ["tour", "fair", "bus", "press"]),
        ("Helena Ekdal", "Helena Dahl", ["tour", "fair", "bus", "press"]),
        ("+46 70 174 06 06", "+46 70 174 06 08", []),
        ("rank: 2", "rank: 3", []),
        ("leaves: 2026-11-25 20:00", "leaves: 2026-11-25 21:00", []),
        ("07:00-19:00", "07:00-18:00", []),
        ("First day", "The first day", []),
        ("Agreed", "Agreed in writing", []),
        ("2027-01-10", "2027-01-11", []),
        ("en: Visit,", "en: A visit,", []),
        ("water: Water", "water: Fresh water", []),
        ("olha: Olha Kit", "olha: Olga Kit", []),
        ("site: hall", "site: plant", []),
    ],
)
def test_what_is_printed_changes_the_code_of_what_prints_it(
    programme: From, before: str, after: str, sessions: list[str]
) -> None:
    """The edition's always, and a session's where its own papers or calendars say it."""
    old = edition_of(programme(VISIT), None, NOON)
    new = edition_of(programme(changed(before, after)), None, NOON)
    assert new.code != old.code
    assert [id_ for id_, code in codes(new).items() if code != codes(old)[id_]] == sessions


def test_a_visit_without_a_coordinator_or_sessions_has_a_code(programme: From) -> None:
    """A coordinator nobody defines is a finding, not a crash."""
    edition = edition_of(
        programme("""
            visit:
              {title: Visit, dates: 2026-11-24, timezone: UTC, languages: [en], host: A, guest: B, coordinator: nobody}
            """),
        None,
        NOON,
    )
    assert (len(edition.code), edition.stamps) == (6, {})
