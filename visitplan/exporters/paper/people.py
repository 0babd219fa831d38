"""People on paper: contact cards and the table of participants."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from visitplan.exporters.paper.passages import Passage, Passages, each, named, once, passage, told, word
from visitplan.labels import labels
from visitplan.views.words import languages_of, name_of, other_name, saying_of

if TYPE_CHECKING:
    from visitplan.views.view import PartyLine, PersonLine, View

LONG = 600
"""Characters from which a row may break over two pages."""


def person(line: PersonLine, view: View) -> dict[str, object]:
    """A person's name in both scripts, titles, what is to be said of them and how to reach them."""
    languages = view.languages
    first = languages[0]
    titles = told(line.title, languages) if line.name else []
    reach = reach_of(line, first)
    return {
        "name": passage(name_of(line, first), first),
        "other": other_spelling(line, languages),
        "titles": titles,
        "say": once(said for code in languages for said in told(saying_of(line, code), [code])),
        "tags": tags_of(line, languages),
        "duties": facts_of(line, view),
        "reach": reach,
        "long": sum(len(str(said["words"])) for said in titles) > LONG,
    }


def other_spelling(line: PersonLine, languages: Sequence[str]) -> Passage | None:
    """The name in another script; of someone without a name yet, the title in the other language."""
    if not line.name:
        return told(line.title, languages)[1] if line.title and len(languages) > 1 else None
    words = other_name(line, languages[0])
    written = next((code for code, form in line.name.forms if form == words), languages[0])
    return passage(words, written) if words else None


def reach_of(line: PersonLine, language: str) -> Passages:
    """Phone and e-mail, as links."""
    phone = [passage(line.phone, language, href=f"tel:{line.phone.replace(' ', '')}")] if line.phone else []
    email = [passage(line.email, language, href=f"mailto:{line.email}")] if line.email else []
    return phone + email


def tags_of(line: PersonLine, languages: Sequence[str]) -> Passages:
    """Head of the delegation, not yet confirmed, online."""
    keys = (("head", line.head), ("remote", bool(line.remote)))
    tags = [said for key, holds in keys if holds for said in word(key, languages)]
    if line.status != "confirmed":
        tags += each(languages, lambda language: labels(language).term("status", line.status))
    return once(tags)


def facts_of(line: PersonLine, view: View) -> list[Passages]:
    """Organisation where it is not the guests' own, party, languages: a line each, in every language."""
    languages = view.languages
    guest = view.visit.guest.name if view.visit.guest else None
    lines = [
        named(line.organisation, languages) if line.organisation != guest else [],
        once(told(line.party, languages)),
        once(each(languages, lambda language: languages_of(line.languages, language))) if line.languages else [],
    ]
    # In one language all of it is short enough for a line.
    joined = [said for some in lines for said in some] if len(languages) == 1 else []
    return [joined] if joined else [said for said in lines if said]


def group(heading: Passages, lines: Sequence[PersonLine], view: View) -> dict[str, object]:
    """A table of people under a heading."""
    people = [person(line, view) for line in lines]
    return {
        "heading": heading,
        "labels": {
            "name": word("name", view.languages),
            "function": word("title", view.languages),
            "say": word("how_to_say", view.languages),
            "reach": word("phone", view.languages),
        },
        "functions": any(entry["titles"] for entry in people),
        "reached": any(entry["reach"] for entry in people),
        "spoken": any(entry["say"] for entry in people),
        "people": people,
    }


def party_heading(party: PartyLine | None, key: str, view: View) -> Passages:
    """A municipality's name, else what it is to the other."""
    return named(party.name, view.languages) if party else word(key, view.languages)


def participants(view: View) -> dict[str, object] | None:
    """Everyone by side: guests, hosts, interpreters."""
    sides: tuple[tuple[Passages, Sequence[PersonLine]], ...] = (
        (party_heading(view.visit.guest, "guests", view), view.delegates),
        (party_heading(view.visit.host, "hosts", view), view.hosts),
        (word("interpreters", view.languages), view.interpreters),
    )
    groups = [group(heading, lines, view) for heading, lines in sides if lines]
    return {"heading": word("participants", view.languages), "groups": groups} if groups else None
