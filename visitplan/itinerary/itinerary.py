"""Itinerary: everything a file may say, format 1."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

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
