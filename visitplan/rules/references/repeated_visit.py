"""Two visits of one run have the same id.

Why it matters: The id names the folder and every calendar entry of a visit. With one id for two, the second
overwrites the first, and in people's calendars the sessions of one replace those of the other.

What to do: Give one of them another `visit.id`. Without one, the name of the file is the id.

Before:

    visit:
      id: friends
      title: Spring visit
      dates: 2026-04-24 to 2026-04-27
      timezone: Europe/Stockholm
      languages: [en]
      host: Norrby
      guest: Kalynivka
      coordinator: helena
    ---
    visit:
      id: friends
      title: Autumn visit
      dates: 2026-11-24 to 2026-11-27
      timezone: Europe/Stockholm
      languages: [en]
      host: Norrby
      guest: Kalynivka
      coordinator: helena

After:

    visit:
      id: friends-in-spring
      title: Spring visit
      dates: 2026-04-24 to 2026-04-27
      timezone: Europe/Stockholm
      languages: [en]
      host: Norrby
      guest: Kalynivka
      coordinator: helena
    ---
    visit:
      id: friends-in-autumn
      title: Autumn visit
      dates: 2026-11-24 to 2026-11-27
      timezone: Europe/Stockholm
      languages: [en]
      host: Norrby
      guest: Kalynivka
      coordinator: helena
"""

from __future__ import annotations

from collections.abc import Iterator

from visitplan.diagnostics import Finding, Rule, Severity
from visitplan.programme import Programme
from visitplan.rules.rule import Around

RULE = Rule("repeated-visit", Severity.ERROR, "references", __doc__, waivable=False)


def find(programme: Programme, around: Around) -> Iterator[Finding]:
    """The id of this visit, where another file of the run has it too."""
    same = [other.name for other in around.neighbours if other.visit.id == programme.visit.id]
    if same:
        fact = f"visit `{programme.visit.id}` is also in {', '.join(same)}"
        yield Finding((*programme.visit.route, "id"), fact, hint="give one of them another `id`")
