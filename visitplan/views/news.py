"""What changed for one recipient, as they may know it: built with the very lines their sessions are built with.

So nobody learns more from a change than from their sessions: what a line leaves out (an end where guests sleep, an
internal title, a person) is left out of what the session was, too. A session that is not theirs is no news for them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from visitplan.editions import Kind, of_person
from visitplan.views.view import ChangeLine, SessionLine

if TYPE_CHECKING:
    from visitplan.editions import Change, Edition
    from visitplan.editions.ledger import Facts, Spot
    from visitplan.itinerary.text import Text
    from visitplan.programme import Person, Session
    from visitplan.views.view import PersonLine, PlaceLine

SLIPS = ("changes.pdf", "changes.md")
"""The papers of whoever has news, left out where there is none."""
EVERY = frozenset(Kind)
UNCOUNTED = EVERY - {Kind.HEADCOUNT}
"""For those who are not told how many are expected."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Whose news it is: which sessions are theirs, how they may know one, in which ways a change is told them.

    `person` is how they may know whom to turn to; without it they hear nothing of that.
    """

    owns: Callable[[Session], bool]
    line: Callable[[Session], SessionLine]
    person: Callable[[Person], PersonLine] | None = None
    kinds: frozenset[Kind] = UNCOUNTED


def news_for(reader: Reader, edition: Edition) -> tuple[ChangeLine, ...]:
    """What changed for them since the edition that the news is told from; before the first all would be new."""
    changes = edition.changes.sessions if edition.changes and edition.changes.since else ()
    return tuple(line for change in changes for line in change_lines(change, reader))


def change_lines(change: Change, reader: Reader) -> Iterable[ChangeLine]:
    """What changed in one session, where that is theirs and shows."""
    had, has = (session is not None and reader.owns(session) for session in (change.was, change.now))
    for own in of_person(change, had=had, has=has):
        line = change_line(own, reader)
        if line.kinds:
            yield line


def change_line(change: Change, reader: Reader) -> ChangeLine:
    """The session as it was and as it is, and in which ways that shows."""
    now = change.now
    before = told(change.was, change.before, change.contact, reader)
    after = told(now, change.after, contact_of(now) if now else None, reader)
    kinds = (kind for kind in change.kinds if kind in reader.kinds and shows(kind, before, after))
    return ChangeLine(change.id, tuple(kinds), before, after)


def contact_of(session: Session) -> Person | None:
    """Whom to turn to: who answers for it, else who receives there."""
    return session.lead or (session.site.host if session.site else None)


def told(session: Session | None, facts: Facts | None, contact: Person | None, reader: Reader) -> SessionLine | None:
    """A session as this reader knows it, its places by the names they had then, whom to turn to as its lead."""
    if session is None or facts is None:
        return None
    line = reader.line(session)
    return replace(
        line,
        place=by_its_name(line.place, facts.place),
        start_place=by_its_name(line.start_place, facts.start_place),
        end_place=by_its_name(line.end_place, facts.end_place),
        lead=reader.person(contact) if reader.person and contact else None,
        headcount=(facts.headcount or None) if Kind.HEADCOUNT in reader.kinds else None,
    )


def by_its_name(place: PlaceLine | None, spot: Spot | None) -> PlaceLine | None:
    """The place under the name it was told by."""
    return replace(place, name=spot.name) if place and spot and spot.site and place.id == spot.site else place


def shows(kind: Kind, before: SessionLine | None, after: SessionLine | None) -> bool:
    """Whether a difference of this kind is one between these lines."""
    if before is None or after is None or kind not in COMPARED:
        return True
    fact = COMPARED[kind]
    return bool(fact(before) != fact(after))


def forms(text: Text) -> object:
    """The words of a Text, wherever they were written."""
    return text.everywhere or text.forms, str(text)


def places(line: SessionLine) -> object:
    """Where it is and where it goes."""
    spots = (line.place, line.start_place, line.end_place)
    return [spot and (spot.id, forms(spot.name), spot.room and forms(spot.room)) for spot in spots]


COMPARED: dict[Kind, Callable[[SessionLine], object]] = {
    Kind.PLACE: places,
    Kind.TITLE: lambda line: forms(line.title),
    Kind.CONTACT: lambda line: line.lead,
    Kind.LANGUAGE: lambda line: line.languages,
    Kind.HEADCOUNT: lambda line: line.headcount,
}
"""What is compared, for the kinds that a reader's lines may not show."""


def with_former_times(lines: Iterable[SessionLine], changes: Iterable[ChangeLine]) -> tuple[SessionLine, ...]:
    """The lines, those of moved sessions with when they were to be."""
    moved = {change.id: change.before.when for change in changes if change.before and Kind.MOVED in change.kinds}
    return tuple(replace(line, was=moved[line.id]) if line.id in moved else line for line in lines)
