"""Readers of single words, numbers and lists of them."""

from __future__ import annotations

import re
from functools import lru_cache

from visitplan.itinerary.faults import wrong
from visitplan.itinerary.kinds.lists import each, parted
from visitplan.itinerary.kinds.texts import clean

YES = {"yes": True, "true": True, "no": False, "false": False}
IN_OTHER_WORDS = {
    "yes": "ja j y si sí oui sim tak kyllä так 1 on x",
    "no": "nej nein n ne non não nie ei ні немає 0 off",
}
MEANT = {word: answer for answer, words in IN_OTHER_WORDS.items() for word in words.split()}
SAID_OTHERWISE = {
    "walk": "foot on-foot walking gång promenad",
    "car": "taxi cab minivan van bil",
    "bus": "minibus coach shuttle buss",
    "train": "tram metro subway rail tåg",
    "flight": "plane airplane fly air flyg",
    "ferry": "boat ship färja båt",
    "meal": "lunch dinner breakfast supper middag frukost",
    "break": "coffee fika pause rest",
    "study-visit": "visit tour excursion study studiebesök besök",
    "presentation": "talk lecture speech föredrag",
    "dialogue": "workshop discussion seminar roundtable samtal",
    "ceremony": "welcome opening closing ceremoni",
    "reception": "party banquet mottagning",
    "transfer": "travel journey trip transport resa",
    "meeting": "möte",
    "tentative": "preliminary planned preliminär",
    "confirmed": "ok booked bekräftad",
    "cancelled": "off inställd",
    "participants": "internal-and-guests guests private",
    "whispered": "chuchotage whispering",
}
OTHER_WORDS = {word: meant for meant, words in SAID_OTHERWISE.items() for word in words.split()}
LARGEST = 100_000
OLDEST = 120
NEAR = 0.7
"""How like a known word must be to be proposed; below it they are all told."""


def line(value: object) -> str:
    """Plain words on one line: ids, phones, case numbers."""
    if not isinstance(value, str) or not (words := one_line(value)):
        raise wrong(value, "{} stands where plain words belong", "write one plain text")
    return words


@lru_cache(maxsize=4096)
def one_line(words: str) -> str:
    """The words with single blanks between them; ids come again and again."""
    return " ".join(clean(words).split())


def yes_or_no(value: object) -> bool:
    """True for yes, False for no."""
    answer = YES.get(value.strip().lower()) if isinstance(value, str) else None
    if answer is None:
        meant = MEANT.get(value.strip().lower()) if isinstance(value, str) else None
        raise wrong(value, "{} is neither yes nor no", "write yes or no", f"write {meant}" if meant else "")
    return answer


def count(value: object) -> int:
    """A whole number from 0 up."""
    if not isinstance(value, str) or not re.fullmatch(r"[0-9]{1,9}", value.strip()):
        raise wrong(value, "{} is no whole number", "write a number such as 15")
    if int(value) > LARGEST:
        raise wrong(value, "{} is too large a number", f"write at most {LARGEST}")
    return int(value)


def at_least_one(value: object) -> int:
    """A whole number from 1 up."""
    number = count(value)
    if number == 0:
        raise wrong(value, "{} is too small a number", "write 1 or more")
    return number


def age(value: object) -> int:
    """An age in whole years."""
    if not isinstance(value, str) or not re.fullmatch(r"[0-9]{1,3}", value.strip()) or int(value) > OLDEST:
        raise wrong(value, "{} is no age in whole years", "write a number such as 14")
    return int(value)


class OneOf:
    """A reader of exactly these words."""

    def __init__(self, *words: str) -> None:
        """Keep the words in the order they are told."""
        self.words = words

    def __call__(self, value: object) -> str:
        """The word, blanks around it left out."""
        word = value.strip() if isinstance(value, str) else ""
        if word in self.words:
            return word
        hint = f"write one of {', '.join(self.words)}"
        raise wrong(value, "{} is none of the words known here", hint, nearest(value, self.words))


def nearest(value: object, words: tuple[str, ...]) -> str:
    """A hint at the word that was probably meant, if any is near."""
    from difflib import get_close_matches

    written = value.strip().lower().replace(" ", "-") if isinstance(value, str) else ""
    said = OTHER_WORDS.get(written)
    if said in words:
        return f"write {said}: one of {', '.join(words)}"
    near = get_close_matches(written, words, n=1, cutoff=NEAR)
    return f"did you mean `{near[0]}`?" if near else ""


def photos(value: object) -> str:
    """`yes`, `ask` or `no`; `allowed` is yes."""
    word = value.strip().lower() if isinstance(value, str) else ""
    answer = {"allowed": "yes", "true": "yes", "false": "no"}.get(word, word)
    if answer not in {"yes", "ask", "no"}:
        raise wrong(value, "{} does not say whether photos are allowed", "write yes, ask or no")
    return answer


def ids(value: object) -> tuple[str, ...]:
    """Ids in written order, each once, also written with commas between them."""
    return each(parted(value), line, "write ids such as [helena, olha]")


def names(value: object) -> tuple[str, ...]:
    """Plain words in written order."""
    return each(value, line, "write a list such as [CEMR, AUC]")


def files(value: object) -> tuple[str, ...]:
    """Paths in written order."""
    return each(value, line, "write a list such as [sites.yaml]")


def tags(value: object) -> tuple[str, ...]:
    """Short words such as diets, also written with commas between them."""
    return each(parted(value), line, "write a list such as [vegetarian, lactose-free]")


def modes(value: object) -> tuple[str, ...]:
    """Ways an interpreter works."""
    return each(parted(value), mode, "write a list such as [consecutive, whispered]")


mode = OneOf("consecutive", "simultaneous", "whispered")
