"""Rules of languages."""

from __future__ import annotations

from visitplan.diagnostics import Rule, Severity

COUNTRY_AS_LANGUAGE = Rule(
    name="country-as-language",
    severity=Severity.ERROR,
    subject="reading",
    waivable=False,
    manual="""\
A country where a language belongs.

What it finds: the code of a country that is no code of a language: `ua`, `gb`, `dk`, `cz` and so on. `se` is a
language, Northern Sami, and only noted.

Why it matters: `ua` gives no Ukrainian programme, and `[ua]` as a guest's language finds no interpreter for it.

What to do: write the language. Ukrainian is `uk`, Swedish `sv`, Danish `da`, Czech `cs`, English `en`.

Before:

    visit:
      title: Autumn visit
      dates: 2026-11-24 to 2026-11-27
      timezone: Europe/Stockholm
      languages: [en, ua]
      host: Norrby
      guest: Kalynivka
      coordinator: helena

After:

    visit:
      title: Autumn visit
      dates: 2026-11-24 to 2026-11-27
      timezone: Europe/Stockholm
      languages: [en, uk]
      host: Norrby
      guest: Kalynivka
      coordinator: helena
""",
)

LABELS_MISSING = Rule(
    name="labels-missing",
    severity=Severity.WARNING,
    subject="reading",
    waivable=False,
    manual="""\
A language of the visit without printed words.

What it finds: a language under `visit.languages` for which visitplan has no words such as “Programme” or “Lunch”.

Why it matters: your texts are printed in that language, but headings, weekdays and hints stand in English.

What to do: nothing, if English beside it is fine. Else add the language: one file of words in `visitplan/labels/`.

Before:

    visit:
      title: Autumn visit
      dates: 2026-11-24 to 2026-11-27
      timezone: Europe/Stockholm
      languages: [en, fo]
      host: Norrby
      guest: Kalynivka
      coordinator: helena

After:

    visit:
      title: Autumn visit
      dates: 2026-11-24 to 2026-11-27
      timezone: Europe/Stockholm
      languages: [en, sv]
      host: Norrby
      guest: Kalynivka
      coordinator: helena
""",
)
