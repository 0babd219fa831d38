"""Ukrainian names in Latin letters, as Ukraine writes them in passports since 2010.

The table is that of Resolution 55 of the Cabinet of Ministers of 27 January 2010: some letters are written otherwise
at the start of a word, the soft sign and the apostrophe are left out, and зг is zgh, to be no zh.
"""

from __future__ import annotations

import re

LETTERS = {
    **dict(zip("абвгґдезиіїйклмнопрстуф", "abvhgdezyiiiklmnoprstuf", strict=True)),
    "є": "ie",
    "ж": "zh",
    "х": "kh",
    "ц": "ts",
    "ч": "ch",
    "ш": "sh",
    "щ": "shch",
    "ю": "iu",
    "я": "ia",
    **dict.fromkeys("ь'’ʼ", ""),
}
FIRST = {"є": "ye", "ї": "yi", "й": "y", "ю": "yu", "я": "ya"}
"""At the start of a word."""
WORD = re.compile(r"[а-щьюяєіїґ'’ʼ]+", re.IGNORECASE)


def romanised(words: str) -> str:
    """The words with every Ukrainian one in Latin letters; what is none stays as it is."""
    return WORD.sub(lambda match: cased(latin(match[0].lower()), match[0]), words)


def latin(word: str) -> str:
    """A small Ukrainian word in small Latin letters."""
    rest = word[1:].replace("зг", "zgh") if word[:1] in FIRST else word.replace("зг", "zgh")
    return FIRST.get(word[:1], "") + "".join(LETTERS.get(letter, letter) for letter in rest)


def cased(latin: str, word: str) -> str:
    """The Latin word with capitals where the other has them: at the start, or all over."""
    if len(word) > 1 and word.isupper():
        return latin.upper()
    return latin.capitalize() if word[:1].isupper() else latin
