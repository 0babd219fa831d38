"""The codes of what is printed: of each session and of the whole visit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visitplan.editions.content import SESSION, WHOLE, Content, digest

if TYPE_CHECKING:
    from visitplan.programme import Person, Programme

ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""32 signs of which none is taken for another: no 0 and O, no 1 and I."""
LENGTH = 6


def session_forms(programme: Programme) -> dict[str, str]:
    """By session id, all that a paper or calendar says of that session, in canonical form."""
    content, visit = Content(SESSION), programme.visit
    organizer = content.of((visit.id, visit.coordinator, visit.coordinator and visit.coordinator.email))
    return {session.id: organizer + content.of(session) for session in programme.sessions}


def session_codes(programme: Programme) -> dict[str, str]:
    """A code by session id: another one when anything a paper or calendar says of that session changes."""
    return {id_: code(form) for id_, form in session_forms(programme).items()}


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
