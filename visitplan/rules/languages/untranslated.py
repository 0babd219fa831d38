"""Printed texts lack a language of the visit.

Why it matters: A programme with two languages side by side has gaps, and the reader of the second language gets the
first.

What to do: Write each text in every language (`{sv: Lunch, uk: Обід}`), or say once that it is the same everywhere
(`{all: Lunch}`). Names, addresses and organisations need no translation where a form in the reader's script is there.
In a draft it is only noted.

Before:

    visit:
      title: {sv: Vårbesök, uk: Весняний візит}
      dates: 2026-11-24 to 2026-11-27
      timezone: Europe/Stockholm
      languages: [sv, uk]
      host: {name: {sv: Norrby, uk: Норрбю}}
      guest: {name: {sv: Kalynivka, uk: Калинівка}}
      coordinator: helena
      status: final
    sessions:
      lunch: {title: Lunch, when: "2026-11-24 12:00-13:00"}

After:

    visit:
      title: {sv: Vårbesök, uk: Весняний візит}
      dates: 2026-11-24 to 2026-11-27
      timezone: Europe/Stockholm
      languages: [sv, uk]
      host: {name: {sv: Norrby, uk: Норрбю}}
      guest: {name: {sv: Kalynivka, uk: Калинівка}}
      coordinator: helena
      status: final
    sessions:
      lunch: {title: {sv: Lunch, uk: Обід}, when: "2026-11-24 12:00-13:00"}
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from visitplan.diagnostics import Finding, Related, Rule, Severity
from visitplan.itinerary.text import Text, script_of, script_of_language
from visitplan.programme import Programme, WrittenText
from visitplan.rules.phrases import said
from visitplan.rules.rule import Around, lost, unclear

RULE = Rule("untranslated", Severity.WARNING, "languages", __doc__, polish=True)
PLACES = frozenset({"from", "to"})
"""Where a word may be the id of a site that nobody defines."""
AS_THEY_ARE = frozenset({"name", "address"})
"""What is looked for on a door or a map, so nobody has to translate it."""


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """One finding a language, at the first text that lacks it, with the places of all others."""
    languages = frozenset(programme.visit.languages)
    if all(len(said(programme).get(language, ())) == len(programme.texts) for language in languages):
        return
    incomplete = [written for written in programme.texts if not languages.issubset(dict(written.text.forms))]
    printed = list(printed_of(incomplete, programme))
    for language in programme.visit.languages:
        lacking = [written for written in printed if lacks(written, language)]
        if lacking:
            first, *others = lacking
            texts = f"{len(lacking)} texts have" if others else "one text has"
            related = tuple(Related(other.route, f"no `{language}` here") for other in others)
            hint = f"add `{language}:`, or write {{all: …}} where the words are the same everywhere"
            yield Finding(first.route, f"{texts} no `{language}`", related, hint, at_first=True)


def printed_of(texts: Iterable[WrittenText], programme: Programme) -> Iterator[WrittenText]:
    """Those others read; not those of cancelled sessions or of sessions only the coordinator sees.

    One of which a part could not be read is spoken of already.
    """
    unseen = {one.route for one in programme.sessions if one.cancelled or one.visibility == "internal"}
    unread, undefined = unclear(programme), {one.id for one in programme.unresolved}
    sites_lost = lost(programme, "sites")
    for written in texts:
        if not written.translated or written.route[:2] in unseen or written.route in unread:
            continue
        place = written.route[-1] in PLACES and written.text.plain
        if not place or not (sites_lost or str(written.text) in undefined):
            yield written


def lacks(written: WrittenText, language: str) -> bool:
    """Whether a reader of this language misses their own words."""
    text = written.text
    if text.has(language) or (text.plain and text.shared):
        return False
    if written.is_name:
        return written.route[-1] not in AS_THEY_ARE and not readable(text, language)
    return True


def readable(text: Text, language: str) -> bool:
    """Whether a name has a form in the script of this language."""
    script = script_of_language(language)
    return any(script_of(form) == script for _, form in text.forms)
