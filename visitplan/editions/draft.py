"""The draft edition: the state of the visit before anything is released."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from visitplan.editions.content import SESSION, WHOLE, Content, digest
from visitplan.editions.edition import Edition, Stamp

if TYPE_CHECKING:
    from visitplan.programme import Person, Programme

ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""32 signs of which none is taken for another: no 0 and O, no 1 and I."""
LENGTH = 6


def edition_of(programme: Programme, moment: datetime) -> Edition:
    """The draft of this programme made at this moment, with a code for it and a stamp for every session."""
    now = moment.astimezone(UTC).replace(microsecond=0)
    codes = session_codes(programme)
    stamps = {id_: Stamp(0, now, code) for id_, code in codes.items()}
    return Edition(number=0, moment=now, draft=True, code=visit_code(programme, codes), stamps=stamps)


def session_codes(programme: Programme) -> dict[str, str]:
    """A code by session id: another one when anything a paper or calendar says of that session changes."""
    content, visit = Content(SESSION), programme.visit
    organizer = content.of((visit.id, visit.coordinator, visit.coordinator and visit.coordinator.email))
    return {session.id: code(organizer + content.of(session)) for session in programme.sessions}


def visit_code(programme: Programme, sessions: dict[str, str]) -> str:
    """A code for the whole: another one when anything printed changes, whatever the order of the file."""
    content = Content(WHOLE)
    registries = (
        *(programme.delegates, programme.hosts, programme.interpreters, programme.groups, programme.sites),
        *(programme.themes, programme.wishes, programme.lodging, programme.followups),
    )
    parts = [content.of(sorted(map(content.of, registry))) for registry in registries]
    contacts = [(person.id, person.phone, person.email) for person in phoned(programme)]
    rest = (programme.visit, contacts, programme.days, programme.outcomes, sorted(sessions.items()))
    return code("\n".join([*parts, content.of(rest)]))


def phoned(programme: Programme) -> tuple[Person, ...]:
    """The coordinator and those on call: the only people whose phones guests read."""
    coordinator = programme.visit.coordinator
    return (*((coordinator,) if coordinator else ()), *programme.visit.on_call)


def code(form: str) -> str:
    """Six signs for a canonical form, good to read out on the phone."""
    number = int.from_bytes(digest(form))
    return "".join(ALPHABET[number >> (5 * place) & 31] for place in range(LENGTH))
