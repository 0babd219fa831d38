"""A guest's Latin name is spelt otherwise than Ukraine spells it in passports.

Why it matters: Tickets, hotel and badge must show what the passport shows. Names are heard, guessed, or taken over from
an older passport, and one letter is enough to be refused at a gate.

What to do: Ask the guest, do not correct: older passports, own wishes and other rules are common. When the spelling is
right, say where it comes from: `latin_source: passport` or `latin_source: own`. It compares with Resolution 55 of
2010; the order of names and a patronymic do not matter.

Before:

    delegates:
      zhurskyi: {name: {en: Taras Zgurskyi, uk: Тарас Згурський}, head: true}

After:

    delegates:
      zhurskyi: {name: {en: Taras Zgurskyi, uk: Тарас Згурський}, head: true, latin_source: passport}
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from visitplan.almanac.romanisation import romanised
from visitplan.diagnostics import Finding, Related, Rule, Severity
from visitplan.itinerary.text import Text, script_of
from visitplan.programme import Person, Programme
from visitplan.rules.rule import Around
from visitplan.rules.wording import shown

RULE = Rule("latin-mismatch", Severity.WARNING, "people", __doc__)
KNOWN = frozenset({"passport", "own"})
UKRAINE = frozenset({"", "UA"})
FOREIGN = re.compile("[ыэъё]|[a-z]", re.IGNORECASE)
"""No Ukrainian spelling; `mixed-script` speaks of it."""
WORD = re.compile(r"[^\W\d_][\w'’ʼ]*")
PATRONYMIC = re.compile(r"(?:[oe]v[iy]?ch|[iy]vna|yivna|ich|ych)$")
FULL = 3
"""Words of a name that may have a patronymic among them."""


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """Delegates from Ukraine whose two names do not match; those of other countries are spelt by other rules."""
    if programme.visit.guest.country not in UKRAINE:
        return
    for person in programme.delegates:
        told = person.latin_source in KNOWN or (*person.route, "latin_source") in programme.dropped
        if person.name is None or person.withdrawn or told or not person.name.has("uk"):
            continue
        ukrainian, form = person.name.words("uk"), latin_form(person.name)
        if form is None or script_of(ukrainian) != "CYRILLIC" or FOREIGN.search(ukrainian):
            continue
        language, latin = form
        if differ(words_of(romanised(ukrainian)), words_of(latin)):
            yield mismatch(person, language, latin, ukrainian)


def mismatch(person: Person, language: str, latin: str, ukrainian: str) -> Finding:
    """The question."""
    name = (*person.route, "name")
    return Finding(
        (*name, language),
        f"{shown(ukrainian)} is written {shown(latin)}, by the rules for passports {shown(romanised(ukrainian))}",
        (Related((*name, "uk"), "the Ukrainian name"),),
        "ask which it is; if this is right, say `latin_source: passport` or `own`",
    )


def latin_form(name: Text) -> tuple[str, str] | None:
    """The English form, else the first in Latin letters, with its language."""
    forms = sorted(name.forms, key=lambda form: form[0] != "en")
    return next((form for form in forms if script_of(form[1]) == "LATIN"), None)


def words_of(name: str) -> Counter[str]:
    """The words of a name, whatever their order; what stands behind a hyphen is one, an initial none."""
    return Counter(word for word in WORD.findall(name.casefold()) if len(word) > 1)


def differ(expected: Counter[str], written: Counter[str]) -> bool:
    """Whether each has words the other lacks, patronymics left out; one that is only shorter is spelt no otherwise."""
    missing, extra = expected - written, written - expected
    return bool(named(missing, expected)) and bool(named(extra, written))


def named(words: Counter[str], name: Counter[str]) -> list[str]:
    """These words of a name but for the patronymic of a full one."""
    return [word for word in words if name.total() < FULL or not PATRONYMIC.search(word)]
