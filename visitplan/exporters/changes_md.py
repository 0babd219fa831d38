"""`changes.md`: what changed for its recipient, to mail or to paste; for the coordinator also whom to tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visitplan.exporters.exporter import marked_down
from visitplan.labels import labels
from visitplan.views.changing import NEVERMORE, alike, reach_of, said_of, title_of, told_of
from visitplan.views.words import name_of, people_of, person_of, place_of, version_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from visitplan.views.changing import Said
    from visitplan.views.view import ChangeLine, PersonLine, ToldLine, View


def render(view: View) -> bytes:
    """CommonMark in UTF-8; of two languages the recipient's own first, then the other under a rule."""
    return "\n---\n\n".join(page(view, language) for language in reversed(view.languages)).encode()


def page(view: View, language: str) -> str:
    """All of it in one language."""
    say = labels(language)
    parts = [
        f"# {say.word('changes')}: {marked_down(view.visit.title.words(language))}",
        "\n".join(filter(None, (recipient(view, language), marked_down(version_of(view, language))))),
        f"## {say.word('changes_since', n=view.since)}",
        *(f"### {title(change, view, language)}\n\n{listed(rows(change, view, language))}" for change in view.changes),
        *([say.word("rest_unchanged", n=view.since)] if view.changes else []),
        *([say.word("change.other")] if view.details else []),
        *coordination(view, language),
        *asked(view, language),
    ]
    return "\n\n".join(parts) + "\n"


def recipient(view: View, language: str) -> str:
    """For whom, a line of its own."""
    if view.recipient is None:
        return ""
    return marked_down(labels(language).word("for_recipient", recipient=view.recipient.name(language))) + "  "


def title(change: ChangeLine, view: View, language: str) -> str:
    """Which session and when; struck where it is theirs no more."""
    words = marked_down(title_of(change, view, language))
    return f"~~{words}~~" if NEVERMORE.intersection(change.kinds) else words


def rows(change: ChangeLine, view: View, language: str) -> Iterator[str]:
    """A line for each way it changed, then the place where that is as it was."""
    for said in said_of(change, view, language):
        yield row(said, "←" if labels(language).direction == "rtl" else "→")
    place = place_of(change.line, language)
    if place and "place" not in change.kinds:
        yield f"{labels(language).word('place')}: {marked_down(place)}"


def row(said: Said, arrow: str) -> str:
    """The head, the old struck, the new in bold, and an arrow in the direction of reading between."""
    if not said.new:
        return f"**{marked_down(said.head)}**"
    return f"{marked_down(said.head)}: ~~{marked_down(said.old)}~~ {arrow} **{marked_down(said.new)}**"


def coordination(view: View, language: str) -> Iterator[str]:
    """Who must be told what, and how; who need not be."""
    say = labels(language)
    if view.told:
        yield f"## {say.word('to_tell')}"
        shared = alike(view, language)
        yield listed(line for told in view.told for line in told_lines(told, view, language, shared))
    if view.unaffected:
        yield f"## {say.word('unaffected')}\n\n{marked_down(people_of(view.unaffected, language))}"


def told_lines(told: ToldLine, view: View, language: str, shared: frozenset[str]) -> Iterator[str]:
    """Somebody with how to reach them, and beneath what changed for them."""
    yield f"**{marked_down(name_of(told.person, language))}**: {marked_down(reach_of(told, language))}"
    for change in told.changes:
        title, lines = told_of(change, view, language, shared)
        yield f"  - {marked_down(title)}: {marked_down('; '.join(lines))}"


def asked(view: View, language: str) -> Iterator[str]:
    """Whom to ask."""
    if view.coordinators:
        people = "; ".join(reached(person, language) for person in view.coordinators)
        yield f"{labels(language).word('coordination')}: {marked_down(people)}"


def reached(person: PersonLine, language: str) -> str:
    """Who, with phone and address."""
    return ", ".join(filter(None, (person_of(person, language), person.phone, person.email)))


def listed(lines: Iterable[str]) -> str:
    """A list; what is indented already stands beneath the line before."""
    return "\n".join(line if line.startswith("  - ") else f"- {line}" for line in lines)
