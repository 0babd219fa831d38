"""Who is free when: for hints that say who could come."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import lru_cache

from visitplan.programme import Person, Programme, Session
from visitplan.rules.rule import binding, stays


@lru_cache(maxsize=1)  # many findings ask it of the same programme
def diaries(programme: Programme) -> Mapping[Person, tuple[list[datetime], list[datetime]]]:
    """By person: when their sessions start, in order, and the latest end so far at each."""
    found: dict[Person, tuple[list[datetime], list[datetime]]] = defaultdict(lambda: ([], []))
    for stay in stays(programme):
        if binding(stay.session):
            for person in stay.session.attending:
                starts, ends = found[person]
                starts.append(stay.when.start_utc)
                ends.append(max(ends[-1], stay.when.end_utc) if ends else stay.when.end_utc)
    return found


def is_free(programme: Programme, person: Person, session: Session) -> bool:
    """Whether this person has nothing else while the session lasts; of one without a time nothing is known."""
    when = session.span
    if when is None or person.withdrawn:
        return False
    starts, ends = diaries(programme).get(person, ([], []))
    before = bisect_left(starts, when.end_utc)
    return before == 0 or ends[before - 1] <= when.start_utc


def free_one(programme: Programme, among: Iterable[Person], session: Session) -> Person | None:
    """The first of these people who is free then."""
    return next((person for person in among if is_free(programme, person, session)), None)


def stand_in(programme: Programme, interpreter: Person, session: Session) -> Person | None:
    """An interpreter between the same languages who is free while the session lasts."""
    others = (other for other in programme.interpreters if other is not interpreter and same_pair(other, interpreter))
    return free_one(programme, others, session)


def same_pair(one: Person, other: Person) -> bool:
    """Whether both interpret between the same two languages, as far as they say."""
    shared = set(one.languages).intersection(other.languages)
    return not one.languages or not other.languages or len(shared) >= len(("from", "to"))
