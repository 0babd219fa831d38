"""What four calendar programs, none of them the library that writes our files, read in a calendar."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).parent
KHAL_CONFIG = """\
[calendars]
[[visit]]
path = {folder}/visit
type = calendar
[sqlite]
path = {folder}/khal.db
[locale]
local_timezone = UTC
default_timezone = UTC
timeformat = %H:%M:%SZ
dateformat = %m-%d
longdateformat = %Y-%m-%d
datetimeformat = %m-%dT%H:%M:%SZ
longdatetimeformat = %Y-%m-%dT%H:%M:%SZ
"""


class Seen(NamedTuple):
    """A session as a calendar program sees it: moments in UTC, or dates with the end excluded."""

    uid: str
    title: str
    start: str
    end: str


def told(moment: date) -> str:
    """A date, or a moment in UTC."""
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}" if isinstance(moment, datetime) else moment.isoformat()


def by_ical_js(data: bytes) -> list[Seen]:
    """What ical.js (Thunderbird) reads."""
    command = ["node", str(HERE / "read.mjs")]
    printed = subprocess.run(command, input=data, stdout=subprocess.PIPE, check=True, timeout=60).stdout
    return sorted(Seen(**event) for event in json.loads(printed))


def by_vobject(data: bytes) -> list[Seen]:
    """What vobject reads."""
    import vobject

    calendar = vobject.readOne(data.decode())
    return sorted(
        Seen(event.uid.value, event.summary.value, told(event.dtstart.value), told(event.dtend.value))
        for event in calendar.contents.get("vevent", [])
    )


def by_ics(data: bytes) -> list[Seen]:
    """What ics reads."""
    import ics

    return sorted(
        Seen(
            event.uid,
            event.name,
            told(event.begin.date() if event.all_day else event.begin.datetime),
            told(event.end.date() if event.all_day else event.end.datetime),
        )
        for event in ics.Calendar(data.decode()).events
    )


def by_khal(data: bytes, folder: Path, first: date, last: date) -> list[Seen]:
    """What `khal import` and `khal list` make of it, in a folder of its own, nobody's home."""
    (folder / "visit").mkdir()
    (folder / "config").write_text(KHAL_CONFIG.format(folder=folder))
    return khal_again(data, folder, first, last)


def khal_again(data: bytes, folder: Path, first: date, last: date) -> list[Seen]:
    """The same in a folder khal has something in already."""
    (folder / "calendar.ics").write_bytes(data)
    khal(folder, "import", "--batch", "-a", "visit", str(folder / "calendar.ics"))
    fields = ("uid", "title", "start-long-full", "end-long-full", "all-day")
    asked = [part for name in fields for part in ("--json", name)]
    printed = khal(folder, "list", "--once", *asked, first.isoformat(), last.isoformat())
    return sorted(khal_seen(event) for day in printed.splitlines() for event in json.loads(day))


def khal_seen(event: dict[str, str]) -> Seen:
    """An event of khal, which names the last of whole days, not the day after it."""
    start, end = event["start-long-full"], event["end-long-full"]
    if event["all-day"] == "True":
        start = start.partition("T")[0]
        end = (date.fromisoformat(end.partition("T")[0]) + timedelta(days=1)).isoformat()
    return Seen(event["uid"], event["title"], start, end)


def khal(folder: Path, *arguments: str) -> str:
    """What khal prints."""
    places = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"), str(folder))
    environment = {**os.environ, **places, "TZ": "UTC", "LC_ALL": "C.UTF-8"}
    command = [sys.executable, "-m", "khal", "-c", str(folder / "config"), *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode()
