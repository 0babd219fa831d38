"""Which record stands where in a file: what it is called, which keys it has."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from visitplan.diagnostics import Route
from visitplan.document.joining import SHARED
from visitplan.itinerary.aftermath import Acceptance, Followup, Wish
from visitplan.itinerary.faults import Fault
from visitplan.itinerary.ids import id_from
from visitplan.itinerary.itinerary import Itinerary
from visitplan.itinerary.people import Delegate, Group, Guardian, Host, Interpreter
from visitplan.itinerary.places import Lodging, Site
from visitplan.itinerary.policy import Policy
from visitplan.itinerary.record import Record, keys_of
from visitplan.itinerary.sessions import DayNote, Session
from visitplan.itinerary.visit import Advice, Partnership, Party, Visit

ANY = "*"
RECORDS: dict[Route, type[Record]] = {
    (): Itinerary,
    ("visit",): Visit,
    ("visit", "host"): Party,
    ("visit", "guest"): Party,
    ("visit", "partnership"): Partnership,
    ("visit", "practical", ANY): Advice,
    ("wishes", ANY): Wish,
    ("groups", ANY): Group,
    ("delegates", ANY): Delegate,
    ("delegates", ANY, "guardian"): Guardian,
    ("hosts", ANY): Host,
    ("interpreters", ANY): Interpreter,
    ("sites", ANY): Site,
    ("lodging", ANY): Lodging,
    ("days", ANY): DayNote,
    ("sessions", ANY): Session,
    ("policy",): Policy,
    ("accept", ANY): Acceptance,
    ("followups", ANY): Followup,
}
EXAMPLES = {
    ("visit", "title"): "write title: Visit from Bilohorodka",
    ("visit", "dates"): "write dates: 2023-11-28 to 2023-11-30",
    ("visit", "timezone"): "write timezone: Europe/Stockholm",
    ("visit", "languages"): "write languages: [sv, uk, en], the first is that of plain texts",
    ("visit", "host"): "write host: Tyresö kommun",
    ("visit", "guest"): "write guest: {name: Bilohorodka, country: UA}",
    ("visit", "coordinator"): "write coordinator: and the id of a host",
    ("visit",): "begin with visit: and under it title, dates, timezone, languages, host, guest and coordinator",
}

# Where ids stand, and the registry that defines most of them.
DEFINED_UNDER = {
    "site": "sites",
    **dict.fromkeys(("coordinator", "on_call", "hosts", "host", "lead", "owner"), "hosts"),
    "interpreters": "interpreters",
    **dict.fromkeys(("delegates", "members", "leader", "speakers", "people"), "delegates"),
    "themes": "themes",
}
TEXTS = frozenset({"name", "title", "text"})  # what a record may be called, in several languages
# What people call a key that has another name: the first of these that the record has is meant.
SAID_OTHERWISE = (
    (("when", "dates"), "date day time times start starts begin begins end ends datum tid när"),
    (("site", "place"), "location venue where plats ställe"),
    (("sites", "seats"), "platser"),
    (("delegates", "people", "members"), "who guests participants attendees deltagare delegater gäster"),
    (("sessions",), "programme program schedule agenda pass aktiviteter"),
    (("visit",), "besök"),
    (("hosts",), "värdar"),
    (("host",), "värd kommun"),
    (("guest",), "gäst"),
    (("interpreters",), "tolk tolkar"),
    (("groups",), "grupper"),
    (("themes",), "teman ämnen"),
    (("lodging",), "hotel hotels boende logi"),
    (("coordinator",), "samordnare koordinator"),
    (("languages",), "språk"),
    (("lead",), "responsible ansvarig"),
    (("from",), "från"),
    (("to",), "till"),
    (("purpose",), "syfte"),
    (("description",), "beskrivning"),
    (("notes", "note"), "comment comments remarks internal anteckningar anteckning"),
    (("name", "title"), "name namn"),
    (("title", "name"), "titel role function roll"),
    (("title", "location"), "position"),
    (("name",), "title"),
    (("kind",), "type category typ"),
    (("phone",), "mobile tel telephone telefon mobil"),
    (("email",), "mail e_mail epost e_post mejl"),
    (("age",), "ålder"),
    (("diet",), "allergies food kost allergier"),
    (("wear",), "klädsel"),
    (("meeting_point",), "samlingsplats mötesplats"),
    (("open",), "hours opening_hours öppet öppettider"),
    (("location",), "coordinates gps"),
    (("duration",), "length minutes längd"),
    (("by",), "transport vehicle mode"),
    (("url", "online"), "link web website länk"),
    (("timezone",), "tz zone tidszon"),
)
OTHER_WORDS = {word: meant for meant, words in SAID_OTHERWISE for word in words.split()}


def record_at(route: Route) -> type[Record] | None:
    """The record whose keys stand at this route."""
    fits = (
        record
        for pattern, record in RECORDS.items()
        if len(pattern) == len(route) and all(part in {ANY, key} for part, key in zip(pattern, route, strict=True))
    )
    return next(fits, None)


def named(route: Route) -> str:
    """What a message calls the record at this route."""
    record = record_at(route)
    if not route or record is None:
        return "the file"
    if len(route) == 1 or not (route[-1].isdigit() or RECORDS.get((*route[:-1], ANY)) is record):
        return f"`{route[-1]}`"
    return (
        f"{record.called} {int(route[-1]) + 1}" if route[0] in {"accept", "visit"} else f"{record.called} `{route[-1]}`"
    )


def unknown_key(route: Route, meant: Route, astray: str = "") -> Fault:
    """The fault of a key its record does not have, and the route that was meant, or a hint where it belongs, if any."""
    *above, key = route
    record = record_at(tuple(above))
    keys = keys_of(record) if record else ()
    if meant and meant[-1] in keys:
        hint = f"did you mean `{meant[-1]}`?"
    elif above == ["visit"] and key in keys_of(Itinerary):
        hint = f"`{key}` stands at the top of the file, in line with `visit`"
    elif astray:
        hint = astray
    elif meant:
        hint = f"`{meant[-1]}` belongs under `visit`"
    else:
        hint = f"known here: {', '.join(keys)}"
    return Fault("unknown key {}", hint, key, rule="unknown-key", at_key=True)


def text_of_language(route: Route, languages: tuple[str, ...]) -> Route:
    """The route of the Text that a language among the keys of a record was meant for, or none."""
    *above, key = route
    record = record_at(tuple(above))
    return (*above, record.short) if record and record.short in TEXTS and key in languages else ()


def language_among_keys(route: Route, meant: Route) -> Fault:
    """The fault of a language that stands where its record's name or title should."""
    *above, key = route
    record = record_at(tuple(above)) or Record
    message = f"{{}} is a language, no key of a {record.called}"
    return Fault(message, f"write {meant[-1]}: {{{key}: …}}", key, rule="unknown-key", at_key=True)


def meant_as_id(value: Mapping[str, object], route: Route, fault: Fault) -> Fault:
    """The fault; of a map where an id belongs, with a hint at the registry that takes it."""
    field = next((key for key in reversed(route[1:]) if not key.isdecimal()), "")
    registry = DEFINED_UNDER.get(field)
    written: object = value
    for key in route:
        written = (
            written[int(key)] if isinstance(written, list) else written.get(key) if isinstance(written, dict) else None
        )
    if isinstance(written, list) and len(route) == 1:
        return fault._replace(guess=with_ids(written))
    if registry is None or not isinstance(written, dict):
        return fault
    name = written.get("name")
    made = id_from(name) if isinstance(name, str) else ""
    guess = f"write {made}, and under `{registry}:` what it stands for: `{made}: {{name: {name}}}`" if made else ""
    return fault._replace(hint=f"write an id, and define it under `{registry}:`", guess=guess)


def with_ids(listed: list[object]) -> str:
    """A hint at how the first record of a list is written under an id."""
    first = listed[0] if listed else None
    if isinstance(first, str):
        made = id_from(first)
        return f"give each an id: `{made}: {first}`" if made else ""
    if not isinstance(first, dict):
        return ""
    if len(first) == 1 and not isinstance(next(iter(first.values())), str):
        return f"leave the dashes out: `{next(iter(first))}:` is an id already"
    key = next((key for key in ("name", "title", "text") if isinstance(first.get(key), str)), "")
    made = id_from(str(first[key])) if key else ""
    return f"give each an id: `{made}: {{{key}: {first[key]}}}`" if made else ""


def meant_by(route: Route) -> Route:
    """The route that was probably meant by one with an unknown key, or none."""
    *above, key = route
    record = record_at(tuple(above))
    meant = nearest(record, key) if record else ""
    return (*above, meant) if meant else ()


def speaks_of_a_visit(key: str) -> bool:
    """Whether a key at the top is one that only an itinerary has there, or is written most like `visit`."""
    from difflib import get_close_matches

    own = {*keys_of(Itinerary), *keys_of(Visit)}.difference(SHARED)
    return key in own or bool(get_close_matches(key.lower(), ("visit",), cutoff=0.7))


@lru_cache(maxsize=1024)
def nearest(record: type[Record], key: str) -> str:
    """The key of this record, or at the top of the visit, that means the same or is written most like it."""
    from difflib import get_close_matches

    known = (*keys_of(record), *(keys_of(Visit) if record is Itinerary else ()))
    word = key.lower().replace("-", "_").replace(" ", "_")
    said = word if word in known else next((meant for meant in OTHER_WORDS.get(word, ()) if meant in known), "")
    begun = [key for key in known if key.startswith(f"{word}_")]
    return said or "".join(begun[:1]) or next(iter(get_close_matches(word, known, n=1, cutoff=0.7)), "")


def nameless(route: Route) -> Fault:
    """The fault of a person with neither name nor title."""
    message = f"{named(route)} has neither `name` nor `title`"
    return Fault(message, "write name: …, or title: … while the name is not known", rule="missing-key")


def missing_key(route: Route, dedented: Sequence[Route] = ()) -> Fault:
    """The fault of a record that lacks a key it must have; of a visit whose keys stand at the top, one for all."""
    key = route[-1]
    hint = EXAMPLES.get(route, f"write {key}: …")
    if route == ("visit",) and dedented:
        hint = f"begin with `visit:`, and indent {', '.join(key for (key,) in dedented)} beneath it"
    return Fault(f"{named(route[:-1])} has no `{key}`", hint, rule="missing-key")
