"""An invented congress of any size in which nothing is wrong: what a check of it costs is reading, not telling."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

FIRST = date(2027, 4, 1)
DAYS = 150  # in summer time from the first to the last
HOURS = range(9, 17)
GUESTS = 4  # in each session
SESSIONS_EACH = 25  # sessions for each delegate there is: 800 delegates for 20,000 sessions


def congress(sessions: int) -> str:
    """The itinerary: everyone has one session a day at most, in one of as many rooms as that takes."""
    delegates = sessions // SESSIONS_EACH
    daily = -(-sessions // DAYS)
    rooms = -(-daily // len(HOURS))
    return "\n".join((*head(), *people(delegates), *sites(rooms), *programme(sessions, daily, delegates), ""))


def head() -> Iterator[str]:
    """The visit, its coordinator and who answers at night."""
    yield f"""visit:
  title: Congress
  dates: {FIRST} to {FIRST + timedelta(days=DAYS - 1)}
  timezone: Europe/Stockholm
  languages: [en]
  host: Norrby
  guest: Zelenivka
  coordinator: desk
  on_call: [desk]
hosts:
  desk: {{name: Congress desk, languages: [en], email: desk@norrby.example, phone: +46 8 465 004 10}}"""


def people(delegates: int) -> Iterator[str]:
    """The delegates, the first at their head."""
    yield "delegates:"
    yield "  guest-0: {name: Guest 0, languages: [en], head: true}"
    for number in range(1, delegates):
        yield f"  guest-{number}: {{name: Guest {number}, languages: [en]}}"


def sites(rooms: int) -> Iterator[str]:
    """The rooms."""
    yield "sites:"
    for number in range(rooms):
        yield f"  room-{number}: {{name: Room {number}, address: Storgatan {number + 1}}}"


def programme(sessions: int, daily: int, delegates: int) -> Iterator[str]:
    """The sessions, guests taking turns."""
    yield "sessions:"
    for number in range(sessions):
        day, turn = divmod(number, daily)
        room, hour = divmod(turn, len(HOURS))
        guests = ", ".join(f"guest-{(number * GUESTS + seat) % delegates}" for seat in range(GUESTS))
        yield (
            f"  s{number}: {{title: Session {number}, when: {FIRST + timedelta(days=day)} {HOURS[hour]:02d}:00-"
            f"{HOURS[hour]:02d}:50, site: room-{room}, delegates: [{guests}], kind: dialogue}}"
        )
