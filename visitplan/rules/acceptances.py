"""What the coordinator accepts: one rule silenced at one place, with a reason, an owner and an end date."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from visitplan.diagnostics import Finding, Route, Rule
from visitplan.programme import Acceptance, Programme
from visitplan.rules.rule import Around

Found = tuple[Rule, Finding]


def not_accepted(found: Iterable[Found], programme: Programme, around: Around) -> tuple[Found, ...]:
    """The findings nobody accepts."""
    accepted = {
        (acceptance.rule, acceptance.at)
        for acceptance in programme.acceptances
        if not expired(acceptance, programme, around)
    }
    return tuple(
        (rule, finding)
        for rule, finding in found
        if not (accepted and rule.waivable and any(place in accepted for place in places_of(rule, finding)))
    )


def expired(acceptance: Acceptance, programme: Programme, around: Around) -> bool:
    """Whether its end date has passed. The clock stops with the visit: after it, nothing expires any more."""
    return acceptance.until is not None and min(around.today, programme.visit.dates.last) > acceptance.until


def places_of(rule: Rule, finding: Finding) -> Iterator[tuple[str, str]]:
    """Every way to name where a finding is: its routes and their beginnings, one of a series by both ids."""
    for route in {finding.route, in_file(finding.route), finding.also_at}:
        yield from ((rule.name, ".".join(route[: length + 1])) for length in range(len(route)))


def in_file(route: Route) -> Route:
    """The route as the file has it: one of a series stands where the series is written."""
    match route:
        case ("sessions", identifier, *keys):
            return ("sessions", identifier.partition("@")[0], *keys)
        case _:
            return route
