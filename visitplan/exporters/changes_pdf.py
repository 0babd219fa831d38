"""`changes.pdf`: the change slip, what changed for its recipient on a page; for the coordinator also whom to tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visitplan.exporters.paper.band import band
from visitplan.exporters.paper.cover import contacts
from visitplan.exporters.paper.frame import frame_of
from visitplan.exporters.paper.kinds import colour_of
from visitplan.exporters.paper.passages import passage, told, word
from visitplan.exporters.paper.people import reach_of
from visitplan.exporters.typesetting import typeset
from visitplan.labels import labels
from visitplan.views import words
from visitplan.views.changing import NEVERMORE, alike, reachable, said_of, told_of
from visitplan.views.changing import reach_of as reached_by

if TYPE_CHECKING:
    from visitplan.views.changing import Said
    from visitplan.views.view import ChangeLine, ToldLine, View

LONG = 12
"""Ways of changing from which a card may break over two pages."""
TIMES = frozenset({"moved", "duration"})


def render(view: View) -> bytes:
    """PDF/UA-1 and PDF/A-2a."""
    return typeset("changes", changes(view), view.edition.moment)


def changes(view: View) -> dict[str, object]:
    """What the template lays out."""
    languages = view.languages
    return {
        "frame": frame_of(view, "changes", cover=True),
        "band": band(view, "changes"),
        "since": word("changes_since", languages, n=view.since),
        "cards": [card(change, view) for change in view.changes],
        "details": word("change.other", languages) if view.details else [],
        "rest": word("rest_unchanged", languages, n=view.since) if view.changes else [],
        "told": coordination(view),
        "contacts": contacts(view, emergency=False),
    }


def card(change: ChangeLine, view: View) -> dict[str, object]:
    """A session that changed, a column a language."""
    return {
        "colour": colour_of(change.line.kind),
        "over": bool(NEVERMORE.intersection(change.kinds)),
        "long": len(change.kinds) > LONG,
        "columns": [column(change, view, language) for language in view.languages],
    }


def column(change: ChangeLine, view: View, language: str) -> dict[str, object]:
    """The session in one language: what alone tells all as tags, the rest as old and new, then what stays."""
    said = list(said_of(change, view, language))
    place = "" if "place" in change.kinds else words.place_of(change.line, language)
    time = "" if "moved" in change.kinds else words.when_of(change.line, view, language)
    return {
        "title": told(change.line.title, [language])[0],
        "tags": [passage(each.head, language) for each in said if not each.new],
        "stays": [passage(each, language) for each in (time, place) if each],
        "rows": [row(each, language) for each in said if each.new],
    }


def row(said: Said, language: str) -> dict[str, object]:
    """Old and new."""
    return {
        "head": passage(said.head, language),
        "old": passage(said.old, language),
        "new": passage(said.new, language),
    }


def coordination(view: View) -> dict[str, object] | None:
    """Who must be told what, how to reach them, and who need not be."""
    if not (view.told or view.unaffected):
        return None
    language = view.languages[0]
    people = words.people_of(view.unaffected, language)
    shared = alike(view, language)
    return {
        "heading": word("to_tell", view.languages),
        "people": [told_row(each, view, shared) for each in view.told],
        "unaffected": word("unaffected", view.languages),
        "others": [passage(people, language)] if people else [],
    }


def told_row(line: ToldLine, view: View, shared: frozenset[str]) -> dict[str, object]:
    """Somebody with how to reach them and what to tell; whom nobody can reach in alarm."""
    language = view.languages[0]
    titles = [told_of(each, view, language, shared)[0] for each in line.changes]
    reach = reach_of(line.person, language) if line.known else []
    return {
        "name": passage(words.name_of(line.person, language), language),
        "reach": reach or [passage(reached_by(line, language), language)],
        "alarm": not reachable(line),
        "news": [
            passage(f"{title}: {heads_of(each, language)}", language)
            for title, each in zip(titles, line.changes, strict=True)
        ],
    }


def heads_of(change: ChangeLine, language: str) -> str:
    """In which ways it changed: from what to what stands above."""
    return ", ".join(labels(language).word(f"change.{kind}") for kind in change.kinds)
