"""The words one language prints with; whatever CLDR knows comes from there, and only when it is asked for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from visitplan.labels.words import LANGUAGES

__all__ = ["LANGUAGES", "Labels", "labels"]


@dataclass(frozen=True, slots=True, eq=False)
class Labels:
    """Words, dates, plurals and lists in one language. `known` is False where English words stand in for its own.

    `code` is the language asked for, `locale` its name in CLDR, `region` the country of its spelling ("" if unknown).
    """

    code: str
    locale: str
    region: str
    known: bool
    words: Mapping[str, str]
    plurals: Mapping[str, Mapping[str, str]]

    def word(self, key: str, **values: object) -> str:
        """The word of this key, `{…}` filled in."""
        return self.words[key].format(**values) if values else self.words[key]

    def term(self, subject: str, word: str) -> str:
        """A word of the format in print: `term("kind", "study-visit")`; as it was typed where it has no print.

        Subjects: kind, by, status, mode, photos, diet, access.
        """
        return self.words.get(f"{subject}.{word}", word)

    def plural(self, key: str, number: int) -> str:
        """The number with its noun: `plural("people", 3)`."""
        from visitplan.labels import cldr

        forms = self.plurals[key]
        category = cldr.plural(self._locale_of_words, number)
        return forms.get(category, forms["other"]).format(n=number)

    def day(self, day: dt.date) -> str:
        """Weekday, day and month: "Tuesday 28 November"."""
        from visitplan.labels import cldr

        return cldr.day(self.locale, day)

    def weekday(self, day: dt.date) -> str:
        """The weekday: "Tuesday"."""
        from visitplan.labels import cldr

        return cldr.weekday(self.locale, day)

    def date(self, day: dt.date) -> str:
        """Day, month and year: "28 November 2023"."""
        from visitplan.labels import cldr

        return cldr.long_date(self.locale, day)

    def short(self, day: dt.date) -> str:
        """Day and month, short: "28 Nov"."""
        from visitplan.labels import cldr

        return cldr.short(self.locale, day)

    def dates(self, first: dt.date, last: dt.date) -> str:
        """Both dates as one: "28–30 November 2023"."""
        from visitplan.labels import cldr

        return cldr.interval(self.locale, first, last)

    def time(self, moment: dt.datetime | dt.time) -> str:
        """The clock, the same in every language so that two columns can be compared: "09:00"."""
        return f"{moment:%H:%M}"

    def duration(self, duration: dt.timedelta) -> str:
        """Hours and minutes: "1 h 30 min"."""
        hours, minutes = divmod(round(duration.total_seconds() / 60), 60)
        parts = [self.plural("hours", hours)] if hours else []
        if minutes or not hours:
            parts.append(self.plural("minutes", minutes))
        return " ".join(parts)

    def listing(self, words: Sequence[str]) -> str:
        """One after the other: "a, b and c"."""
        from visitplan.labels import cldr

        return cldr.listing(self.locale, words) if len(words) > 1 else "".join(words)

    def language(self, code: str) -> str:
        """The name of a language in this one; the code where CLDR has none."""
        from visitplan.labels import cldr

        return cldr.language(self.locale, code)

    def country(self, code: str) -> str:
        """The name of a country in this language; the code where CLDR has none."""
        from visitplan.labels import cldr

        return cldr.country(self.locale, code)

    def zone(self, zone: str) -> str:
        """What an IANA zone's time is called: "Swedish time"; for a zone without words, by its city."""
        from visitplan.labels import cldr

        own = f"zone.{cldr.country_of_zone(zone)}"
        return self.words[own] if own in self.words else cldr.zone(self._locale_of_words, zone)

    @property
    def _locale_of_words(self) -> str:
        """English words stand in for an unknown language, so what goes into them follows English rules."""
        return self.locale if self.known else "en_GB"

    @property
    def direction(self) -> str:
        """How it is written: ltr or rtl."""
        from visitplan.labels import cldr

        return "ltr" if self.known else cldr.direction(self.locale)

    @property
    def own_name(self) -> str:
        """The language's name in itself: "svenska"."""
        from visitplan.labels import cldr

        return cldr.language(self.locale, self.code)

    def capital(self, words: str) -> str:
        """The words as they begin a line: the first letter upper case."""
        return words[:1].upper() + words[1:]


@cache
def labels(language: str) -> Labels:
    """The labels of a language (`sv`, `uk`, `pt-BR`); English words with its own dates when it has no words here."""
    known = language.partition("-")[0].lower()
    words = import_module(f"visitplan.labels.words.{known if known in LANGUAGES else 'en'}")
    if known in LANGUAGES:
        return Labels(language, words.LOCALE, words.REGION, known=True, words=words.WORDS, plurals=words.PLURALS)
    from visitplan.labels import cldr

    locale, region = cldr.locale_of(language)
    return Labels(language, locale, region, known=False, words=words.WORDS, plurals=words.PLURALS)
