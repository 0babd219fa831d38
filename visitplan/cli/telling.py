"""What changed and who must hear of it, as shown in the terminal, in Markdown and in JSON."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from visitplan.exporters.exporter import marked_down
from visitplan.labels import labels
from visitplan.reports import Fragment
from visitplan.reports.fragment import visible
from visitplan.views import changing, words

if TYPE_CHECKING:
    from visitplan.views.view import ChangeLine, PersonLine, ToldLine, View


@dataclass(frozen=True)
class News:
    """What is news to the coordinator, and in which language to say it."""

    view: View
    language: str

    @property
    def since(self) -> int:
        """The edition compared with, 0 before the first."""
        return self.view.since or 0

    @property
    def head(self) -> str:
        """Since when."""
        say = labels(self.language)
        return say.word("changes_since", n=self.since) if self.since else say.word("first_edition")

    @property
    def nothing(self) -> str:
        """What is said where no session changed; empty where one did."""
        word = "change.other" if self.view.details else "no_changes"
        return "" if self.view.changes else labels(self.language).word(word)

    def title(self, change: ChangeLine) -> str:
        """Which session."""
        return changing.title_of(change, self.view, self.language)

    def lines(self, change: ChangeLine) -> tuple[str, ...]:
        """How it changed."""
        return changing.change_lines(change, self.view, self.language)

    @cached_property
    def shared(self) -> frozenset[str]:
        """Titles that do not tell which session."""
        return changing.alike(self.view, self.language)

    def told_to(self, told: ToldLine) -> list[str]:
        """Which sessions somebody is told of and how they changed; nothing of a first edition, where all is new."""
        news = [changing.told_of(each, self.view, self.language, self.shared) for each in told.changes if self.since]
        return [f"{title}: {'; '.join(lines)}" for title, lines in news]

    def name(self, person: PersonLine) -> str:
        """What somebody is called."""
        return words.name_of(person, self.language)

    def reach(self, told: ToldLine) -> str:
        """How to reach somebody, or that nobody knows how."""
        return changing.reach_of(told, self.language)

    @property
    def unaffected(self) -> str:
        """Those for whom all is as it was."""
        return words.people_of(self.view.unaffected, self.language)


def as_text(news: News) -> Iterator[Fragment]:
    """The changes by session, then by person, then those who need not be told."""
    say = labels(news.language)
    yield Fragment(f"{news.head}\n", "bold")
    for change in news.view.changes:
        yield Fragment(f"  {visible(news.title(change))}\n")
        for line in news.lines(change):
            yield Fragment(f"    {visible(line)}\n", "cyan")
    if news.nothing:
        yield Fragment(f"  {news.nothing}\n")
    if news.view.told:
        yield Fragment(f"\n{say.word('to_tell')}\n", "bold")
    for told in news.view.told:
        yield from person_told(told, news)
    if news.unaffected:
        yield Fragment(f"\n{say.word('unaffected')}\n", "bold")
        yield Fragment(f"  {visible(news.unaffected)}\n")


def person_told(told: ToldLine, news: News) -> Iterator[Fragment]:
    """Somebody, how to reach them, and what to tell them."""
    yield Fragment(f"  {visible(news.name(told.person))}: ")
    yield Fragment(f"{visible(news.reach(told))}\n", "" if changing.reachable(told) else "bold red")
    for line in news.told_to(told):
        yield Fragment(f"    {visible(line)}\n", "dim")


def as_markdown(news: News) -> Iterator[Fragment]:
    """The same as a page to send on."""
    say = labels(news.language)
    parts = [f"# {marked_down(news.view.visit.title.words(news.language))}", f"## {news.head}"]
    parts += [listed(f"**{marked_down(news.title(change))}**", news.lines(change)) for change in news.view.changes]
    parts += [news.nothing] if news.nothing else []
    parts += [f"## {say.word('to_tell')}"] if news.view.told else []
    for told in news.view.told:
        lines = news.told_to(told)
        name = marked_down(news.name(told.person))
        parts.append(listed(f"**{name}**, {marked_down(news.reach(told))}", lines))
    parts += [f"## {say.word('unaffected')}", marked_down(news.unaffected)] if news.unaffected else []
    yield Fragment("\n\n".join(parts) + "\n")


def listed(head: str, lines: Iterable[str]) -> str:
    """A head with lines beneath."""
    return "\n".join((f"- {head}", *(f"  - {marked_down(line)}" for line in lines)))


def as_json(news: News) -> Iterator[Fragment]:
    """The same for programs; kinds are words that never change, `said` is in the language asked for."""
    yield Fragment(json.dumps(record_of(news), ensure_ascii=False, indent=2) + "\n")


def record_of(news: News) -> dict[str, object]:
    """All of it as plain values."""
    return {
        "since": news.since,
        "details": news.view.details,
        "sessions": [change_told(change, news) for change in news.view.changes],
        "tell": [
            {
                "id": told.person.id,
                "known": told.known,
                "email": told.person.email,
                "phone": told.person.phone,
                "reachable": changing.reachable(told),
                "sessions": [change_told(change, news) for change in told.changes],
            }
            for told in news.view.told
        ],
        "unaffected": [person.id for person in news.view.unaffected],
    }


def change_told(change: ChangeLine, news: News) -> dict[str, object]:
    """A change of a session."""
    said = news.lines(change)
    return {"id": change.id, "kinds": list(change.kinds), "title": news.title(change), "said": said}


STYLES: Mapping[str, Callable[[News], Iterator[Fragment]]] = {"text": as_text, "md": as_markdown, "json": as_json}
