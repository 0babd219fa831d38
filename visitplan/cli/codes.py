"""What a code on paper is of, and what has changed since: found, and shown in the terminal, in Markdown and in JSON."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import TYPE_CHECKING

from visitplan.cli import clock
from visitplan.cli.errors import CommandError
from visitplan.cli.releasing import news
from visitplan.cli.telling import News, as_markdown, as_text, record_of
from visitplan.editions import edition_of
from visitplan.editions.standing import Standing, standings_of
from visitplan.exporters.exporter import marked_down
from visitplan.labels import labels
from visitplan.reports import Fragment
from visitplan.reports.fragment import visible

if TYPE_CHECKING:
    from visitplan.cli.visits import Visit
    from visitplan.programme import Programme


LATIN = str.maketrans("АВСЕНКМРТХУ", "ABCEHKMPTXY")
"""A code read off a Ukrainian paper may be typed on a Ukrainian keyboard."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a code is of, since when, and the news since; no news where it still holds."""

    standing: Standing
    date: str
    language: str
    news: News | None

    @property
    def lines(self) -> tuple[str, str]:
        """What it is, and whether that is current."""
        say, found = labels(self.language), self.standing
        title = found.title.words(self.language) if found.title else ""
        kind = "code_is_" + ("session" if found.session else "edition")
        key = kind if found.edition else "code_is_session_draft" if found.session else "code_is_draft"
        what = say.word(key, code=found.code, n=found.edition, date=self.date, title=title)
        return what, say.word("code_current" if found.current else "code_outdated")


def answer(code: str, visit: Visit, programme: Programme, language: str) -> Answer:
    """What this code is of, in this language or the visit's first."""
    ledger, moment = visit.checked.ledger, clock.moment()
    known = standings_of(programme, ledger, edition_of(programme, ledger, moment))
    found = known_as(code, known, visit.source.shown)
    chosen = language or programme.visit.languages[0]
    release = ledger.releases[found.edition - 1] if ledger and found.edition else None
    date = labels(chosen).date(release.moment.astimezone(programme.visit.zone).date()) if release else ""
    told = None if found.current else about(found, news(visit, programme, found.edition, moment, chosen))
    return Answer(found, date, chosen, told)


def known_as(code: str, known: Mapping[str, Standing], shown: str) -> Standing:
    """What a code as somebody typed it stands for; an error that helps where nobody knows it."""
    typed = "".join(filter(str.isalnum, code)).upper().translate(LATIN)
    if typed in known:
        return known[typed]
    near = get_close_matches(typed, sorted(known), n=1)
    hint = f"did you mean `{near[0]}`?" if near else "is it of a draft that was never released, or of another visit?"
    raise CommandError(f"no edition and no session of {shown} has the code `{code}`: {hint}")


def about(found: Standing, told: News) -> News:
    """The news of that session alone, where the code is of one."""
    if not found.session:
        return told
    view = told.view
    own = tuple(change for change in view.changes if change.id == found.session)
    people = ((each, tuple(one for one in each.changes if one.id == found.session)) for each in view.told)
    heard = tuple(replace(each, changes=changes) for each, changes in people if changes)
    return replace(told, view=replace(view, changes=own, told=heard, unaffected=(), details=False))


def in_text(said: Answer) -> Iterator[Fragment]:
    """Two lines, then the news."""
    what, current = said.lines
    yield Fragment(f"{visible(what)}\n", "bold")
    yield Fragment(f"{current}\n", "green" if said.standing.current else "red")
    if said.news:
        yield Fragment("\n")
        yield from as_text(said.news)


def in_markdown(said: Answer) -> Iterator[Fragment]:
    """The same as a page to send on."""
    what, current = said.lines
    yield Fragment(f"**{marked_down(what)}**  \n{current}\n")
    if said.news:
        yield Fragment("\n")
        yield from as_markdown(said.news)


def in_json(said: Answer) -> Iterator[Fragment]:
    """The same for programs."""
    found = said.standing
    whole = {
        "code": found.code,
        "edition": found.edition or None,
        "session": found.session or None,
        "current": found.current,
        "said": said.lines,
        "changes": record_of(said.news) if said.news else None,
    }
    yield Fragment(json.dumps(whole, ensure_ascii=False, indent=2) + "\n")


STYLES: Mapping[str, Callable[[Answer], Iterator[Fragment]]] = {
    "text": in_text,
    "md": in_markdown,
    "json": in_json,
}
