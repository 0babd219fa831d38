"""The way fits between two sessions, but with nothing to spare.

Why it matters: A group of twelve needs ten minutes to say goodbye, find coats and get on a bus. Check-in, a platform
and a border need more.

What to do: Begin the next session at the time the hint names, or set the margin this visit needs in `policy:`
(`buffer`, `rail_buffer`, `flight_buffer`, `border_buffer`). No margin is asked where people already are at the place
a journey leaves from.

Before:

    delegates: {olena: Olena Kovalenko}
    sites: {norrby: Norrby school, skogsgarden: Skogsgården}
    travel: {norrby: {skogsgarden: 15 min}}
    sessions:
      school: {title: School visit, when: "2026-11-24 10:00-11:30", site: norrby}
      farm: {title: Farm visit, when: "2026-11-24 11:50-12:30", site: skogsgarden}

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
from visitplan.rules.moves import margin_of, moves, places_of, way_takes
from visitplan.rules.rule import Around, at, policy_of
from visitplan.rules.wording import minutes, name_of, until

RULE = Rule("transfer-too-tight", Severity.WARNING, "travel", __doc__)


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """Ways that can be gone in time, but not with the margin this visit keeps."""
    policy = policy_of(programme)
    for move in moves(programme):
        margin, called = margin_of(move.after.session, policy)
        needed = move.way.duration + margin
        if not move.within and move.way.duration <= move.time < needed:
            yield Finding(
                at(move.after.session, "when"),
                f"{minutes(move.time)} from {name_of(move.start)} to {name_of(move.end)}, "
                f"{way_takes(move)} and the {called} is {minutes(margin)}",
                places_of(move),
                f"start at {until(move.before.when.end_utc + needed, move.after.when.start)} or later",
            )
