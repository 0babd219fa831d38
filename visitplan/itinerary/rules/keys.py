"""Rules of keys and ids."""

from __future__ import annotations

from visitplan.diagnostics import Rule, Severity

UNKNOWN_KEY = Rule(
    name="unknown-key",
    severity=Severity.ERROR,
    subject="reading",
    waivable=False,
    manual="""\
A key the format does not have.

What it finds: a misspelt key, a key in the wrong place, a section that an included file may not have.

Why it matters: what stands under a key nobody reads is left out of every paper. A guest's `diett:` would never
reach the kitchen, and no one would notice before lunch.

What to do: take the key the hint proposes, or move the lines to where they belong. Words of your own go into
`notes:`.

Before:

    sesions:
      lunch: {title: Lunch, when: 2026-11-24 12:00-13:00}

After:

    sessions:
      lunch: {title: Lunch, when: 2026-11-24 12:00-13:00}
""",
)

MISSING_KEY = Rule(
    name="missing-key",
    severity=Severity.ERROR,
    subject="reading",
    waivable=False,
    manual="""\
A key that must be there.

What it finds: a visit without title, dates, timezone, languages, host, guest or coordinator; a session without a
title; a site without a name; a person with neither name nor title; lodging without nights; an acceptance without
a rule, a place, a reason, an owner or an end date.

Why it matters: a line of the programme that is called nothing cannot be printed, and a visit without a time zone
has no moments. The record is left out until it can be read.

What to do: write the key. Where a name is not known yet, a title holds the place.

Before:

    interpreters:
      interpreter-2: {languages: [uk, sv]}

After:

    interpreters:
      interpreter-2: {title: Second interpreter, languages: [uk, sv]}
""",
)

INVALID_ID = Rule(
    name="invalid-id",
    severity=Severity.ERROR,
    subject="reading",
    waivable=False,
    manual="""\
An id that cannot be one, or that two kinds of people share.

What it finds: capitals, spaces, underscores and letters outside a-z in an id; more than 60 characters; `all`; the
words Windows keeps for devices (`con`, `aux`, `nul`, `prn`, `com1`, `lpt1` and their like); one id for a delegate
and a host, an interpreter or a group.

Why it matters: ids become folder names and parts of calendar entries on every kind of computer, and `hosts: [anna]`
must mean one Anna.

What to do: write small letters a-z, digits and hyphens. An id is never printed, the name is.

Before:

    hosts:
      helena: {name: Helena Ek}
      Åsa Berg: {name: Åsa Berg}

After:

    hosts:
      helena: {name: Helena Ek}
      asa-berg: {name: Åsa Berg}
""",
)
