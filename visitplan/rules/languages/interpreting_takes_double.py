"""A speech is interpreted consecutively and planned at its single length.

Why it matters: Everything is said twice. A speech of twenty minutes takes forty, the question time is gone and the bus
waits.

What to do: Give the session twice the length of its `speech:`, shorten the speech, or interpret while it is held.

Before:

    interpreters: {olha: {name: Olha Moroz, languages: [sv, uk]}}
    sessions:
      budget:
        title: How the budget is made
        when: 2026-11-24 09:00-09:30
        kind: presentation
        speech: 20 min
        interpreters: [olha]
        interpreting: consecutive

After:

    interpreters: {olha: {name: Olha Moroz, languages: [sv, uk]}}
    sessions:
      budget:
        title: How the budget is made
        when: 2026-11-24 09:00-09:40
        kind: presentation
        speech: 20 min
        interpreters: [olha]
        interpreting: consecutive
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from visitplan.diagnostics import Finding, Related, Rule, Severity
from visitplan.programme import Programme, Session
from visitplan.rules.rule import Around, at, live
from visitplan.rules.wording import clock, minutes, title_of
from visitplan.rules.working import consecutive

RULE = Rule("interpreting-takes-double", Severity.WARNING, "languages", __doc__)


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """Sessions shorter than their speech said twice."""
    for session in live(programme):
        if session.speech is None or not consecutive(session):
            continue
        length = session.span.duration if session.span else session.duration
        if length is not None and timedelta() < length < 2 * session.speech:
            yield Finding(
                at(session, "when" if session.duration is None else "duration"),
                f"a speech of {minutes(session.speech)} takes {minutes(2 * session.speech)} interpreted consecutively, "
                f"{title_of(session)} has {minutes(length)}",
                (Related(at(session, "speech"), "the speech"),),
                cure(session, length),
            )


def cure(session: Session, length: timedelta) -> str:
    """When it would end, or how long the speech may be."""
    shorter = f"shorten the speech to {minutes(length // 2)}"
    if session.span is None or session.speech is None:
        return shorter
    end = session.span.start + 2 * session.speech
    return f"end at {clock(end, session.span.start.date())} or later, or {shorter}"
