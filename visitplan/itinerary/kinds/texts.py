"""Reader of Texts: words in one or more languages."""

from __future__ import annotations

import re

from visitplan.document import SharedText
from visitplan.itinerary.faults import Fault, Wrong, wrong
from visitplan.itinerary.kinds.languages import fault_of_language
from visitplan.itinerary.text import Text

# Control characters, bidi embeddings, overrides and isolates, the byte order mark: they change how a line is read
# and print as nothing. U+200C…200F stay, Persian and Arabic need them.
UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufeff]")
HALF = re.compile("[\ud800-\udfff]")
BREAK = re.compile("\r\n|[\r\n\x85\u2028\u2029]")
# What YAML calls nothing; no session and nobody is called so.
EMPTY = frozenset({"", "~", "null", "Null", "NULL"})
EXAMPLE = "write plain words, or {sv: …, en: …}"


def clean(words: str) -> str:
    """The words without what cannot be seen; half a character becomes U+FFFD."""
    if words.isprintable():
        return words
    return HALF.sub("\ufffd", UNSEEN.sub("", words))


def paragraphs(words: str) -> str:
    """The words with a blank line between paragraphs and no other line breaks."""
    if words.isprintable():
        return words.strip()
    words = clean(words)
    told: list[list[str]] = [[]]
    for row in BREAK.split(words):
        if line := row.strip(" \t"):
            told[-1].append(line)
        elif told[-1]:
            told.append([])
    return "\n\n".join(" ".join(lines) for lines in told if lines)


def text(value: object, languages: tuple[str, ...]) -> Text:
    """The words by language, the visit's languages first."""
    if isinstance(value, str):
        shared = value if isinstance(value, SharedText) else None
        words = paragraphs(value)
        if not words:
            raise wrong(value, "there are no words here", EXAMPLE)
        own = shared.language if shared and fault_of_language(shared.language) is None else ""
        return Text(((own or first(languages), words),), plain=True, shared=shared is not None)
    if not isinstance(value, dict):
        raise wrong(value, "{} stands where a text belongs", EXAMPLE)
    return multilingual(value, languages)


def first(languages: tuple[str, ...]) -> str:
    """The language of plain texts; English where the visit's languages cannot be read."""
    return languages[0] if languages else "en"


def multilingual(value: dict[str, object], languages: tuple[str, ...]) -> Text:
    """The forms of a map of languages."""
    faults = [fault for code, words in value.items() for fault in faults_of_form(code, words)]
    forms = {code: paragraphs(words) for code, words in value.items() if isinstance(words, str) and words not in EMPTY}
    if faults:
        raise Wrong(*faults)
    if "all" in forms and len(forms) > 1:
        raise Wrong(Fault("`all` stands beside a language", "write {all: …} alone", inside=("all",), at_key=True))
    order = [*(code for code in languages if forms.get(code)), *(code for code in forms if code not in languages)]
    written = tuple((code, forms[code]) for code in order if forms[code])
    if not written:
        raise wrong(value, "there are no words here", EXAMPLE)
    shared = any(isinstance(words, SharedText) for words in value.values())
    if "all" in forms:
        return Text(((first(languages), forms["all"]),), everywhere=True, shared=shared)
    return Text(written, shared=shared)


def faults_of_form(code: str, words: object) -> list[Fault]:
    """What is wrong with one language of a text."""
    fault = None if code == "all" else fault_of_language(code)
    if fault:
        return [fault._replace(inside=(code,), at_key=True)]
    if words is not None and not isinstance(words, str):
        return [Fault("the words are not plain text", EXAMPLE, inside=(code,))]
    return []
