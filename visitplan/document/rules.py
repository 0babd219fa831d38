"""The rules the reader itself keeps, each with its manual page."""

from __future__ import annotations

from visitplan.diagnostics import Diagnostic, Place, Rule, Severity, Span

INVALID_YAML = Rule(
    name="invalid-yaml",
    severity=Severity.ERROR,
    subject="reading",
    waivable=False,
    manual="""\
A file that is not plain YAML.

What it finds: a mistake in the file's form, before a word of it is understood: a text with `: ` in it that is
not in quotes, a quote or a bracket that is never closed, a line that fits no indentation, a tab, a control
character, bytes that are not UTF-8, a key without a name, more than 32 levels, more than 10 MB.

Why it matters: where the form breaks, nothing after it can be read, so the rest of that file is not checked.

What to do: the hint shows the line as it can stand. Most often a text only needs quotes.

Before:

    sessions:
      lunch:
        title: Lunch: soup and bread
        when: 2026-11-24 12:00-13:00

After:

    sessions:
      lunch:
        title: "Lunch: soup and bread"
        when: 2026-11-24 12:00-13:00
""",
)

FEATURE_NOT_ALLOWED = Rule(
    name="yaml-feature-not-allowed",
    severity=Severity.ERROR,
    subject="reading",
    waivable=False,
    manual="""\
A part of YAML that itineraries do without.

What it finds: anchors (`&x`), aliases (`*x`), merge keys (`<<`), tags (`!x`) and a second document (`---`).

Why it matters: an itinerary is read by people who never saw YAML. What a line says should stand in that line,
and a change in one place should change one thing. A value read from somewhere else also hides in `git diff`.

What to do: write the value out where it is needed. A text that begins with `*`, `&` or `!` needs quotes.

Before:

    sessions:
      lunch-1: {title: &lunch Lunch, when: 2026-11-24 12:00-13:00}
      lunch-2: {title: *lunch, when: 2026-11-25 12:00-13:00}

After:

    sessions:
      lunch-1: {title: Lunch, when: 2026-11-24 12:00-13:00}
      lunch-2: {title: Lunch, when: 2026-11-25 12:00-13:00}
""",
)

REPEATED_KEY = Rule(
    name="repeated-key",
    severity=Severity.ERROR,
    subject="reading",
    waivable=False,
    manual="""\
The same key twice in one map.

What it finds: two people, sessions or sites with one id, or a field written twice. The message names the line of
the first.

Why it matters: other programs keep the last one and forget the first without a word, so a guest or a session
would be gone from every paper.

What to do: rename one, or delete the one that is not meant.

Before:

    delegates:
      olena: {name: Olena Kovalenko}
      olena: {name: Olena Shevchuk}

After:

    delegates:
      olena: {name: Olena Kovalenko}
      olena-shevchuk: {name: Olena Shevchuk}
""",
)

INCLUDE_OUTSIDE = Rule(
    name="include-outside",
    severity=Severity.ERROR,
    subject="reading",
    waivable=False,
    manual="""\
An include that cannot be followed.

What it finds: a file under `include:` that is not there, lies outside the itinerary's folder, is the itinerary
itself or another itinerary, an `include:` inside an included file or a private one, and a private file whose name
ends in `.yml`, so that it is not laid over.

Why it matters: a visit must read the same on every machine. What lies in the folder or below travels with it;
a path like `../sites.yaml` or `C:/visits/sites.yaml` does not.

What to do: put the shared file in the itinerary's folder or below, and write its path with `/`.

Before:

    include: [../shared/sites.yaml]
    ---
    # shared/sites.yaml
    sites: {petterboda: Petterboda recycling centre}

After:

    include: [shared/sites.yaml]
    ---
    # shared/sites.yaml
    sites: {petterboda: Petterboda recycling centre}
""",
)

RULES = (INVALID_YAML, FEATURE_NOT_ALLOWED, REPEATED_KEY, INCLUDE_OUTSIDE)


def found(rule: Rule, span: Span, message: str, *, hint: str = "", related: tuple[Place, ...] = ()) -> Diagnostic:
    """The finding of one of these rules, at its place."""
    return Diagnostic(rule.name, rule.severity, message, span, hint, related)
