"""Ids: what may be one, which are taken, what one could be made from."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping

from visitplan.diagnostics import Route
from visitplan.itinerary.faults import Fault, Wrong
from visitplan.itinerary.kinds.moments import day

SHAPE = re.compile(r"[a-z0-9][a-z0-9-]*")
LONGEST = 60
# Names Windows keeps for devices, whatever the extension; and the word for everyone.
RESERVED = frozenset(
    {"all", "aux", "con", "nul", "prn", *(f"com{n}" for n in range(1, 10)), *(f"lpt{n}" for n in range(1, 10))}
)
PEOPLE = {"delegates": "a delegate", "hosts": "a host", "interpreters": "an interpreter", "groups": "a group"}
REGISTRIES = (*PEOPLE, "themes", "wishes", "sites", "lodging", "sessions", "followups")
SMALL = str.maketrans({"ø": "o", "đ": "d", "ł": "l", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"})


def id_from(words: str) -> str:
    """An id made from these words, or nothing when they have no Latin letter or digit."""
    letters = unicodedata.normalize("NFKD", words.lower().translate(SMALL))
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    made = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:LONGEST].strip("-")
    return f"{made}-1" if made in RESERVED else made


def fault_of_id(written: str) -> Fault | None:
    """What is wrong with an id, if anything."""
    if written in RESERVED:
        why = "is the word for everyone" if written == "all" else "is a name Windows keeps for itself"
        return Fault(f"{{}} {why} and cannot be an id", "choose another", written, rule="invalid-id")
    if not SHAPE.fullmatch(written):
        made = id_from(written)
        hint = "ids are small letters a-z, digits and hyphens, such as anna-ek"
        return Fault("{} is no id", hint, written, f"write {made}" if made else "", rule="invalid-id")
    if len(written) > LONGEST:
        message = f"{{}} has {len(written)} characters, an id at most {LONGEST}"
        return Fault(message, "write a shorter one", written, rule="invalid-id")
    return None


def faults_of_ids(value: Mapping[str, object]) -> Iterator[tuple[Route, Fault]]:
    """Every id that cannot be one or is taken, and every day that is no date."""
    visit = value.get("visit")
    own = visit.get("id") if isinstance(visit, dict) else None
    if isinstance(own, str) and (fault := fault_of_id(own)):
        yield ("visit", "id"), fault
    for registry in REGISTRIES:
        for written in keys_of(value, registry):
            if fault := fault_of_id(written):
                yield (registry, written), fault.at_its_key()
    yield from faults_of_days(value)
    yield from ids_used_twice(value)


def faults_of_days(value: Mapping[str, object]) -> Iterator[tuple[Route, Fault]]:
    """Every key of `days` that is no date."""
    for written in keys_of(value, "days"):
        try:
            right = str(day(written))
        except Wrong as error:
            yield from ((("days", written), fault.at_its_key()) for fault in error.faults)
            continue
        if right != written:
            yield (
                ("days", written),
                Fault("{} is no date as it is written here", f"write {right}", written, at_key=True),
            )


def ids_used_twice(value: Mapping[str, object]) -> Iterator[tuple[Route, Fault]]:
    """Every id that is given to people of two kinds, where it is given again."""
    taken: dict[str, str] = {}
    for registry in filter(PEOPLE.__contains__, value):
        kind = PEOPLE[registry]
        for written in keys_of(value, registry):
            if other := taken.get(written):
                message = f"{{}} is {kind} here and already {PEOPLE[other]}"
                fault = Fault(message, "give one of them another id", written, rule="invalid-id", also=(other, written))
                yield (registry, written), fault.at_its_key()
            else:
                taken[written] = registry


def keys_of(value: Mapping[str, object], registry: str) -> tuple[str, ...]:
    """The ids a registry gives."""
    part = value.get(registry)
    return tuple(part) if isinstance(part, dict) else ()
