"""What changed since an edition: session by session, and for each person and site what changed for them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from visitplan.editions.ledger import Facts, Ledger
from visitplan.editions.state import states_of
from visitplan.programme import Timespan

if TYPE_CHECKING:
    from visitplan.itinerary.text import Text
    from visitplan.programme import Person, Programme, WholeDays


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
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Change:
    """A session that is not as it was: what it was and is; `before` is None for a new one, `after` for one gone."""

    id: str
    kinds: tuple[Kind, ...]
    before: Facts | None
    after: Facts | None

    @property
    def title(self) -> Text:
        """What it is called, else what it was called."""
        return next(facts.title for facts in (self.after, self.before) if facts)

    @property
    def when(self) -> Timespan | WholeDays | None:
        """When it is, else when it was."""
        return next(facts.when for facts in (self.after, self.before) if facts)


@dataclass(frozen=True, slots=True, eq=False)
class Told:
    """Somebody of the visit with what changed for them; with no changes they are unaffected."""

    person: Person
    changes: tuple[Change, ...]

    @property
    def reachable(self) -> bool:
        """Whether there is an address or a phone."""
        return bool(self.person.email or self.person.phone)


@dataclass(frozen=True, slots=True)
class Changes:
    """Everything that changed since an edition (0: since before the first), by session and by person.

    `details` says that something else that is printed changed: advice, a phone on call, the nights.
    """

    since: int
    sessions: tuple[Change, ...]
    people: tuple[Told, ...]
    details: bool = False

    @property
    def affected(self) -> tuple[Told, ...]:
        """Those for whom something changed."""
        return tuple(told for told in self.people if told.changes)

    @property
    def unaffected(self) -> tuple[Told, ...]:
        """Those for whom all is as it was."""
        return tuple(told for told in self.people if not told.changes)


def changes_of(programme: Programme, ledger: Ledger | None, since: int, *, details: bool = False) -> Changes:
    """What changed since this edition, 0 standing for the time before the first."""
    before = ledger.facts_at(since) if ledger else {}
    states = states_of(programme)
    same = frozenset(
        id_
        for id_, state in states.items()
        if ledger and id_ in before and content_at(ledger, id_, since) == state.content
    )
    after = {id_: state.facts for id_, state in states.items()}
    every = tuple(change_of(id_, before.get(id_), after.get(id_)) for id_ in [*after, *(before.keys() - after.keys())])
    sessions = tuple(change for change in every if change.id not in same and change.kinds)
    return Changes(since, sessions, told_of(programme, every, sessions), details and not sessions)


def content_at(ledger: Ledger, id_: str, since: int) -> str:
    """The digest of what was printed of a session in that edition."""
    version = ledger.sessions[id_].at(since)
    return version.content if version else ""


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


def starts(facts: Facts) -> object:
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
    return facts.place, facts.start_place, facts.end_place


def told_of(programme: Programme, every: Iterable[Change], changed: Iterable[Change]) -> tuple[Told, ...]:
    """Everyone who has, had or receives a session, in the order of the file, with what changed for them."""
    receivers = {site.id: site.host.id for site in programme.sites if site.host}
    changes: dict[str, list[Change]] = {}
    news = {change.id for change in changed}
    for change in every:
        had, has = (had_by(facts, receivers) for facts in (change.before, change.after))
        for id_ in had | has:
            own = changes.setdefault(id_, [])
            own.extend(of_person(change, had=id_ in had, has=id_ in has) if change.id in news else ())
    people = (*programme.delegates, *programme.hosts, *programme.interpreters)
    return tuple(
        Told(person, tuple(changes[person.id])) for person in people if person.id in changes and not person.withdrawn
    )


def had_by(facts: Facts | None, receivers: Mapping[str, str]) -> frozenset[str]:
    """Who takes part in a session or receives it, and may know of it."""
    if facts is None or facts.internal:
        return frozenset()
    receiver = receivers.get(facts.place.site, "") if facts.place else ""
    return facts.people.union(filter(None, (facts.contact, receiver)))


def of_person(change: Change, *, had: bool, has: bool) -> Iterator[Change]:
    """What changed for somebody: coming into a session and going out of one are changes of their own."""
    before, after = change.before, change.after
    if had and has:
        yield change
    elif has and after and not after.cancelled:
        yield Change(change.id, (Kind.NEW,), None, after)
    elif had and before and not before.cancelled:
        kinds = (Kind.REMOVED,) if after and not after.cancelled else change.kinds
        yield Change(change.id, kinds, before, None)
