"""Keys that stand where their record does not take them: records indented as keys, keys as records, parts of a when."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from visitplan.diagnostics import Route
from visitplan.itinerary.faults import Fault, Found, Wrong
from visitplan.itinerary.kinds.guesses import plainer
from visitplan.itinerary.kinds.moments import plain, when
from visitplan.itinerary.layout import ANY, OTHER_WORDS, RECORDS, record_at
from visitplan.itinerary.record import Record, keys_of, known_to
from visitplan.itinerary.sessions import Session
from visitplan.itinerary.visit import Visit

REGISTRIES: Mapping[str, type[Record]] = {
    pattern[0]: record for pattern, record in RECORDS.items() if pattern[1:] == (ANY,) and pattern[0] != "accept"
}
DAYS = ("date", "dates", "day", "datum")
STARTS = ("start", "starts", "begin", "begins", "time", "times", "tid")
ENDS = ("end", "ends")
HOUR = r"(?<![0-9:.])([0-9]{1,2})[:.]([0-9]{2})(?![0-9:.])"
WHOLE = r"[0-9]{4}-"
APART = frozenset({*DAYS, *STARTS, *ENDS})


def keys_among_ids(value: Mapping[str, object]) -> Iterator[tuple[Found, tuple[Route, ...]]]:
    """Keys of a record that stand beside its id, not beneath it: told at the first, with the routes they spoil."""
    for registry, record in REGISTRIES.items():
        entries = value.get(registry)
        if not isinstance(entries, dict):
            continue
        ids = list(entries)
        for place, bare in enumerate(ids):
            astray = list(keys_after(entries, ids[place + 1 :], record)) if entries[bare] is None else []
            if astray:
                message = f"{{}} is a key of a {record.called}, and stands where the id of one belongs"
                hint = f"indent it deeper than `{bare}`, with all that belongs to that {record.called}"
                fault = Fault(message, hint, astray[0], rule="unknown-key", at_key=True)
                spoilt = ((registry, bare), *((registry, key) for key in astray))
                yield ((registry, astray[0]), fault), spoilt


def keys_after(entries: Mapping[str, object], ids: list[str], record: type[Record]) -> Iterator[str]:
    """The ids there, up to the first that is one, which are keys of the record and hold no record."""
    known = known_to(record)
    for key in ids:
        part = entries[key]
        if key not in known or part is None or (isinstance(part, dict) and not known.isdisjoint(part)):
            return
        yield key


def record_among_keys(value: Mapping[str, object], route: Route) -> str:
    """A hint at where a whole record belongs that stands among the keys of another, or of the file."""
    *above, key = route
    part = at(value, route)
    if not isinstance(part, dict) or not part:
        return ""
    if not above:
        before = list(value)[: list(value).index(key)]
        registry = next((known for known in reversed(before) if known in REGISTRIES), "")
        fits = registry and known_to(REGISTRIES[registry]).issuperset(part)
        return f"if it is a {REGISTRIES[registry].called}, indent it as the others under `{registry}`" if fits else ""
    record = REGISTRIES.get(above[0])
    if record and len(above) == 2 and known_to(record).issuperset(part):  # noqa: PLR2004 -- a registry and an id
        return f"if it is a {record.called} of its own, indent it no deeper than `{above[1]}`"
    return ""


def keys_of_visit_at_top(value: Mapping[str, object]) -> tuple[Route, ...]:
    """What belongs beneath `visit` and stands at the top, where nothing stands beneath it."""
    keys = tuple((key,) for key in value if key in keys_of(Visit)) if value.get("visit") is None else ()
    return keys if len(keys) > 1 else ()


def times_apart(value: Mapping[str, object], unknown: list[Route]) -> dict[Route, Fault]:
    """One fault for all keys of a session that say in parts what `when` says: told at the first of them."""
    faults: dict[Route, Fault] = {}
    for above in dict.fromkeys(route[:-1] for route in unknown if route[-1] in APART):
        session = at(value, above)
        if record_at(above) is not Session or not isinstance(session, dict):
            continue
        keys = [key for key in session if key in APART and OTHER_WORDS.get(key)]
        hint = "date and times stand together: write when: 2026-11-24 09:00-10:30"
        faults[*above, keys[0]] = Fault("unknown key {}", hint, keys[0], together(session), "unknown-key", at_key=True)
    return faults


def together(session: Mapping[str, object]) -> str:
    """A hint at the `when` these keys make, if they make one."""
    written, day, start, end = (said(session, keys) for keys in (("when",), DAYS, STARTS, ENDS))
    if written:
        day, start = (day, written) if re.search(HOUR, written) else (written, start)
    end = end.removeprefix(day or start.partition(" ")[0]).strip()
    times = f"{start}-{end}" if end else start
    words = times if re.match(WHOLE, start) else f"{day} {times}".strip()
    words = re.sub(HOUR, lambda found: f"{int(found[1]):02}:{found[2]}", plainer(words))
    try:
        when(words)
    except Wrong:
        return ""
    return f"write when: {words}"


def said(session: Mapping[str, object], keys: tuple[str, ...]) -> str:
    """What stands under the first of these keys."""
    return next((plain(session[key]) for key in keys if key in session), "")


def at(value: object, route: Route) -> object:
    """What is written at this route."""
    for key in route:
        if isinstance(value, list):
            value = value[int(key)] if key.isdecimal() and int(key) < len(value) else None
        else:
            value = value.get(key) if isinstance(value, dict) else None
    return value
