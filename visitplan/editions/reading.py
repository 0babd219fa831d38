"""A ledger read back: whole and as it was written, or not at all."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from visitplan.editions.ledger import Course, Facts, Ledger, Release, Spot, Version
from visitplan.editions.uid import uid_of
from visitplan.editions.writing import EVERYWHERE, FORMAT, checksum
from visitplan.itinerary.text import Text
from visitplan.programme import Timespan, WholeDays

CONFLICT = re.compile(r"^(<{7}|={7}|>{7}|\|{7})", re.MULTILINE)
"""What git leaves where two versions could not be merged."""
PEOPLE = ("delegates", "hosts", "interpreters", "speakers", "languages", "invited")
WORDS = ("kind", "status", "visibility", "lead", "driver", "contact")
PLACES = ("place", "start_place", "end_place")


class Damaged(Exception):  # noqa: N818 -- named for what it says of the file, not of the program
    """A ledger that is not as `visitplan release` wrote it, why, and in which line that shows."""

    def __init__(self, reason: str, line: int = 1) -> None:
        """Keep the line; the first where none says more than others."""
        super().__init__(reason)
        self.line = line


def read_ledger(data: bytes) -> Ledger:
    """The ledger in these bytes; `Damaged` where it is not whole."""
    whole = parsed(data)
    if not isinstance(whole, dict) or "checksum" not in whole:
        raise Damaged("is no ledger of visitplan")
    if whole.get("format") != FORMAT:
        raise Damaged("was written by another version of visitplan")
    if whole["checksum"] != checksum(whole):
        raise Damaged("was edited by hand or merged: its checksum is not that of what it holds")
    try:
        ledger = ledger_of(whole)
    except (KeyError, TypeError, ValueError, AttributeError, IndexError) as error:
        raise Damaged("is no ledger of visitplan") from error
    if not consistent(ledger):
        raise Damaged("does not hold together: editions are missing, or sessions have other UIDs")
    return ledger


def parsed(data: bytes) -> Any:
    """The JSON in the file, no key twice."""
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        raise Damaged("is not UTF-8") from error
    conflict = CONFLICT.search(text)
    if conflict:
        raise Damaged("holds two versions that git could not merge", line_of(text, conflict.start()))
    try:
        return json.loads(text, object_pairs_hook=partial(pairs, text))
    except json.JSONDecodeError as error:
        raise Damaged("is broken, or was cut off", error.lineno) from error
    except RecursionError as error:
        raise Damaged("is no ledger of visitplan") from error


def line_of(text: str, place: int) -> int:
    """The number of the line a place stands in."""
    return text.count("\n", 0, place) + 1


def pairs(text: str, listed: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    """A map; `Damaged` where a merge left a key twice."""
    twice = [key for key, number in Counter(key for key, _ in listed).items() if number > 1]
    if twice:
        raise Damaged(f"holds “{twice[0]}” twice: two releases were merged", repeated_line(text))
    return dict(listed)


def repeated_line(text: str) -> int:
    """The line with a key that its map has already, as we write maps: a key a line, deeper ones further in."""
    open_maps: dict[int, set[str]] = {}
    for number, line in enumerate(text.splitlines(), 1):
        depth = len(line) - len(line.lstrip())
        open_maps = {inner: keys for inner, keys in open_maps.items() if inner <= depth}
        key, colon, _ = line.strip().partition(":")
        keys = open_maps.setdefault(depth, set())
        if colon and key in keys:
            return number
        keys.add(key)
    return 1


def ledger_of(whole: dict[str, Any]) -> Ledger:
    """What the JSON says."""
    return Ledger(
        visit=whole["visit"],
        releases=tuple(
            Release(int(number), datetime.fromisoformat(told["moment"]), told["code"], title_of(told))
            for number, told in whole["editions"].items()
        ),
        sessions={id_: course_of(id_, told) for id_, told in whole["sessions"].items()},
    )


def consistent(ledger: Ledger) -> bool:
    """Whether editions follow each other and every session has its UID and versions of these editions alone."""
    numbers = [release.number for release in ledger.releases]
    return (
        bool(numbers)
        and numbers == list(range(1, len(numbers) + 1))
        and all(
            course.uid == uid_of(ledger.visit, id_)
            and [version.edition for version in course.versions]
            == sorted({version.edition for version in course.versions}.intersection(numbers))
            and course.versions
            for id_, course in ledger.sessions.items()
        )
    )


def course_of(id_: str, told: dict[str, Any]) -> Course:
    """A session through the editions."""
    versions = tuple(version_of(int(number), each) for number, each in told["editions"].items())
    return Course(id_, told["uid"], versions)


def version_of(edition: int, told: dict[str, Any]) -> Version:
    """A session in one edition."""
    return Version(
        edition=edition,
        sequence=int(told["sequence"]),
        moment=datetime.fromisoformat(told["moment"]),
        code=told["code"],
        content=told.get("content", ""),
        dropped=told.get("dropped", False),
        facts=facts_of(told),
    )


def facts_of(told: dict[str, Any]) -> Facts:
    """What the edition said of it."""
    known: dict[str, Any] = {name: told[name] for name in WORDS if name in told}
    known |= {name: tuple(told[name]) for name in PEOPLE if name in told}
    known |= {name: spot_of(told[name]) for name in PLACES if name in told}
    known |= {name: text_of(told[name]) for name in ("room", "carrier") if name in told}
    when = when_of(told["when"]) if "when" in told else None
    return Facts(
        title=text_of(told["title"]),
        when=when,
        everyone=told.get("everyone", False),
        headcount=told.get("headcount", 0),
        **known,
    )


def title_of(told: dict[str, Any]) -> Text | None:
    """What the visit was called; ledgers of old do not say."""
    return text_of(told["title"]) if "title" in told else None


def text_of(told: dict[str, str]) -> Text:
    """Words by language."""
    if EVERYWHERE in told:
        return Text(((EVERYWHERE, told[EVERYWHERE]),), everywhere=True)
    if not told:
        raise ValueError("a Text says something")
    return Text(tuple((language, str(words)) for language, words in told.items()))


def spot_of(told: dict[str, Any]) -> Spot:
    """A place."""
    return Spot(text_of(told["name"]), told.get("site", ""))


def when_of(told: dict[str, str]) -> Timespan | WholeDays:
    """A span by the clocks it was told in, or whole days."""
    if "first" in told:
        return WholeDays(date.fromisoformat(told["first"]), date.fromisoformat(told["last"]))
    return Timespan(moment_of(told["start"]), moment_of(told["end"]))


def moment_of(told: str) -> datetime:
    """A moment in its zone: `2026-11-24T09:00:00+01:00[Europe/Stockholm]`."""
    moment, zone = told.removesuffix("]").split("[")
    return datetime.fromisoformat(moment).astimezone(ZoneInfo(zone))
