"""Nobody answers for a session: no host, no lead, no host of the site.

Why it matters: The bus is late and there is nobody to call; at the door each thinks another has the key.

What to do: Name who receives under `hosts:` or who answers for it under `lead:`, or give the site a `host:`. Free time,
meals, breaks and transfers need nobody. It speaks only once the file names such people at all, or hosts besides the
coordinator and who is on call: as a note while a draft has nobody anywhere, and once for all while hardly any of many
sessions has someone.

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
from visitplan.rules.rule import Around, at, live, polish, unclear
from visitplan.rules.wording import name_of, title_of

RULE = Rule("no-responsible", Severity.WARNING, "sites", __doc__)
BY_THEMSELVES = frozenset({"free", "meal", "break", "transfer"})
NAMED = ("hosts", "lead", "site", "kind")
FEW = 5
ONE_IN = 4
"""Where fewer sessions than this have someone, and more than a few have nobody, it is one finding: work not begun."""


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """The sessions nobody answers for, once the file names anyone who might."""
    sessions = [session for session in live(programme) if session.kind not in BY_THEMSELVES]
    alone = [session for session in sessions if not answered(session)]
    staffed = len(sessions) - len(alone)
    if not staffed and not receiving(programme):
        return
    unread = unclear(programme)
    severity = None if staffed else polish(programme)
    alone = [session for session in alone if not misread(session, unread)]
    if len(alone) > FEW and staffed * ONE_IN < len(sessions):
        fact = f"nobody answers for {len(alone)} of {len(sessions)} sessions, {title_of(alone[0])} the first"
        yield Finding(at(alone[0]), fact, hint=cure(programme, alone[0]), severity=severity)
        return
    for session in alone:
        fact = f"nobody answers for {title_of(session)}"
        yield Finding(at(session), fact, hint=cure(programme, session), severity=severity)


def receiving(programme: Programme) -> bool:
    """Whether anybody is there to receive besides those who hold the whole visit together, or receives at a meal."""
    whole = {programme.visit.coordinator, *programme.visit.on_call}
    others = any(host not in whole and not host.withdrawn for host in programme.hosts)
    return others or any(session.kind in BY_THEMSELVES and answered(session) for session in live(programme))


def answered(session: Session) -> bool:
    """Whether someone receives there or answers for it."""
    return bool(session.hosts or session.lead or (session.site and session.site.host))


def misread(session: Session, unread: frozenset[tuple[str, ...]]) -> bool:
    """Whether someone was named whom nobody defines, or it may be of a kind that needs nobody."""
    return any((*session.route, key) in unread for key in NAMED) or lost_host(session, unread)


def lost_host(session: Session, unread: frozenset[tuple[str, ...]]) -> bool:
    """Whether the site names a host nobody defines."""
    return session.site is not None and (*session.site.route, "host") in unread


def cure(programme: Programme, session: Session) -> str:
    """Whom to name."""
    host = free_one(programme, programme.hosts, session)
    free = "" if host is None else f"; {name_of(host)} is free then"
    return f"name someone under `hosts:` or `lead:`{free}"
