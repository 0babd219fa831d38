"""What people had in an edition and have no more stands cancelled in their own packs, and in nobody else's."""

from datetime import UTC, datetime

from written_visits import VISIT, packs_of, programme_of, session_of

from visitplan.editions import ledger_text, read_ledger, released, with_former
from visitplan.views.view import View

NOON = datetime(2026, 9, 1, 12, tzinfo=UTC)
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
  tour: {title: Tour, when: 2026-10-24 09:00-10:00, site: mill, hosts: helena, delegates: olena}
  bus: {title: Bus to the Grand Inn, when: 2026-10-24 18:00-18:30, from: hall, to: inn, hosts: mats}
  safe: {title: Security, when: 2026-10-24 10:00-11:00, site: mill, hosts: helena, visibility: internal}
"""


def packs_after(*gone: str, other: tuple[str, str] | None = None) -> dict[str, View]:
    """Every view after an edition with all of it, some sessions taken out and one thing written otherwise."""
    now = "\n".join(line for line in BEFORE.split("\n") if line.strip().partition(":")[0] not in gone)
    if other:
        assert now.count(other[0]) == 1
        now = now.replace(*other)
    return packs_of(with_former(programme_of(now), released(programme_of(BEFORE), None, NOON)))


def off(packs: dict[str, View]) -> dict[str, list[str]]:
    """The cancelled sessions of each folder that has some."""
    found = {folder: [line.id for line in view.sessions if line.cancelled] for folder, view in packs.items()}
    return {folder: ids for folder, ids in found.items() if ids}


def test_a_session_that_is_gone_stands_cancelled_where_it_stood() -> None:
    """With its guests, host, interpreter and site, in order of time; an internal one at the coordinator's alone."""
    packs = packs_after("talk", "safe")
    assert off(packs) == {
        "coordinator": ["talk", "safe"],
        "delegation": ["talk"],
        "delegates/andrii": ["talk"],
        "sites/hall": ["talk"],
        "hosts/mats": ["talk"],
        "interpreters/olha": ["talk"],
    }
    assert [line.id for line in packs["coordinator"].sessions] == ["talk", "tour", "safe", "bus"]
    assert [person.id for person in session_of(packs["delegation"], "talk").delegates] == ["andrii"]


def test_who_was_taken_out_alone_has_it_cancelled() -> None:
    """The delegation, the site and the others have it as it is; one guest takes the place of another."""
    packs = packs_after(other=("olha, delegates: andrii", "olha, delegates: olena"))
    assert off(packs) == {"delegates/andrii": ["talk"]}
    assert session_of(packs["delegates/olena"], "talk").status == "confirmed"
    assert session_of(packs["delegates/andrii"], "talk").hosts == ()


def test_guests_hear_of_a_session_whose_only_guest_is_in_the_file_no_more() -> None:
    """The delegation had it, so its calendar calls it off."""
    without = VISIT.replace("  andrii: {name: Andrii Yizhak, languages: [pl]}\n", "")
    now = "\n".join(line for line in BEFORE.split("\n") if not line.startswith("  talk:"))
    packs = packs_of(with_former(programme_of(now, without), released(programme_of(BEFORE), None, NOON)))
    assert off(packs) == {
        "coordinator": ["talk"],
        "delegation": ["talk"],
        "sites/hall": ["talk"],
        "hosts/mats": ["talk"],
        "interpreters/olha": ["talk"],
    }


def test_a_way_to_the_hotel_that_is_gone_tells_a_host_no_hotel() -> None:
    """Neither its end nor its title."""
    bus = session_of(packs_after("bus")["hosts/mats"], "bus")
    assert (bus.status, bus.end_place, bus.start_place and str(bus.start_place.name)) == ("cancelled", None, "Hall")
    assert "Inn" not in str(bus.title)


def test_a_company_hears_of_a_way_that_is_gone_or_another_drives() -> None:
    """Each on its own sheet, the newest of both in the folder named for the way."""
    way = "  bus: {title: Bus, when: 2026-10-24 18:00-18:30, from: hall, to: mill, driver: Lindbuss AB}\n"
    van = "  van: {title: Van, when: 2026-10-25 18:00-18:30, from: mill, to: hall, driver: {all: Norrvan}}\n"
    places = "sites:\n  hall: {name: Hall}\n  mill: {name: Mill}\nsessions:\n"
    ledger = read_ledger(ledger_text(released(programme_of(places + way + van), None, NOON)).encode())
    now = programme_of(places + way.replace("Lindbuss AB", "{sv: Sydbuss, en: South Buses}"))
    packs = packs_of(with_former(now, ledger))
    assert {folder: str(view.recipient) for folder, view in packs.items() if folder.startswith("drivers/")} == {
        "drivers/bus": "Sydbuss",
        "drivers/bus-transfer": "Lindbuss AB",
        "drivers/van": "Norrvan",
    }
    assert {folder: ids for folder, ids in off(packs).items() if folder.startswith("drivers/")} == {
        "drivers/bus-transfer": ["bus"],
        "drivers/van": ["van"],
    }


def test_a_session_made_internal_is_cancelled_for_those_who_had_it() -> None:
    """The coordinator has it as it is."""
    packs = packs_after(other=("delegates: olena}", "delegates: olena, visibility: internal}"))
    assert off(packs) == {
        "delegation": ["tour"],
        "delegates/olena": ["tour"],
        "sites/mill": ["tour"],
        "hosts/helena": ["tour"],
    }
    assert session_of(packs["coordinator"], "tour").visibility == "internal"


def test_the_public_hears_nothing_of_what_is_gone() -> None:
    """No session, no id."""
    assert packs_after("talk")["public"].sessions == ()
