"""The JSON Schema of `schedule.json`: every key its writer writes, in its order, and no other."""

from __future__ import annotations

from typing import Any, TypeAlias

Schema: TypeAlias = dict[str, Any]


def schema() -> Schema:
    """What every `schedule.json` fits."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$comment": "Written by `visitplan schema --output`.",
        "title": "A visit as data: schedule.json",
        **thing(
            "One visit in one edition.",
            visit=VISIT,
            edition=EDITION,
            sessions=many(SESSION, "The programme, in order of start, then id."),
            delegates=many(PERSON, "The guests."),
            hosts=many(PERSON, "Who receives them."),
            interpreters=many(PERSON, "The interpreters."),
            sites=many(SITE, "The places."),
        ),
        "$defs": {"text": TEXT},
    }


def thing(description: str, /, **keys: Schema) -> Schema:
    """A map in which all these keys stand and no other."""
    return {
        "description": description,
        "type": "object",
        "properties": keys,
        "required": list(keys),
        "additionalProperties": False,
    }


def many(entry: Schema, description: str) -> Schema:
    """A list."""
    return {"description": description, "type": "array", "items": entry}


def words(description: str) -> Schema:
    """Plain words."""
    return {"description": description, "type": "string"}


def perhaps(of: Schema) -> Schema:
    """The same, or null where nothing is written."""
    return {**of, "type": [of["type"], "null"]}


def number(description: str) -> Schema:
    """A whole number."""
    return {"description": description, "type": "integer", "minimum": 0}


def fact(description: str) -> Schema:
    """True or false."""
    return {"description": description, "type": "boolean"}


def one_of(description: str, *known: str) -> Schema:
    """One of these words."""
    return {"description": description, "enum": list(known)}


def text(description: str) -> Schema:
    """Words by language, or null."""
    return {"description": description, "anyOf": [{"$ref": "#/$defs/text"}, {"type": "null"}]}


def text_or_id(description: str) -> Schema:
    """An id, words by language, or null."""
    return {"description": description, "anyOf": [{"type": ["string", "null"]}, {"$ref": "#/$defs/text"}]}


DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
MOMENT = rf"{DATE}T[0-9]{{2}}:[0-9]{{2}}:[0-9]{{2}}([.][0-9]+)?[+-][0-9]{{2}}:[0-9]{{2}}(:[0-9]{{2}})?"
ID = "^[a-z0-9][a-z0-9-]*(@.+)?$"
CODES = {"type": "array", "items": {"type": "string"}, "description": "Language codes, such as sv."}
TEXT: Schema = {
    "description": "Words by language; `all` where they are the same in every one.",
    "type": "object",
    "minProperties": 1,
    "additionalProperties": {"type": "string", "minLength": 1},
}


def moment(description: str) -> Schema:
    """RFC 3339 with the local offset, a date for whole days, or null while not placed."""
    return {"description": description, "type": ["string", "null"], "pattern": f"^{DATE}$|^{MOMENT}$"}


def day(description: str) -> Schema:
    """A date, or null."""
    return {"description": description, "type": ["string", "null"], "pattern": f"^{DATE}$"}


def id_of(description: str) -> Schema:
    """An id, as the itinerary has it."""
    return {"description": description, "type": "string", "pattern": ID}


def ids(description: str) -> Schema:
    """Ids in their order."""
    return many({"type": "string", "pattern": ID}, description)


VISIT = thing(
    "The visit itself.",
    id=id_of("Names the folder and the calendar entries."),
    title=text("What the visit is called."),
    first_day=day("Its first day."),
    last_day=day("Its last day, included."),
    timezone=words("The IANA time zone of times that name no other."),
    languages=CODES,
    host=text("The municipality that receives."),
    guest=text("The municipality that comes."),
    status=one_of("Whether it may still have open ends.", "draft", "final"),
    case_number=perhaps(words("What the host's registry files it under.")),
    url=perhaps(words("Where the newest version is.")),
)
EDITION = thing(
    "Which state of the visit this is.",
    number=number("Its number; 0 before the first release."),
    moment={"description": "When it was made, RFC 3339.", "type": "string", "pattern": f"^{MOMENT}$"},
    draft=fact("Whether it differs from what was released."),
    code=words("Tells two states of one visit apart."),
)
SESSION_KEYS = {
    "id": id_of("The session's id; `id@date` where it is repeated."),
    "title": text("What it is called."),
    "start": moment("When it starts."),
    "end": moment("When it ends; of whole days the last one, included."),
    "all_day": fact("Whether it takes whole days; start and end are dates then."),
    "status": one_of("Whether it takes place.", "tentative", "confirmed", "cancelled"),
    "kind": words("What sort of session it is, such as study-visit."),
    "optional": fact("Whether guests may stay away."),
    "approximate": fact("Whether its times are about."),
    "visibility": perhaps(words("Who may know of it: internal, participants or public.")),
    "site": perhaps(words("Where it is, the id of a site.")),
    "place": text("Where it is, in words."),
    "from": text_or_id("Where a transfer begins: the id of a site, or words."),
    "to": text_or_id("Where a transfer ends: the id of a site, or words."),
    "by": perhaps(words("How a transfer goes, such as bus.")),
    "online": perhaps(words("The link for those who take part from elsewhere.")),
    "delegates": ids("The guests who take part."),
    "hosts": ids("Who receives them."),
    "lead": perhaps(words("Who answers for it, an id.")),
    "driver": text_or_id("Who drives: the id of a host, or words."),
    "interpreters": ids("Who interprets."),
    "interpreting": perhaps(words("How it is interpreted, such as consecutive.")),
    "speakers": ids("Who speaks."),
    "languages": {**CODES, "description": "The languages spoken."},
    "present": number("How many people are there in person."),
    "seats": perhaps(number("Seats of the vehicle, the driver's included.")),
    "headcount": perhaps(number("How many meals or places were ordered.")),
    "themes": many({"$ref": "#/$defs/text"}, "What it is about."),
    "purpose": text("What it is to lead to."),
    "description": text("What happens."),
    "speech_minutes": perhaps(number("How long the speech itself is, in minutes.")),
    "url": perhaps(words("A page to read beforehand.")),
    "wear": text("What to put on."),
    "bring": text("What to bring."),
    "photos": {"description": "Whether photos may be taken.", "enum": ["yes", "ask", "no", None]},
    "outdoors": fact("Whether it is outside."),
    "plan_b": text("What happens when it cannot be as planned."),
    "luggage": text("Where the bags are meanwhile."),
    "meal": fact("Whether people eat aboard a transfer."),
    "paid_by": text("Who pays."),
    "notes": text("For the coordinator alone."),
}
SESSION = thing("One line of the programme.", **SESSION_KEYS)
PERSON = thing(
    "A person, or several listed as one.",
    id=id_of("The person's id."),
    name=text("The name, in each script it is written in."),
    title=text("What the person is."),
    organisation=text("Whom the person is with."),
    party=text("The political party."),
    head=fact("Whether the person heads the delegation."),
    languages={**CODES, "description": "What the person speaks."},
    phone=perhaps(words("The phone, with the country code.")),
    email=perhaps(words("The mail address.")),
    status=one_of("Whether the person has said yes.", "invited", "confirmed", "withdrawn"),
    count=number("How many people this is."),
)
SITE = thing(
    "A place that receives the guests.",
    id=id_of("The site's id."),
    name=text("What it is called."),
    kind=perhaps(words("What it is, such as school.")),
    address=text("Where it is."),
    location={
        "description": "Latitude and longitude in degrees.",
        "type": ["array", "null"],
        "items": {"type": "number"},
        "minItems": 2,
        "maxItems": 2,
    },
    meeting_point=text("Where exactly to meet."),
)
