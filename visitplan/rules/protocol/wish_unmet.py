"""No session takes up what the guests asked for.

Why it matters: They told beforehand what they need to learn. The programme shows them everything else, and they are
too polite to say so.

What to do: Give a session one of the themes of the wish, or place the one that has it. Only sessions with a time that
take place count. A wish without themes is not looked at.

Before:

    themes: {waste: Waste management, water: Drinking water}
    wishes: {sorting: {text: How is waste sorted?, by: Kalynivka, themes: [waste]}}
    sessions:
      tour: {title: Waterworks, when: "2026-11-24 09:00-10:30", themes: [water]}

After:

    themes: {waste: Waste management, water: Drinking water}
    wishes: {sorting: {text: How is waste sorted?, by: Kalynivka, themes: [waste]}}
    sessions:
      tour: {title: Waterworks, when: "2026-11-24 09:00-10:30", themes: [water]}
      recycling: {title: Recycling centre, when: "2026-11-24 13:00-14:30", themes: [waste]}
"""

from __future__ import annotations

from collections.abc import Iterator

from visitplan.diagnostics import Finding, Related, Rule, Severity
from visitplan.programme import Programme, Session, Wish
from visitplan.rules.rule import Around, at
from visitplan.rules.spelling import meant
from visitplan.rules.wording import codes, listing, name_of, title_of

RULE = Rule("wish-unmet", Severity.WARNING, "protocol", __doc__)
RECORD = 2
"""Keys that lead to a session: its section and its id."""
NAMED = 3


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """The wishes whose themes no placed session has; silent where a session or its themes cannot be read."""
    if not programme.wishes or any(unreadable(route) for route in programme.dropped):
        return
    taken_up = {theme for session in programme.sessions if placed(session, programme) for theme in session.themes}
    # What a misspelt theme stands for is as good as taken up: one cause, one finding.
    misspelt = set(meant(one for one in programme.unresolved if one.kind == "theme").values())
    for wish in programme.wishes:
        known = wish.themes and misspelt.isdisjoint(theme.id for theme in wish.themes)
        if known and taken_up.isdisjoint(wish.themes):
            themes = listing([f"“{name_of(theme.name)}”" for theme in wish.themes])
            fact = f"the guests asked for {themes}, and no session takes it up"
            waiting = [one for one in programme.sessions if not set(wish.themes).isdisjoint(one.themes)]
            related = tuple(Related(at(one), said_of(one)) for one in waiting[:NAMED])
            yield Finding(wish.route, fact, related, cure(wish, waiting))


def unreadable(route: tuple[str, ...]) -> bool:
    """Whether what could not be read there may have been a session on the theme."""
    return route[0] == "sessions" and (len(route) <= RECORD or "themes" in route)


def placed(session: Session, programme: Programme) -> bool:
    """Whether it takes place at a time, if only one that cannot be read."""
    return not session.cancelled and (session.when is not None or (*session.route, "when") in programme.dropped)


def said_of(session: Session) -> str:
    """Why a session on the theme does not count."""
    return f"{title_of(session)} {'is cancelled' if session.cancelled else 'has no time yet'}"


def cure(wish: Wish, waiting: list[Session]) -> str:
    """Which session would do."""
    for session in waiting:
        if not session.cancelled:
            return f"give {title_of(session)} a time"
    return f"give a session the theme {' or '.join(codes([theme.id]) for theme in wish.themes)}"
