"""What is printed of the visit, as one canonical text; nothing private, no internal note, no order of the file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, timedelta
from hashlib import sha256
from typing import Final, TypeAlias
from zoneinfo import ZoneInfo

from visitplan.itinerary.text import Text
from visitplan.itinerary.written import Dates, Opening
from visitplan.programme import (
    Advice,
    Day,
    Followup,
    Group,
    Lodging,
    Partnership,
    Party,
    Person,
    Session,
    Site,
    Theme,
    Timespan,
    Visit,
    WholeDays,
    Wish,
)

Fields: TypeAlias = Mapping[type, tuple[str, ...]]

SESSION: Final[Fields] = {
    Session: (
        *("id", "title", "when", "duration", "kind", "status", "visibility", "site", "place", "start_place"),
        *("end_place", "by", "border", "online", "delegates", "groups", "everyone", "hosts", "lead", "driver"),
        *("interpreters", "speakers", "interpreting", "languages", "themes", "purpose", "description", "speech"),
        *("url", "wear", "bring", "photos", "outdoors", "plan_b", "optional", "approximate", "luggage", "meal"),
        *("seats", "headcount", "paid_by"),
    ),
    Person: (
        *("id", "role", "name", "title", "organisation", "party", "head", "say", "languages", "modes", "remote"),
        *("status", "count"),
    ),
    Group: ("id", "name"),
    Theme: ("id", "name"),
    Site: (
        *("id", "name", "kind", "address", "location", "zone", "host", "meeting_point", "wear", "bring", "parking"),
        *("photos", "access"),
    ),
    Timespan: ("start", "end"),
    WholeDays: ("first", "last"),
}
"""What a session's papers and calendars print: where someone comes from and when is no part of it."""

WHOLE: Final[Fields] = {
    **SESSION,
    Person: (*SESSION[Person], "rank", "arrives", "leaves", "photos"),
    Group: ("id", "name", "members", "leader"),
    Site: (*SESSION[Site], "opening", "capacity"),
    Visit: (
        *("id", "title", "dates", "zone", "languages", "host", "guest", "coordinator", "partnership", "status"),
        *("embargo", "case_number", "follows", "url", "colour", "welcome", "practical"),
    ),
    Party: ("name", "region", "country"),
    Partnership: ("name", "organisers", "funding"),
    Advice: ("title", "text"),
    Day: ("date", "title", "note", "luggage"),
    Wish: ("id", "text", "by", "themes"),
    Lodging: ("id", "site", "nights", "people", "paid_by"),
    Followup: ("id", "text", "owner", "due", "status"),
    Dates: ("first", "last"),
    Opening: ("weekdays", "day", "hours"),
}
"""What the papers of the whole visit print besides."""


class Content:
    """Writes values in canonical form. People and places are written once and stand for it by their digest."""

    def __init__(self, fields: Fields) -> None:
        """Write these fields of each record and no others."""
        self._fields = fields
        self._written: dict[object, str] = {}

    def of(self, value: object) -> str:
        """The value in canonical form: equal for what is printed alike."""
        match value:
            case Person() | Site():
                return self._once(value, lambda: self._record(value))
            case tuple() if value and isinstance(value[0], Person):
                return self._once(value, lambda: self._people(value))
            case tuple() | list():
                return f"[{','.join(map(self.of, value))}]"
            case _ if type(value) in self._fields:
                return self._record(value)
        return scalar(value)

    def _once(self, value: object, form: Callable[[], str]) -> str:
        """The digest of its canonical form."""
        if value not in self._written:
            self._written[value] = digest(form()).hex()
        return self._written[value]

    def _people(self, people: Iterable[Person]) -> str:
        """Everyone in order of id: the order of the file is no content."""
        return ",".join(self.of(person) for person in sorted(people, key=lambda person: person.id))

    def _record(self, record: object) -> str:
        """The printed fields that say something, each by its name."""
        said = ((name, getattr(record, name)) for name in self._fields[type(record)])
        return f"{{{','.join(f'{name}:{self.of(value)}' for name, value in said if value)}}}"


def scalar(value: object) -> str:
    """A value that holds no others, in ASCII: what `repr` shows of other letters differs from Python to Python."""
    match value:
        case Text(everywhere=everywhere, forms=forms):
            return ascii(forms[0][1]) if everywhere else ascii(sorted(forms))
        case datetime():
            return f"{value.isoformat()}[{value.tzinfo}]"
        case date():
            return value.isoformat()
        case timedelta() | ZoneInfo():
            return str(value)
        case str():
            return ascii(str(value))
    return ascii(value)


def digest(form: str) -> bytes:
    """The SHA-256 of a canonical form."""
    return sha256(form.encode()).digest()
