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
from visitplan.rules.rule import Around, at, live

RULE = Rule("too-few-seats", Severity.ERROR, "travel", __doc__)


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """Rides with fewer seats than people, the interpreters not needed to fill them."""
    for session in live(programme):
        if session.seats is None:
            continue
        aboard = session.present + drivers(session)
        if aboard - interpreters(session) > session.seats:
            missing = aboard - session.seats
            yield Finding(
                at(session, "seats"),
                f"{aboard} people travel, the driver and interpreters counted, and there are {session.seats} seats",
                hint=f"find {missing} more {'seat' if missing == 1 else 'seats'}, or let some go another way",
                severity=Severity.WARNING if session.optional else None,
            )


def drivers(session: Session) -> int:
    """The driver's own seat: one who is among the hosts has it already."""
    return 0 if session.driver is None or session.driver in session.hosts else 1


def interpreters(session: Session) -> int:
    """How many seats the interpreters take, but for one who also comes as something else."""
    others = {*session.delegates, *session.hosts, session.lead}
    return sum(one.count for one in session.interpreters if not (one.remote or one.withdrawn or one in others))
