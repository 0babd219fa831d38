"""Itinerary: everything a file may say, format 1."""

from collections.abc import Iterable
from typing import ClassVar, Self

from pydantic import Field, PrivateAttr

from visitplan.diagnostics import Route
from visitplan.itinerary.aftermath import Acceptance, Followup, Wish
from visitplan.itinerary.kinds import Files, Lengths, Registry, Sequence, ThemeNames, Words
from visitplan.itinerary.people import Delegate, Group, Host, Interpreter
from visitplan.itinerary.places import Lodging, Site
from visitplan.itinerary.policy import Policy
from visitplan.itinerary.record import Record
from visitplan.itinerary.sessions import DayNote, Session
from visitplan.itinerary.visit import Visit


class Itinerary(Record):
    """The whole file: registries map an id to what it names, in file order; `days` are by their date as written."""

    called: ClassVar[str] = "file"

    visit: Visit
    """The visit itself.
    Example: {title: Visit from Kalynivka, dates: 2026-11-24 to 2026-11-27, timezone: Europe/Stockholm, languages:
    [en, uk], host: Norrby, guest: Kalynivka, coordinator: helena}
    """
    themes: ThemeNames = Field(default_factory=dict)
    """What the visit is about, by id; sessions and wishes name them.
    Example: {waste: {sv: Avfall, uk: Поводження з відходами}}
    """
    wishes: Registry[Wish] = Field(default_factory=dict)
    """What the guests asked for beforehand, by id.
    Example: {waste: {text: To see how waste is sorted, by: The mayor, themes: [waste]}}
    """
    groups: Registry[Group] = Field(default_factory=dict)
    """Delegates who go together, by id. Example: {leadership: [olena, taras]}"""
    delegates: Registry[Delegate] = Field(default_factory=dict)
    """The guests, by id.
    Example: {olena: {name: {en: Olena Kovalenko, uk: Олена Коваленко}, head: true, languages: [uk, en]}}
    """
    hosts: Registry[Host] = Field(default_factory=dict)
    """Everyone who receives the guests, by id.
    Example: {helena: {name: Helena Ek, title: Coordinator, phone: +46 70 174 06 05}}
    """
    interpreters: Registry[Interpreter] = Field(default_factory=dict)
    """The interpreters, by id.
    Example: {olha: {name: Olha Bondar, languages: [sv, uk], modes: [consecutive]}}
    """
    sites: Registry[Site] = Field(default_factory=dict)
    """The places that receive the guests, by id.
    Example: {depot: {name: Recycling centre, open: {mon-fri: 07:00-19:00}, capacity: 15}}
    """
    travel: Lengths = Field(default_factory=dict)
    """How long it takes from one site to another, both ways; else it is estimated from their locations.
    Example: {depot: {school: 12 min}}
    """
    lodging: Registry[Lodging] = Field(default_factory=dict)
    """Where people sleep, by id. Example: {hotel: {site: hotel, nights: 2026-11-24 to 2026-11-26}}"""
    days: Registry[DayNote] = Field(default_factory=dict)
    """What is said of a whole day, by its date. Example: {2026-11-24: {title: Waste and schools}}"""
    sessions: Registry[Session] = Field(default_factory=dict)
    """The programme, line by line, by id.
    Example: {tour: {title: Waste tour, when: 2026-11-24 09:00-10:30, site: depot, hosts: [helena]}}
    """
    policy: Policy = Field(default_factory=Policy)
    """When the rules of `check` speak; each threshold has a default.
    Example: {buffer: 15 min, sites_a_day: 3}
    """
    accept: Sequence[Acceptance] = ()
    """Findings that may stay: a rule at a place, why, who says so and until when.
    Example: [{rule: day-overloaded, at: days.2026-11-24, because: The guests asked for it, by: helena, until:
    2026-11-20}]
    """
    outcomes: Sequence[Words] = ()
    """What the visit led to. Example: [A letter of intent on waste was signed]"""
    followups: Registry[Followup] = Field(default_factory=dict)
    """What is to be done after the visit, by id.
    Example: {exchange: {text: Plan an exchange of teachers, owner: helena, due: 2027-02-01}}
    """
    include: Files = ()
    """Files with themes, groups, people, sites and travel that several visits share, in this folder or below.
    Example: [sites.yaml]
    """

    _dropped: frozenset[Route] = PrivateAttr(default=frozenset())

    @property
    def dropped(self) -> frozenset[Route]:
        """Where something was written that could not be read: its ids are known, its values are not."""
        return self._dropped

    def without(self, dropped: Iterable[Route]) -> Self:
        """The same, knowing what was dropped from it."""
        known = self.model_copy()
        known._dropped = frozenset(dropped)  # noqa: SLF001 -- its own
        return known

    def called_by(self, stem: str) -> Self:
        """The same; a visit without an id has this one."""
        if self.visit.id is not None:
            return self
        return self.model_copy(update={"visit": self.visit.model_copy(update={"id": stem})})
