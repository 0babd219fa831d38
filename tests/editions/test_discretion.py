"""What stands in the private file alone is in no ledger, though a change of it is known."""

from datetime import UTC, date, datetime

import pytest

from visitplan.editions import Kind, changes_of, ledger_text, read_ledger, released
from visitplan.editions.ledger import Facts
from visitplan.itinerary.text import Text
from visitplan.pipeline import load
from visitplan.programme import Programme
from visitplan.rules import Around

NOON = datetime(2026, 11, 1, 12, tzinfo=UTC)
VISIT = """\
visit:
  {title: Visit, dates: 2026-11-24, timezone: Europe/Kyiv, languages: [en], host: A, guest: B, coordinator: eva}
delegates:
  anton: {name: Anton Bondar, head: true}
  pavlo: Pavlo Hnat
hosts:
  eva: {name: Eva Ek, email: eva@lillby.example}
  mats: {name: Mats Lind, email: mats@lillby.example}
  ylva: {name: Ylva Lo, email: ylva@lillby.example}
interpreters: {olha: {name: Olha Kit}}
groups: {lead: {members: [anton]}}
sites:
  hall: {name: Hall, host: mats}
  mill: Mill
sessions:
  tour:
    title: Tour
    when: 2026-11-24 09:00-10:30
    site: hall
    place: Room 4
    delegates: [lead]
    hosts: [eva]
    interpreters: [olha]
    languages: [uk]
    headcount: 7
  bus: {title: Bus, kind: transfer, when: 2026-11-24 11:00-11:30, from: hall, to: mill, hosts: [eva], driver: ylva}
  press: Press
"""
PLAIN = Text((("all", "tour"),), everywhere=True)


def programme(private: str, text: str = VISIT) -> Programme:
    """The visit with this private file beside it."""
    files = {"lillby.yaml": text.encode(), "lillby.private.yaml": private.encode()}
    checked = load("lillby.yaml", files.get, Around(today=date(2026, 11, 1)))
    assert [found.message for found in checked.diagnostics if found.severity == "error"] == []
    assert checked.programme is not None
    return checked.programme


def kept(private: str, session: str = "tour") -> Facts:
    """What a ledger, written and read back, keeps of a session."""
    ledger = read_ledger(ledger_text(released(programme(private), None, NOON)).encode())
    return ledger.sessions[session].last.facts


@pytest.mark.parametrize(
    ("private", "fact", "value"),
    [
        ("sessions: {tour: {title: Secret tour}}", "title", PLAIN),
        ("sessions: {tour: {title: {en: Secret tour, uk: Таємна екскурсія}}}", "title", PLAIN),
        ("sessions: {tour: Secret tour}", "title", PLAIN),
        ("sessions: {tour: {when: 2026-11-24 07:00-08:00}}", "when", None),
        ("sessions: {tour: {site: mill}}", "place", None),
        ("sessions: {tour: {place: Vault}}", "room", None),
        ("sessions: {tour: {delegates: [pavlo]}}", "delegates", ()),
        ("groups: {lead: {members: [pavlo]}}", "delegates", ()),
        ("sessions: {tour: {hosts: [mats, ylva]}}", "hosts", ()),
        ("sessions: {tour: {lead: ylva}}", "lead", ""),
        ("sessions: {tour: {lead: ylva}}", "contact", ""),
        ("sites: {hall: {host: ylva}}", "contact", ""),
        ("sessions: {tour: {interpreters: []}}", "interpreters", ()),
        ("sessions: {tour: {speakers: [eva]}}", "speakers", ()),
        ("sessions: {tour: {languages: [sv]}}", "languages", ()),
        ("sessions: {tour: {headcount: 31}}", "headcount", 0),
    ],
)
def test_a_private_value_is_kept_as_nothing(private: str, fact: str, value: object) -> None:
    """A title gives way to the id; the rest of the session is kept as ever."""
    with_it, without = kept(private), kept("")
    assert getattr(with_it, fact) == value
    same = {"title", "when", "place", "room", "hosts", "headcount", "languages"} - {fact}
    assert {name for name in same if getattr(with_it, name) != getattr(without, name)} <= {"place", "headcount"}


def test_places_go_by_their_ids() -> None:
    """A site named in the private file; an end of a journey given there is not kept at all."""
    place = kept("sites: {hall: {name: Safe house}}").place
    assert place is not None
    assert (place.site, str(place.name)) == ("hall", "hall")
    bus = kept("sessions: {bus: {to: Safe house, driver: mats}}", "bus")
    assert (bus.end_place, bus.driver, bus.start_place and bus.start_place.site) == (None, "", "hall")


def test_nobody_unnamed_is_among_those_mail_reached() -> None:
    """Else the list of addresses would tell what the list of people does not; who receives at a site told is told."""
    assert kept("").invited == ("mats",)
    assert kept("sessions: {tour: {hosts: [ylva, eva]}}").invited == ("mats",)
    assert kept("sessions: {tour: {lead: ylva}}").invited == ("mats",)
    assert kept("sites: {hall: {host: ylva}}").invited == ()
    assert kept("sessions: {tour: {site: mill}}").invited == ()


def test_no_word_of_the_private_file_is_in_the_ledger() -> None:
    """Whole: the title of the visit too, phones and diets; the codes alone know."""
    private = """\
visit: {title: Sekretessbesök}
hosts: {mats: {name: Matteus Hemligsson, phone: "+46 70 174 06 07"}}
delegates: {pavlo: {diet: [vegan], age: 15}}
sites: {mill: Gömstället}
sessions:
  tour: {title: Smyghålan, place: Källaren, when: "2026-11-24 06:10-07:20"}
  bus: {from: Bakgården}
  press: Viskning
"""
    text = ledger_text(released(programme(private), None, NOON))
    words = ("Sekret", "Hemlig", "+46", "vegan", "Göm", "Smyg", "Käll", "Bakg", "Visk", "06:10", "07:20", "T06:")
    assert [word for word in words if word in text] == []
    assert ledger_text(released(programme(""), None, NOON)) != text


def test_a_change_of_a_private_value_is_known_but_not_told() -> None:
    """Details changed: no old value, no new one."""
    ledger = released(programme("sessions: {tour: {when: 2026-11-24 07:00-08:00}}"), None, NOON)
    changes = changes_of(programme("sessions: {tour: {when: 2026-11-24 07:30-08:00}}"), ledger, 1)
    assert [(change.id, change.kinds) for change in changes.sessions] == [("tour", (Kind.OTHER,))]
    assert all(facts.when is None for change in changes.sessions for facts in (change.before, change.after) if facts)
