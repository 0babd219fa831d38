"""The guests present nowhere.

Why it matters: A partnership in which one side only listens does not last. Guests from a municipality that keeps
water, schools and heat running in a war have as much to tell as they come to hear.

What to do: Let one of them speak in a session, and name them in its `speakers:`. It speaks only where a session names
speakers or is a presentation.

Before:

    delegates: {olena: {name: Olena Kovalenko, head: true}}
    sessions:
      talk: {title: How we plan towns, when: "2026-11-24 09:00-10:30", kind: presentation, speakers: [helena]}

After:

    delegates: {olena: {name: Olena Kovalenko, head: true}}
    sessions:
      talk: {title: How we plan towns, when: "2026-11-24 09:00-10:30", kind: presentation, speakers: [helena, olena]}
"""

from __future__ import annotations

from collections.abc import Iterator

from visitplan.diagnostics import Finding, Related, Rule, Severity
from visitplan.programme import Programme, Role, Session
from visitplan.rules.rule import Around, at, live, unclear
from visitplan.rules.wording import title_of

RULE = Rule("one-way-learning", Severity.NOTE, "protocol", __doc__)
NAMED = 3


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """The visit, when people speak and none of them is a guest; silent where a speaker is not defined."""
    told = [session for session in live(programme) if session.speakers or session.kind == "presentation"]
    guests = any(not person.withdrawn for person in programme.delegates)
    if told and guests and not any(map(guest_speaks, told)) and not unknown(programme):
        related = tuple(Related(at(one, "speakers"), f"no guest speaks at {title_of(one)}") for one in told[:NAMED])
        fact = "the guests speak in no session"
        yield Finding(
            ("visit",), fact, related, "ask the guests what they would like to tell, and add them to `speakers:`"
        )


def unknown(programme: Programme) -> bool:
    """Whether a guest may be among the speakers who cannot be read or are not defined."""
    unread = unclear(programme)
    return any((*session.route, "speakers") in unread for session in live(programme))


def guest_speaks(session: Session) -> bool:
    """Whether a guest who comes is among the speakers."""
    return any(one.role is Role.DELEGATE and not one.withdrawn for one in session.speakers)
