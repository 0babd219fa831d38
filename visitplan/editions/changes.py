"""What changed since an edition: session by session, and for each person and site what changed for them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from visitplan.editions.cast import SITE, Cast, named
from visitplan.editions.change import Change, Kind, change_of, of_person, starts
from visitplan.editions.state import states_of

if TYPE_CHECKING:
    from visitplan.editions.ledger import Facts, Ledger
    from visitplan.editions.state import State
    from visitplan.itinerary.text import Text
    from visitplan.programme import Person, Programme


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
class Stranger:
    """Somebody, or some site, that had a session and stands in the plan no more, and what changed.

    Of people the id is all that is known; `place` is what a site was called.
    """

    id: str
    changes: tuple[Change, ...]
    place: Text | None = None


@dataclass(frozen=True, slots=True)
class Changes:
    """Everything that changed since an edition (0: since before the first), by session and by person.

    `strangers` are people and sites the itinerary no longer has: how to reach them must be found elsewhere.
    `details` says that something else that is printed changed: advice, a phone on call, the nights.
    """

    since: int
    sessions: tuple[Change, ...]
    people: tuple[Told, ...]
    details: bool = False
    strangers: tuple[Stranger, ...] = ()

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
    return changes_from(programme, states_of(programme), ledger, Since(since, details))


@dataclass(frozen=True, slots=True)
class Since:
    """The edition compared with, and whether what is printed besides the sessions differs."""

    edition: int
    details: bool = False


def changes_from(programme: Programme, states: Mapping[str, State], ledger: Ledger | None, since: Since) -> Changes:
    """The same, for who has looked at every session already."""
    before = ledger.facts_at(since.edition) if ledger else {}
    same = frozenset(
        id_
        for id_, state in states.items()
        if ledger and id_ in before and content_at(ledger, id_, since.edition) == state.content
    )
    after = {id_: state.facts for id_, state in states.items()}
    every = sorted((change_of(id_, before.get(id_), after.get(id_)) for id_ in before.keys() | after.keys()), key=order)
    sessions = with_sessions(programme, (change for change in every if change.id not in same and change.kinds))
    unheard = (replace(each, kinds=(Kind.REACHED,)) for each in every if each.id in same and reached_now(each))
    news = {change.id: change for change in (*with_sessions(programme, unheard), *sessions)}
    changes = changes_by_person(programme, every, news)
    told = told_of(programme, changes)
    gone = strangers_of(programme, changes)
    return Changes(since.edition, sessions, told, since.details and not sessions, gone)


def with_sessions(programme: Programme, changes: Iterable[Change]) -> tuple[Change, ...]:
    """The changes with the sessions themselves, as they were and as they are."""
    live, cast = {session.id: session for session in programme.sessions}, Cast(programme)
    return tuple(
        replace(
            change,
            was=cast.session(change.id, change.before, named(change.before)) if change.before else None,
            now=live.get(change.id),
            contact=cast.person(change.before.contact) if change.before else None,
        )
        for change in changes
    )


def content_at(ledger: Ledger, id_: str, since: int) -> str:
    """The digest of what was printed of a session in that edition."""
    version = ledger.sessions[id_].at(since)
    return version.content if version else ""


def changes_by_person(
    programme: Programme, every: Iterable[Change], news: Mapping[str, Change]
) -> Mapping[str, tuple[Change, ...]]:
    """What changed for everyone who has, had or receives a session; nothing where all is as it was."""
    receivers = {site.id: site.host.id if site.host else "" for site in programme.sites}
    changes: dict[str, list[Change]] = {}
    for change in every:
        had, has = (had_by(facts, receivers) for facts in (change.before, change.after))
        for id_ in had | has:
            changes.setdefault(id_, [])
        if change.id in news:
            for id_, own in changes_in(news[change.id], had, has):
                changes[id_].extend(own)
    return {id_: tuple(own) for id_, own in changes.items()}


def changes_in(change: Change, had: frozenset[str], has: frozenset[str]) -> Iterator[tuple[str, tuple[Change, ...]]]:
    """What changed in a session for each of those who had it or have it: the same for all who stay, come or go."""
    if change.kinds == (Kind.REACHED,):
        yield from ((id_, (change,)) for id_ in reached_now(change))
        return
    for ids, had_it, has_it in ((had & has, True, True), (has - had, False, True), (had - has, True, False)):
        own = tuple(of_person(change, had=had_it, has=has_it))
        yield from ((id_, own) for id_ in ids)


def reached_now(change: Change) -> frozenset[str]:
    """Whom mail reaches now and did not before."""
    before, after = (frozenset(facts.invited if facts else ()) for facts in (change.before, change.after))
    return after - before


def told_of(programme: Programme, changes: Mapping[str, tuple[Change, ...]]) -> tuple[Told, ...]:
    """Everyone of these who has not withdrawn, in the order of the file, with what changed for them."""
    people = (*programme.delegates, *programme.hosts, *programme.interpreters)
    return tuple(Told(person, changes[person.id]) for person in people if person.id in changes and not person.withdrawn)


def strangers_of(programme: Programme, changes: Mapping[str, tuple[Change, ...]]) -> tuple[Stranger, ...]:
    """Those the itinerary no longer has, by id, with what changed for them; sites last."""
    known = {person.id for person in (*programme.delegates, *programme.hosts, *programme.interpreters)}
    gone = [(id_, own) for id_, own in sorted(changes.items()) if own and id_ not in known]
    people = (Stranger(id_, own) for id_, own in gone if not id_.startswith(SITE))
    return (*people, *(Stranger(id_, own, called(own)) for id_, own in gone if id_.startswith(SITE)))


def called(changes: tuple[Change, ...]) -> Text | None:
    """What the site of these sessions was called."""
    return next((each.before.place.name for each in changes if each.before and each.before.place), None)


def had_by(facts: Facts | None, receivers: Mapping[str, str]) -> frozenset[str]:
    """Who takes part in a session or receives it, and may know of it; a site that is no more stands for its host."""
    if facts is None or facts.internal:
        return frozenset()
    site = facts.place.site if facts.place else ""
    receiver = receivers.get(site, f"{SITE}{site}") if site else ""
    return facts.people.union(filter(None, (facts.contact, receiver)))


def order(change: Change) -> tuple[bool, str, str]:
    """Where a change stands: by when the session is or was to be, then by id, the not placed last."""
    start = starts(next(facts for facts in (change.after, change.before) if facts))
    return start is None, start.isoformat() if start else "", change.id
