"""Every Text of the file, with its route."""

from collections.abc import Callable

from visitplan.itinerary.text import Text
from visitplan.programme import Programme, WrittenText

Resolved = Callable[[str], Programme]


def plain(words: str) -> Text:
    """Words in the visit's first language."""
    return Text((("en", words),), plain=True)


def test_texts_stand_in_the_order_of_the_format_and_know_what_they_are(resolved_alone: Resolved) -> None:
    """Names are respelt and not translated, notes are internal, and how a name is said is for one reader."""
    programme = resolved_alone("""
        visit:
          title: Visit
          dates: 2026-11-24
          timezone: UTC
          languages: [en, sv]
          host: {name: Lillby, region: North}
          guest: Bilohorodka
          coordinator: helena
          partnership: {name: Twins, funding: Own means}
          practical: [{title: Weather}]
        themes: {waste: Waste}
        wishes: {handling: {text: How waste is handled, by: The mayor}}
        groups: {foxes: {name: The Foxes, members: [anton]}}
        delegates:
          anton: {name: Anton, title: mayor, organisation: Town, say: {sv: AN-ton}, health: Fine, guardian: Olha}
        hosts: {helena: {name: Helena, party: Green}}
        sites: {plant: {name: Plant, address: Road 1, meeting_point: Gate, notes: Ring}}
        lodging: {inn: {site: plant, nights: 2026-11-24, paid_by: Lillby}}
        days: {2026-11-24: {note: Cold}}
        sessions:
          tour: {title: Tour, place: {all: Hall}, purpose: To learn, notes: Late, driver: Taxi}
          bus: {title: Bus, from: plant, to: Arlanda, driver: helena, by: bus}
        accept: [{rule: no-meal, at: visit, because: At home, by: helena, until: 2026-11-20}]
        outcomes: [Agreed]
        followups: {letter: Letter}
        """)

    def words(*route: str, of: str) -> WrittenText:
        return WrittenText(route, plain(of))

    def name(*route: str, of: str) -> WrittenText:
        return WrittenText(route, plain(of), is_name=True)

    def note(*route: str, of: str) -> WrittenText:
        return WrittenText(route, plain(of), internal=True, translated=False)

    assert programme.texts == (
        words("visit", "title", of="Visit"),
        name("visit", "host", "name", of="Lillby"),
        name("visit", "host", "region", of="North"),
        name("visit", "guest", "name", of="Bilohorodka"),
        name("visit", "partnership", "name", of="Twins"),
        words("visit", "partnership", "funding", of="Own means"),
        words("visit", "practical", "0", "title", of="Weather"),
        words("themes", "waste", of="Waste"),
        words("wishes", "handling", "text", of="How waste is handled"),
        name("wishes", "handling", "by", of="The mayor"),
        words("groups", "foxes", "name", of="The Foxes"),
        name("delegates", "anton", "name", of="Anton"),
        words("delegates", "anton", "title", of="mayor"),
        name("delegates", "anton", "organisation", of="Town"),
        WrittenText(("delegates", "anton", "say"), Text((("sv", "AN-ton"),)), translated=False),
        name("delegates", "anton", "guardian", "name", of="Olha"),
        WrittenText(("delegates", "anton", "health"), plain("Fine"), translated=False),
        name("hosts", "helena", "name", of="Helena"),
        name("hosts", "helena", "party", of="Green"),
        name("sites", "plant", "name", of="Plant"),
        name("sites", "plant", "address", of="Road 1"),
        words("sites", "plant", "meeting_point", of="Gate"),
        note("sites", "plant", "notes", of="Ring"),
        name("lodging", "inn", "paid_by", of="Lillby"),
        words("days", "2026-11-24", "note", of="Cold"),
        words("sessions", "tour", "title", of="Tour"),
        WrittenText(("sessions", "tour", "place"), Text((("en", "Hall"),), everywhere=True), is_name=True),
        words("sessions", "tour", "purpose", of="To learn"),
        name("sessions", "tour", "driver", of="Taxi"),
        note("sessions", "tour", "notes", of="Late"),
        words("sessions", "bus", "title", of="Bus"),
        name("sessions", "bus", "to", of="Arlanda"),
        note("accept", "0", "because", of="At home"),
        words("outcomes", "0", of="Agreed"),
        words("followups", "letter", "text", of="Letter"),
    )
