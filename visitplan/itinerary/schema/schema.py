"""The schema of a whole file, and of each record in it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import get_type_hints

from visitplan.itinerary.itinerary import Itinerary
from visitplan.itinerary.kinds.languages import EXAMPLE as LANGUAGE_EXAMPLE
from visitplan.itinerary.layout import RECORDS
from visitplan.itinerary.people import Delegate, Group, Host, Interpreter, Person
from visitplan.itinerary.record import Record
from visitplan.itinerary.schema import patterns
from visitplan.itinerary.schema.fields import KINDS, field_schema, name_of
from visitplan.itinerary.schema.keys import keys_told
from visitplan.itinerary.schema.spellings import WORDS, Json, nothing, ref, told
from visitplan.itinerary.sessions import Session
from visitplan.itinerary.visit import Party, Visit

DRAFT = "https://json-schema.org/draft/2020-12/schema"
ID_HINT = "ids are small letters a-z, digits and hyphens, such as anna-ek"
SHARED: Json = {
    "nothing": {"type": ["string", "null"], "pattern": f"^{patterns.EMPTY}$"},
    "id": {"type": "string", **told(patterns.ID_KEY, ID_HINT)},
    "day": {"type": "string", **told(patterns.DATE_KEY, "write the date in full, such as 2026-11-24")},
    "language": {"type": "string", **told(patterns.LANGUAGE_KEY, LANGUAGE_EXAMPLE)},
}
VISIT_ID: Json = {"type": WORDS, **told(f"^{patterns.EMPTY}$|{patterns.ID}", ID_HINT)}
NOTHING, SOMETHING = ref("nothing"), {"not": ref("nothing")}
NAMED: Json = {"anyOf": [{"required": [key], "properties": {key: SOMETHING}} for key in ("name", "title")]}
ENDS_ONCE: Json = {
    "allOf": [
        {
            "if": {
                "required": ["when"],
                "properties": {"when": {"type": "string", "pattern": patterns.whole(patterns.START)}},
            },
            "then": {"required": ["duration"], "properties": {"duration": SOMETHING}},
        },
        {
            "if": {
                "required": ["when", "duration"],
                "properties": {"when": {"type": "string", "pattern": patterns.whole(patterns.START + patterns.END)}},
            },
            "then": {"properties": {"duration": NOTHING}},
        },
    ]
}
CONDITIONS: Mapping[type[Record], Json] = {Delegate: NAMED, Host: NAMED, Interpreter: NAMED, Session: ENDS_ONCE}
"""What the keys of a record say of each other."""


def schema() -> Json:
    """The schema of an itinerary."""
    records = {name_of(record): record_schema(record) for record in dict.fromkeys(RECORDS.values())}
    return {
        "$schema": DRAFT,
        "$comment": "Written by `visitplan schema`.",
        "title": "Itinerary of a visit, format 1",
        **records.pop(name_of(Itinerary)),
        "$defs": dict(sorted({**SHARED, **KINDS, **records}.items())),
    }


def record_schema(record: type[Record]) -> Json:
    """A map with these keys and no others, or what else may stand for it."""
    keys = keys_told(record)
    hints = get_type_hints(record, include_extras=True)
    required = [field.alias or name for name, field in record.model_fields.items() if field.is_required()]
    written: Json = {
        "properties": {
            field.alias or name: {**field_schema(hints[name], field), **keys[name].schema}
            for name, field in record.model_fields.items()
        },
        "additionalProperties": False,
        **({"required": required} if required else {}),
        **CONDITIONS.get(record, {}),
    }
    if record is Visit:
        written["properties"]["id"] = {**VISIT_ID, **keys["id"].schema}
    # A record without a key that must be there may be nothing.
    empty = not required and not issubclass(record, Person)
    short = record.short and set(required) <= {record.short}
    whole = with_short(record, written, empty=empty) if short else {**alone(empty=empty), **written}
    return {"description": summary(record), **whole}


def summary(record: type[Record]) -> str:
    """The first sentence said of a record."""
    return (record.__doc__ or "").split("\n")[0].split(". ")[0].rstrip(".") + "."


def alone(*, empty: bool) -> Json:
    """A map and nothing else, or also nothing."""
    return {"type": ["object", "string", "null"], **nothing("write its keys")} if empty else {"type": "object"}


def with_short(record: type[Record], written: Json, *, empty: bool) -> Json:
    """The record or a Text alone, its short form; a list alone is the members of a group."""
    types = ["object", *(name for name in WORDS if empty or name != "null"), *(["array"] if record is Group else [])]
    words = f"^{patterns.EMPTY}$|{patterns.VISIBLE}" if empty else patterns.VISIBLE
    return {
        "type": types,
        **told(words, f"write {record.short}: …"),
        **({"items": ref("line")} if record is Group else {}),
        "if": is_text(record),
        "then": ref("text"),
        "else": written,
    }


def is_text(record: type[Record]) -> Json:
    """A map of languages: only they are its keys, one of them surely, and none is a key of the record."""
    known = [field.alias or name for name, field in record.model_fields.items()]
    doubtful = [key for key in known if len(key) <= 3]  # noqa: PLR2004 -- letters of the longest code
    names = {"allOf": [ref("language"), {"not": {"enum": doubtful}}]} if doubtful else ref("language")
    # A municipality has no key that could be a slip for three letters of a language.
    certain = {} if record is Party else {"not": {"propertyNames": {"pattern": patterns.TWO_LETTERS}}}
    return {"type": "object", "minProperties": 1, "propertyNames": names, **certain}
