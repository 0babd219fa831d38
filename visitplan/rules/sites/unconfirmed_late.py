"""A session is still tentative a week before it.

Why it matters: The programme is printed and read in two languages, and the part everyone looks forward to may not be.

What to do: Confirm it, or take it out and tell everyone. It depends on the day of the check (`--today`); what is late
says `policy.confirm_before`. In a final programme nothing may be tentative (`open-ends-in-final`); where the site
wants to know earlier, `notice-too-short` speaks.

Before:

    policy: {confirm_before: 30 days}
    sessions:
      tour: {title: Waste tour, when: "2026-11-24 09:00-10:30", status: tentative}

After:

    policy: {confirm_before: 30 days}
    sessions:
      tour: {title: Waste tour, when: "2026-11-24 09:00-10:30", status: confirmed}
"""

from __future__ import annotations

from collections.abc import Iterator

from visitplan.diagnostics import Finding, Rule, Severity
from visitplan.programme import Programme
from visitplan.rules.rule import Around, at, policy_of
from visitplan.rules.tentative import days_left, still_tentative, too_late
from visitplan.rules.wording import days, title_of

RULE = Rule("unconfirmed-late", Severity.WARNING, "sites", __doc__)


def find(programme: Programme, around: Around) -> Iterator[Finding]:
    """Tentative sessions so few days ahead."""
    for session in still_tentative(programme, around.today):
        left = days_left(session, around.today)
        if left <= policy_of(programme).confirm_before and not too_late(session, around.today):
            when = f"in {days(left)}" if left else "today"
            fact = f"{title_of(session)} is {when} and still tentative"
            yield Finding(at(session, "status"), fact, hint="confirm it, or take it out and tell everyone")
