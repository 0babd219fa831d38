"""Photos are planned where the site or someone who takes part says no.

Why it matters: A picture of a pupil or of a resident of a care home cannot be called back. A guest who says no may
have family in occupied territory.

What to do: Set the session to `photos: no` or `ask`, or take the picture somewhere else. It speaks only where a
session says `photos: yes`.

Before:

    sites: {ringen: {name: Ringen preschool, photos: no}}
    sessions:
      visit: {title: Visit to the preschool, when: "2026-11-24 09:00-10:30", site: ringen, photos: yes}

After:

    sites: {ringen: {name: Ringen preschool, photos: no}}
    sessions:
      visit: {title: Visit to the preschool, when: "2026-11-24 09:00-10:30", site: ringen, photos: no}
"""

from __future__ import annotations

from collections.abc import Iterator

from visitplan.diagnostics import Finding, Related, Rule, Severity
from visitplan.programme import Person, Programme, Session
from visitplan.rules.rule import Around, at, expected, live
from visitplan.rules.wording import name_of, title_of

RULE = Rule("photo-forbidden", Severity.WARNING, "privacy", __doc__, waivable=False)
SHOWN = 3


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """Sessions with photos planned that the site or those who take part do not want; nobody is named."""
    for session in live(programme):
        if session.photos != "yes":
            continue
        site = session.site if session.site and session.site.photos == "no" else None
        people = [one for one in expected(session) if one.photos == "no" and not one.remote]
        if site or people:
            yield Finding(
                at(session, "photos"),
                f"photos are planned at {title_of(session)}, and {objecting(name_of(site) if site else '', people)}",
                tuple(refusals(session, people)),
                "set `photos: no`, or `ask` and photograph those who agree" if people else "set `photos: no`",
            )


def objecting(site: str, people: list[Person]) -> str:
    """Who says no: the site by name, people by number."""
    many = "one person who takes part" if len(people) == 1 else f"{len(people)} people who take part"
    says = " and ".join(part for part in (site, many if people else "") if part)
    return f"{says} {'says' if bool(site) + len(people) == 1 else 'say'} no"


def refusals(session: Session, people: list[Person]) -> Iterator[Related]:
    """Where no is said."""
    if session.site and session.site.photos == "no":
        yield Related((*session.site.route, "photos"), "the site says no")
    yield from (Related((*one.route, "photos"), "no is said here") for one in people[:SHOWN])
