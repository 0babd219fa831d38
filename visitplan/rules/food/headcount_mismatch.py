"""The number ordered is not the number of those who take part.

Why it matters: Two people stand with an empty plate, or the town pays for ten lunches nobody eats.

What to do: Correct `headcount:` and tell the kitchen, or correct who takes part. Delegates, hosts, the lead and
interpreters count, a committee by its `count`; who takes part from home and who drives does not. More ordered than
needed is only noted. Where just the interpreters are missing it is `interpreter-uncounted`.

Before:

    delegates: {olena: {name: Olena Kovalenko}, council: {title: The council, count: 4, head: true}}
    sessions:
      lunch: {title: Lunch, kind: meal, when: "2026-11-24 12:00-13:00", hosts: [helena], headcount: 5}

After:

    delegates: {olena: {name: Olena Kovalenko}, council: {title: The council, count: 4, head: true}}
    sessions:
      lunch: {title: Lunch, kind: meal, when: "2026-11-24 12:00-13:00", hosts: [helena], headcount: 6}
"""

from __future__ import annotations

from collections.abc import Iterator

from visitplan.diagnostics import Finding, Route, Rule, Severity
from visitplan.programme import Programme, Session
from visitplan.rules.counting import only_interpreters_lack
from visitplan.rules.rule import Around, at, live, unclear
from visitplan.rules.wording import title_of

RULE = Rule("headcount-mismatch", Severity.WARNING, "food", __doc__)
COUNTED = ("delegates", "hosts", "lead", "interpreters")


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """Sessions with another number ordered than take part; who takes part must be known."""
    unread = unclear(programme)
    for session in live(programme):
        if session.headcount is None or unknown(session, unread):
            continue
        ordered, present = session.headcount, session.present
        if ordered != present and not only_interpreters_lack(session, ordered, present):
            enough = ordered > present or session.optional
            yield Finding(
                at(session, "headcount"),
                f"{ordered} ordered, {present} take part in {title_of(session)}",
                hint=f"order for {present}",
                severity=Severity.NOTE if enough else None,
            )


def unknown(session: Session, unread: frozenset[Route]) -> bool:
    """Whether someone may take part who could not be read, or of whom it cannot be read how many they are."""
    uncounted = any((*person.route, "count") in unread for person in session.attending)
    return uncounted or any((*session.route, key) in unread for key in COUNTED)
