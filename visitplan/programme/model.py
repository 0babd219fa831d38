"""The visit resolved: people, sites and sessions with nothing left to look up."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from visitplan.unchanging import unchanging

if TYPE_CHECKING:
    from visitplan.diagnostics import Route
    from visitplan.itinerary.policy import Policy
    from visitplan.itinerary.text import Text
    from visitplan.programme.people import Group, Person
    from visitplan.programme.places import Lodging, Site, Way
    from visitplan.programme.session import Session
    from visitplan.programme.visit import Acceptance, Day, Followup, Theme, Visit, Wish


class Unresolved(NamedTuple):
    """An id nobody defines: what kind of thing was meant (site, theme, host, delegate, …) and which ids there are.

    `defined_as` is the registry that has the id after all: a host among the delegates of a session.
    """

    route: Route
    kind: str
    id: str
    known: tuple[str, ...]
    at_key: bool = False
    defined_as: str = ""


class OddTime(NamedTuple):
    """A local time a clock change skips (`skipped`) or doubles, where it was written, and its two readings."""

    route: Route
    written: datetime
    zone: str
    skipped: bool
    earlier: datetime
    later: datetime


class WrittenText(NamedTuple):
    """A text of the file with its route, for the rules that read every text.

    `is_name` is a name of someone or some place, an address, an organisation: never translated, only respelt.
    `internal` is written for the coordinator alone. `translated` asks for every visit language: not what is internal,
    what is private to a child's leader, or how a name is said.
    """

    route: Route
    text: Text
    is_name: bool = False
    internal: bool = False
    translated: bool = True


@unchanging(eq=False)
class Programme:
    """What will happen: sessions in order of start, then id, the not placed last.

    `delegates` and the other registries keep file order, `days` are the dates something is said of, in order.
    `texts` are all Texts of the file, internal notes included, section by section in the order of the format.
    `listed` are the ids written where people and groups are named.
    `unresolved` and `odd_times` are kept for the rules, and so is `dropped`: where something stands in the file that
    could not be read, of which nothing more is to be said.
    `former` is what people had in an edition and have no more, as cancelled sessions, the newest first.
    `private` are the routes that the private file alone fills, with all that leads to them.
    """

    name: str
    visit: Visit
    delegates: tuple[Person, ...] = ()
    hosts: tuple[Person, ...] = ()
    interpreters: tuple[Person, ...] = ()
    groups: tuple[Group, ...] = ()
    sites: tuple[Site, ...] = ()
    themes: tuple[Theme, ...] = ()
    wishes: tuple[Wish, ...] = ()
    sessions: tuple[Session, ...] = ()
    travel: tuple[Way, ...] = ()
    lodging: tuple[Lodging, ...] = ()
    days: tuple[Day, ...] = ()
    policy: Policy | None = None
    acceptances: tuple[Acceptance, ...] = ()
    outcomes: tuple[Text, ...] = ()
    followups: tuple[Followup, ...] = ()
    texts: tuple[WrittenText, ...] = ()
    listed: frozenset[str] = frozenset()
    unresolved: tuple[Unresolved, ...] = ()
    odd_times: tuple[OddTime, ...] = ()
    dropped: frozenset[Route] = frozenset()
    former: tuple[Session, ...] = ()
    private: frozenset[Route] = frozenset()
