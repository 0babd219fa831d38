"""Private data is kept longer than the house allows.

Why it matters: Diets, phones, ages and health of guests were needed for the visit. Afterwards they are only a risk, to
them and to the house that keeps them.

What to do: Delete them, most easily with the private file, and from the history of git. They may stay for
`policy.purge_after` counted from the last day; without it nothing is asked. What stands in an included file about
hosts and interpreters is kept for the next visit.

Before:

    visit:
      title: Spring visit
      dates: 2026-04-21 to 2026-04-23
      timezone: Europe/Stockholm
      languages: [en]
      host: Norrby
      guest: Kalynivka
      coordinator: helena
    policy: {purge_after: 90 days}
    outcomes: [Both will write down how they sort waste]
    delegates: {olena: {name: Olena Kovalenko, diet: [vegetarian]}}

After:

    visit:
      title: Spring visit
      dates: 2026-04-21 to 2026-04-23
      timezone: Europe/Stockholm
      languages: [en]
      host: Norrby
      guest: Kalynivka
      coordinator: helena
    policy: {purge_after: 90 days}
    outcomes: [Both will write down how they sort waste]
    delegates: {olena: {name: Olena Kovalenko}}
"""

from __future__ import annotations

from collections.abc import Iterator

from visitplan.diagnostics import Finding, Related, Rule, Severity
from visitplan.programme import Person, Programme, Role
from visitplan.rules.rule import Around, policy_of
from visitplan.rules.wording import full_day, listing

RULE = Rule("purge-due", Severity.ERROR, "privacy", __doc__, waivable=False)
SHOWN = 3
KINDS = {
    "diet": "diets",
    "access": "access needs",
    "phone": "phones",
    "email": "e-mail addresses",
    "age": "ages",
    "health": "health",
    "guardian": "guardians",
    "swims": "who swims",
}
"""What is private of a person, and how a list of it reads."""


def find(programme: Programme, around: Around) -> Iterator[Finding]:
    """Private data of anyone, when the time to keep it has passed; what is in it is not told."""
    allowed = policy_of(programme).purge_after
    if allowed is None:
        return
    until = programme.visit.dates.last + allowed
    kept = {person: keys for person in people(programme) if (keys := private_of(person))}
    if kept and around.today > until:
        kinds = [name for key, name in KINDS.items() if any(key in keys for keys in kept.values())]
        of_whom = "one person" if len(kept) == 1 else f"{len(kept)} people"
        places = [(*person.route, key) for person, keys in kept.items() for key in keys]
        yield Finding(
            ("policy", "purge_after"),
            f"private data of {of_whom} was to be deleted after {full_day(until)}: {listing(kinds)}",
            tuple(Related(place, "still here") for place in places[:SHOWN]),
            "delete it here, in the private file and from the history of git",
        )


def people(programme: Programme) -> Iterator[Person]:
    """Everyone whose data is this visit's own: not hosts and interpreters kept for several visits."""
    everyone = (*programme.delegates, *programme.hosts, *programme.interpreters)
    return (person for person in everyone if person.role is Role.DELEGATE or not person.shared)


def private_of(person: Person) -> tuple[str, ...]:
    """The keys with something private of this person."""
    return tuple(key for key in KINDS if getattr(person, key) not in {None, "", ()})
