"""A person on a badge or a tent card: their own script first, cut where it would never fit."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from visitplan.exporters.paper.passages import Passages, named, once, passage, spelt_in, told, word
from visitplan.labels import labels

if TYPE_CHECKING:
    from visitplan.itinerary.text import Text
    from visitplan.views.view import PersonLine, View

LONGEST = 160
"""Characters of a name or a title that a card can hold; in full they stand in the programme."""
ROLES = {"delegates": "guest", "hosts": "host", "interpreters": "interpreter"}


def cards(view: View) -> list[dict[str, object]]:
    """Everyone's: guests, hosts, interpreters."""
    return [card(line, view) for line in (*view.delegates, *view.hosts, *view.interpreters)]


def card(line: PersonLine, view: View) -> dict[str, object]:
    """The name, the name in the other script, who that is and from where, and what they speak."""
    languages = ordered(line, view)
    name = line.name or line.title
    return {
        "name": cut(spellings(name, languages))[:1] if name else [passage(line.id, languages[0])],
        "others": cut(spellings(name, languages))[1:] if name else [],
        "titles": cut(once(told(line.title, languages))) if line.name else [],
        "organisation": cut(named(line.organisation, languages)),
        "role": once(word(ROLES.get(line.role, "guest"), languages)),
        "party": cut(party(line, view, languages)),
        "speaks": [passage(labels(code).own_name, code) for code in line.languages],
    }


def ordered(line: PersonLine, view: View) -> tuple[str, ...]:
    """The languages of the paper, their own first: as they say, else the host's first, the guests' last."""
    fallback = view.languages[::-1] if line.role == "delegates" else view.languages
    own = [code for code in (*line.languages, *fallback) if code in view.languages]
    return tuple(dict.fromkeys((*own, *view.languages)))


def spellings(name: Text, languages: tuple[str, ...]) -> Passages:
    """A name in each language's spelling, and in another script where it has one."""
    other = name.other_script(languages[0])
    written = next((code for code, form in name.forms if form == other), languages[0])
    spelt = [passage(name.name(code), spelt_in(name, code)) for code in languages]
    return once([*spelt, *([passage(other, written)] if other else [])])


def party(line: PersonLine, view: View, languages: tuple[str, ...]) -> Passages:
    """The municipality someone comes from: interpreters come from none."""
    parties = {"delegates": view.visit.guest, "hosts": view.visit.host}
    side = parties.get(line.role)
    return named(side.name, languages) if side else []


def cut(passages: Iterable[dict[str, object]]) -> Passages:
    """Words that would not fit the card at any size end in an ellipsis."""
    return [said if len(str(said["words"])) <= LONGEST else shortened(said) for said in passages]


def shortened(said: dict[str, object]) -> dict[str, object]:
    """The beginning of it."""
    return {**said, "words": str(said["words"])[:LONGEST].rstrip() + "…"}
