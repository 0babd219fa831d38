"""The visit and what is said of it as a whole: themes, wishes, days, acceptances, follow-ups."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING

from visitplan.programme.visit import Acceptance, Advice, Day, Followup, Partnership, Party, Theme, Visit, Wish

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from visitplan.itinerary import visit as written
    from visitplan.itinerary.itinerary import Itinerary
    from visitplan.programme.resolving.register import Register


def visit(one: written.Visit, zone: ZoneInfo, register: Register) -> Visit:
    """The visit; its embargo ends by default the day after it. Its id, or one from the file's name, comes with it."""
    return Visit(
        id=one.id or "",
        route=("visit",),
        title=one.title,
        dates=one.dates,
        zone=zone,
        languages=one.languages,
        host=party(one.host),
        guest=party(one.guest),
        coordinator=register.person(one.coordinator, "host", ("visit", "coordinator")),
        on_call=register.persons(one.on_call, "person", ("visit", "on_call")),
        partnership=partnership(one.partnership),
        status=one.status,
        embargo=one.embargo or one.dates.last + timedelta(days=1),
        case_number=one.case_number or "",
        follows=one.follows or "",
        url=one.url or "",
        colour=one.colour or "",
        welcome=one.welcome,
        practical=tuple(Advice(advice.title, advice.text) for advice in one.practical),
    )


def party(one: written.Party) -> Party:
    """A municipality."""
    return Party(one.name, one.region, one.country or "")


def partnership(one: written.Partnership | None) -> Partnership | None:
    """What the visit belongs to."""
    return Partnership(one.name, one.organisers, one.funding) if one else None


def registered_themes(itinerary: Itinerary, register: Register) -> None:
    """Enter every theme into the register."""
    themes = (Theme(id_, ("themes", id_), name, name.shared) for id_, name in itinerary.themes.items())
    register.themes.update((theme.id, theme) for theme in themes)


def wishes(itinerary: Itinerary, register: Register) -> Iterator[Wish]:
    """What the guests asked for beforehand."""
    for id_, one in itinerary.wishes.items():
        route = ("wishes", id_)
        yield Wish(id_, route, one.text, one.by, register.themes_of(one.themes, (*route, "themes")))


def days(itinerary: Itinerary) -> tuple[Day, ...]:
    """The dates something is said of, in order."""
    notes = itinerary.days.items()
    said = (Day(date_of(day), ("days", day), one.title, one.note, one.luggage) for day, one in notes)
    return tuple(sorted(said, key=lambda day: day.date))


def date_of(written: str) -> date:
    """The date of `2023-11-28`."""
    year, month, day = (int(part) for part in written.split("-"))
    return date(year, month, day)


def acceptances(itinerary: Itinerary, register: Register) -> Iterator[Acceptance]:
    """The findings the coordinator accepts."""
    for place, one in enumerate(itinerary.accept):
        route = ("accept", str(place))
        by = register.person(one.by, "person", (*route, "by"))
        yield Acceptance(route, one.rule, one.at, one.because, by, one.until)


def followups(itinerary: Itinerary, register: Register) -> Iterator[Followup]:
    """What is to be done after the visit."""
    for id_, one in itinerary.followups.items():
        route = ("followups", id_)
        owner = register.person(one.owner, "person", (*route, "owner"))
        yield Followup(id_, route, one.text, owner, one.due, one.status)
