"""A host, interpreter, site, theme or group is in nothing.

Why it matters: It is left over from a change, or someone was forgotten: an interpreter who is paid and in no session.

What to do: Put it into a session, or delete it. What stands in an included file is for several visits and may wait
there. Delegates in no session are `idle-delegate`. In a draft it is only noted.

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
    sites: {petterboda: Petterboda recycling centre, badhuset: The public baths}
    sessions:
      tour: {title: Waste tour, when: "2026-11-24 09:00-10:30", site: petterboda}

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
    sites: {petterboda: Petterboda recycling centre}
    sessions:
      tour: {title: Waste tour, when: "2026-11-24 09:00-10:30", site: petterboda}
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from visitplan.diagnostics import Finding, Route, Rule, Severity
from visitplan.programme import Group, Person, Programme, Session, Site, Theme
from visitplan.rules.rule import Around
from visitplan.rules.spelling import meant

Definition: TypeAlias = Person | Site | Theme | Group
RULE = Rule("unused-definition", Severity.WARNING, "references", __doc__, polish=True, waivable=False)
SECTIONS = frozenset({"sessions", "sites", "wishes", "lodging", "accept", "followups"})
FIELDS = frozenset(
    {
        *("coordinator", "on_call", "host", "site", "from", "to", "lead", "driver", "hosts", "interpreters"),
        *("speakers", "themes", "delegates", "people", "by", "owner"),
    }
)
"""Where things are named by their ids."""
ANYONE = {"person": ("host", "interpreter")}
RECORD = 2
"""Keys that lead to a record: its section and its id."""


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """What is defined in this file and named nowhere."""
    if any(unreadable(route) for route in programme.dropped):
        return
    # What a misspelt id stands for is as good as used: one cause, one finding.
    guesses = meant(programme.unresolved)
    misspelt = set(guesses.values())
    # And what nothing is like may stand for any of its kind.
    lost = {one.kind for one in programme.unresolved if not one.defined_as and (one.kind, one.id) not in guesses}
    unclear_kinds = {kind for words in lost for part in words.split(" or ") for kind in ANYONE.get(part, (part,))}
    told = programme.listed | misspelt
    own = [(kind, one) for kind, one in own_definitions(programme) if kind not in unclear_kinds and one.id not in told]
    left = unnamed(programme, {definition for _, definition in own})
    for kind, definition in own:
        if definition in left:
            yield Finding(definition.route, f"{kind} `{definition.id}` is in no session", hint="use it, or delete it")


def unreadable(route: Route) -> bool:
    """Whether what could not be read there may have named anything."""
    return (route[0] in SECTIONS and len(route) <= RECORD) or not FIELDS.isdisjoint(route[1:])


def own_definitions(programme: Programme) -> Iterator[tuple[str, Definition]]:
    """What is defined for this visit alone, with its kind."""
    defined: tuple[tuple[str, tuple[Definition, ...]], ...] = (
        ("theme", programme.themes),
        ("group", programme.groups),
        ("host", programme.hosts),
        ("interpreter", programme.interpreters),
        ("site", programme.sites),
    )
    for kind, registry in defined:
        yield from ((kind, definition) for definition in registry if not definition.shared)


def unnamed(programme: Programme, definitions: set[Definition]) -> set[Definition]:
    """What of these nothing names: sessions are asked until all is named; cancelled ones count, they stay on paper."""
    left = definitions.difference(outside_sessions(programme))
    for session in programme.sessions:
        if not left:
            break
        left.difference_update(named_in(session))
    return left


def named_in(session: Session) -> tuple[object, ...]:
    """Everything one session names."""
    one = (session.site, session.start_place, session.end_place, session.lead, session.driver)
    return (*one, *session.hosts, *session.interpreters, *session.speakers, *session.themes, *session.groups)


def outside_sessions(programme: Programme) -> Iterator[object]:
    """Everything the rest of the file names."""
    yield programme.visit.coordinator
    yield from programme.visit.on_call
    yield from (site.host for site in programme.sites)
    for wish in programme.wishes:
        yield from wish.themes
    for lodging in programme.lodging:
        yield from (lodging.site, *lodging.people)
    yield from (acceptance.by for acceptance in programme.acceptances)
    yield from (followup.owner for followup in programme.followups)
