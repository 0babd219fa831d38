"""What both evaluation forms have at their head and foot: which visit it was, and who gets the form back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visitplan.views import lines
from visitplan.views.view import PersonLine, VisitLine

if TYPE_CHECKING:
    from visitplan.programme import Person, Visit


def visit_line(visit: Visit) -> VisitLine:
    """Which visit it was, of whom to whom and in which partnership; not when."""
    partnership = visit.partnership
    return VisitLine(
        id=visit.id,
        title=visit.title,
        zone=visit.zone,
        languages=visit.languages,
        host=lines.party_line(visit.host),
        guest=lines.party_line(visit.guest),
        partnership=partnership.name if partnership else None,
        organisers=partnership.organisers if partnership else (),
        funding=partnership.funding if partnership else None,
        status=visit.status,
        case_number=visit.case_number,
        colour=visit.colour,
    )


def coordinators(visit: Visit) -> tuple[PersonLine, ...]:
    """Who gets the form back, by name and address."""
    return (coordinator_line(visit.coordinator),) if visit.coordinator else ()


def coordinator_line(person: Person) -> PersonLine:
    """The coordinator by name, title and e-mail."""
    return PersonLine(id=person.id, role=person.role, name=person.name, title=person.title, email=person.email)
