"""What is said of the visit as a whole."""

from collections.abc import Callable
from datetime import date
from zoneinfo import ZoneInfo

from visitplan.itinerary.policy import Policy
from visitplan.itinerary.text import Text
from visitplan.itinerary.written import Dates
from visitplan.programme import Acceptance, Advice, Day, Followup, Partnership, Party, Programme, Theme, Visit, Wish

Resolved = Callable[[str], Programme]


def plain(words: str) -> Text:
    """Words in the visit's first language."""
    return Text((("en", words),), plain=True)


def test_a_bare_visit_has_its_defaults(resolved_alone: Resolved) -> None:
    """The id of its file, an embargo until the day after, nobody on call."""
    programme = resolved_alone("""
        visit:
          title: Visit from Bilohorodka
          dates: 2026-11-24 to 2026-11-27
          timezone: Europe/Stockholm
          languages: [en, sv]
          host: Lillby
          guest: Bilohorodka
          coordinator: helena
        hosts: {helena: Helena Ekdal}
        """)
    assert programme.visit == Visit(
        id="lillby",
        route=("visit",),
        title=plain("Visit from Bilohorodka"),
        dates=Dates(date(2026, 11, 24), date(2026, 11, 27)),
        zone=ZoneInfo("Europe/Stockholm"),
        languages=("en", "sv"),
        host=Party(plain("Lillby")),
        guest=Party(plain("Bilohorodka")),
        coordinator=programme.hosts[0],
        embargo=date(2026, 11, 28),
    )
    assert programme.name == "lillby.yaml"
    assert not programme.visit.final
    assert programme.policy == Policy()


def test_a_whole_visit_is_all_that_is_written(resolved_alone: Resolved) -> None:
    """Every field of `visit`."""
    programme = resolved_alone("""
        visit:
          id: bilohorodka-2026
          title: Visit from Bilohorodka
          dates: 2026-11-24
          timezone: Europe/Stockholm
          languages: [en]
          host: {name: Lillby, region: Northern County, country: SE}
          guest: {name: Bilohorodka, country: UA}
          coordinator: helena
          on_call: [mats, helena]
          partnership: {name: Bridges of Trust, organisers: [CEMR, AUC], funding: Paid by the programme}
          status: final
          embargo: 2026-12-15
          case_number: KS 2026-117
          follows: bilohorodka-2025
          url: https://lillby.example/visit
          colour: "#00538f"
          welcome: Welcome
          practical: [{title: Weather, text: It is cold}, {title: Money}]
        hosts: {helena: Helena Ekdal, mats: Mats Lindroos}
        """)
    helena, mats = programme.hosts
    assert programme.visit == Visit(
        id="bilohorodka-2026",
        route=("visit",),
        title=plain("Visit from Bilohorodka"),
        dates=Dates(date(2026, 11, 24), date(2026, 11, 24)),
        zone=ZoneInfo("Europe/Stockholm"),
        languages=("en",),
        host=Party(plain("Lillby"), plain("Northern County"), "SE"),
        guest=Party(plain("Bilohorodka"), None, "UA"),
        coordinator=helena,
        on_call=(mats, helena),
        partnership=Partnership(plain("Bridges of Trust"), ("CEMR", "AUC"), plain("Paid by the programme")),
        status="final",
        embargo=date(2026, 12, 15),
        case_number="KS 2026-117",
        follows="bilohorodka-2025",
        url="https://lillby.example/visit",
        colour="#00538f",
        welcome=plain("Welcome"),
        practical=(Advice(plain("Weather"), plain("It is cold")), Advice(plain("Money"), None)),
    )
    assert programme.visit.final


def test_a_partnership_may_be_its_name(resolved_alone: Resolved) -> None:
    """A plain text instead of a map."""
    programme = resolved_alone("""
        visit:
          title: Visit
          dates: 2026-11-24
          timezone: UTC
          languages: [en]
          host: A
          guest: B
          coordinator: helena
          partnership: Twins
        """)
    assert programme.visit.partnership == Partnership(plain("Twins"))


def test_themes_wishes_days_and_followups_are_looked_up(resolved: Resolved) -> None:
    """Days in order of date, everything else as in the file."""
    programme = resolved("""
        themes: {waste: Waste}
        wishes: {handling: {text: How waste is handled, by: Bilohorodka, themes: [waste]}, rest: Time to rest}
        days:
          2026-11-26: Last day
          2026-11-24: {title: First day, note: A siren test at 15, luggage: On the bus}
        outcomes: [Joint project agreed]
        followups:
          project: {text: Joint project, owner: helena, due: 2027-02-01, status: done}
          letter: Thank-you letter
        accept:
          - {rule: no-meal, at: days.2026-11-24, because: They eat at home, by: helena, until: 2026-11-20}
        """)
    (waste,) = programme.themes
    assert (waste.id, waste.route, waste.name, waste.shared) == ("waste", ("themes", "waste"), plain("Waste"), False)
    assert isinstance(waste, Theme)
    assert programme.wishes == (
        Wish("handling", ("wishes", "handling"), plain("How waste is handled"), plain("Bilohorodka"), (waste,)),
        Wish("rest", ("wishes", "rest"), plain("Time to rest"), None, ()),
    )
    assert programme.days == (
        Day(
            date(2026, 11, 24),
            ("days", "2026-11-24"),
            plain("First day"),
            plain("A siren test at 15"),
            plain("On the bus"),
        ),
        Day(date(2026, 11, 26), ("days", "2026-11-26"), plain("Last day")),
    )
    assert programme.outcomes == (plain("Joint project agreed"),)
    helena = programme.hosts[0]
    assert programme.followups == (
        Followup("project", ("followups", "project"), plain("Joint project"), helena, date(2027, 2, 1), "done"),
        Followup("letter", ("followups", "letter"), plain("Thank-you letter"), None, None, "open"),
    )
    assert programme.acceptances == (
        Acceptance(
            ("accept", "0"), "no-meal", "days.2026-11-24", plain("They eat at home"), helena, date(2026, 11, 20)
        ),
    )
