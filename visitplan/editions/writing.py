"""A ledger as text, made for git: sorted, a key a line, closed by a checksum that tells an edit by hand."""

from __future__ import annotations

import json
from dataclasses import fields
from hashlib import sha256
from typing import Any

from visitplan.editions.ledger import Course, Facts, Ledger, Release, Spot, Version
from visitplan.itinerary.text import Text
from visitplan.programme import Timespan, WholeDays

FORMAT = 1
EVERYWHERE = "all"
"""The language of a Text that says the same in all, as in an itinerary."""


def ledger_text(ledger: Ledger) -> str:
    """The ledger as it stands in its file."""
    whole: dict[str, Any] = {
        "editions": {str(release.number): release_told(release) for release in ledger.releases},
        "format": FORMAT,
        "sessions": {id_: course_told(ledger.sessions[id_]) for id_ in sorted(ledger.sessions)},
        "visit": ledger.visit,
    }
    return json.dumps({"checksum": checksum(whole), **whole}, ensure_ascii=False, indent=1) + "\n"


def checksum(told: dict[str, Any]) -> str:
    """A code for all that is told but for the code itself, whatever its spaces and line ends."""
    rest = {key: value for key, value in told.items() if key != "checksum"}
    return sha256(json.dumps(rest, sort_keys=True).encode()).hexdigest()


def release_told(release: Release) -> dict[str, Any]:
    """An edition's code and moment, and the title of the visit."""
    title = {"title": told(release.title)} if release.title else {}
    return {"code": release.code, "moment": release.moment.isoformat(), **title}


def course_told(course: Course) -> dict[str, Any]:
    """A session: its versions by edition, and its UID."""
    return {
        "editions": {str(version.edition): version_told(version) for version in course.versions},
        "uid": course.uid,
    }


def version_told(version: Version) -> dict[str, Any]:
    """What is known of a version, in order of the keys; what says nothing is left out."""
    stamp = {
        "code": version.code,
        "content": version.content,
        "dropped": version.dropped,
        "moment": version.moment.isoformat(),
        "sequence": version.sequence,
    }
    facts = {field.name: told(getattr(version.facts, field.name)) for field in fields(Facts)}
    return {key: value for key, value in sorted((stamp | facts).items()) if value}


def told(value: object) -> Any:
    """A value in JSON."""
    match value:
        case Text(everywhere=True, forms=forms):
            return {EVERYWHERE: forms[0][1]}
        case Text(forms=forms):
            return dict(forms)
        case Spot(name, site):
            return {"name": told(name), **({"site": site} if site else {})}
        case Timespan() | WholeDays():
            return when_told(value)
        case tuple():
            return list(value)
    return value


def when_told(when: Timespan | WholeDays) -> dict[str, str]:
    """Both ends, moments with the zone they are told in."""
    if isinstance(when, WholeDays):
        return {"first": when.first.isoformat(), "last": when.last.isoformat()}
    return {name: f"{end.isoformat()}[{end.tzinfo}]" for name, end in (("end", when.end), ("start", when.start))}
