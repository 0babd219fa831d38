"""A follow-up has no owner, no date, or is overdue.

Why it matters: What nobody owns by no day does not happen, and the guests wait for it.

What to do: Give it an `owner:` and a `due:` date, move the date, or set its `status:` to done or dropped.

Before:

    followups:
      letters: {text: Letters between the two schools, owner: helena, due: 2026-10-01}

After:

    followups:
      letters: {text: Letters between the two schools, owner: helena, due: 2026-10-01, status: done}
"""

from __future__ import annotations

from collections.abc import Iterator

from visitplan.diagnostics import Finding, Rule, Severity
from visitplan.programme import Programme
from visitplan.rules.rule import Around, unclear
from visitplan.rules.wording import full_day, listing, name_of

RULE = Rule("followup-adrift", Severity.WARNING, "completeness", __doc__)
LACKS = {"owner": "no owner", "due": "no date"}


def find(programme: Programme, around: Around) -> Iterator[Finding]:
    """The open follow-ups that nobody answers for, that have no date, or whose date has passed."""
    unread = unclear(programme)
    for followup in programme.followups:
        if followup.status != "open" or (*followup.route, "status") in unread:
            continue
        said = f"“{name_of(followup.text)}”"
        told = {"owner": followup.owner, "due": followup.due}
        lacking = [key for key, value in told.items() if value is None and (*followup.route, key) not in unread]
        if lacking:
            cure = f"add {listing([f'`{key}:`' for key in lacking])}"
            yield Finding(followup.route, f"{said} has {' and '.join(LACKS[key] for key in lacking)}", hint=cure)
        if followup.due is not None and followup.due < around.today:
            owner = f"ask {name_of(followup.owner)}: " if followup.owner else ""
            fact = f"{said} was due on {full_day(followup.due)} and is still open"
            yield Finding((*followup.route, "due"), fact, hint=f"{owner}set `status: done`, or move the date")
