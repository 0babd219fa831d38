"""What can be wrong with a ledger, whatever stands in the itinerary."""

from __future__ import annotations

from visitplan.diagnostics import Rule, Severity

LEDGER_DAMAGED = Rule(
    name="ledger-damaged",
    severity=Severity.ERROR,
    subject="editions",
    waivable=False,
    manual="""\
A ledger of releases that is not as `visitplan release` wrote it.

What it finds: a `NAME.ledger.json` beside the itinerary that git could not merge, that was edited by hand, that lost
an edition or holds one twice, or that is no ledger at all.

Why it matters: the ledger says which version of each session stands in people's calendars. With a wrong number there a
calendar program keeps the old time and says nothing. So nothing is built or released from a ledger in doubt, and it is
never written over.

What to do: take the ledger as it was after the last release, for one from git with `git checkout`. Where two people
released on two branches, keep the ledger of the one whose papers and mails went out, and release the other changes anew
as the next edition.

Before:

    sessions:
      lunch: {title: Lunch, when: 2026-11-24 12:00-13:00}
    ---
    # autumn.ledger.json
    <<<<<<< HEAD

After:

    sessions:
      lunch: {title: Lunch, when: 2026-11-24 12:00-13:00}
""",
)

VISIT_RENAMED = Rule(
    name="visit-renamed",
    severity=Severity.ERROR,
    subject="editions",
    waivable=False,
    manual="""\
A visit whose id is not the one it was released under.

What it finds: a ledger of releases beside the itinerary that is of a visit with another id, or one in the same folder
that lost its itinerary and has most of this visit's sessions. Without an `id:` the id comes from the name of the file,
so renaming the file renames the visit.

Why it matters: calendars know each session by a number made of the visit's id. Under another id everybody would get
every session a second time, and the old ones would never change again.

What to do: give the ledger the itinerary's new name, and write the old id under `visit:`, as the hints show it. If this
is another visit that began as a copy, the ledger is not its own: delete or move it.

Before:

    visit:
      id: autumn
      title: Autumn visit
      dates: 2026-11-24 to 2026-11-27
      timezone: Europe/Stockholm
      languages: [en]
      host: Norrby
      guest: Kalynivka
      coordinator: helena

After:

    visit:
      id: visit-of-kalynivka
      title: Autumn visit
      dates: 2026-11-24 to 2026-11-27
      timezone: Europe/Stockholm
      languages: [en]
      host: Norrby
      guest: Kalynivka
      coordinator: helena
""",
)

RULES: tuple[Rule, ...] = (LEDGER_DAMAGED, VISIT_RENAMED)
