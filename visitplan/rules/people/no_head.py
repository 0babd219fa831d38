"""The delegation has no head, or two.

Why it matters: Greetings, seats, cars and speeches go by the head of the delegation. With two, one is greeted second;
with none, nobody knows whom to greet.

What to do: Give exactly one delegate `head: true`. A single delegate is the head without it. In a draft a missing
head is only noted.

Before:

    delegates:
      olena: {name: Olena Kovalenko, head: true}
      taras: {name: Taras Bondar, head: true}

After:

    delegates:
      olena: {name: Olena Kovalenko, head: true}
      taras: {name: Taras Bondar}
"""

from __future__ import annotations

from collections.abc import Iterator

from visitplan.diagnostics import Finding, Related, Rule, Severity
from visitplan.programme import Programme
from visitplan.rules.rule import Around, polish
from visitplan.rules.wording import name_of

RULE = Rule("no-head", Severity.ERROR, "people", __doc__)


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """Every head but the first; or the delegation, when several people have none."""
    delegation = [person for person in programme.delegates if not person.withdrawn]
    heads = [person for person in delegation if person.head]
    for second in heads[1:]:
        first = name_of(heads[0])
        yield Finding(
            (*second.route, "head"),
            f"{name_of(second)} is head of the delegation, and so is {first}",
            (Related((*heads[0].route, "head"), f"{first} is the first"),),
            "keep one `head: true`",
        )
    # A person or a `head:` that could not be read may be the one.
    if not heads and len(delegation) > 1 and not any(route[0] == "delegates" for route in programme.dropped):
        fact = f"none of the {len(delegation)} delegates is head of the delegation"
        yield Finding(("delegates",), fact, hint="add `head: true` to one of them", severity=polish(programme))
