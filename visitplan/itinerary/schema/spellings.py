"""What each kind of field may look like, in JSON Schema: one line a reader of `kinds`.

An editor has typed what it reads: `2026` is a number to it, `no` false and `10:30` may be 630. So a kind takes a number
or true and false wherever one of its spellings could become that, and nothing, for an empty value is an absent one.
Keywords speak of one type each and lie flat side by side, so that an editor's message names the one that does not fit.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from visitplan.itinerary.kinds import hours, languages, lengths, marks, moments, registries, texts, words, zones
from visitplan.itinerary.schema import patterns

Json: TypeAlias = dict[str, Any]
"""A schema, or a part of one."""

WORDS = ["string", "number", "boolean", "null"]
"""What an editor can make of plain words."""

WORDS_HINT = "write plain words"
LANGUAGES_HINT = "write a list such as [sv, uk, en]"


@dataclass(frozen=True, slots=True)
class Spelling:
    """The name of a kind and what it may look like, nothing included."""

    name: str
    schema: Json


def ref(name: str) -> Json:
    """What another part says."""
    return {"$ref": f"#/$defs/{name}"}


def told(pattern: str, hint: str) -> Json:
    """A pattern, and what an editor says of a text that does not fit: what `check` would say."""
    return {"pattern": pattern, "patternErrorMessage": hint}


def optional(pattern: str) -> str:
    """A whole text of this pattern, or nothing."""
    return rf"^{patterns.EMPTY}$|{patterns.whole(pattern)}"


def plain(pattern: str, hint: str, *also: str) -> Json:
    """A text of this pattern, another type it may have become, or nothing."""
    return {"type": ["string", *also, "null"], **told(optional(pattern), hint)}


def nothing(hint: str) -> Json:
    """What a map or list may be when it is empty."""
    return told(f"^{patterns.EMPTY}$", hint)


def listed(entry: Json, hint: str) -> Json:
    """A list, one of its entries alone, or several with commas between them."""
    return {
        "type": [*WORDS, "array"],
        **told(rf"^{patterns.EMPTY}$|{patterns.LISTED}", hint),
        "items": entry,
    }


def number(pattern: str, hint: str, least: int, most: int) -> Json:
    """A whole number in digits."""
    return {**plain(pattern, hint, "integer"), "minimum": least, "maximum": most}


def choice(*known: str) -> Json:
    """One of these words, which an editor proposes, with blanks around it, or nothing."""
    spaced = {"type": ["string", "null"], "pattern": optional("|".join(known))}
    return {"anyOf": [{"enum": list(known)}, spaced]}


TEXT: Json = {
    "type": [*WORDS, "object"],
    **told(f"^{patterns.EMPTY}$|{patterns.VISIBLE}", texts.EXAMPLE),
    "minProperties": 1,
    "propertyNames": ref("language"),
    "additionalProperties": {"type": WORDS},
    "if": {"required": ["all"], "properties": {"all": {"not": ref("nothing")}}},
    "then": {"properties": {"all": True}, "additionalProperties": ref("nothing")},
}
LINE: Json = {"type": WORDS, **told(f"^{patterns.EMPTY}$|{patterns.WORD}", WORDS_HINT)}
LANGUAGE: Json = {"type": ["string", "boolean"], **told(patterns.whole(patterns.LANGUAGE), languages.EXAMPLE)}
LANGUAGES: Json = {
    "type": ["string", "boolean", "array", "null"],
    **told(rf"^(?:{patterns.EMPTY}|[\s,]*)$|{patterns.LANGUAGES}", LANGUAGES_HINT),
    "items": LANGUAGE,
}
DAY = patterns.whole(patterns.DATE)
REPEAT: Json = {
    "type": ["string", "array", "null"],
    **told(optional(patterns.REPEAT), moments.REPEAT_EXAMPLE),
    "items": {"type": "string", **told(DAY, moments.DAY_EXAMPLE)},
}
# `1:30` may have become 90. Plain 90 has no unit and is an error that only `check` can see.
LENGTH = number(patterns.length(), lengths.EXAMPLE, 0, 1000 * 60 - 1)
# A day closed by `no` may have become false.
OPENING: Json = {
    "type": ["string", "boolean", "array"],
    **told(patterns.whole(patterns.OPENING), hours.HOURS_EXAMPLE),
    "minItems": 1,
    "items": {"type": ["string", "boolean"], **told(patterns.whole(patterns.OPENING), hours.HOURS_EXAMPLE)},
}
HOURS: Json = {
    "type": ["object", "string", "null"],
    **nothing("write {mon-fri: 08:00-16:00}"),
    "propertyNames": told(patterns.HOURS_KEY, hours.KEY_EXAMPLE),
    "additionalProperties": OPENING,
}
POSITION: Json = {
    "type": ["string", "array", "null"],
    **told(optional(patterns.POSITION), marks.POSITION_EXAMPLE),
    "minItems": 2,
    "maxItems": 2,
    "prefixItems": [
        {"type": ["number", "string"], "minimum": -90, "maximum": 90, "pattern": patterns.whole(patterns.LATITUDE)},
        {"type": ["number", "string"], "minimum": -180, "maximum": 180, "pattern": patterns.whole(patterns.LONGITUDE)},
    ],
}
CHILDREN: Json = {
    "type": ["object", "string", "null"],
    **nothing("write {4: 6, 9: 8, 13: 10}: from which age, how many children per adult"),
    "propertyNames": told("^[0-9]{1,2}$", "write an age such as 9"),
    "additionalProperties": number("[1-9][0-9]?", "write a number such as 8", 1, 99),
}
ONE_MODE = "|".join(words.mode.words)
MODES: Json = {
    "type": ["string", "array", "null"],
    **told(optional(rf"(?:{ONE_MODE})(?:[\s,]+(?:{ONE_MODE}))*,?"), "write a list such as [consecutive, whispered]"),
    "items": choice(*words.mode.words),
}
TRAVEL_EXAMPLE = "write {petterboda: {gymnasiet: 12 min}}"
TRAVEL: Json = {
    "type": ["object", "string", "null"],
    **nothing(TRAVEL_EXAMPLE),
    "additionalProperties": {
        "type": ["object", "string", "null"],
        **nothing(TRAVEL_EXAMPLE),
        "additionalProperties": ref("duration"),
    },
}
THEME: Json = {
    "if": {"type": "object", "required": ["name"]},
    "then": {"properties": {"name": ref("text")}, "additionalProperties": False},
    "else": ref("text"),
}
THEMES: Json = {
    "type": ["object", "string", "null"],
    **nothing(registries.EXAMPLE),
    "propertyNames": ref("id"),
    "additionalProperties": THEME,
}

SPELLINGS: Mapping[Callable[..., object], Spelling] = {
    texts.text: Spelling("text", TEXT),
    words.line: Spelling("line", LINE),
    words.ids: Spelling("ids", listed(LINE, "write ids such as [helena, olha]")),
    words.names: Spelling("names", listed(LINE, "write a list such as [CEMR, AUC]")),
    words.files: Spelling("files", listed(LINE, "write a list such as [sites.yaml]")),
    words.tags: Spelling("tags", listed(LINE, "write a list such as [vegetarian, lactose-free]")),
    words.modes: Spelling("modes", MODES),
    marks.people: Spelling("people", listed(LINE, "write all, or ids such as [helena, olha]")),
    languages.languages: Spelling("languages", LANGUAGES),
    languages.visit_languages: Spelling("visit-languages", {**LANGUAGES, "minItems": 1}),
    languages.country: Spelling("country", plain(patterns.country(), "write two letters such as SE or UA", "boolean")),
    moments.when: Spelling("when", plain(patterns.WHEN, moments.WHEN_EXAMPLE)),
    moments.moment: Spelling("moment", plain(patterns.MOMENT, moments.MOMENT_EXAMPLE)),
    moments.day: Spelling("date", plain(patterns.DATE, moments.DAY_EXAMPLE)),
    moments.dates: Spelling("dates", plain(patterns.DATES, moments.DAYS_EXAMPLE)),
    moments.repeat: Spelling("repeat", REPEAT),
    lengths.length: Spelling("duration", LENGTH),
    zones.zone: Spelling("timezone", plain(patterns.zone(), "write one such as Europe/Stockholm or Europe/Kyiv")),
    hours.hours: Spelling("hours", HOURS),
    hours.clock: Spelling("clock", plain(patterns.HOURS, "write 11:00-14:00")),
    words.yes_or_no: Spelling("yes-or-no", plain(patterns.YES_OR_NO, "write yes or no", "boolean")),
    words.count: Spelling("count", number(patterns.COUNT, "write a number such as 15", 0, words.LARGEST)),
    words.at_least_one: Spelling("number", number(patterns.NUMBER, "write 1 or more", 1, words.LARGEST)),
    words.age: Spelling("age", number(patterns.AGE, "write a number such as 14", 0, words.OLDEST)),
    marks.position: Spelling("position", POSITION),
    marks.link: Spelling("link", plain(patterns.LINK, "write https://example.org/page")),
    marks.email: Spelling("email", plain(patterns.EMAIL, "write name@example.org")),
    marks.colour: Spelling("colour", plain(patterns.COLOUR, 'write "#00538f", with the quotes')),
    words.photos: Spelling("photos", plain(patterns.PHOTOS, "write yes, ask or no", "boolean")),
    registries.lengths: Spelling("travel", TRAVEL),
    registries.adults: Spelling("children-per-adult", CHILDREN),
    registries.theme_names: Spelling("themes", THEMES),
}
"""Of every reader but those of a few fixed words, which say them themselves."""
