"""Visits that are hard to lay out: many people, full days, long texts, one language, Arabic, untranslated, groups."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from paper_cast import DELEGATES, HALL, HOTEL, PLANT, SCHOOL, say
from paper_sessions import TALK, span
from paper_sizes import lasting, people
from paper_views import BARE, DRAFT, PROGRAMME

from visitplan.itinerary.text import Text
from visitplan.views.view import AdviceLine, LodgingLine, PartyLine, PersonLine, SessionLine

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Kept = TypeVar("Kept")
LONG_FORMS = 10
"""How many times as long a text is."""


def tenfold(value: Kept) -> Kept:
    """The same with every text ten times as long, but names of people and places, titles and the visit's."""
    if isinstance(value, Text):
        return replace(value, forms=tuple((code, " ".join([words] * LONG_FORMS)) for code, words in value.forms))
    if isinstance(value, tuple):
        return tuple(tenfold(each) for each in value)  # type: ignore[return-value] -- a tuple again
    return told_at_length(value) if is_dataclass(value) and not isinstance(value, type) else value


def told_at_length(line: DataclassInstance) -> DataclassInstance:
    """A line with its long fields."""
    changed = {each.name: tenfold(getattr(line, each.name)) for each in fields(line) if each.name in AT_LENGTH}
    return replace(line, **changed)


AT_LENGTH = frozenset(
    {"sessions", "visit", "days", "welcome", "practical", "text", "title", "description", "purpose", "wear", "bring"}
    | {"plan_b", "luggage", "note", "place", "meeting_point", "room"}
)

ARABIC_CAST = (
    PersonLine(
        "omar", "delegates", say(en="Omar Khalil", ar="عمر خليل"), say(en="Mayor", ar="رئيس البلدية"), head=True
    ),
    PersonLine("rania", "delegates", say(en="Rania Haddad", ar="رانيا حداد"), say(en="Engineer", ar="مهندسة")),
)
ARABIC = replace(
    BARE,
    languages=("ar", "en"),
    visit=replace(
        PROGRAMME.visit,
        title=say(en="Visit from Wadi Salam", ar="زيارة وفد وادي السلام"),
        languages=("en", "ar"),
        guest=PartyLine(say(en="Wadi Salam", ar="وادي السلام"), None, "JO"),
        welcome=say(en="Welcome! Water is what we share.", ar="أهلاً بكم! الماء هو ما نتشاركه."),
        practical=(AdviceLine(say(en="Prayer room", ar="غرفة الصلاة"), say(en="Second floor.", ar="الطابق الثاني.")),),
        partnership=None,
        funding=None,
        organisers=(),
    ),
    sessions=(
        SessionLine("a", say(en="Opening", ar="الافتتاح الرسمي"), span(15, "09:00", "10:00"), "ceremony", place=HALL),
        SessionLine(
            "b", say(en="From lake to tap", ar="من البحيرة إلى الصنبور"), span(15, "10:30", "12:00"), place=PLANT
        ),
        SessionLine("c", say(en="Lunch", ar="غداء"), span(15, "12:00", "13:00"), "meal", status="cancelled"),
    ),
    delegates=ARABIC_CAST,
    lodging=(LodgingLine(HOTEL, PROGRAMME.lodging[0].nights),),
    coordinators=PROGRAMME.coordinators,
)
ENERGY, SCHOOLS = say(sv="Energigruppen", uk="Енергетична група"), say(sv="Skolgruppen", uk="Освітня група")


def of_group(name: Text, title: Text, hours: tuple[str, str], **facts: object) -> SessionLine:
    """A session of one group on 16 September."""
    told = {"kind": "study-visit", "groups": (name,), "delegates": DELEGATES[:2], **TALK}
    session = SessionLine(str(title), title, span(16, *hours), **told)
    return replace(session, **facts)  # type: ignore[arg-type] -- facts of a line


GROUPS = (
    of_group(
        *(ENERGY, say(sv="Buss till verket", uk="Автобус до станції"), ("08:40", "09:00")),
        kind="transfer",
        by="bus",
        start_place=HOTEL,
        end_place=PLANT,
    ),
    of_group(
        ENERGY, say(sv="Fjärrvärmeverket", uk="Теплоцентраль"), ("09:00", "11:00"), kind="study-visit", place=PLANT
    ),
    of_group(
        SCHOOLS, say(sv="Lektioner", uk="Уроки"), ("09:00", "10:00"), kind="study-visit", place=SCHOOL, photos="no"
    ),
    of_group(
        SCHOOLS,
        say(sv="Samtal med lärare", uk="Розмова з учителями"),
        ("10:15", "11:00"),
        kind="dialogue",
        place=SCHOOL,
    ),
)
TOGETHER = tuple(each for each in PROGRAMME.sessions if each.id in {"lunch-2", "walk"})
MOVED = replace(PROGRAMME.sessions[4], id="moved", when=span(16, "14:00", "15:30"), was=span(16, "16:00", "17:30"))
HARD = {
    "forty": replace(lasting(PROGRAMME, 1, 12), delegates=people(40), edition=DRAFT),
    "tenfold": replace(
        tenfold(replace(PROGRAMME, sessions=PROGRAMME.sessions[1:4])), delegates=DELEGATES[:2], hosts=()
    ),
    "one-language": replace(PROGRAMME, languages=("uk",), sessions=PROGRAMME.sessions[:9]),
    "untranslated": replace(PROGRAMME, languages=("en", "uk"), sessions=PROGRAMME.sessions[1:7]),
    "arabic": ARABIC,
    "groups": replace(PROGRAMME, sessions=(*GROUPS, *TOGETHER, MOVED), hosts=(), delegates=(), lodging=()),
}
