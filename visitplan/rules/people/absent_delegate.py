"""A delegate is named in a session before arriving or after leaving.

Why it matters: The host waits for the one person who was announced. It happens when a flight is moved and the
programme is not.

What to do: Move the session, take the person out of it, or correct `arrives` or `leaves`. Only people named one by
one count: `all` or a group means those of it who are there. Journeys and online sessions ask nobody to be there.

Before:

    delegates:
      olena: {name: Olena Kovalenko, head: true, arrives: "2026-11-24 14:00"}
    sessions:
      tour: {title: Waste tour, when: "2026-11-24 09:00-10:30", delegates: [olena]}

After:

    delegates:
      olena: {name: Olena Kovalenko, head: true, arrives: "2026-11-24 14:00"}
    sessions:
      tour: {title: Waste tour, when: "2026-11-24 15:00-16:30", delegates: [olena]}
"""

from __future__ import annotations

from collections.abc import Iterator

from visitplan.diagnostics import Finding, Related, Rule, Severity
from visitplan.programme import Person, Programme, Session, Timespan, WholeDays
from visitplan.rules.rule import Around, at, live
from visitplan.rules.wording import clock, name_of, short_day

RULE = Rule("absent-delegate", Severity.ERROR, "people", __doc__)


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """People named in a session that begins before they arrive or ends after they leave."""
    stays_told = any(person.arrives or person.leaves for person in programme.delegates)
    for session in live(programme) if stays_told else ():
        if session.is_transfer or session.online:
            continue
        for key, person in named(session):
            if not person.withdrawn and not person.remote:
                yield from absences(person, session, key)


def named(session: Session) -> Iterator[tuple[str, Person]]:
    """The guests a session names one by one, each once, with the key that does."""
    yield from (("delegates", person) for person in session.named)
    yield from (("speakers", person) for person in session.speakers if person not in session.named)


def absences(person: Person, session: Session, named_by: str) -> Iterator[Finding]:
    """Why this person cannot be in this session."""
    for key, moment, missed in (
        ("arrives", person.arrives, begins_before(session, person)),
        ("leaves", person.leaves, ends_after(session, person)),
    ):
        if moment is not None and missed:
            fact = f"{name_of(person)} is named here, but {key} {short_day(moment.date())} {clock(moment)}"
            related = (Related((*person.route, key), f"{key} here"),)
            yield Finding(at(session, named_by, person.id), fact, related, "take them out, or move the session")


def begins_before(session: Session, person: Person) -> bool:
    """Whether the session begins before this person arrives; whole days only when they all pass before."""
    match session.when, person.arrives:
        case (_, None):
            return False
        case (Timespan(start_utc=start), arrives):
            return start < arrives
        case (WholeDays(last=last), arrives):
            return last < arrives.date()
        case _:
            return False


def ends_after(session: Session, person: Person) -> bool:
    """Whether the session goes on when this person has left; whole days only when they all come after."""
    match session.when, person.leaves:
        case (_, None):
            return False
        case (Timespan(end_utc=end), leaves):
            return end > leaves
        case (WholeDays(first=first), leaves):
            return first > leaves.date()
        case _:
            return False
