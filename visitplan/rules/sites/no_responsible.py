"""Nobody answers for a session: no host, no lead, no host of the site.

Why it matters: The bus is late and there is nobody to call; at the door each thinks another has the key.

What to do: Name who receives under `hosts:` or who answers for it under `lead:`, or give the site a `host:`. Free time,
meals, breaks and transfers need nobody. It speaks only once the file names such people at all.

Before:

    sessions:
      welcome: {title: Welcome, when: "2026-11-24 09:00-10:30", hosts: [helena]}
      talk: {title: Talk on planning, when: "2026-11-24 11:00-12:00"}

After:

    sessions:
      welcome: {title: Welcome, when: "2026-11-24 09:00-10:30", hosts: [helena]}
      talk: {title: Talk on planning, when: "2026-11-24 11:00-12:00", lead: helena}
"""

from __future__ import annotations

from collections.abc import Iterator

from visitplan.diagnostics import Finding, Rule, Severity
from visitplan.programme import Programme, Session
from visitplan.rules.freedom import free_one
from visitplan.rules.rule import Around, at, live, unclear
from visitplan.rules.wording import name_of, title_of

RULE = Rule("no-responsible", Severity.WARNING, "sites", __doc__)
BY_THEMSELVES = frozenset({"free", "meal", "break", "transfer"})
NAMED = ("hosts", "lead", "site")


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """The sessions nobody answers for, once anyone answers for any."""
    sessions = tuple(live(programme))
    if not any(answered(session) for session in sessions):
        return
    unread = unclear(programme)
    for session in sessions:
        asked = session.kind not in BY_THEMSELVES and not answered(session)
        if asked and not any((*session.route, key) in unread for key in NAMED) and not lost_host(session, unread):
            yield Finding(at(session), f"nobody answers for {title_of(session)}", hint=cure(programme, session))


def answered(session: Session) -> bool:
    """Whether someone receives there or answers for it."""
    return bool(session.hosts or session.lead or (session.site and session.site.host))


def lost_host(session: Session, unread: frozenset[tuple[str, ...]]) -> bool:
    """Whether the site names a host nobody defines."""
    return session.site is not None and (*session.site.route, "host") in unread


def cure(programme: Programme, session: Session) -> str:
    """Whom to name."""
    host = free_one(programme, programme.hosts, session)
    free = "" if host is None else f"; {name_of(host)} is free then"
    return f"name someone under `hosts:` or `lead:`{free}"
