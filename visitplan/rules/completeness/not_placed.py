"""A session has no time yet.

Why it matters: It is listed as not placed on every paper, and no calendar can show it. Nobody can book a room, a bus
or an interpreter for it.

What to do: Add `when:`, or cancel the session. In a draft it may wait; in a final programme it is
`open-ends-in-final`.

Before:

    sessions:
      tour: {title: Waste tour, duration: 90 min}

After:

    sessions:
      tour: {title: Waste tour, when: "2026-11-24 09:00", duration: 90 min}
"""

from __future__ import annotations

from collections.abc import Iterator

from visitplan.diagnostics import Finding, Rule, Severity
from visitplan.programme import Programme
from visitplan.rules.rule import Around, at, live
from visitplan.rules.wording import title_of

RULE = Rule("not-placed", Severity.WARNING, "completeness", __doc__)


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """Sessions of a draft without a time; one whose time cannot be read is spoken of already."""
    if programme.visit.final:
        return
    for session in live(programme):
        if session.when is None and (*session.route, "when") not in programme.dropped:
            yield Finding(at(session), f"{title_of(session)} has no time yet", hint="add `when:`")
