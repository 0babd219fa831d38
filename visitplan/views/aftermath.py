"""What the report and the archive copy say alike of a visit that is over."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from visitplan.editions import Edition
from visitplan.itinerary.text import Text
from visitplan.labels import labels
from visitplan.views import lines
from visitplan.views.view import FollowupLine, PersonLine

if TYPE_CHECKING:
    from visitplan.programme import Followup, Person, Programme, Session, Visit
    from visitplan.views.shelter import Shelter


Guard = Callable[[Text], Text]
"""A sentence of the coordinator's as it may be told."""


def bare_edition(edition: Edition) -> Edition:
    """Which edition it is, and nothing of what it holds."""
    return Edition(edition.number, edition.moment, edition.draft, edition.code, stamps={})


def guard_of(shelter: Shelter, visit: Visit) -> Guard:
    """What puts another sentence in the place of one that names a site to be kept, or its address."""
    withheld = Text(tuple((each, labels(each).word("withheld")) for each in visit.languages))
    return lambda text: withheld if shelter.named_in(text) else text


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


def followup_line(followup: Followup, today: date, visit: Visit, guard: Guard) -> FollowupLine:
    """What follows, who answers for it, by when, and whether that day has passed."""
    overdue = followup.status == "open" and followup.due is not None and followup.due < today
    owner = owner_line(followup.owner, visit) if followup.owner else None
    return FollowupLine(guard(followup.text), owner, followup.due, followup.status, overdue=overdue)


def owner_line(person: Person, visit: Visit) -> PersonLine:
    """Who answers for what follows: a host by name and title; of a guest only whose guest it is."""
    if person.role == "delegates":
        return PersonLine(id="guest", name=visit.guest.name)
    return PersonLine(id=person.id, role=person.role, name=person.name, title=person.title)
