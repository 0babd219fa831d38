"""Views with news for the slips: every way in which a session is another one, for guests, a host, the coordinator."""

from __future__ import annotations

from dataclasses import replace

from paper_cast import ASA, HALL, JORGEN, KARIN, MARTA, PLANT, SCHOOL, say
from paper_sessions import SESSIONS, span
from paper_views import COORDINATOR, PROGRAMME, SITE

from visitplan.views.view import ChangeLine, PersonLine, ToldLine

NOW = {session.id: session for session in SESSIONS}
WELCOME = replace(NOW["welcome"], lead=KARIN)
PLAN = replace(NOW["plan"], headcount=14, languages=("uk", "en"))
CHANGES = (
    ChangeLine(
        "welcome",
        ("moved", "place", "contact"),
        replace(WELCOME, when=span(15, "13:30", "14:45"), place=SCHOOL, lead=ASA),
        WELCOME,
    ),
    ChangeLine("coffee", ("cancelled",), NOW["coffee"], replace(NOW["coffee"], status="cancelled")),
    ChangeLine(
        "plan",
        ("duration", "title", "language", "headcount", "people"),
        replace(
            PLAN,
            when=span(15, "15:45", "16:30"),
            title=say(sv=str(PLAN.title), uk="Робоча зустріч"),
            languages=("sv", "uk"),
            headcount=12,
        ),
        PLAN,
    ),
    ChangeLine("dinner", ("new",), None, NOW["dinner"]),
    ChangeLine("lunch-1", ("removed",), NOW["lunch-1"], None),
)
SLIP = replace(PROGRAMME, since=2, changes=CHANGES)
TOUR = next(each for each in SITE.sessions if each.place == PLANT)
HOST_SLIP = replace(
    SITE, since=2, changes=(ChangeLine("tour", ("moved",), replace(TOUR, when=span(16, "07:30", "08:30")), TOUR),)
)
COORDINATOR_SLIP = replace(
    COORDINATOR,
    languages=("en",),
    since=2,
    changes=(*CHANGES, ChangeLine("plain", ("other",), NOW["welcome"], replace(NOW["welcome"], place=HALL))),
    told=(
        ToldLine(ASA, CHANGES[:2]),
        ToldLine(replace(JORGEN, phone="", email=""), CHANGES[2:3]),
        ToldLine(PersonLine("mats"), CHANGES[4:], known=False),
    ),
    unaffected=(KARIN, MARTA),
)
