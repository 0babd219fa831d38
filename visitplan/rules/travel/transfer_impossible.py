"""There is less time between two sites than the way takes.

Why it matters: The next host waits, the interpreter's hours run, and everything after it begins late.

What to do: Begin the next session at the time the hint names, swap the sessions, or correct the way under `travel:`.
A way told nowhere is estimated from the locations (line of sight × 1.3 at 50 km/h, on foot 4.5 km/h) and only warned
of.

Before:

    delegates: {olena: Olena Kovalenko}
    sites: {norrby: Norrby school, skogsgarden: Skogsgården}
    travel: {norrby: {skogsgarden: 15 min}}
    sessions:
      school: {title: School visit, when: "2026-11-24 10:00-11:30", site: norrby}
      farm: {title: Farm visit, when: "2026-11-24 11:35-12:30", site: skogsgarden}

After:

    delegates: {olena: Olena Kovalenko}
    sites: {norrby: Norrby school, skogsgarden: Skogsgården}
    travel: {norrby: {skogsgarden: 15 min}}
    sessions:
      school: {title: School visit, when: "2026-11-24 10:00-11:30", site: norrby}
      farm: {title: Farm visit, when: "2026-11-24 11:55-12:30", site: skogsgarden}
"""

from __future__ import annotations

from collections.abc import Iterator

from visitplan.diagnostics import Finding, Rule, Severity
from visitplan.programme import Programme
from visitplan.rules.moves import Move, moves, places_of, way_takes
from visitplan.rules.rule import Around, at
from visitplan.rules.wording import minutes, name_of, until

RULE = Rule("transfer-impossible", Severity.ERROR, "travel", __doc__)


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """Ways that take longer than the time there is; told at the start that comes too early."""
    for move in moves(programme):
        if move.time < move.way.duration:
            yield Finding(
                at(move.after.session, "when"),
                f"{minutes(move.time)} from {name_of(move.start)} to {name_of(move.end)}, {way_takes(move)}",
                places_of(move),
                cure(move),
                Severity.WARNING if move.way.estimated else None,
            )


def cure(move: Move) -> str:
    """The first time that can be kept."""
    if move.within:
        arrival = (move.after.when.start_utc + move.way.duration).astimezone(move.after.when.end.tzinfo)
        return f"arrive at {until(arrival, move.after.when.end)} or later"
    return f"start at {until(move.before.when.end_utc + move.way.duration, move.after.when.start)} or later"
