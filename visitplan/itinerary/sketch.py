"""The first lines of an itinerary, with examples to take up."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import timedelta
from importlib.resources import files
from string import Template
from typing import TYPE_CHECKING

from visitplan.almanac.romanisation import romanised
from visitplan.itinerary.ids import id_from

if TYPE_CHECKING:
    from visitplan.itinerary.written import Dates

PLAIN = re.compile(r"[^\W\d_][\w .’()/–-]*[\w.)]")
WORDS_OF_YAML = frozenset({"null", "true", "false", "yes", "no", "on", "off"})
TAKEN = frozenset({"mayor-here", "head-teacher", "mayor", "secretary", "interpreter", "all"})
"""Ids of the examples, and the word for everyone."""
COORDINATOR = "coordinator"


@dataclass(frozen=True, slots=True)
class Start:
    """What a coordinator knows of a visit when it begins to be planned; `titles` by language, "" for all of them."""

    titles: tuple[tuple[str, str], ...]
    dates: Dates
    timezone: str
    languages: tuple[str, ...]
    host: str
    guest: str
    coordinator: str
    email: str = ""


def sketch(start: Start, private: str) -> str:
    """An itinerary that checks clean, everything else in comments; `private` is the name of the private file beside."""
    template = Template(files("visitplan.itinerary").joinpath("sketch.yaml").read_text(encoding="utf-8"))
    first, last = start.dates.first, start.dates.last
    second = next((code for code in (*start.languages, "en", "uk") if code != start.languages[0]), "")
    return template.substitute(
        title=titled(start.titles),
        dates=first if first == last else f"{first} to {last}",
        first=first,
        last=last,
        after=last + timedelta(days=14),
        due=last + timedelta(days=60),
        nights=first if last - first <= timedelta(days=1) else f"{first} to {last - timedelta(days=1)}",
        timezone=start.timezone,
        languages=", ".join(start.languages),
        first_language=start.languages[0],
        second_language=second,
        language_note=language_note(start.languages),
        host=scalar(start.host),
        guest=scalar(start.guest),
        coordinator=own_id(start.coordinator),
        coordinator_record=record(start),
        private=private,
    )


def language_note(languages: tuple[str, ...]) -> str:
    """What the list of languages is for."""
    if len(languages) == 1:
        return "All texts are in this language; with a second one, papers stand side by side."
    return f"The first is that of plain texts; {{{languages[0]}: …, {languages[1]}: …}} says it in each."


def titled(titles: tuple[tuple[str, str], ...]) -> str:
    """The title: plain, or a map of languages."""
    return ", ".join(scalar(words) for code, words in titles if not code) or mapped(titles)


def mapped(pairs: tuple[tuple[str, str], ...]) -> str:
    """A map on one line."""
    return "{" + ", ".join(f"{key}: {scalar(words)}" for key, words in pairs) + "}"


def record(start: Start) -> str:
    """The coordinator: what is known of them."""
    mail = (("email", start.email),) if start.email else ()
    languages = f"languages: [{start.languages[0]}]"
    return mapped((("name", start.coordinator), *mail))[:-1] + f", {languages}}}"


def own_id(name: str) -> str:
    """An id from a name in whatever script; a plain one where no letter of it can be written in Latin."""
    made = id_from(romanised(name)) or COORDINATOR
    return f"{made}-1" if made in TAKEN else made


def scalar(words: str) -> str:
    """The words as YAML reads them back: as they are, or in quotes where a sign could mean something."""
    if PLAIN.fullmatch(words) and words.lower() not in WORDS_OF_YAML:
        return words
    return json.dumps(words, ensure_ascii=False)
