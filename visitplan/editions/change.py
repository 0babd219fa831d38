"""A session that is not as it was: in which ways, and what of that is somebody's own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from visitplan.programme import Timespan

if TYPE_CHECKING:
    from visitplan.editions.ledger import Facts
    from visitplan.itinerary.text import Text
    from visitplan.programme import Person, Session, WholeDays


class Kind(StrEnum):
    """In which way a session is another one: the word of its label."""

    NEW = "new"
    BACK = "back"
    CANCELLED = "cancelled"
    GONE = "gone"
    REMOVED = "removed"
    MOVED = "moved"
    DURATION = "duration"
    PLACE = "place"
    TITLE = "title"
    CONTACT = "contact"
    LANGUAGE = "language"
    HEADCOUNT = "headcount"
    PEOPLE = "people"
    REACHED = "reached"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Change:
    """A session that is not as it was: what it was and is; `before` is None for a new one, `after` for one gone.

    `was` and `now` are the same as sessions, for whoever shows them; `contact` is whom to turn to in what it was, where
    the itinerary still has them.
    """

    id: str
    kinds: tuple[Kind, ...]
    before: Facts | None
    after: Facts | None
    was: Session | None = None
    now: Session | None = None
    contact: Person | None = None

    @property
    def title(self) -> Text:
        """What it is called, else what it was called."""
        return next(facts.title for facts in (self.after, self.before) if facts)

    @property
    def when(self) -> Timespan | WholeDays | None:
        """When it is, else when it was."""
        return next(facts.when for facts in (self.after, self.before) if facts)


def change_of(id_: str, before: Facts | None, after: Facts | None) -> Change:
    """How a session changed; where no fact did, something else about it must have."""
    return Change(id_, tuple(kinds_of(before, after)), before, after)


def kinds_of(before: Facts | None, after: Facts | None) -> Iterator[Kind]:
    """In which ways it changed; of what was off and is off nobody needs to hear."""
    if before is None or after is None:
        only = before or after
        if only and not only.cancelled:
            yield Kind.GONE if before else Kind.NEW
    elif after.cancelled:
        yield from () if before.cancelled else (Kind.CANCELLED,)
    elif before.cancelled:
        yield from (Kind.BACK, *differences(before, after))
    else:
        yield from tuple(differences(before, after)) or (Kind.OTHER,)


def differences(old: Facts, new: Facts) -> Iterator[Kind]:
    """The facts that differ."""
    if starts(old) != starts(new) or (old.when is None) != (new.when is None):
        yield Kind.MOVED
    elif old.when != new.when:
        yield Kind.DURATION
    compared = {
        Kind.PLACE: (places(old), places(new)),
        Kind.TITLE: (old.title, new.title),
        Kind.CONTACT: (old.contact, new.contact),
        Kind.LANGUAGE: (old.languages, new.languages),
        Kind.HEADCOUNT: (old.headcount, new.headcount),
        Kind.PEOPLE: (old.people, new.people),
    }
    yield from (kind for kind, (was, is_) in compared.items() if was != is_)


def starts(facts: Facts) -> date | None:
    """When it begins: a moment, or a date."""
    match facts.when:
        case None:
            return None
        case Timespan(start=start):
            return start
        case whole:
            return whole.first


def places(facts: Facts) -> tuple[object, ...]:
    """Where it is and where it goes."""
    return facts.place, facts.room, facts.start_place, facts.end_place


def of_person(change: Change, *, had: bool, has: bool) -> Iterator[Change]:
    """What changed for somebody: coming into a session and going out of one are changes of their own."""
    before, after = change.before, change.after
    if had and has:
        yield change
    elif has and after and not after.cancelled:
        yield replace(change, kinds=(Kind.NEW,), before=None, was=None, contact=None)
    elif had and before and not before.cancelled:
        kinds = (Kind.REMOVED,) if after and not after.cancelled else change.kinds
        yield replace(change, kinds=kinds, after=None, now=None)
