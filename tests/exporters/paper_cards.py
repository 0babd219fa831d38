"""Views for the tests of cards: who wears a badge, two doors, two meals."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from paper_cast import DELEGATES, say
from paper_views import EDITION, PROGRAMME

from visitplan.programme import Timespan
from visitplan.views.view import ChangeLine, PartyLine, PlaceLine, SessionLine, View, VisitLine

HEAD = PROGRAMME.visit
VISIT = VisitLine(
    HEAD.id,
    HEAD.title,
    HEAD.zone,
    HEAD.languages,
    host=PartyLine(say(sv="Lindhaga kommun", uk="Муніципалітет Ліндгага")),
    guest=PartyLine(say(sv="Zoriane stadskommun", uk="Зорянська міська громада")),
    colour="#00538f",
)
CARDS = View(
    "badges",
    ("sv", "uk"),
    VISIT,
    EDITION,
    delegates=tuple(replace(person, say=None, head=False) for person in DELEGATES),
    hosts=tuple(replace(person, phone="", email="", party=None) for person in PROGRAMME.hosts),
    interpreters=tuple(replace(person, say=None) for person in PROGRAMME.interpreters),
)
NINE = datetime(2026, 9, 16, 9, tzinfo=HEAD.zone)
OPENING = SessionLine(
    "opening",
    say(sv="Officiellt välkomnande", uk="Офіційне привітання"),
    Timespan(NINE, NINE.replace(hour=10, minute=30)),
    kind="ceremony",
    place=PlaceLine(say(sv="Stadshuset", uk="Ратуша"), "hall", room=say(sv="Sessionssalen", uk="Сесійна зала")),
    interpreting="consecutive",
    languages=("sv", "uk"),
)
LUNCH = SessionLine(
    "lunch",
    say(sv="Lunch", uk="Обід"),
    Timespan(NINE.replace(hour=12), NINE.replace(hour=13)),
    kind="meal",
    place=PlaceLine(say(sv="Stadshuset", uk="Ратуша"), "hall", room=say(sv="Matsalen", uk="Їдальня")),
    eating=14,
    children=4,
    was=Timespan(NINE.replace(hour=11), NINE.replace(hour=12)),
    diets=(("vegetarian", 3), ("nut-allergy", 1)),
)
SIGNS = replace(CARDS, audience="doors", sessions=(OPENING, LUNCH), delegates=(), hosts=(), interpreters=())
MEALS = View(
    "kitchen",
    ("sv",),
    VISIT,
    EDITION,
    sessions=(
        LUNCH,
        replace(LUNCH, id="plain", eating=1, children=0, diets=(), was=None),
        replace(LUNCH, id="off", eating=0, children=0, diets=(), was=None, status="cancelled"),
    ),
    since=2,
    changes=(
        ChangeLine(
            "lunch",
            ("moved", "headcount"),
            before=replace(LUNCH, when=LUNCH.was, headcount=12),
            after=replace(LUNCH, headcount=14),
        ),
        ChangeLine("off", ("cancelled",), before=LUNCH, after=LUNCH),
    ),
    recipient=say(sv="Stadshuset"),
    coordinators=PROGRAMME.coordinators,
)
