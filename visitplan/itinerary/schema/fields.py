"""The schema of what stands under one key, from its type in the model and its default."""

from __future__ import annotations

from datetime import timedelta
from typing import get_args

from pydantic.fields import FieldInfo

from visitplan.itinerary.kinds import registries
from visitplan.itinerary.kinds.kind import Before, Kind, KindByVisit
from visitplan.itinerary.kinds.words import OneOf
from visitplan.itinerary.record import Record
from visitplan.itinerary.schema.spellings import SPELLINGS, Json, choice, nothing, ref
from visitplan.itinerary.sessions import DayNote
from visitplan.itinerary.written import People

KINDS = {spelling.name: spelling.schema for spelling in SPELLINGS.values()}
LISTED_HINT = "begin each line with a dash and a space"


def name_of(record: type[Record]) -> str:
    """What a record is called among the parts of the schema."""
    return "day-note" if record is DayNote else record.__name__.lower()


def field_schema(hint: object, field: FieldInfo) -> Json:
    """What may stand there: not nothing where it is required, else with its default."""
    whole = taken(hint)
    if field.is_required():
        return {**whole, **there(whole)}
    default = default_of(field)
    return whole if default is None else {**whole, "default": default}


def there(whole: Json) -> Json:
    """What makes a kind stand there; a record says so itself."""
    kind = KINDS.get(whole["$ref"].rpartition("/")[2])
    return {"type": [name for name in kind["type"] if name != "null"], "minLength": 1} if kind else {}


def taken(hint: object) -> Json:
    """What a type of the models takes."""
    if isinstance(hint, type) and issubclass(hint, Record):
        return ref(name_of(hint))
    inner, *marks = get_args(hint)
    for mark in marks:
        match mark:
            case Kind(OneOf() as one_of):
                return choice(*one_of.words)
            case Kind() | KindByVisit():
                return ref(SPELLINGS[mark.read].name)
            case Before(registries.registry):
                return registry(taken(get_args(inner)[1]))
            case Before(registries.sequence):
                return sequence(taken(get_args(inner)[0]))
    return taken(inner)  # `… | None`: nothing is part of every kind


def registry(record: Json) -> Json:
    """A map from ids, or dates, to records."""
    return {
        "type": ["object", "string", "null"],
        **nothing(registries.EXAMPLE),
        "propertyNames": ref("day" if record == ref(name_of(DayNote)) else "id"),
        "additionalProperties": record,
    }


def sequence(entry: Json) -> Json:
    """A list of records or texts."""
    return {"type": ["array", "string", "null"], **nothing(LISTED_HINT), "items": entry}


def default_of(field: FieldInfo) -> object:
    """What holds where nothing is written, as one would write it; None where that is nothing."""
    default = field.get_default(call_default_factory=True, validated_data={})
    match default:
        case bool() | int() | str():
            return default
        case timedelta():
            return duration_of(default)
        case (int(), int()):
            return "-".join(f"{minute // 60:02}:{minute % 60:02}" for minute in default)
        case People(everyone=True):
            return "all"
        case dict() if default:
            return {str(key): value for key, value in default.items()}
    return None


def duration_of(length: timedelta) -> str:
    """A duration in the largest unit that makes a whole number."""
    minutes = int(length.total_seconds()) // 60
    for size, unit in ((1440, "days"), (60, "h")):
        if minutes % size == 0:
            return f"{minutes // size} {unit}"
    return f"{minutes} min"
