"""More people travel than there are seats.

Why it matters: Someone stays on the pavement, and it is the interpreter or the host who gives up the seat. Without
them nothing works at the other end.

What to do: Order a larger vehicle or a second one, or let some go ahead. Everyone aboard counts: delegates, hosts who
travel along, interpreters, a class by its `count`, and the driver. Where an optional ride is too small it is a
warning. When it is the interpreters alone who find no seat, `interpreter-uncounted` says so.

Before:

    delegates:
      olena: {name: Olena Kovalenko, head: true}
      class: {title: Class 2 B, count: 18}
    sessions:
      bus: {title: Bus, kind: transfer, by: bus, from: Norrby, to: Umeå, when: "2026-11-24 09:00-10:00", seats: 18}

After:

    delegates:
      olena: {name: Olena Kovalenko, head: true}
      class: {title: Class 2 B, count: 18}
    sessions:
      bus: {title: Bus, kind: transfer, by: bus, from: Norrby, to: Umeå, when: "2026-11-24 09:00-10:00", seats: 19}
"""

from __future__ import annotations

from collections.abc import Iterator

from visitplan.diagnostics import Finding, Rule, Severity
from visitplan.programme import Programme, Session
from visitplan.rules.counting import interpreters_there, only_interpreters_lack, seated
from visitplan.rules.rule import Around, at, live
from visitplan.rules.wording import listing

RULE = Rule("too-few-seats", Severity.ERROR, "travel", __doc__)


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """Rides with fewer seats than people, also without the interpreters."""
    for session in live(programme):
        if session.seats is None:
            continue
        aboard = seated(session)
        if aboard <= session.seats or only_interpreters_lack(session, session.seats, aboard):
            continue
        missing = aboard - session.seats
        plural = "is 1 seat" if session.seats == 1 else f"are {session.seats} seats"
        yield Finding(
            at(session, "seats"),
            f"{aboard} people travel{counted(session)}, there {plural}",
            hint=f"find {missing} more {'seat' if missing == 1 else 'seats'}, or let some go another way",
            severity=Severity.WARNING if session.optional else None,
        )


def counted(session: Session) -> str:
    """Who of those aboard is easily forgotten, if anyone."""
    easily = {"the driver": session.driver, "hosts": session.hosts, "interpreters": interpreters_there(session)}
    forgotten = [called for called, who in easily.items() if who]
    return f", {listing(forgotten)} counted" if forgotten else ""
