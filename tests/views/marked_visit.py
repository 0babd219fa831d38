"""A visit with a mark in every field: what of it turns up in a view, and under which name.

Words carry their name (`‹guest.phone›`); what is no word (dates, numbers, zones) is one of a kind and named in `MARKS`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime, timedelta
from re import findall
from typing import TypeVar
from zoneinfo import ZoneInfo

from visitplan.editions.edition import Edition, Stamp
from visitplan.itinerary.policy import Policy
from visitplan.itinerary.text import Text
from visitplan.itinerary.written import Dates, Opening
from visitplan.programme.model import Programme
from visitplan.programme.people import Group, Guardian, Person, Role
from visitplan.programme.places import Lodging, Site, Way
from visitplan.programme.session import Occurrence, Session
from visitplan.programme.timespan import Timespan
from visitplan.programme.visit import Acceptance, Advice, Day, Followup, Partnership, Party, Theme, Visit, Wish

Value = TypeVar("Value")
HOME = ZoneInfo("Europe/Stockholm")
MARKS: dict[object, str] = {"Europe/Stockholm": "visit.zone", "07:11–19:13": "school.opening"}


def words(name: str) -> str:
    """A word that says its name."""
    return f"‹{name}›"


def text(name: str) -> Text:
    """A Text that says its name."""
    return Text((("sv", words(name)),))


def mark(name: str, value: Value) -> Value:
    """A value that is no word, known by this name."""
    assert MARKS.setdefault(value, name) == name
    return value


def marks_in(value: object) -> set[str]:
    """The names of all marks in a view."""
    return {name for leaf in leaves(value) for name in names_of(leaf)}


def names_of(leaf: object) -> list[str]:
    """The names a leaf carries."""
    named = [name for sign, name in MARKS.items() if type(sign) is type(leaf) and sign == leaf]
    if not isinstance(leaf, str):
        return named
    return [*named, *findall("‹([^›]+)›", leaf), *(["school.opening"] if "07:11–19:13" in leaf else [])]


def leaves(value: object) -> Iterator[object]:
    """Every single value in it."""
    if isinstance(value, Mapping):
        for key, each in value.items():
            yield from leaves(key)
            yield from leaves(each)
    elif isinstance(value, tuple | frozenset):
        yield from (leaf for each in value for leaf in leaves(each))
    elif is_dataclass(value):
        yield from (leaf for field in fields(value) for leaf in leaves(getattr(value, field.name)))
    else:
        yield str(value) if isinstance(value, ZoneInfo | Role) else value


def moment(day: int, hour: int, minute: int) -> datetime:
    """A moment of November 2026 on the host's clock."""
    return datetime(2026, 11, day, hour, minute, tzinfo=HOME)


def person(name: str, role: Role, number: int, **more: object) -> Person:
    """Someone with every field filled; `number` makes the numbers their own."""
    filled: dict[str, object] = {
        "name": text(f"{name}.name"),
        "title": text(f"{name}.title"),
        "organisation": text(f"{name}.organisation"),
        "party": text(f"{name}.party"),
        "rank": mark(f"{name}.rank", 7000 + number),
        "say": text(f"{name}.say"),
        "languages": (words(f"{name}.languages"),),
        "modes": (words(f"{name}.modes"),),
        "latin_source": words(f"{name}.latin_source"),
        "email": words(f"{name}.email"),
        "phone": words(f"{name}.phone"),
        "arrives": mark(f"{name}.arrives", moment(20, 10, number)),
        "leaves": mark(f"{name}.leaves", moment(30, 20, number)),
        "status": words(f"{name}.status"),
        "photos": words(f"{name}.photos"),
        "count": mark(f"{name}.count", 1000 + number),
        "diet": (words(f"{name}.diet"),),
        "access": (words(f"{name}.access"),),
    }
    return Person(id=words(f"{name}.id"), role=role, route=(words(f"{name}.route"),), **filled | more)


MANAGER = person("manager", Role.HOST, 1)
ON_CALL = person("oncall", Role.HOST, 2)
TEACHER = person("teacher", Role.HOST, 3)
LEADER = person("leader", Role.HOST, 4)
DRIVER = person("driver", Role.HOST, 5)
JANITOR = person("janitor", Role.HOST, 6, remote=mark("janitor.remote", ZoneInfo("Asia/Tashkent")))
GUEST = person("guest", Role.DELEGATE, 11, head=True)
FRIEND = person("friend", Role.DELEGATE, 12)
CHILD = person(
    "child",
    Role.DELEGATE,
    13,
    age=mark("child.age", 17),
    guardian=Guardian(text("guardian.name"), words("guardian.phone"), (words("guardian.languages"),)),
    health=text("child.health"),
    swims=True,
)
GONE = person("gone", Role.DELEGATE, 14, status="withdrawn")
FAR = person("far", Role.DELEGATE, 15, remote=mark("far.remote", ZoneInfo("Asia/Kathmandu")))
INTERPRETER = person("interpreter", Role.INTERPRETER, 21)


def site(name: str, number: int, host: Person, kind: str = "") -> Site:
    """A site with every field filled."""
    return Site(
        id=words(f"{name}.id"),
        route=(words(f"{name}.route"),),
        name=text(f"{name}.name"),
        kind=kind or words(f"{name}.kind"),
        address=text(f"{name}.address"),
        location=(mark(f"{name}.location", 50.0 + number), mark(f"{name}.location", 10.0 + number)),
        zone=HOME,
        opening=(Opening((0, 1), None, ((431, 1153),)),) if name == "school" else (),
        capacity=mark(f"{name}.capacity", 2000 + number),
        host=host,
        meeting_point=text(f"{name}.meeting_point"),
        wear=text(f"{name}.wear"),
        bring=text(f"{name}.bring"),
        parking=text(f"{name}.parking"),
        photos=words(f"{name}.photos"),
        access=(words(f"{name}.access"),),
        notice=mark(f"{name}.notice", timedelta(days=100 + number)),
        notes=text(f"{name}.notes"),
    )


SCHOOL = site("school", 1, TEACHER)
MILL = site("mill", 2, JANITOR)
HOTEL = site("hotel", 3, JANITOR, kind="hotel")
GROUP = Group(words("group.id"), (words("group.route"),), text("group.name"), (GUEST, CHILD), leader=GUEST)
THEME = Theme(words("theme.id"), (words("theme.route"),), text("theme.name"))
SEEN = Theme(words("seen.id"), (words("seen.route"),), text("seen.name"))


def session(name: str, number: int, when: Timespan | None, **more: object) -> Session:
    """A session with every field filled that is not about people and places."""
    filled: dict[str, object] = {
        "duration": mark(f"{name}.duration", timedelta(minutes=200 + number)),
        "kind": words(f"{name}.kind"),
        "status": words(f"{name}.status"),
        "visibility": words(f"{name}.visibility"),
        "online": words(f"{name}.online"),
        "interpreting": words(f"{name}.interpreting"),
        "languages": (words(f"{name}.languages"),),
        "themes": (THEME,),
        "purpose": text(f"{name}.purpose"),
        "description": text(f"{name}.description"),
        "speech": mark(f"{name}.speech", timedelta(minutes=400 + number)),
        "url": words(f"{name}.url"),
        "wear": text(f"{name}.wear"),
        "bring": text(f"{name}.bring"),
        "outdoors": True,
        "plan_b": text(f"{name}.plan_b"),
        "luggage": text(f"{name}.luggage"),
        "meal": True,
        "seats": mark(f"{name}.seats", 3000 + number),
        "headcount": mark(f"{name}.headcount", 4000 + number),
        "paid_by": text(f"{name}.paid_by"),
        "notes": text(f"{name}.notes"),
    }
    route = (words(f"{name}.route"),)
    return Session(id=words(f"{name}.id"), route=route, title=text(f"{name}.title"), when=when, **filled | more)


def during(name: str, day: int, hour: int, number: int) -> Timespan:
    """An hour of its own."""
    start = mark(f"{name}.when", moment(day, hour, number))
    return Timespan(start, start + timedelta(hours=1))


EARLIER = session(
    "earlier", 1, during("earlier", 24, 9, 1), site=MILL, delegates=(GUEST,), hosts=(JANITOR,), themes=(SEEN,)
)
TALK = session(
    "talk",
    2,
    during("talk", 25, 9, 2),
    site=SCHOOL,
    delegates=(GUEST, CHILD, FAR),
    named=(FAR,),
    groups=(GROUP,),
    hosts=(TEACHER,),
    lead=LEADER,
    driver=DRIVER,
    interpreters=(INTERPRETER,),
    speakers=(GUEST,),
    optional=True,
    approximate=True,
)
WAY = session(
    "way",
    3,
    during("way", 25, 12, 3),
    kind="transfer",
    start_place=HOTEL,
    end_place=text("way.end"),
    by=words("way.by"),
    border=True,
    delegates=(GUEST,),
    hosts=(TEACHER,),
    driver=text("way.driver"),
    interpreters=(INTERPRETER,),
    everyone=True,
)
SECRET = session(
    "secret",
    4,
    during("secret", 26, 9, 4),
    site=SCHOOL,
    visibility="internal",
    delegates=(GUEST,),
    hosts=(TEACHER,),
    interpreters=(INTERPRETER,),
)
OPEN = session(
    "open", 5, during("open", 27, 9, 5), site=MILL, visibility="public", delegates=(FRIEND,), hosts=(JANITOR,)
)
BREAK = session(
    "break", 6, during("break", 25, 10, 6), kind="break", place=text("break.place"), delegates=(GUEST,), hosts=(LEADER,)
)
LATE = session(
    "late",
    7,
    during("late", 25, 13, 7),
    place=text("late.place"),
    delegates=(GUEST,),
    occurrence=Occurrence(words("late.series"), mark("late.repeat", date(2026, 10, 1))),
)
UNPLACED = session("unplaced", 8, None, site=SCHOOL, delegates=(FRIEND, GONE), hosts=(TEACHER,))

VISIT = Visit(
    id=words("visit.id"),
    route=(words("visit.route"),),
    title=text("visit.title"),
    dates=Dates(mark("visit.dates", date(2026, 11, 23)), mark("visit.dates", date(2026, 11, 29))),
    zone=HOME,
    languages=("sv", "uk"),
    host=Party(text("host.name"), text("host.region"), words("host.country")),
    guest=Party(text("party.name"), text("party.region"), words("party.country")),
    coordinator=MANAGER,
    on_call=(ON_CALL,),
    partnership=Partnership(text("partnership.name"), (words("partnership.organisers"),), text("partnership.funding")),
    status=words("visit.status"),
    embargo=mark("visit.embargo", date(2026, 12, 15)),
    case_number=words("visit.case_number"),
    follows=words("visit.follows"),
    url=words("visit.url"),
    colour=words("visit.colour"),
    welcome=text("visit.welcome"),
    practical=(Advice(text("advice.title"), text("advice.text")),),
)

PROGRAMME = Programme(
    name=words("programme.name"),
    visit=VISIT,
    delegates=(GUEST, FRIEND, CHILD, GONE, FAR),
    hosts=(MANAGER, ON_CALL, TEACHER, LEADER, DRIVER, JANITOR),
    interpreters=(INTERPRETER,),
    groups=(GROUP,),
    sites=(SCHOOL, MILL, HOTEL),
    themes=(THEME, SEEN),
    wishes=(Wish(words("wish.id"), (words("wish.route"),), text("wish.text"), text("wish.by"), (THEME,)),),
    sessions=(EARLIER, TALK, BREAK, WAY, LATE, SECRET, OPEN, UNPLACED),
    travel=(
        Way(
            frozenset({words("school.id"), words("mill.id")}),
            ("travel", words("school.id"), words("mill.id")),
            timedelta(minutes=5),
        ),
    ),
    lodging=(
        Lodging(
            words("lodging.id"),
            (words("lodging.route"),),
            HOTEL,
            Dates(mark("lodging.nights", date(2026, 11, 21)), mark("lodging.nights", date(2026, 11, 22))),
            (GUEST, FRIEND, INTERPRETER),
            text("lodging.paid_by"),
        ),
    ),
    days=(
        Day(
            mark("day.date", date(2026, 11, 28)),
            (words("day.route"),),
            text("day.title"),
            text("day.note"),
            text("day.luggage"),
        ),
    ),
    policy=Policy(),
    acceptances=(
        Acceptance(
            (words("accepted.route"),),
            words("accepted.rule"),
            words("accepted.at"),
            text("accepted.because"),
            MANAGER,
            mark("accepted.until", date(2026, 11, 1)),
        ),
    ),
    outcomes=(text("outcome"),),
    followups=(
        Followup(
            words("followup.id"),
            (words("followup.route"),),
            text("followup.text"),
            MANAGER,
            mark("followup.due", date(2027, 1, 1)),
            words("followup.status"),
        ),
    ),
)

EDITION = Edition(
    number=mark("edition.number", 9001),
    moment=mark("edition.moment", datetime(2026, 11, 2, 3, 4, tzinfo=UTC)),
    draft=True,
    code=words("edition.code"),
    stamps={
        each.id: Stamp(9100 + number, datetime(2026, 11, 3, tzinfo=UTC), each.id.replace(".id", ".stamp"))
        for number, each in enumerate(PROGRAMME.sessions)
    },
)
