"""A study visit or meeting has neither purpose nor theme.

Why it matters: The host prepares the wrong talk, and the guests do not know what to ask. A session nobody can say the
purpose of is the one to leave out.

What to do: Write its `purpose:` in a sentence, or give it `themes:`. In a draft it is only noted.

Before:

    visit:
      title: Autumn visit
      dates: 2026-11-24 to 2026-11-27
      timezone: Europe/Stockholm
      languages: [en]
      host: Norrby
      guest: Kalynivka
      coordinator: helena
      status: final
    sessions:
      tour: {title: Recycling centre, when: "2026-11-24 09:00-10:30", kind: study-visit}

After:

    visit:
      title: Autumn visit
      dates: 2026-11-24 to 2026-11-27
      timezone: Europe/Stockholm
      languages: [en]
      host: Norrby
      guest: Kalynivka
      coordinator: helena
      status: final
    sessions:
      tour:
        title: Recycling centre
        when: 2026-11-24 09:00-10:30
        kind: study-visit
        purpose: How households sort their waste, and what becomes of it
"""

from __future__ import annotations

from collections.abc import Iterator

from visitplan.diagnostics import Finding, Rule, Severity
from visitplan.programme import Programme
from visitplan.rules.rule import Around, at, live, unclear
from visitplan.rules.wording import title_of

RULE = Rule("no-purpose", Severity.WARNING, "protocol", __doc__, polish=True)
CALLED = {"study-visit": "study visit", "meeting": "meeting"}


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """Study visits and meetings that say neither what they are for nor what they are about."""
    unread = unclear(programme)
    for session in live(programme):
        if session.kind not in CALLED or session.purpose is not None or session.themes:
            continue
        if unread.isdisjoint({(*session.route, "purpose"), (*session.route, "themes")}):
            fact = f"{title_of(session)} is a {CALLED[session.kind]} without purpose or theme"
            yield Finding(at(session), fact, hint="add `purpose:` or `themes:`")
