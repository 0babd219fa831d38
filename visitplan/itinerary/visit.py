"""The visit itself, as written."""

from typing import ClassVar

from visitplan.itinerary.kinds import (
    Colour,
    Country,
    Day,
    Ids,
    Line,
    Link,
    Names,
    Range,
    Sequence,
    VisitLanguages,
    VisitStatus,
    Words,
    Zone,
)
from visitplan.itinerary.record import Record


class Party(Record):
    """A municipality: host or guest."""

    called: ClassVar[str] = "municipality"
    short: ClassVar[str] = "name"

    name: Words
    """What the municipality is called. Example: Norrby kommun Example: {sv: Kalynivka, uk: Калинівка}"""
    region: Words | None = None
    """Its region, as the guests or hosts would say it. Example: Kyiv oblast"""
    country: Country | None = None
    """Its country, in two letters: SE, UA. Public holidays and emergency numbers follow from it.
    Example: UA
    """


class Partnership(Record):
    """The programme or agreement the visit belongs to."""

    called: ClassVar[str] = "partnership"
    short: ClassVar[str] = "name"

    name: Words | None = None
    """What the partnership is called. Example: Twin towns of the north"""
    organisers: Names = ()
    """Who runs the programme the partnership belongs to. Example: [CEMR, AUC]"""
    funding: Words | None = None
    """Who pays, in the words the funder asks for. Example: Funded by the Swedish Institute"""


class Advice(Record):
    """One thing guests need to know."""

    called: ClassVar[str] = "piece of advice"
    short: ClassVar[str] = "title"

    title: Words | None = None
    """What it is about, in a word or two. Example: Weather"""
    text: Words | None = None
    """What guests need to know. Example: It is below zero in November. Bring gloves and good shoes."""


class Visit(Record):
    """The visit itself."""

    called: ClassVar[str] = "visit"

    id: Line | None = None
    """Names the folder and the calendar entries; without it the file's name does. It must not change once a calendar
    has been handed out.
    Example: norrby-kalynivka-2026
    """
    title: Words
    """What the visit is called on every paper.
    Example: {sv: Besök från Kalynivka, uk: Візит делегації Калинівки, en: Visit from Kalynivka}
    """
    dates: Range
    """The first and the last day, both included. Example: 2026-11-24 to 2026-11-27 Example: 2026-11-24"""
    timezone: Zone
    """The time zone of every time that names no other. Example: Europe/Stockholm"""
    languages: VisitLanguages
    """The languages to print in. Plain texts are in the first; papers side by side are in the first two.
    Example: [sv, uk, en]
    """
    host: Party
    """The municipality that receives: its name, or a map with region and country.
    Example: Norrby kommun
    Example: {name: Norrby kommun, country: SE}
    """
    guest: Party
    """The municipality that comes: its name, or a map with region and country.
    Example: {name: {sv: Kalynivka, uk: Калинівка}, region: Kyiv oblast, country: UA}
    """
    coordinator: Line
    """The host who holds the visit together, by id. Example: helena"""
    on_call: Ids = ()
    """The hosts who answer the phone at night, by id. Example: [helena, nils]"""
    partnership: Partnership | None = None
    """The programme or agreement the visit belongs to.
    Example: {name: Twin towns of the north, organisers: [CEMR, AUC]}
    """
    status: VisitStatus = "draft"
    """A draft may have open ends and says so on every page; final warns of each one. Example: final"""
    embargo: Day | None = None
    """The first day the public may read times and places; else the day after the visit.
    Example: 2026-12-15
    """
    case_number: Line | None = None
    """Printed on what leaves the house. Example: KS 2026-117"""
    follows: Line | None = None
    """The id of the visit this one follows. Example: kalynivka-norrby-2025"""
    url: Link | None = None
    """Where the newest version is; printed as a QR code. Example: https://norrby.example/visit"""
    colour: Colour | None = None
    """The one accent of page and paper, in quotes.
    Example: "#00538f"
    """
    welcome: Words | None = None
    """A greeting on the first page. Example: {sv: Varmt välkomna!, uk: Ласкаво просимо!}"""
    practical: Sequence[Advice] = ()
    """What guests need to know: weather, power sockets, smoking, tipping.
    Example: [{title: Weather, text: Bring gloves.}]
    """
