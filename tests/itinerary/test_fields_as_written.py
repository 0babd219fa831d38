"""What an itinerary says, field by field, when nothing is wrong."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from itinerary_files import VISIT, read

from visitplan.itinerary.policy import Policy
from visitplan.itinerary.text import Text
from visitplan.itinerary.visit import Visit
from visitplan.itinerary.written import Dates, LocalTime, Opening, People, When


def english(words: str) -> Text:
    """A plain text of the small visit."""
    return Text((("en", words),), plain=True)


def test_the_smallest_visit_has_its_defaults() -> None:
    """The id comes from the name of the file, the rest is absent or as the format says."""
    visit = read(VISIT, "visits/Höstbesök 2026.yaml").visit
    assert visit.id == "hostbesok-2026"
    assert visit.title == english("Autumn visit")
    assert visit.dates == Dates(date(2026, 11, 24), date(2026, 11, 27))
    assert (visit.timezone, visit.languages, visit.coordinator) == ("Europe/Stockholm", ("en", "uk"), "helena")
    assert (visit.host.name, visit.guest.name) == (english("Norrby"), english("Kalynivka"))
    assert (visit.status, visit.on_call, visit.practical) == ("draft", (), ())
    absent = (visit.embargo, visit.case_number, visit.follows, visit.url, visit.colour, visit.welcome)
    assert absent == (None,) * 6


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("visit.yaml", "visit"),
        ("a/b\\Tyresö–Bilohorodka.yml", "tyreso-bilohorodka"),
        ("візит.yaml", "visit"),
        ("con.yaml", "con-1"),
        ("-.yaml", "visit"),
        ("x" * 80 + ".yaml", "x" * 60),
    ],
)
def test_an_id_can_be_made_from_any_file_name(name: str, made: str) -> None:
    """It names a folder on every kind of computer."""
    assert read(VISIT, name).visit.id == made


def test_a_plain_text_is_a_name_a_title_or_a_text() -> None:
    """The short form of each record."""
    part = """\
delegates: {olena: Olena}
hosts: {helena: Helena}
groups: {leaders: [olena], youth: {name: Youth, members: olena, leader: olena}}
sites: {hall: Hall}
lodging: {hotel: {site: hall, nights: 2026-11-24}}
themes: {waste: Waste, water: {name: Water}, air: {en: Air, uk: Повітря}}
wishes: {waste: To see it}
days: {2026-11-24: Arrival}
sessions: {lunch: Lunch}
followups: {project: A joint project}
outcomes: [They met]
"""
    got = read(VISIT + part)
    assert got.delegates["olena"].name == english("Olena")
    assert got.hosts["helena"].name == english("Helena")
    assert (got.groups["leaders"].members, got.groups["leaders"].name) == (("olena",), None)
    assert (got.groups["youth"].members, got.groups["youth"].leader) == (("olena",), "olena")
    assert got.sites["hall"].name == english("Hall")
    assert got.lodging["hotel"].nights == Dates(date(2026, 11, 24), date(2026, 11, 24))
    assert (got.lodging["hotel"].delegates, got.lodging["hotel"].people) == (People(everyone=True), People())
    assert got.themes == {
        "waste": english("Waste"),
        "water": english("Water"),
        "air": Text((("en", "Air"), ("uk", "Повітря"))),
    }
    assert got.wishes["waste"].text == english("To see it")
    assert got.days["2026-11-24"].title == english("Arrival")
    assert got.sessions["lunch"].title == english("Lunch")
    assert (got.followups["project"].text, got.followups["project"].status) == (english("A joint project"), "open")
    assert got.outcomes == (english("They met"),)


def test_every_field_of_a_visit_is_read() -> None:
    """As the format shows them."""
    text = """\
visit:
  id: norrby-2026
  title: {sv: Besök, uk: Візит}
  dates: 2026-11-24
  timezone: Europe/Stockholm
  languages: sv
  host: {sv: Norrby kommun, uk: Норрбю}
  guest: {name: Kalynivka, region: Kyiv oblast, country: ua}
  coordinator: helena
  on_call: [helena, erik]
  partnership: {name: Bridges of Trust, organisers: [CEMR, AUC], funding: The two towns}
  status: final
  embargo: 2026-12-15
  case_number: KS 2026-117
  follows: another-visit
  url: https://norrby.example/visit
  colour: "#05f"
  welcome: Welcome
  practical: [{title: Power, text: 230 V}, Bring boots]
"""
    visit = read(text).visit
    assert (visit.id, visit.languages, visit.on_call, visit.status) == (
        "norrby-2026",
        ("sv",),
        ("helena", "erik"),
        "final",
    )
    assert visit.host.name == Text((("sv", "Norrby kommun"), ("uk", "Норрбю")))
    assert visit.guest.country == "UA"
    assert visit.guest.region is not None
    assert visit.guest.region.words("sv") == "Kyiv oblast"
    assert visit.partnership is not None
    assert visit.partnership.organisers == ("CEMR", "AUC")
    assert (visit.embargo, visit.case_number, visit.follows) == (date(2026, 12, 15), "KS 2026-117", "another-visit")
    assert (visit.url, visit.colour) == ("https://norrby.example/visit", "#0055ff")
    assert [str(advice.title) for advice in visit.practical] == ["Power", "Bring boots"]


def test_every_field_of_a_person_is_read() -> None:
    """Of a child, a host and an interpreter."""
    part = """\
delegates:
  olena:
    name: Olena
    title: Pupil
    organisation: School
    head: yes
    rank: 1
    languages: [uk]
    say: o-LE-na
    latin_source: passport
    email: olena@kalynivka.example
    phone: +380 00 000 00 00
    arrives: 2026-11-24 19:40
    leaves: 2026-11-27 15:00 Europe/Kyiv
    remote: Europe/Kyiv
    status: invited
    age: 14
    count: 7
    photos: allowed
    diet: [vegan]
    access: step-free
    guardian: {name: Iryna, phone: +380 00 000 00 01, languages: [uk]}
    health: none
    swims: no
hosts: {helena: {name: Helena, party: S}}
interpreters: {olha: {name: Olha, languages: [sv, uk], modes: [consecutive]}}
"""
    got = read(VISIT + part)
    olena = got.delegates["olena"]
    assert (olena.head, olena.rank, olena.age, olena.count, olena.swims) == (True, 1, 14, 7, False)
    assert (olena.latin_source, olena.status, olena.photos) == ("passport", "invited", "yes")
    assert (olena.arrives, olena.leaves) == (
        LocalTime(date(2026, 11, 24), 1180),
        LocalTime(date(2026, 11, 27), 900, "Europe/Kyiv"),
    )
    assert (olena.diet, olena.access, olena.remote) == (("vegan",), ("step-free",), "Europe/Kyiv")
    assert olena.guardian is not None
    assert (olena.guardian.phone, olena.guardian.languages) == ("+380 00 000 00 01", ("uk",))
    assert got.hosts["helena"].party == english("S")
    assert got.interpreters["olha"].modes == ("consecutive",)


def test_every_field_of_a_site_and_a_session_is_read() -> None:
    """`from` is `from_` in the model, since Python keeps the word for itself."""
    part = """\
sites:
  hall:
    name: Hall
    kind: school
    location: 59.2, 18.2
    timezone: Europe/Kyiv
    open: {mon: 08:00-16:00}
    capacity: 15
    host: helena
    photos: no
    access: []
    notice: 5 days
travel: {hall: {school: 12 min}}
sessions:
  bus:
    title: Bus
    when: 2026-11-24 09:00-10:30
    kind: transfer
    from: hall
    to: {en: School}
    by: bus
    border: true
    delegates: []
    hosts: helena
    lead: helena
    interpreters: [olha]
    interpreting: consecutive
    languages: [en]
    themes: [waste]
    speech: 20 min
    online: https://norrby.example/call
    outdoors: yes
    optional: yes
    approximate: yes
    visibility: public
    speakers: all
    meal: true
    seats: 9
    driver: Bus company
    headcount: 0
"""
    got = read(VISIT + part)
    hall, bus = got.sites["hall"], got.sessions["bus"]
    assert (hall.location, hall.open) == ((59.2, 18.2), (Opening((0,), None, ((480, 960),)),))
    assert (hall.capacity, hall.photos, hall.access, hall.notice) == (15, "no", (), timedelta(days=5))
    assert got.travel == {"hall": {"school": timedelta(minutes=12)}}
    assert bus.when == When(LocalTime(date(2026, 11, 24), 540), LocalTime(date(2026, 11, 24), 630))
    assert (bus.from_, bus.to, bus.driver) == (english("hall"), Text((("en", "School"),)), english("Bus company"))
    assert (bus.delegates, bus.hosts, bus.speakers) == (People(), ("helena",), People(everyone=True))
    assert (bus.border, bus.outdoors, bus.optional, bus.approximate, bus.meal) == (True,) * 5
    assert (bus.speech, bus.seats, bus.headcount, bus.visibility) == (timedelta(minutes=20), 9, 0, "public")


def test_a_map_of_languages_is_a_name_a_title_or_a_text_too() -> None:
    """The short form in several languages."""
    part = """\
delegates: {olena: {en: Olena, uk: Олена}}
groups: {youth: {all: Youth}}
sites: {hall: {en: Hall, fr: Salle}}
wishes: {waste: {en: To see it}}
days: {2026-11-24: {uk: Прибуття, en: Arrival}}
sessions: {lunch: {en: Lunch, uk: Обід}}
"""
    got = read(VISIT + part)
    assert got.delegates["olena"].name == Text((("en", "Olena"), ("uk", "Олена")))
    assert got.groups["youth"].name == Text((("en", "Youth"),), everywhere=True)
    assert got.sites["hall"].name == Text((("en", "Hall"), ("fr", "Salle")))
    assert got.wishes["waste"].text == Text((("en", "To see it"),))
    assert got.days["2026-11-24"].title == Text((("en", "Arrival"), ("uk", "Прибуття")))
    assert got.sessions["lunch"].title == Text((("en", "Lunch"), ("uk", "Обід")))


def test_an_empty_value_is_an_absent_one() -> None:
    """Everywhere, in a record and a whole section; `null` and `~` are empty, as YAML has it."""
    part = """\
  case_number:
delegates:
  olena: {name: Olena, diet: , status: "", title: {en: null, uk: Голова}}
sites:
sessions:
  tour: {title: Tour, site: null, hosts: ~, headcount: Null}
"""
    got = read(VISIT + part)
    assert (got.visit.case_number, got.delegates["olena"].diet, got.sites) == (None, (), {})
    assert got.delegates["olena"].status == "confirmed"
    assert got.delegates["olena"].title == Text((("uk", "Голова"),))
    tour = got.sessions["tour"]
    assert (tour.site, tour.hosts, tour.headcount) == (None, (), None)


def test_the_policy_has_every_threshold_typed() -> None:
    """What is not written keeps its default."""
    part = """\
policy: {buffer: 5 min, lunch: 11:30-13:00, adults: {4: 5}, parties: [S, M], case_number: yes, purge_after: 30 days}
"""
    policy = read(VISIT + part).policy
    assert (policy.buffer, policy.lunch, policy.adults) == (timedelta(minutes=5), (690, 780), {4: 5})
    assert (policy.parties, policy.case_number, policy.purge_after) == (("S", "M"), True, timedelta(days=30))
    assert (policy.sites_a_day, policy.rail_buffer) == (4, timedelta(minutes=30))
    assert read(VISIT).policy.adults == {4: 6, 9: 8, 13: 10}


def test_the_defaults_of_the_policy() -> None:
    """All of them, as the rules tell them."""
    assert Policy().model_dump() == {
        "buffer": timedelta(minutes=10),
        "flight_buffer": timedelta(minutes=90),
        "border_buffer": timedelta(minutes=180),
        "rail_buffer": timedelta(minutes=30),
        "sites_a_day": 4,
        "hours_a_day": timedelta(hours=10),
        "without_break": timedelta(hours=3),
        "free_hour": timedelta(hours=1),
        "rest_after_journey": timedelta(hours=3),
        "long_journey": timedelta(hours=12),
        "rest_after_night": timedelta(hours=2),
        "walk": timedelta(minutes=15),
        "without_food": timedelta(hours=4),
        "lunch": (660, 840),
        "meal": timedelta(minutes=45),
        "alone_simultaneous": timedelta(minutes=40),
        "pair_simultaneous": timedelta(hours=4),
        "without_interpreter_break": timedelta(minutes=90),
        "interpreter_break": timedelta(minutes=10),
        "remote_hours": (480, 1200),
        "confirm_before": timedelta(days=7),
        "outcomes_after": timedelta(days=7),
        "adults": {4: 6, 9: 8, 13: 10},
        "adults_a_group": 2,
        "parties": (),
        "case_number": False,
        "purge_after": None,
    }


def test_models_are_frozen() -> None:
    """An itinerary is what was written."""
    visit = read(VISIT).visit
    assert Visit.model_config["frozen"] is True
    with pytest.raises(ValueError, match="frozen"):
        visit.status = "final"
