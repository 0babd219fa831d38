"""What changed and who must hear of it, as shown in the terminal."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from visitplan.labels import labels
from visitplan.reports import Fragment
from visitplan.reports.fragment import visible
from visitplan.views import changing

if TYPE_CHECKING:
    from visitplan.editions import Change, Changes, Told
    from visitplan.views.changing import Names
    from visitplan.views.view import View


def told(changes: Changes, view: View, names: Names, language: str) -> Iterator[Fragment]:
    """The changes by session, then by person, then those who need not be told."""
    say = labels(language)
    head = say.word("changes_since", n=changes.since) if changes.since else say.word("first_edition")
    yield Fragment(f"{head}\n", "bold")
    for change in changes.sessions:
        yield from of_change(change, view, names, language)
    if not changes.sessions:
        yield Fragment(f"  {say.word('change.other' if changes.details else 'no_changes')}\n")
    if changes.affected:
        yield Fragment(f"\n{say.word('to_tell')}\n", "bold")
        for person in changes.affected:
            yield from of_person(person, names, view, language)
    if changes.unaffected:
        listed = ", ".join(names[told.person.id] for told in changes.unaffected)
        yield Fragment(f"\n{say.word('unaffected')}: ", "bold")
        yield Fragment(visible(f"{listed}\n".replace("\n", "")) + "\n")


def of_change(change: Change, view: View, names: Names, language: str) -> Iterator[Fragment]:
    """A session with every way it changed beneath it."""
    yield Fragment(f"  {visible(changing.title_of(change, view, language))}\n")
    for line in changing.change_lines(change, names, view, language):
        yield Fragment(f"    {visible(line)}\n", "cyan")


def of_person(told: Told, names: Names, view: View, language: str) -> Iterator[Fragment]:
    """Somebody, how to reach them, and what to tell them."""
    person = told.person
    reach = ", ".join(filter(None, (person.email, person.phone))) or labels(language).word("unreachable")
    yield Fragment(f"  {visible(names[person.id])}: ")
    yield Fragment(f"{visible(reach)}\n", "" if told.reachable else "bold red")
    for change in told.changes:
        kinds = "; ".join(changing.change_lines(change, names, view, language))
        yield Fragment(f"    {visible(change.title.words(language))}: {visible(kinds)}\n", "dim")
