"""What the report and the archive copy say alike of a visit that is over."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from visitplan.editions import Edition
from visitplan.views import lines
from visitplan.views.view import PersonLine

if TYPE_CHECKING:
    from visitplan.programme import Followup, Person, Programme, Session, Visit


def bare_edition(edition: Edition) -> Edition:
    """Which edition it is, and nothing of what it holds."""
    return Edition(edition.number, edition.moment, edition.draft, edition.code, stamps={})


def numbers_of(programme: Programme, held: Sequence[Session]) -> Iterator[tuple[str, int]]:
    """How many took part, by the word for them: guests, those of them under 18, hosts, interpreters."""
    guests = lines.taking_part(programme.delegates)
    met = dict.fromkeys(person for session in held for person in session.attending if not person.withdrawn)
    sides = {
        "guests": guests,
        "children": [person for person in guests if lines.is_child(person)],
        "hosts": [person for person in met if person.role == "hosts"],
        "interpreters": [person for person in met if person.role == "interpreters"],
    }
    for word, people in sides.items():
        if people:
            yield word, sum(person.count for person in people)


def owner_line(person: Person, visit: Visit) -> PersonLine:
    """Who answers for what follows: a host by name and title; of a guest only whose guest it is."""
    if person.role == "delegates":
        return PersonLine(id="guest", name=visit.guest.name)
    return PersonLine(id=person.id, role=person.role, name=person.name, title=person.title)


def is_overdue(followup: Followup, today: date) -> bool:
    """Whether it should have been done by now."""
    return followup.status == "open" and followup.due is not None and followup.due < today
