"""Rules of what stands in texts, whatever field they are."""

from __future__ import annotations

from visitplan.diagnostics import Rule, Severity

PERSONAL_NUMBER = Rule(
    name="personal-number",
    severity=Severity.ERROR,
    subject="privacy",
    waivable=False,
    manual="""\
A passport or personal identity number.

What it finds: Swedish personal identity and coordination numbers with a real date and a right check digit, the
two letters and six digits of a Ukrainian passport, and the eight and five digits of the Ukrainian population
register, in any text but `phone` and `case_number`. The number itself is never shown.

Why it matters: an itinerary is copied, mailed and kept in git for years. With these numbers loans are taken and
accounts opened. No visit needs them in its programme.

What to do: delete it, also from git history: `git log -S` finds where it came in, and whoever has a copy must be
told. What the hotel or the border asks for travels another way.

Before:

    sessions:
      hotel: {title: Hotel, when: 2026-11-24 18:00-18:30, notes: passport FA000000}

After:

    sessions:
      hotel: {title: Hotel, when: 2026-11-24 18:00-18:30, notes: passports are shown at the desk}
""",
)

UNPRINTABLE_CHARACTER = Rule(
    name="unprintable-character",
    severity=Severity.WARNING,
    subject="reading",
    waivable=False,
    manual="""\
A character no font of ours has.

What it finds: emoji, Chinese, Georgian or other characters that neither Source Sans 3 (Latin, Cyrillic, Greek) nor
Noto Sans Arabic can print.

Why it matters: on paper a square stands in its place. In a name that is an affront, in an address a wrong turn.

What to do: write it in letters that can be printed, or leave it out.

Before:

    sessions:
      tour: {title: 🚲 Bicycle tour, when: 2026-11-24 10:00-11:30}

After:

    sessions:
      tour: {title: Bicycle tour, when: 2026-11-24 10:00-11:30}
""",
)
