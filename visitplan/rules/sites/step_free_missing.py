"""Someone needs step-free access, and the site has none, or nobody knows.

Why it matters: The one in the wheelchair waits outside while the others go in, in front of everyone.

What to do: Choose another site, or ask: then write what there is, `access: [step-free]`, or `access: []` where there is
nothing. A site that has none is an error, an unknown one a warning. It looks at the sites of sessions and of lodging;
the finding never says who it is.

Before:

    delegates: {olena: {name: Olena Kovalenko, access: [step-free]}}
    sites: {mill: {name: The old mill, access: [hearing-loop]}}
    sessions:
      tour: {title: How flour is made, when: "2026-11-24 09:00-10:30", site: mill}

After:

    delegates: {olena: {name: Olena Kovalenko, access: [step-free]}}
    sites: {mill: {name: The old mill, access: [hearing-loop, step-free]}}
    sessions:
      tour: {title: How flour is made, when: "2026-11-24 09:00-10:30", site: mill}
"""

from __future__ import annotations

from collections.abc import Iterator

from visitplan.diagnostics import Finding, Related, Route, Rule, Severity
from visitplan.programme import Person, Programme, Role, Site
from visitplan.rules.rule import Around, at, expected, live, unclear
from visitplan.rules.wording import name_of, several

RULE = Rule("step-free-missing", Severity.ERROR, "sites", __doc__)
NEEDS = frozenset({"step-free", "wheelchair"})
STEP_FREE = "step-free"
Use = tuple[Site, Route, tuple[Person, ...]]


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """Every site someone cannot enter or may not be able to, told once, where it is first used by them."""
    if not any(needs(one) for one in (*programme.delegates, *programme.hosts, *programme.interpreters)):
        return
    unread = unclear(programme)
    told = {site for site in programme.sites if is_step_free(site) or (*site.route, "access") in unread}
    for site, route, there in uses(programme):
        needing = [one for one in there if needs(one)]
        if needing and site not in told:
            told.add(site)
            yield missing(site, route, needing, programme)


def uses(programme: Programme) -> Iterator[Use]:
    """The sites people go to and sleep at, with those who are there in person."""
    for session in live(programme):
        if session.site and not session.is_transfer:
            yield session.site, at(session, "site"), tuple(expected(session))
    for lodging in programme.lodging:
        if lodging.site:
            yield lodging.site, (*lodging.route, "site"), lodging.people


def missing(site: Site, route: Route, needing: list[Person], programme: Programme) -> Finding:
    """What is needed there, by how many."""
    guests = all(one.role is Role.DELEGATE for one in needing)
    one, more = ("one guest needs", "guests need") if guests else ("one person needs", "people need")
    who = several(needing, one, f"{len(needing)} {more}")
    if site.access is None:
        fact = f"{who} step-free access, and nobody knows whether {name_of(site)} has it"
        return Finding(
            route, fact, hint="ask, and write `access: [step-free]` or `access: []`", severity=Severity.WARNING
        )
    fact = f"{who} step-free access, {name_of(site)} has none"
    return Finding(route, fact, (Related((*site.route, "access"), "what it has"),), cure(site, programme))


def cure(site: Site, programme: Programme) -> str:
    """A step-free site of the same kind, else what to ask."""
    other = next((one for one in programme.sites if one.kind == site.kind and is_step_free(one)), None)
    return "ask for a ramp, or choose another site" if other is None else f"go to {name_of(other)}, which is step-free"


def needs(person: Person) -> bool:
    """Whether this person, there in person, needs a way without steps."""
    return not (person.remote or person.withdrawn) and not NEEDS.isdisjoint(words(person.access))


def is_step_free(site: Site) -> bool:
    """Whether the site says so."""
    return STEP_FREE in words(site.access or ())


def words(access: tuple[str, ...]) -> set[str]:
    """The words however they are written."""
    return {word.casefold().replace(" ", "-") for word in access}
