"""What the public is told, as plain words: the shared part of the web page and the Markdown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from visitplan.labels import labels
from visitplan.views.agenda import agenda
from visitplan.views.words import dates_of, day_of, place_of, version_of

if TYPE_CHECKING:
    from visitplan.views.agenda import AgendaRow
    from visitplan.views.view import View


@dataclass(frozen=True, slots=True)
class PublicLine:
    """A session: title, place, and whether it was cancelled."""

    title: str
    place: str
    mark: str


@dataclass(frozen=True, slots=True)
class PublicDay:
    """A date with its lines."""

    name: str
    lines: tuple[PublicLine, ...]


@dataclass(frozen=True, slots=True)
class PublicPage:
    """The whole page in one language; `note` says why there are no days."""

    language: str
    direction: str
    title: str
    parties: str
    when: str
    edition: str
    note: str
    days: tuple[PublicDay, ...]


def public_page(view: View) -> PublicPage:
    """The coarse programme, or before the embargo ends the weeks alone."""
    language = view.languages[0]
    say = labels(language)
    visit = view.visit
    parties = [party.name.name(language) for party in (visit.host, visit.guest) if party]
    days = tuple(
        PublicDay(day_of(day.date, language), tuple(line_of(row, language) for row in (*day.all_day, *day.timed)))
        for day in agenda(view)
        if not day.empty
    )
    note = "" if days else say.word("nothing_public" if visit.dates else "coarse")
    return PublicPage(
        language=language,
        direction=say.direction,
        title=visit.title.words(language),
        parties=" – ".join(parties),
        when=dates_of(view, language) or weeks_of(view, language),
        edition=version_of(view, language),
        note=note,
        days=days,
    )


def weeks_of(view: View, language: str) -> str:
    """The weeks of the visit by their numbers (ISO 8601): `Week 48, 2023`."""
    return " – ".join(f"{labels(language).word('week_n', n=week)}, {year}" for year, week in view.visit.weeks)


def line_of(row: AgendaRow, language: str) -> PublicLine:
    """One session in words."""
    session = row.session
    mark = labels(language).word("cancelled") if session.cancelled else ""
    return PublicLine(session.title.words(language), place_of(session, language), mark)
