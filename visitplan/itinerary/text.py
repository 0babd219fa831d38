"""Text: words in one or more languages, as the coordinator wrote them."""

from __future__ import annotations

import unicodedata

from visitplan.unchanging import unchanging

CYRILLIC = frozenset({"be", "bg", "kk", "ky", "mk", "mn", "ru", "sr", "tg", "uk"})
OTHER_SCRIPTS = {
    "ar": "ARABIC",
    "el": "GREEK",
    "fa": "ARABIC",
    "he": "HEBREW",
    "hy": "ARMENIAN",
    "ka": "GEORGIAN",
    "ur": "ARABIC",
}


@unchanging()
class Text:
    """Words by language, the visit's languages first; never empty of forms.

    `everywhere` is `{all: …}`: one form for every language on purpose. `plain` was written without a language;
    `shared` stands in an included file.
    """

    forms: tuple[tuple[str, str], ...]
    everywhere: bool = False
    plain: bool = False
    shared: bool = False

    def __str__(self) -> str:
        """The first form."""
        return self.forms[0][1]

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages it was written in."""
        return tuple(language for language, _ in self.forms)

    def has(self, language: str) -> bool:
        """Whether it speaks this language by itself."""
        return self.everywhere or any(language == written for written, _ in self.forms)

    def words(self, language: str) -> str:
        """The words in this language, else in the first visit language it has."""
        return self.form(language)[1]

    def form(self, language: str) -> tuple[str, str]:
        """The language really used and its words."""
        if self.everywhere:
            return language, self.forms[0][1]
        return next((form for form in self.forms if form[0] == language), self.forms[0])

    def name(self, language: str) -> str:
        """The words as a name: this language's, else the first in this language's script, else the first."""
        if self.has(language):
            return self.words(language)
        script = script_of_language(language)
        return next((form for _, form in self.forms if script_of(form) == script), self.forms[0][1])

    def other_script(self, language: str) -> str:
        """The first form in another script than `name` gives, or nothing."""
        shown = script_of(self.name(language))
        return next((form for _, form in self.forms if script_of(form) != shown), "")


def script_of_language(language: str) -> str:
    """The script a language is printed in, in Unicode's word: LATIN, CYRILLIC, ARABIC and so on."""
    return "CYRILLIC" if language in CYRILLIC else OTHER_SCRIPTS.get(language, "LATIN")


def script_of(words: str) -> str:
    """The script of the first letter, in Unicode's word; LATIN when there is none."""
    for character in words:
        if character.isalpha():
            return unicodedata.name(character, "LATIN").partition(" ")[0]
    return "LATIN"
