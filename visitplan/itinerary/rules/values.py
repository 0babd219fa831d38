"""Rules of values and time zones."""

from __future__ import annotations

from visitplan.diagnostics import Rule, Severity

INVALID_VALUE = Rule(
    name="invalid-value",
    severity=Severity.ERROR,
    subject="reading",
    waivable=False,
    manual="""\
A value its key does not take.

What it finds: a time of day that is none, a date the calendar lacks, a number that is no number, a word that is
none of those known, a list where a map belongs, an end and a duration together, a text that a comma cut, a colour
that YAML took for a comment. The hint shows a right value.

Why it matters: a value that is guessed at turns up at the wrong hour. It is left out instead, and the rest of the
file is checked as if it were not there.

What to do: write it as the hint does. A text with `,` `:` or `?` inside `{…}` needs quotes.

Before:

    sites:
      mill: {name: The mill, location: 59.2446, 18.2232}
    sessions:
      tour: {title: Tour of the mill, site: mill, when: 2026-11-24 25:10-26:00}

After:

    sites:
      mill: {name: The mill, location: "59.2446, 18.2232"}
    sessions:
      tour: {title: Tour of the mill, site: mill, when: 2026-11-24 09:00-10:30}
""",
)

UNKNOWN_TIMEZONE = Rule(
    name="unknown-timezone",
    severity=Severity.ERROR,
    subject="reading",
    waivable=False,
    manual="""\
A time zone the database lacks.

What it finds: a zone under `timezone`, `remote`, `when`, `arrives` or `leaves` that the IANA time zone database
does not know, such as `Stockholm`, `CEST` or `+01:00`.

Why it matters: without its zone no time of the visit is a moment. An abbreviation or an offset says nothing about
the day the clocks change.

What to do: write continent and city, as in the hint.

Before:

    delegates:
      olena: {name: Olena Kovalenko, remote: CET/Kyiv}

After:

    delegates:
      olena: {name: Olena Kovalenko, remote: Europe/Kyiv}
""",
)

OUTDATED_TIMEZONE = Rule(
    name="outdated-timezone",
    severity=Severity.WARNING,
    subject="reading",
    waivable=False,
    manual="""\
An old name of a time zone.

What it finds: a name that the IANA time zone database keeps for old files only, such as `Europe/Kiev`. `UTC` is
fine.

Why it matters: the times are right, but the name is printed beside them on what the guests read, and some
calendar programs no longer know it.

What to do: write today's name.

Before:

    delegates:
      olena: {name: Olena Kovalenko, remote: Europe/Kiev}

After:

    delegates:
      olena: {name: Olena Kovalenko, remote: Europe/Kyiv}
""",
)
