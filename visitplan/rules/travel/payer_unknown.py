"""Nobody is said to pay for a journey, a meal or a night, though others have a payer.

Why it matters: The bill comes to the guests, or the restaurant asks the interpreter. With a grant from a partnership
programme, what nobody is named for is what the auditor asks about.

What to do: Write `paid_by:`. It speaks of trains, flights, ferries, buses, meals and lodging as soon as one of them
has a payer; in a draft it is a note.

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
    sessions:
      lunch: {title: Lunch, kind: meal, when: "2026-11-24 12:00-13:00", paid_by: Norrby}
      supper: {title: Supper, kind: meal, when: "2026-11-24 18:00-19:00"}

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
    sessions:
      lunch: {title: Lunch, kind: meal, when: "2026-11-24 12:00-13:00", paid_by: Norrby}
      supper: {title: Supper, kind: meal, when: "2026-11-24 18:00-19:00", paid_by: Norrby}
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from visitplan.diagnostics import Finding, Rule, Severity
from visitplan.programme import Lodging, Programme, Session
from visitplan.rules.rule import Around, live
from visitplan.rules.wording import name_of, title_of

RULE = Rule("payer-unknown", Severity.WARNING, "travel", __doc__, polish=True)
TICKETED = frozenset({"train", "flight", "ferry", "bus"})


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """What costs money and has no payer, when anything that does has one."""
    costs: list[Session | Lodging] = [*(session for session in live(programme) if costly(session)), *programme.lodging]
    payable: list[Session | Lodging] = [*live(programme), *programme.lodging]
    payers = [name_of(each.paid_by) for each in payable if each.paid_by]
    if not payers:
        return
    hint = f"write `paid_by: {Counter(payers).most_common(1)[0][0]}`, or who else it is"
    for each in costs:
        if each.paid_by is None and (*each.route, "paid_by") not in programme.dropped:
            yield Finding((*each.route, "paid_by"), f"nobody is said to pay for {called(each)}", hint=hint)


def costly(session: Session) -> bool:
    """Whether it is a meal, or a journey with tickets."""
    return session.kind == "meal" or (session.is_transfer and session.by in TICKETED)


def called(cost: Session | Lodging) -> str:
    """The title of a session, the place or else the id of a lodging."""
    if isinstance(cost, Session):
        return title_of(cost)
    return f"the nights at {name_of(cost.site)}" if cost.site else f"the lodging `{cost.id}`"
