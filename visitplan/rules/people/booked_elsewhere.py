"""A person, an interpreter, a driver or a site is needed by another visit at the same time.

Why it matters: Each visit fits by itself. Two coordinators count on one interpreter, and one of them finds out on the
day.

What to do: Move one of the two sessions, or send someone else. People are the same in two files when they come from the
same included file or have the same e-mail address. A site is taken only where both groups together are more than it
holds. It speaks when several itineraries are checked in one run: `visitplan check itineraries/`.

Before:

    interpreters: {olha: {name: Olha Moroz, email: olha@tolk.example}}
    sessions:
      talk: {title: Talk on planning, when: "2026-11-24 09:00-10:30", interpreters: [olha]}
    ---
    visit:
      id: friends
      title: Friends from Lipova
      dates: 2026-11-24 to 2026-11-25
      timezone: Europe/Stockholm
      languages: [en]
      host: Norrby
      guest: Lipova
      coordinator: helena
    interpreters: {moroz: {name: Olha Moroz, email: olha@tolk.example}}
    sessions:
      tour: {title: Tour of the school, when: "2026-11-24 10:00-11:00", interpreters: [moroz]}

After:

    interpreters: {olha: {name: Olha Moroz, email: olha@tolk.example}}
    sessions:
      talk: {title: Talk on planning, when: "2026-11-24 09:00-10:00", interpreters: [olha]}
    ---
    visit:
      id: friends
      title: Friends from Lipova
      dates: 2026-11-24 to 2026-11-25
      timezone: Europe/Stockholm
      languages: [en]
      host: Norrby
      guest: Lipova
      coordinator: helena
    interpreters: {moroz: {name: Olha Moroz, email: olha@tolk.example}}
    sessions:
      tour: {title: Tour of the school, when: "2026-11-24 10:00-11:00", interpreters: [moroz]}
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from visitplan.diagnostics import Finding, Related, Route, Rule, Severity
from visitplan.programme import Person, Programme, Role, Site
from visitplan.rules.elsewhere import Meeting, meetings, shared_with
from visitplan.rules.freedom import stand_in
from visitplan.rules.rule import Around, Stay, at
from visitplan.rules.wording import name_of, people, several, title_of, until

RULE = Rule("booked-elsewhere", Severity.ERROR, "people", __doc__)


def find(programme: Programme, around: Around) -> Iterator[Finding]:
    """Sessions that need someone whom another visit has then, or a site that cannot hold both."""
    clashes: dict[tuple[Stay, Stay, str], dict[Person, None]] = defaultdict(dict)
    told: set[tuple[Person | Site, Stay]] = set()
    hidden = {other.name: other.private for other in around.neighbours}
    for here, there in shared_with(programme, around.neighbours):
        for meeting in meetings(here, there):
            mine, theirs = meeting.mine, meeting.theirs
            if (mine.taken, mine.stay) in told:
                continue
            if isinstance(mine.taken, Person):
                clashes[mine.stay, theirs.stay, theirs.file][mine.taken] = None
            elif fits(mine.taken, meeting):
                continue
            else:
                yield crowded(mine.taken, meeting, called(theirs.stay, theirs.file, hidden))
            told.add((mine.taken, mine.stay))
    for (stay, other, file), booked in clashes.items():
        where = f"{called(other, file, hidden)} until {ends(other, stay)}"
        yield booked_twice(programme, stay, where, [*booked])


def called(theirs: Stay, file: str, hidden: Mapping[str, frozenset[Route]]) -> str:
    """A session of another visit; what only that visit's private file calls it is not told."""
    title = (*theirs.session.route, "title")
    return f"{'a session' if title in hidden[file] else title_of(theirs.session)} of {file}"


def fits(site: Site, meeting: Meeting) -> bool:
    """Whether the site holds both sides; one too big by itself is `over-capacity`, here or there."""
    alone = max(meeting.here, meeting.there)
    return site.capacity is None or not alone <= site.capacity < meeting.here + meeting.there


def crowded(site: Site, meeting: Meeting, other: str) -> Finding:
    """The site that cannot hold both."""
    mine, theirs = meeting.mine.stay, meeting.theirs.stay
    title = f"{other} until {ends(theirs, mine)}"
    return Finding(
        at(mine.session, "when"),
        f"{meeting.here + meeting.there} people together with {title}, {name_of(site)} holds {site.capacity}",
        (Related((*site.route, "capacity"), f"holds {site.capacity}"),),
        "move one of the two, or take another place",
    )


def booked_twice(programme: Programme, mine: Stay, where: str, booked: list[Person]) -> Finding:
    """The people who are elsewhere."""
    fact = f"{people(booked)} {several(booked, 'is', 'are')} at {where}"
    return Finding(at(mine.session, "when"), fact, hint=cure(programme, mine, booked))


def ends(theirs: Stay, mine: Stay) -> str:
    """When the other session ends, on the clock of this one."""
    return until(theirs.when.end, mine.when.start)


def cure(programme: Programme, mine: Stay, booked: list[Person]) -> str:
    """Who could come instead."""
    if len(booked) == 1 and booked[0].role is Role.INTERPRETER:
        other = stand_in(programme, booked[0], mine.session)
        if other is not None:
            return f"move one of the two, or ask {name_of(other)}, who is free here"
    return "move one of the two, or send someone else"
