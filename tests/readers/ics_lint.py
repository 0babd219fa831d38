"""A strict look at the bytes of a calendar of ours: everything RFC 5545, 5546 and 7986 ask of such a file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from visitplan.exporters.ics.colours import named

LIMIT = 75
LINE = re.compile(r'([A-Z-]+)((?:;[A-Z-]+=(?:"[^"]*"|[^";:,]+))*):(.*)', re.DOTALL)
PARAMETER = re.compile(r';([A-Z-]+)=(?:"([^"]*)"|([^";:,]+))')
UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]")
ESCAPED = re.compile(r"(?:[^\\;,]|\\[\\;,nN])*")
UTC_MOMENT, LOCAL, DATE = (re.compile(form) for form in (r"\d{8}T\d{6}Z", r"\d{8}T\d{6}", r"\d{8}"))
LENGTH = re.compile(r"-?P(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?|-?P\d+W")
OFFSET = re.compile(r"[+-]\d{4}")
GEO = re.compile(r"-?\d+(?:\.\d{1,6})?;-?\d+(?:\.\d{1,6})?")
MAILTO = re.compile(r"mailto:[A-Za-z0-9._+'-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")
UID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
TEXTS = {"SUMMARY", "DESCRIPTION", "LOCATION", "NAME", "X-WR-CALNAME", "X-WR-CALDESC", "TZNAME"}
CALENDAR = {
    "PRODID": r".+",
    "VERSION": r"2\.0",
    "NAME": r".+",
    "X-WR-CALNAME": r".+",
    "DESCRIPTION": r".+",
    "X-WR-CALDESC": r".+",
    "COLOR": r"[a-z]+",
    "REFRESH-INTERVAL": LENGTH.pattern,
    "X-PUBLISHED-TTL": LENGTH.pattern,
    "X-WR-TIMEZONE": r"[A-Za-z0-9_+/-]+",
}
MESSAGE = {"PRODID": r".+", "VERSION": r"2\.0", "METHOD": "REQUEST|CANCEL"}
"""What a scheduling message has: a name would make a calendar of it."""
INVITED = {"CN", "CUTYPE", "ROLE", "LANGUAGE"}
ASKED = {"PARTSTAT": "NEEDS-ACTION", "RSVP": "TRUE"}
EVENT = {
    "UID": UID.pattern,
    "SEQUENCE": r"\d+",
    "DTSTAMP": UTC_MOMENT.pattern,
    "LAST-MODIFIED": UTC_MOMENT.pattern,
    "DTSTART": r"\d{8}(T\d{6}Z?)?",
    "SUMMARY": r".+",
    "DESCRIPTION": r".+",
    "TRANSP": "OPAQUE|TRANSPARENT",
    "STATUS": "TENTATIVE|CONFIRMED|CANCELLED",
    "CLASS": "PUBLIC|PRIVATE|CONFIDENTIAL",
}
REQUIRED = {
    "VCALENDAR": CALENDAR,
    "VTIMEZONE": {"TZID": r"[A-Za-z0-9_+/-]+"},
    "DAYLIGHT": {"DTSTART": LOCAL.pattern, "TZOFFSETFROM": OFFSET.pattern, "TZOFFSETTO": OFFSET.pattern},
    "STANDARD": {"DTSTART": LOCAL.pattern, "TZOFFSETFROM": OFFSET.pattern, "TZOFFSETTO": OFFSET.pattern},
    "VEVENT": EVENT,
    "VALARM": {"ACTION": "DISPLAY", "DESCRIPTION": r".+", "TRIGGER": LENGTH.pattern},
}
OPTIONAL = {
    "VCALENDAR": {"METHOD": "PUBLISH"},
    "DAYLIGHT": {"RRULE": r"FREQ=YEARLY;[A-Z0-9=;,-]+", "TZNAME": r".+"},
    "STANDARD": {"RRULE": r"FREQ=YEARLY;[A-Z0-9=;,-]+", "TZNAME": r".+"},
    "VEVENT": {
        "DTEND": r"\d{8}(T\d{6}Z?)?",
        "LOCATION": r".+",
        "GEO": GEO.pattern,
        "URL": r"https?://[!-~]+",
        "CATEGORIES": r".+",
        "ORGANIZER": MAILTO.pattern,
        "ATTENDEE": MAILTO.pattern,
        "X-APPLE-STRUCTURED-LOCATION": r"geo:[0-9.,-]+",
    },
}
INSIDE = {
    "": {"VCALENDAR"},
    "VCALENDAR": {"VTIMEZONE", "VEVENT"},
    "VTIMEZONE": {"DAYLIGHT", "STANDARD"},
    "VEVENT": {"VALARM"},
}


@dataclass
class Part:
    """A component: its properties (parameters and value by name) and the parts in it."""

    name: str
    properties: dict[str, tuple[dict[str, str], str]] = field(default_factory=dict)
    parts: list[Part] = field(default_factory=list)

    def value(self, name: str) -> str:
        """The value of a property, nothing when it is not there."""
        return self.properties.get(name, ({}, ""))[1]

    def parameters(self, name: str) -> dict[str, str]:
        """The parameters of a property."""
        return self.properties.get(name, ({}, ""))[0]

    def named(self, name: str) -> list[Part]:
        """The parts of this name."""
        return [part for part in self.parts if part.name == name]


def faults(data: bytes) -> list[str]:
    """Everything wrong with the file, in words; none when it is as it must be."""
    found = [*faults_of_form(data)]
    if found:
        return found
    root = Part("")
    found = [*read_into(root, data.decode().replace("\r\n ", "").split("\r\n")[:-1])]
    if found or [part.name for part in root.parts] != ["VCALENDAR"]:
        return found or ["not one VCALENDAR"]
    calendar = root.parts[0]
    parts = [calendar, *calendar.parts, *(inner for part in calendar.parts for inner in part.parts)]
    found = [fault for part in parts for fault in faults_of_part(part)]
    if calendar.value("METHOD") == "CANCEL" and "VEVENT lacks DTSTART" in found:
        # What is called off may say no time (RFC 5546, 3.2.5): the ledger keeps none that is private.
        found.remove("VEVENT lacks DTSTART")
    kind = faults_of_message if is_message(calendar) else faults_of_published
    return [*found, *kind(calendar), *faults_of_calendar(calendar), *faults_of_zones(calendar)]


def is_message(calendar: Part) -> bool:
    """Whether it is a scheduling message."""
    return calendar.value("METHOD") in {"REQUEST", "CANCEL"}


def faults_of_form(data: bytes) -> Iterator[str]:
    """Lines, folds and letters."""
    if not data.endswith(b"END:VCALENDAR\r\n") or not data.startswith(b"BEGIN:VCALENDAR\r\n"):
        yield "does not begin or end as a calendar"
    for number, line in enumerate(data.split(b"\r\n")[:-1], 1):
        if len(line) > LIMIT:
            yield f"line {number} has {len(line)} octets"
        if not line.strip():
            yield f"line {number} is empty"
        try:
            words = line.decode()
        except UnicodeDecodeError:
            yield f"line {number} is folded inside a letter"
            continue
        if UNSEEN.search(words):
            yield f"line {number} holds what cannot be seen"


def read_into(root: Part, lines: list[str]) -> Iterator[str]:
    """Build the parts; what is no content line is a fault."""
    path = [root]
    for line in lines:
        match = LINE.fullmatch(line)
        if match is None:
            yield f"no content line: {line}"
            continue
        name, parameters, value = match.groups()
        if name == "BEGIN":
            if value not in INSIDE.get(path[-1].name, ()):
                yield f"{value} inside {path[-1].name or 'nothing'}"
            path[-1].parts.append(Part(value))
            path.append(path[-1].parts[-1])
        elif name == "END":
            if path.pop().name != value:
                yield f"{value} ends what it did not begin"
        elif path[-1].parts:
            yield f"{name} stands behind a part of {path[-1].name}"
        elif name in path[-1].properties:
            yield f"{name} twice in {path[-1].name}"
        else:
            said = {key: quoted or plain for key, quoted, plain in PARAMETER.findall(parameters)}
            path[-1].properties[name] = (said, value)


def faults_of_part(part: Part) -> Iterator[str]:
    """Required properties, unknown ones, and the form of each."""
    message = part.name == "VCALENDAR" and is_message(part)
    required, optional = (MESSAGE, {}) if message else (REQUIRED[part.name], OPTIONAL.get(part.name, {}))
    yield from (f"{part.name} lacks {name}" for name in required if name not in part.properties)
    for name, (_, value) in part.properties.items():
        form = required.get(name) or optional.get(name)
        if form is None:
            yield f"{part.name} has {name}"
        elif not re.fullmatch(form, value):
            yield f"{part.name} has {name}:{value}"
        if name in TEXTS and not ESCAPED.fullmatch(value):
            yield f"{name} is not escaped: {value}"


def faults_of_calendar(calendar: Part) -> Iterator[str]:
    """What parts say of one another."""
    events = calendar.named("VEVENT")
    uids = [event.value("UID") for event in events]
    if len(set(uids)) != len(uids):
        yield "a UID twice"
    for event in events:
        yield from faults_of_time(event)
        yield from faults_of_place(event)
        if event.value("STATUS") == "CANCELLED" and (event.value("TRANSP") == "OPAQUE" or event.parts):
            yield "a cancelled session takes time or rings"


def faults_of_published(calendar: Part) -> Iterator[str]:
    """A calendar to import or subscribe to: named, coloured, nobody invited (RFC 5546, 3.2.1)."""
    if calendar.value("NAME") != calendar.value("X-WR-CALNAME"):
        yield "two names"
    if calendar.value("COLOR") not in named():
        yield f"{calendar.value('COLOR')} is no colour of CSS"
    if calendar.parameters("REFRESH-INTERVAL") != {"VALUE": "DURATION"}:
        yield "REFRESH-INTERVAL without VALUE"
    published = calendar.value("METHOD") == "PUBLISH"
    for event in calendar.named("VEVENT"):
        if published != ("ORGANIZER" in event.properties):
            yield "METHOD and ORGANIZER go together"
        if "ATTENDEE" in event.properties:
            yield "somebody is invited by a calendar"


def faults_of_message(calendar: Part) -> Iterator[str]:
    """A scheduling message: one session, who invites, and one who is invited (RFC 5546, 3.2.2 and 3.2.5)."""
    events = calendar.named("VEVENT")
    if len(events) != 1:
        yield f"{len(events)} sessions in a message"
        return
    (event,) = events
    if set(event.parameters("ORGANIZER")) != {"CN"}:
        yield "nobody invites"
    said = event.parameters("ATTENDEE")
    asked = {key: value for key, value in said.items() if key in ASKED}
    cancelled = calendar.value("METHOD") == "CANCEL"
    if set(said) - set(ASKED) != INVITED or said.get("CUTYPE") != "INDIVIDUAL":
        yield f"somebody is invited as {said}"
    if said.get("ROLE") not in {"REQ-PARTICIPANT", "OPT-PARTICIPANT"}:
        yield f"the role is {said.get('ROLE')}"
    if asked != ({} if cancelled else ASKED):
        yield f"an answer is asked for by {asked}"
    if event.value("ATTENDEE").casefold() == event.value("ORGANIZER").casefold():
        yield "somebody invites themselves"
    if cancelled != (event.value("STATUS") == "CANCELLED"):
        yield "METHOD and STATUS are two minds"
    if event.value("SEQUENCE") == "0":
        yield "what was never released goes out"


def faults_of_time(event: Part) -> Iterator[str]:
    """No floating time, both ends alike, the end behind the start."""
    for name in {"DTSTART", "DTEND"} & set(event.properties):
        parameters, value = event.properties[name]
        if DATE.fullmatch(value) and parameters != {"VALUE": "DATE"}:
            yield f"{name} is a date without VALUE"
        if UTC_MOMENT.fullmatch(value) and parameters:
            yield f"{name} in UTC with parameters"
        if LOCAL.fullmatch(value) and set(parameters) != {"TZID"}:
            yield f"{name} floats"
    start, end = event.value("DTSTART"), event.value("DTEND")
    if not end:
        return
    if bool(DATE.fullmatch(start)) != bool(DATE.fullmatch(end)):
        yield "DTSTART and DTEND of two kinds"
    if event.parameters("DTSTART") == event.parameters("DTEND") and end <= start:
        yield "DTEND is not behind DTSTART"


def faults_of_place(event: Part) -> Iterator[str]:
    """The place said alike three times."""
    structured = event.properties.get("X-APPLE-STRUCTURED-LOCATION")
    if (structured is None) != ("GEO" not in event.properties):
        yield "only one of GEO and X-APPLE-STRUCTURED-LOCATION"
    if structured is None:
        return
    location = re.sub(r"\\(.)", r"\1", event.value("LOCATION"))
    if structured[0] != {"VALUE": "URI", "X-TITLE": location}:
        yield f"X-TITLE is not LOCATION: {structured[0]}"
    if structured[1] != "geo:" + event.value("GEO").replace(";", ","):
        yield "GEO and X-APPLE-STRUCTURED-LOCATION differ"


def faults_of_zones(calendar: Part) -> Iterator[str]:
    """Each zone used stands once, first, sorted; none else does."""
    written = [part.value("TZID") for part in calendar.named("VTIMEZONE")]
    ends = [event.parameters(name) for event in calendar.named("VEVENT") for name in ("DTSTART", "DTEND")]
    used = {parameters["TZID"] for parameters in ends if "TZID" in parameters}
    if written != sorted(used):
        yield f"VTIMEZONEs {written}, used {sorted(used)}"
    names = [part.name for part in calendar.parts]
    if names != sorted(names, reverse=True):
        yield "a VTIMEZONE behind a VEVENT"
    for zone in calendar.named("VTIMEZONE"):
        if not zone.named("STANDARD"):
            yield f"{zone.value('TZID')} has no STANDARD"
