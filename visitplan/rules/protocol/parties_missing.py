"""A party that should meet the guests is in no session.

Why it matters: Guests go home having met the majority alone. After the next election the partnership begins anew.

What to do: Let a host of that `party:` take part in a session. The parties are those listed in `policy.parties`;
without them nothing is asked.

Before:

    policy: {parties: [S, M]}
    hosts:
      helena: {name: Helena Ek, party: S}
    sessions:
      council: {title: Meeting the council, when: "2026-11-24 09:00-10:30", hosts: [helena]}

After:

    policy: {parties: [S, M]}
    hosts:
      helena: {name: Helena Ek, party: S}
      gustav: {name: Gustav Berg, party: M}
    sessions:
      council: {title: Meeting the council, when: "2026-11-24 09:00-10:30", hosts: [helena, gustav]}
"""

from __future__ import annotations

from collections.abc import Iterator

from visitplan.diagnostics import Finding, Related, Rule, Severity
from visitplan.programme import Person, Programme
from visitplan.rules.rule import Around, live, policy_of, unclear
from visitplan.rules.wording import listing, name_of, several, shown

RULE = Rule("parties-missing", Severity.WARNING, "protocol", __doc__)
KEYS = frozenset({"hosts", "lead", "party"})
"""Where what cannot be read may have been someone of a party."""


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """The parties listed of which nobody takes part, told once."""
    parties = policy_of(programme).parties
    if not parties or any(not KEYS.isdisjoint(route) for route in unclear(programme)):
        return
    taking_part = {host for session in live(programme) for host in (*session.hosts, session.lead) if host}
    met = {name for host in taking_part if not host.withdrawn for name in party_of(host)}
    missing = [party for party in parties if party.casefold() not in met]
    if missing:
        absent = {party.casefold() for party in missing}
        idle = [host for host in programme.hosts if not host.withdrawn and not absent.isdisjoint(party_of(host))]
        more = f"add {several(missing, 'a host', 'hosts')} with that `party:`"
        yield Finding(
            ("policy", "parties"),
            f"nobody from {listing([shown(party) for party in missing])} takes part in any session",
            tuple(Related(host.route, f"{name_of(host)} is in no session") for host in idle),
            f"let {name_of(idle[0])} take part" if idle else more,
        )


def party_of(host: Person) -> frozenset[str]:
    """Every form of the name of this host's party."""
    return frozenset(form.casefold() for _, form in host.party.forms) if host.party else frozenset()
