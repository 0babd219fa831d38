"""Name badges and tent cards: strangers read them in the street and at the table, so they tell little.

Guests, hosts and interpreters by name in both scripts, title, organisation and the languages they speak. Of a child
only the given name, as names here are written given name first: who knows a child's full name seems no stranger to
it. A committee has no badge of its own, nor has who has neither name nor title yet. Never: the visit's dates, sessions
and places, a phone, a party, anything private.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from visitplan.itinerary.text import Text
from visitplan.views import lines
from visitplan.views.audience import Audience
from visitplan.views.view import Options, PartyLine, PersonLine, View, VisitLine

if TYPE_CHECKING:
    from visitplan.editions import Edition
    from visitplan.programme import Person, Programme, Visit


def views(programme: Programme, edition: Edition, options: Options) -> Iterator[tuple[str, View]]:
    """All badges together, where anybody wears one."""
    sheet = view(programme, edition, options)
    if sheet.delegates or sheet.hosts or sheet.interpreters:
        yield "print", sheet


def view(programme: Programme, edition: Edition, options: Options) -> View:
    """Who wears a badge, by side; a municipality of which nobody does is not named."""
    visit = programme.visit
    guests, hosts = wearing(programme.delegates), wearing(programme.hosts)
    line = visit_line(visit)
    return View(
        audience="badges",
        languages=(options.language,) if options.language else visit.languages[:2],
        visit=replace(line, host=line.host if hosts else None, guest=line.guest if guests else None),
        edition=lines.edition_for(edition, ()),
        options=options,
        delegates=guests,
        hosts=hosts,
        interpreters=wearing(programme.interpreters),
    )


def visit_line(visit: Visit) -> VisitLine:
    """Which visit it is, and of whom to whom."""
    return VisitLine(
        id=visit.id,
        title=visit.title,
        zone=visit.zone,
        languages=visit.languages,
        host=PartyLine(name=visit.host.name),
        guest=PartyLine(name=visit.guest.name),
        status=visit.status,
        colour=visit.colour,
    )


def wearing(people: tuple[Person, ...]) -> tuple[PersonLine, ...]:
    """Those who are there in person and have a name or a title, in the order of protocol."""
    there = (person for person in lines.taking_part(people) if not person.remote and person.count == 1)
    return tuple(person_line(person) for person in there if person.name or person.title)


def person_line(person: Person) -> PersonLine:
    """Who someone is; of a child the given name alone."""
    if lines.is_child(person):
        return PersonLine(id=person.id, role=person.role, name=given(person.name), languages=person.languages)
    return PersonLine(
        id=person.id,
        role=person.role,
        name=person.name,
        title=person.title,
        organisation=person.organisation,
        languages=person.languages,
    )


def given(name: Text | None) -> Text | None:
    """The first word of a name in every spelling."""
    return name and Text(tuple((code, form.split()[0]) for code, form in name.forms), everywhere=name.everywhere)


AUDIENCE = Audience(name="badges", views=views, papers=("badges.pdf", "tent-cards.pdf"))
