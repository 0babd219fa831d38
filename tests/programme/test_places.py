"""Sites, ways and lodging."""

from collections.abc import Callable
from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest

from visitplan.itinerary.text import Text
from visitplan.itinerary.written import Dates, Opening
from visitplan.programme import Distance, Programme, Way, Ways

Resolved = Callable[[str], Programme]

PLACES = """
    sites:
      plant: {name: Plant, location: "59.2446, 18.2232"}
      school: {name: School, location: "59.2436, 18.2275"}
      hall: {name: Hall, location: "59.3293, 18.0686"}
      farm: Farm
    travel: {plant: {school: 12 min, plant: 1 min}, school: {plant: 15 min}, farm: {hall: 1 h}}
    """


def plain(words: str) -> Text:
    """Words in the visit's first language."""
    return Text((("en", words),), plain=True)


def test_a_site_is_all_that_is_written(resolved: Resolved) -> None:
    """Every field of a site."""
    programme = resolved("""
        sites:
          plant:
            name: Recycling plant
            kind: recycling
            address: Road 1
            location: "59.2446, 18.2232"
            timezone: Europe/Helsinki
            open: {mon-tue: "07:00-19:00", 2026-11-25: closed}
            capacity: 15
            host: mats
            meeting_point: At the gate
            wear: Boots
            bring: Gloves
            parking: Behind the house
            photos: allowed
            access: [step-free]
            notice: 5 days
            notes: Ring twice
          hall: Town hall
        """)
    plant, hall = programme.sites
    assert (plant.id, plant.route, plant.name, plant.kind) == (
        "plant",
        ("sites", "plant"),
        plain("Recycling plant"),
        "recycling",
    )
    assert (plant.address, plant.location, plant.zone) == (
        plain("Road 1"),
        (59.2446, 18.2232),
        ZoneInfo("Europe/Helsinki"),
    )
    assert plant.opening == (Opening((0, 1), None, ((420, 1140),)), Opening((), date(2026, 11, 25), ()))
    assert (plant.capacity, plant.host, plant.photos, plant.access) == (15, programme.hosts[1], "yes", ("step-free",))
    assert (plant.meeting_point, plant.wear, plant.bring) == (plain("At the gate"), plain("Boots"), plain("Gloves"))
    assert (plant.parking, plant.notes, plant.notice) == (
        plain("Behind the house"),
        plain("Ring twice"),
        timedelta(days=5),
    )
    assert (hall.name, hall.kind, hall.opening, hall.access, hall.host) == (plain("Town hall"), "", (), None, None)


def test_the_host_of_a_site_takes_part_only_when_named(resolved: Resolved) -> None:
    """They receive there, but need not come along."""
    programme = resolved("""
        sites: {plant: {name: Plant, host: mats}}
        sessions: {tour: {title: Tour, site: plant, hosts: [helena]}}
        """)
    assert [person.id for person in programme.sessions[0].attending] == ["helena"]


def test_ways_are_told_between_two_sites(resolved: Resolved) -> None:
    """A way from a site to itself is none."""
    assert resolved(PLACES).travel == (
        Way(frozenset({"plant", "school"}), ("travel", "plant", "school"), timedelta(minutes=12)),
        Way(frozenset({"plant", "school"}), ("travel", "school", "plant"), timedelta(minutes=15)),
        Way(frozenset({"farm", "hall"}), ("travel", "farm", "hall"), timedelta(hours=1)),
    )


def test_a_way_told_holds_in_its_direction_first_and_both_ways_otherwise(resolved: Resolved) -> None:
    """Uphill may take longer."""
    programme = resolved(PLACES)
    plant, school, hall, farm = programme.sites
    ways = Ways(programme)
    assert ways.between(plant, school) == Distance(timedelta(minutes=12), ("travel", "plant", "school"))
    assert ways.between(school, plant) == Distance(timedelta(minutes=15), ("travel", "school", "plant"))
    assert ways.between(hall, farm) == Distance(timedelta(hours=1), ("travel", "farm", "hall"))


def test_a_way_not_told_is_estimated_from_the_map(resolved: Resolved) -> None:
    """13 km in a straight line: 20 minutes at 50 km/h with the detour; 300 m on foot: 4 minutes more than none."""
    programme = resolved("""
        sites:
          plant: {name: Plant, location: "59.2446, 18.2232"}
          school: {name: School, location: "59.2436, 18.2275"}
          hall: {name: Hall, location: "59.3293, 18.0686"}
        """)
    plant, school, hall = programme.sites
    ways = Ways(programme)
    by_car, on_foot = ways.between(plant, hall), ways.between(plant, school, "walk")
    assert by_car == Distance(timedelta(minutes=20))
    assert on_foot == Distance(timedelta(minutes=5))
    assert by_car.estimated


def test_there_is_no_way_to_a_place_that_is_on_no_map(resolved: Resolved) -> None:
    """And none at all to where one is."""
    programme = resolved(PLACES)
    plant, _, _, farm = programme.sites
    ways = Ways(programme)
    assert (ways.between(plant, farm), ways.between(farm, plant)) == (None, None)
    assert ways.between(farm, farm) == Distance(timedelta())


@pytest.mark.parametrize(
    ("written", "people"),
    [
        ("", ["anton", "late"]),
        (", delegates: []", []),
        (", delegates: [late, early, leadership]", ["late", "early", "anton"]),
        (", delegates: [], people: [helena, leadership]", ["helena", "anton"]),
        (", people: [olha]", ["anton", "late", "olha"]),
        (", delegates: [], people: all", ["helena", "mats", "olha"]),
    ],
)
def test_lodging_is_for_those_who_sleep_there(resolved: Resolved, written: str, people: list[str]) -> None:
    """From the evening of the 24th to checking out on the 26th: not who left, withdrew or takes part from elsewhere."""
    programme = resolved(f"""
        delegates:
          anton: Anton Bondar
          early: {{name: Early Guest, leaves: 2026-11-24 23:00}}
          late: {{name: Late Guest, arrives: 2026-11-26 01:30}}
          later: {{name: Later Guest, arrives: 2026-11-26 19:00}}
          gone: {{name: Gone Guest, status: withdrawn}}
          iryna: {{name: Iryna Sova, remote: Europe/Kyiv}}
        groups: {{leadership: [anton, gone]}}
        interpreters: {{olha: Olha Kit}}
        sites: {{inn: Inn}}
        lodging: {{rooms: {{site: inn, nights: 2026-11-24 to 2026-11-25{written}, paid_by: Lillby}}}}
        """)
    (rooms,) = programme.lodging
    assert (rooms.id, rooms.route, rooms.site) == ("rooms", ("lodging", "rooms"), programme.sites[0])
    assert (rooms.nights, rooms.paid_by) == (Dates(date(2026, 11, 24), date(2026, 11, 25)), plain("Lillby"))
    assert [person.id for person in rooms.people] == people
