"""A word mixes Latin and Cyrillic letters, or a Ukrainian name has letters Ukrainian does not have.

Why it matters: `а` and `a` look alike and are not the same: the name is not found by anyone who searches for it, it is
read aloud wrong and it prints in two typefaces. ы, э, ъ and ё make a Ukrainian name Russian.

What to do: Type the word anew in one alphabet. Parts joined by a hyphen may differ: `IT-фахівців`.

Before:

    delegates:
      olena: {name: {en: Olena Kovalenko, uk: Олeна Коваленко}}

After:

    delegates:
      olena: {name: {en: Olena Kovalenko, uk: Олена Коваленко}}
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from visitplan.diagnostics import Finding, Route, Rule, Severity
from visitplan.itinerary.text import Text
from visitplan.programme import Programme, WrittenText
from visitplan.rules.phrases import said
from visitplan.rules.rule import Around, unclear
from visitplan.rules.wording import listing, shown

RULE = Rule("mixed-script", Severity.ERROR, "people", __doc__)
LATIN, CYRILLIC, MARKS = "A-Za-zÀ-ÖØ-öø-ɏ", "\u0400-\u052f", "\u0300-\u036f\u00ad"
# An apostrophe joins a Latin name to its Ukrainian ending (Facebook’у), but no single letter before it is a name.
MIXED = rf"[{LATIN}][{MARKS}]*[{CYRILLIC}]|[{CYRILLIC}][{MARKS}'’ʼ]*[{LATIN}]|(?<![^\W\d_])[{LATIN}]['’ʼ][{CYRILLIC}]"
LATIN_LETTER, CYRILLIC_LETTER = re.compile(f"[{LATIN}]"), re.compile(f"[{CYRILLIC}]")
WORD = re.compile(rf"(?:[^\W\d_]|[{MARKS}'’ʼ])+")
NOT_UKRAINIAN = re.compile("[ыэъё]", re.IGNORECASE)
PRIVATE = frozenset({"health", "guardian"})
ALIKE = dict(zip("aceiopxyABCEHIKMOPTXY", "асеіорхуАВСЕНІКМОРТХУ", strict=True))
"""Latin letters and the Cyrillic ones that look the same."""


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """The first such word of every text, language by language."""
    if all("".join(forms).isascii() for forms in said(programme).values()):
        return
    unread, pattern = unclear(programme), re.compile(MIXED)
    for written in programme.texts:
        for language, words in written.text.forms:
            if words.isascii() or written.route in unread:
                continue
            both = LATIN_LETTER.search(words) and CYRILLIC_LETTER.search(words)
            if both and (mixed := pattern.search(words)):
                yield told(written, language, *script_fault(word_at(words, mixed.start())))
            elif written.is_name and language == "uk" and (foreign := NOT_UKRAINIAN.search(words)):
                yield told(written, language, *letter_fault(word_at(words, foreign.start())))


def told(written: WrittenText, language: str, word: str, fact: str, hint: str) -> Finding:
    """The finding, without the word where it is private."""
    quoted = "a word" if not PRIVATE.isdisjoint(written.route) else f"“{shown(word)}”"
    return Finding(place(written.route, written.text, language), f"{quoted} {fact}", hint=hint)


def script_fault(word: str) -> tuple[str, str, str]:
    """The word, what its letters are, and what to do about the fewer ones."""
    latin, cyrillic = (re.findall(f"[{letters}]", word) for letters in (LATIN, CYRILLIC))
    few, script, other = (
        (latin, "Latin", "Cyrillic") if len(latin) <= len(cyrillic) else (cyrillic, "Cyrillic", "Latin")
    )
    strange = list(dict.fromkeys(few))
    fact = f"has {script} {listing([f'`{letter}`' for letter in strange])} among {other} letters"
    alike = all(letter in ALIKE or letter in ALIKE.values() for letter in strange)
    return word, fact, f"type it in {other} letters" + (", they look the same" if alike else " alone")


def letter_fault(word: str) -> tuple[str, str, str]:
    """The word, and the letters of it that are not Ukrainian."""
    strange = [f"`{letter}`" for letter in dict.fromkeys(NOT_UKRAINIAN.findall(word))]
    return word, f"has {listing(strange)}, which Ukrainian does not have", "ask how the name is spelt in Ukrainian"


def word_at(words: str, position: int) -> str:
    """The whole word at a position."""
    return next((word[0] for word in WORD.finditer(words) if word.end() > position), "")


def place(route: Route, text: Text, language: str) -> Route:
    """Where the form of this language stands."""
    if text.plain:
        return route
    return (*route, "all" if text.everywhere else language)
