"""A walk is too long, or someone cannot walk it.

Why it matters: A brisk quarter of an hour is half an hour for a group in winter shoes. Whoever needs step-free access
is pushed over cobbles, or stays at the hotel.

What to do: Order a car, or find a shorter way. The limit is `walk` in `policy:`, 15 minutes. With a step-free need
among those who go, any transfer `by: walk` is named: check the way, then accept the finding.

Before:

    delegates: {olena: Olena Kovalenko}
    sessions:
      walk: {title: Walk, kind: transfer, by: walk, from: Hotel, to: Town hall, when: "2026-11-24 08:30-08:50"}

After:

    delegates: {olena: Olena Kovalenko}
    sessions:
      walk: {title: Walk, kind: transfer, by: walk, from: Hotel, to: Town hall, when: "2026-11-24 08:30-08:45"}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from visitplan.diagnostics import Finding, Rule, Severity
from visitplan.programme import Programme, Role, Session
from visitplan.rules.rule import Around, at, expected, live, policy_of
from visitplan.rules.wording import minutes, title_of

RULE = Rule("walk-too-long", Severity.WARNING, "travel", __doc__)
STEP_FREE = frozenset({"step-free", "wheelchair"})


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """Ways on foot that take long, or that someone with a step-free need is to go."""
    longest = policy_of(programme).walk
    for session in live(programme):
        if not (session.is_transfer and session.by == "walk"):
            continue
        if needs := step_free(session):
            yield Finding(
                at(session, "by"),
                f"{needs} on {title_of(session)}, which is on foot",
                hint="order a car, or make sure that the whole way is step-free",
            )
        elif (length := length_of(session)) > longest:
            yield Finding(
                at(session, "when"),
                f"{title_of(session)} is {minutes(length)} on foot, {minutes(longest)} is the limit",
                hint="order a car, or find a shorter way",
            )


def step_free(session: Session) -> str:
    """How many of those who go need step-free access; nobody is named."""
    needing = [one for one in expected(session) if not one.remote and STEP_FREE.intersection(one.access)]
    if not needing:
        return ""
    guests = all(one.role is Role.DELEGATE for one in needing)
    word = "guest" if guests else "participant"
    return (
        f"one {word} needs step-free access" if len(needing) == 1 else (f"{len(needing)} {word}s need step-free access")
    )


def length_of(session: Session) -> timedelta:
    """How long it takes; of one not placed yet, as far as it is told."""
    span = session.span
    return span.duration if span else session.duration or timedelta(0)
