"""A host has no e-mail address that mail can go to, or a phone that cannot be dialled from abroad.

Why it matters: Without an address no invitation reaches them. Invitations come from the coordinator: without that
address nobody gets any, and no calendar says who stands behind it. `070-…` is no number for a guest with a Ukrainian
phone who stands at the wrong door.

What to do: Add `email:`, in plain letters and digits, and write phones from the country on: `+46 70 174 06 05`. A
missing address is only noted in a draft, and only of the coordinator and of hosts who take part or receive somewhere.

Before:

    hosts:
      helena: {name: Helena Ek, email: helena@norrby.example, phone: 070-174 06 05}
    sessions:
      tour: {title: Waste tour, when: "2026-11-24 09:00-10:30", hosts: [helena]}

After:

    hosts:
      helena: {name: Helena Ek, email: helena@norrby.example, phone: +46 70 174 06 05}
    sessions:
      tour: {title: Waste tour, when: "2026-11-24 09:00-10:30", hosts: [helena]}
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from visitplan.diagnostics import Finding, Rule, Severity
from visitplan.programme import Person, Programme, Role, mailable
from visitplan.rules.rule import Around, live, polish, unclear
from visitplan.rules.wording import name_of

RULE = Rule("host-unreachable", Severity.WARNING, "people", __doc__)
FROM_ABROAD = re.compile(r"\+\s?[1-9](?:[\s()./–-]*\d){6,14}(?!\d)")


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """Hosts who take part or receive and have no address; hosts and those on call with a phone of the house."""
    unread = unclear(programme)
    for host in unmailed(programme):
        if host.email:
            fact = f"no invitation can be written {sides(host, programme)} the e-mail address of {name_of(host)}"
            hint = "mail programs ask for letters a–z, digits and . _ + ' -"
            yield Finding((*host.route, "email"), fact, hint=hint, severity=polish(programme))
        elif (*host.route, "email") not in unread:
            fact = f"{name_of(host)} has no e-mail address, so {loss(host, programme)}"
            yield Finding(host.route, fact, hint="add `email:`", severity=polish(programme))
    for person in dict.fromkeys((*programme.hosts, *programme.visit.on_call)):
        if person.phone and not person.withdrawn and not FROM_ABROAD.match(person.phone):
            fact = f"the phone of {name_of(person)} cannot be dialled from abroad"
            yield Finding((*person.route, "phone"), fact, hint=cure(person.phone, programme))


def unmailed(programme: Programme) -> Iterator[Person]:
    """The coordinator who invites, and the hosts who are to be invited, without an address mail can go to."""
    without = [host for host in programme.hosts if not mailable(host.email) and not host.withdrawn]
    invited = hosting(programme) if without else ()
    for host in without:
        if host in invited or (host is programme.visit.coordinator and any(live(programme))):
            yield host


def sides(host: Person, programme: Programme) -> str:
    """Whether mail would come from there or go there."""
    return "from" if host is programme.visit.coordinator else "to"


def loss(host: Person, programme: Programme) -> str:
    """What is missing without an address."""
    return "nobody can be invited" if host is programme.visit.coordinator else "gets no invitation"


def hosting(programme: Programme) -> set[Person]:
    """The hosts of sessions, and those who receive where sessions are."""
    found: set[Person] = set()
    for session in live(programme):
        led = () if session.lead is None else (session.lead,)
        found.update(session.hosts, led)
        if session.site and session.site.host:
            found.add(session.site.host)
    return {person for person in found if person.role is Role.HOST}


def cure(phone: str, programme: Programme) -> str:
    """How to write it."""
    if phone.startswith("00"):
        return "write + instead of 00"
    if programme.visit.host.country == "SE" and phone.startswith("0"):
        return "write +46 instead of the first 0"
    return "write it from + and the country code on"
