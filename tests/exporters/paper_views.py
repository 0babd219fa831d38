"""Views for the paper tests, built by hand: an invented visit of Zoriane to Lindhaga."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from paper_cast import ASA, DELEGATES, ERIK, HOTEL, IVAN, JORGEN, KARIN, MARTA, PLANT, say
from paper_sessions import SESSIONS, STOCKHOLM, span

from visitplan.editions import Edition
from visitplan.itinerary.text import Text
from visitplan.itinerary.written import Dates
from visitplan.views.view import (
    AcceptedLine,
    AdviceLine,
    DayLine,
    FollowupLine,
    LodgingLine,
    PartyLine,
    SessionLine,
    View,
    VisitLine,
    WishLine,
)

EDITION = Edition(3, datetime(2026, 9, 8, 9, 0, tzinfo=UTC), draft=False, code="k7f3", stamps={})
DRAFT = Edition(0, datetime(2026, 8, 30, 9, 0, tzinfo=UTC), draft=True, code="a1b2", stamps={})


VISIT = VisitLine(
    "lindhaga-zoriane-2026",
    say(sv="Besök från Zoriane", uk="Візит делегації Зоряного", en="Visit from Zoriane"),
    STOCKHOLM,
    ("sv", "uk", "en"),
    Dates(date(2026, 9, 15), date(2026, 9, 17)),
    host=PartyLine(
        say(sv="Lindhaga kommun", uk="Муніципалітет Ліндгага", en="Lindhaga Municipality"), say(sv="Mellanbygden"), "SE"
    ),
    guest=PartyLine(
        say(sv="Zoriane stadskommun", uk="Зорянська міська громада", en="Zoriane City Community"), None, "UA"
    ),
    partnership=say(sv="Broar av förtroende", uk="Мости довіри"),
    organisers=("CEMR", "AUC"),
    funding=say(sv="Svenska institutet", uk="Шведський інститут"),
    status="final",
    case_number="KS 2026-41",
    url="https://lindhaga.example/besok/zoriane-2026",
    colour="#00538f",
    welcome=say(
        sv="Varmt välkomna till Lindhaga! Under tre dagar vill vi visa hur vi arbetar, lära av er erfarenhet och "
        "tillsammans bestämma nästa steg i samarbetet.",
        uk="Щиро вітаємо в Ліндгазі! Упродовж трьох днів ми покажемо, як працюємо, навчатимемося з вашого досвіду "
        "та разом визначимо наступні кроки співпраці.",
    ),
    practical=(
        AdviceLine(
            say(sv="Nödläge", uk="Надзвичайна ситуація"),
            say(
                sv="Ring 112 vid fara för liv, hälsa eller egendom.",
                uk="Телефонуйте 112 у разі загрози життю, здоров’ю чи майну.",
            ),
        ),
        AdviceLine(
            say(sv="Wifi i stadshuset", uk="Wi-Fi у ратуші"),
            say(
                sv="Nät: Lindhaga-gast. Lösenord fås i receptionen.", uk="Мережа: Lindhaga-gast. Пароль надає рецепція."
            ),
        ),
        AdviceLine(
            say(sv="Personuppgifter", uk="Персональні дані"),
            say(
                sv="Telefonnumren i programmet är till för besöket och raderas 30 dagar efter avresan.",
                uk="Номери телефонів у програмі призначені лише для візиту; їх буде "
                "видалено через 30 днів після від’їзду.",
            ),
        ),
    ),
)

DAYS = (
    DayLine(date(2026, 9, 15), say(sv="Ankomst och välkomnande", uk="Прибуття та привітання")),
    DayLine(
        date(2026, 9, 16), say(sv="Studiebesök", uk="Ознайомчі візити"), say(sv="Regn väntas.", uk="Очікується дощ.")
    ),
    DayLine(
        date(2026, 9, 17),
        say(sv="Avslutning", uk="Завершення"),
        luggage=say(sv="Lämnas i receptionen klockan 08.15.", uk="Залиште на рецепції о 08:15."),
    ),
)

PROGRAMME = View(
    "delegation",
    ("sv", "uk"),
    VISIT,
    EDITION,
    days=DAYS,
    sessions=SESSIONS,
    delegates=DELEGATES,
    hosts=(KARIN, replace(ASA, phone="", email=""), JORGEN, MARTA, replace(ERIK, phone="")),
    interpreters=(IVAN,),
    lodging=(
        LodgingLine(
            HOTEL,
            Dates(date(2026, 9, 15), date(2026, 9, 16)),
            paid_by=say(sv="Lindhaga kommun", uk="Муніципалітет Ліндгага"),
        ),
    ),
    coordinators=(ASA,),
    on_call=(ASA, ERIK),
    wishes=(
        WishLine(
            say(sv="Hur värmen hålls igång vid elavbrott", uk="Як підтримують опалення під час знеструмлень"),
            say(sv="Zoriane", uk="Зоряне"),
            (say(sv="Energi", uk="Енергетика"),),
        ),
    ),
)

BARE = View(
    "delegation",
    ("sv",),
    VisitLine(
        "bare", Text((("sv", "Besök från Zoriane"),)), STOCKHOLM, ("sv",), Dates(date(2026, 9, 15), date(2026, 9, 15))
    ),
    DRAFT,
    sessions=(
        SessionLine("a", Text((("sv", "Möte"),)), span(15, "09:00", "10:00")),
        SessionLine("b", Text((("sv", "Lunch"),)), span(15, "12:00", "13:00"), "meal"),
    ),
)

SITE = replace(
    PROGRAMME,
    audience="site",
    languages=("sv",),
    recipient=say(sv="Värmeverket", uk="Теплоцентраль"),
    days=(),
    sessions=tuple(replace(each, guests=2, present=4, eating=0) for each in SESSIONS if each.place == PLANT),
    hosts=(JORGEN,),
    lodging=(),
    seen_before=(say(sv="Avfall och återbruk"), say(sv="Skola")),
)
INTERPRETER = replace(
    PROGRAMME,
    audience="interpreter",
    languages=("uk",),
    recipient=IVAN.name,
    sessions=tuple(each for each in SESSIONS if each.interpreters or each.kind == "break"),
    lodging=(),
    wishes=(),
)
COORDINATOR = replace(
    PROGRAMME,
    audience="coordinator",
    languages=("sv",),
    sessions=tuple(
        replace(
            each,
            notes=say(sv="Nyckeln hämtas hos vakten."),
            present=12,
            eating=9 if each.kind == "meal" else 0,
            diets=(("vegetarian", 2),) if each.kind == "meal" else (),
            seats=16 if each.kind == "transfer" else None,
        )
        for each in SESSIONS
    ),
    hosts=(KARIN, ASA, JORGEN, MARTA, ERIK),
    accepted=(
        AcceptedLine("day-overloaded", "days.2026-09-16", say(sv="Gästerna har bett om det."), ASA, date(2026, 9, 10)),
    ),
    followups=(FollowupLine(say(sv="Skicka ritningarna"), ASA, date(2026, 10, 1)),),
    outcomes=(say(sv="Ett gemensamt energiprojekt"),),
)
