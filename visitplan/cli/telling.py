"""What changed and who must hear of it, as shown in the terminal, in Markdown and in JSON."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from visitplan.exporters.exporter import marked_down
from visitplan.labels import labels
from visitplan.reports import Fragment
from visitplan.reports.fragment import visible
from visitplan.views import changing

if TYPE_CHECKING:
    from visitplan.editions import Change, Changes, Told
    from visitplan.views.changing import Names
    from visitplan.views.view import View


@dataclass(frozen=True, slots=True)
class News:
    """Changes with all it takes to say them: whose clock, what everyone is called, in which language."""

    changes: Changes
    view: View
    names: Names
    language: str

    @property
    def head(self) -> str:
        """Since when."""
        say = labels(self.language)
        since = self.changes.since
        return say.word("changes_since", n=since) if since else say.word("first_edition")

    @property
    def nothing(self) -> str:
        """What is said where no session changed; empty where one did."""
        word = "change.other" if self.changes.details else "no_changes"
        return "" if self.changes.sessions else labels(self.language).word(word)

    def title(self, change: Change) -> str:
        """Which session."""
        return changing.title_of(change, self.view, self.language)

    def lines(self, change: Change) -> tuple[str, ...]:
        """How it changed."""
        return changing.change_lines(change, self.names, self.view, self.language)

    def reach(self, told: Told) -> str:
        """How to reach somebody, or that nobody knows how."""
        known = ", ".join(filter(None, (told.person.email, told.person.phone)))
        return known or labels(self.language).word("unreachable")

    @property
    def unaffected(self) -> str:
        """Those for whom all is as it was."""
        return ", ".join(self.names[told.person.id] for told in self.changes.unaffected)


def as_text(news: News) -> Iterator[Fragment]:
    """The changes by session, then by person, then those who need not be told."""
    say = labels(news.language)
    yield Fragment(f"{news.head}\n", "bold")
    for change in news.changes.sessions:
        yield Fragment(f"  {visible(news.title(change))}\n")
        for line in news.lines(change):
            yield Fragment(f"    {visible(line)}\n", "cyan")
    if news.nothing:
        yield Fragment(f"  {news.nothing}\n")
    if news.changes.affected:
        yield Fragment(f"\n{say.word('to_tell')}\n", "bold")
    for told in news.changes.affected:
        yield from person_told(told, news)
    if news.unaffected:
        yield Fragment(f"\n{say.word('unaffected')}\n", "bold")
        yield Fragment(f"  {visible(news.unaffected)}\n")


def person_told(told: Told, news: News) -> Iterator[Fragment]:
    """Somebody, how to reach them, and what to tell them."""
    yield Fragment(f"  {visible(news.names[told.person.id])}: ")
    yield Fragment(f"{visible(news.reach(told))}\n", "" if told.reachable else "bold red")
    for change in told.changes:
        said = "; ".join(news.lines(change))
        yield Fragment(f"    {visible(change.title.words(news.language))}: {visible(said)}\n", "dim")


def as_markdown(news: News) -> Iterator[Fragment]:
    """The same as a page to send on."""
    say = labels(news.language)
    parts = [f"# {marked_down(news.view.visit.title.words(news.language))}", f"## {news.head}"]
    parts += [listed(f"**{marked_down(news.title(change))}**", news.lines(change)) for change in news.changes.sessions]
    parts += [news.nothing] if news.nothing else []
    parts += [f"## {say.word('to_tell')}"] if news.changes.affected else []
    for told in news.changes.affected:
        lines = [f"{each.title.words(news.language)}: {'; '.join(news.lines(each))}" for each in told.changes]
        name = marked_down(news.names[told.person.id])
        parts.append(listed(f"**{name}**, {marked_down(news.reach(told))}", lines))
    parts += [f"## {say.word('unaffected')}", marked_down(news.unaffected)] if news.unaffected else []
    yield Fragment("\n\n".join(parts) + "\n")


def listed(head: str, lines: Iterable[str]) -> str:
    """A head with lines beneath."""
    return "\n".join((f"- {head}", *(f"  - {marked_down(line)}" for line in lines)))


def as_json(news: News) -> Iterator[Fragment]:
    """The same for programs; kinds are words that never change, `said` is in the language asked for."""
    whole = {
        "since": news.changes.since,
        "details": news.changes.details,
        "sessions": [change_told(change, news) for change in news.changes.sessions],
        "tell": [
            {
                "id": told.person.id,
                "email": told.person.email,
                "phone": told.person.phone,
                "reachable": told.reachable,
                "sessions": [change_told(change, news) for change in told.changes],
            }
            for told in news.changes.affected
        ],
        "unaffected": [told.person.id for told in news.changes.unaffected],
    }
    yield Fragment(json.dumps(whole, ensure_ascii=False, indent=2) + "\n")


def change_told(change: Change, news: News) -> dict[str, object]:
    """A change of a session."""
    said = news.lines(change)
    return {"id": change.id, "kinds": [kind.value for kind in change.kinds], "title": news.title(change), "said": said}


STYLES: Mapping[str, Callable[[News], Iterator[Fragment]]] = {"text": as_text, "md": as_markdown, "json": as_json}
