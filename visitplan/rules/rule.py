"""What every rule file shares: what it is given, what it is, and the questions more than one of them asks.

A rule file holds its manual page (its docstring), `RULE` and `find`. The page has a fixed form, which a test holds it
to and whose two fragments it runs: a line on what is wrong, "Why it matters:", "What to do:", then "Before:" and
"After:" with a part of an itinerary under each. A fragment without `visit:` stands in an ordinary visit of 24–27
November 2026; a line `---` parts the files of one run, and a first line `# NAME` names one that is no itinerary.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple, Protocol

from visitplan.diagnostics import Finding, Route, Rule, Severity
from visitplan.itinerary.policy import Policy
from visitplan.programme import OddTime, Person, Programme, Session, Timespan
from visitplan.unchanging import unchanging

if TYPE_CHECKING:
    from visitplan.editions import Ledger


class Around(NamedTuple):
    """What lies around an itinerary: the day, the releases so far, the other visits of the same run.

    `found` is what the other rules said, `rules` are all there are: for the one rule that runs after them.
    """

    today: date
    ledger: Ledger | None = None
    neighbours: tuple[Programme, ...] = ()
    found: tuple[tuple[Rule, Finding], ...] = ()
    rules: tuple[Rule, ...] = ()


class Check(Protocol):
    """A rule file: the rule, and what finds it."""

    RULE: Rule

    def find(self, programme: Programme, around: Around, /) -> Iterator[Finding]:
        """What is wrong, by this rule."""


RECORD = 2
"""Keys that lead to a record: its section and its id."""


@unchanging(eq=False)
class Stay:
    """A session that takes time and ends after it starts, with everyone expected there."""

    session: Session
    when: Timespan
    people: tuple[Person, ...]


@lru_cache(maxsize=1)  # most rules ask it of the same programme
def live(programme: Programme) -> tuple[Session, ...]:
    """The sessions that will take place, placed or not."""
    return tuple(session for session in programme.sessions if not session.cancelled)


@lru_cache(maxsize=1)  # several rules ask it of the same programme
def stays(programme: Programme) -> tuple[Stay, ...]:
    """The sessions that take time, by start; cancelled, whole-day and backwards ones left out."""
    spans = [(session, when) for session in live(programme) if (when := session.span) and not when.backwards]
    spans.sort(key=lambda each: each[1].start_utc)
    if any(person.withdrawn for person in (*programme.delegates, *programme.hosts, *programme.interpreters)):
        return tuple(Stay(session, when, tuple(expected(session))) for session, when in spans)
    return tuple(Stay(session, when, session.attending) for session, when in spans)


@lru_cache(maxsize=1)  # likewise
def transfers(programme: Programme) -> tuple[Session, ...]:
    """The transfers that will take place, placed or not."""
    return tuple(session for session in live(programme) if session.is_transfer)


def binding(session: Session) -> bool:
    """Whether those who take part have to be there: an optional or free session books nobody."""
    return not session.optional and session.kind != "free"


def within_visit(programme: Programme, session: Session) -> bool:
    """Whether it starts on a date of the visit; else it is on a wrong day, and what that day is like is no matter.

    Journeys may start before it or after.
    """
    dates = programme.visit.dates
    return session.is_transfer or not dates.first <= dates.last or dates.first <= session.days[0] <= dates.last


def expected(session: Session) -> list[Person]:
    """Everyone who takes part and has not withdrawn."""
    return [person for person in session.attending if not person.withdrawn]


def at(session: Session, *keys: str) -> Route:
    """The route to a part of this session; one of a series by its own id, which `check` turns into the file's."""
    return ("sessions", session.id, *keys)


def odd_times(programme: Programme) -> Iterator[OddTime]:
    """The times a clock change skips or doubles, but for those of cancelled sessions."""
    cancelled = {session.route for session in programme.sessions if session.cancelled} if programme.odd_times else ()
    return (odd for odd in programme.odd_times if odd.route[:2] not in cancelled)


def unclear(programme: Programme) -> frozenset[Route]:
    """Where something cannot be read or names nobody, and all it stands in: said once, so not again."""
    routes = {*programme.dropped, *(unknown.route for unknown in programme.unresolved)}
    return frozenset(route[:length] for route in routes for length in range(1, len(route) + 1))


def lost(programme: Programme, section: str) -> bool:
    """Whether a section or a whole record of it cannot be read: what seems to lack may stand there."""
    return any(route[0] == section and len(route) <= RECORD for route in programme.dropped)


def policy_of(programme: Programme) -> Policy:
    """The thresholds of this visit."""
    return programme.policy or Policy()


def polish(programme: Programme) -> Severity:
    """How bad it is that something is not polished: a note in a draft, a warning when final."""
    return Severity.WARNING if programme.visit.final else Severity.NOTE
