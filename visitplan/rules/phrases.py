"""What is looked for in texts: names word by word, whatever their case, apostrophes and marks; and whether at all."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import chain

from visitplan.programme import Programme

WORD = re.compile(r"[^\W_]+")
PATRONYMIC = re.compile(r"(?:вич|[иії]вна|vych|vich|[iy]vna)$")
FULL = 3
"""Words of a name that may have a patronymic among them."""
APOSTROPHE = re.compile("['’ʼ`´]")


@lru_cache(maxsize=1)  # several rules ask it of the same programme
def said(programme: Programme) -> Mapping[str, list[str]]:
    """All that the texts say, by language: what stands nowhere in it need not be looked for text by text."""
    words: dict[str, list[str]] = defaultdict(list)
    for language, form in chain.from_iterable([written.text.forms for written in programme.texts]):
        words[language].append(form)
    return words


def small(text: str) -> str:
    """The text in small letters: what is alike with `re.IGNORECASE` is the same in it, Turkish letters included."""
    return text.casefold().replace("i\u0307", "i").replace("ı", "i")


class Phrases:
    """Some phrases to look for; the last word of one may have the Swedish genitive's s."""

    def __init__(self, phrases: Iterable[tuple[str, ...]]) -> None:
        """Know the phrases by their first word."""
        self._by_first: dict[str, set[tuple[str, ...]]] = defaultdict(set)
        for phrase in phrases:
            self._by_first[phrase[0]].add(phrase)
            if len(phrase) == 1:  # a single word may be in the genitive itself
                self._by_first[f"{phrase[0]}s"].add(phrase)

    def stand_in(self, text: str) -> bool:
        """Whether one of them stands in the text, its words side by side."""
        if not self._by_first:
            return False
        words = words_of(text)
        if self._by_first.keys().isdisjoint(words):
            return False
        return any(
            alike(tuple(words[place : place + len(phrase)]), phrase)
            for place, word in enumerate(words)
            for phrase in self._by_first.get(word, ())
        )


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text in small letters; a hyphen parts two."""
    return tuple(WORD.findall(APOSTROPHE.sub("", text).casefold()))


def alike(words: tuple[str, ...], phrase: tuple[str, ...]) -> bool:
    """Whether these words are the phrase, the last one perhaps in the genitive."""
    return words[:-1] == phrase[:-1] and words[-1:] in {phrase[-1:], (f"{phrase[-1]}s",)}


def turned(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The words of a full name in the orders lists have; also first and last alone. One word is no full name."""
    core = tuple(word for word in words if not PATRONYMIC.search(word)) if len(words) >= FULL else words
    if len(words) > 1:
        yield from (words, (*words[1:], words[0]), (words[-1], *words[:-1]))
    if len(core) > 1:
        yield from ((core[0], core[-1]), (core[-1], core[0]))
