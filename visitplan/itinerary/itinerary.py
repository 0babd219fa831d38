"""Itinerary: everything a file may say, format 1."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from pydantic import Field, PrivateAttr

from visitplan.diagnostics import Route
from visitplan.itinerary.aftermath import Acceptance, Followup, Wish
from visitplan.itinerary.kinds import Lengths, Names, Registry, Sequence, ThemeNames, Words
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
    themes: ThemeNames = Field(default_factory=dict)
    wishes: Registry[Wish] = Field(default_factory=dict)
    groups: Registry[Group] = Field(default_factory=dict)
    delegates: Registry[Delegate] = Field(default_factory=dict)
    hosts: Registry[Host] = Field(default_factory=dict)
    interpreters: Registry[Interpreter] = Field(default_factory=dict)
    sites: Registry[Site] = Field(default_factory=dict)
    travel: Lengths = Field(default_factory=dict)
    lodging: Registry[Lodging] = Field(default_factory=dict)
    days: Registry[DayNote] = Field(default_factory=dict)
    sessions: Registry[Session] = Field(default_factory=dict)
    policy: Policy = Field(default_factory=Policy)
    accept: Sequence[Acceptance] = ()
    outcomes: Sequence[Words] = ()
    followups: Registry[Followup] = Field(default_factory=dict)
    include: Names = ()

    _dropped: frozenset[Route] = PrivateAttr(default=frozenset())

    @property
    def dropped(self) -> frozenset[Route]:
        """Where something was written that could not be read: its ids are known, its values are not."""
        return self._dropped

    def without(self, dropped: Iterable[Route]) -> Itinerary:
        """The same, knowing what was dropped from it."""
        known = self.model_copy()
        known._dropped = frozenset(dropped)  # noqa: SLF001 -- its own
        return known

    def called_by(self, stem: str) -> Itinerary:
        """The same; a visit without an id has this one."""
        if self.visit.id is not None:
            return self
        return self.model_copy(update={"visit": self.visit.model_copy(update={"id": stem})})
