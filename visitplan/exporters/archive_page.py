"""The archive copy in words: what its papers say alike."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from visitplan.editions import Edition
from visitplan.exporters.report_page import numbers_of, support_of
from visitplan.labels import labels
from visitplan.views import words

if TYPE_CHECKING:
    from visitplan.views.view import IssueLine, PartyLine, View

PLANNED = "planned/"
"""The folder of what was to be."""


def planned_view(view: View) -> View:
    """The same visit as it was planned, in the edition it was planned in."""
    issue = next((each for each in view.history if each.number == view.planned_edition), None)
    edition = Edition(issue.number, issue.moment, draft=False, code=issue.code, stamps={}) if issue else view.edition
    return replace(view, sessions=view.planned, edition=edition)


def facts_of(view: View, language: str) -> Iterator[tuple[str, str]]:
    """What the record is of, each fact with its word."""
    visit, say = view.visit, labels(language)
    facts = (
        ("case_no", visit.case_number),
        ("host", party_of(visit.host, language) if visit.host else ""),
        ("guest", party_of(visit.guest, language) if visit.guest else ""),
        ("dates", words.dates_of(view, language)),
        ("coordination", "; ".join(words.person_of(each, language) for each in view.coordinators)),
        ("version", words.edition_of(view, language)),
        ("code", view.edition.code),
        ("numbers", numbers_of(view, language)),
    )
    yield from ((say.word(key), said) for key, said in facts if said)
    yield from support_of(view, language)


def party_of(party: PartyLine, language: str) -> str:
    """A municipality with its region and country."""
    country = labels(language).country(party.country) if party.country else ""
    region = party.region.name(language) if party.region else ""
    return ", ".join(filter(None, (party.name.name(language), region, country)))


def planned_head(view: View, language: str) -> str:
    """Which edition the plan was, and when that was released; or that there was none."""
    say = labels(language)
    issue = next((each for each in view.history if each.number == view.planned_edition), None)
    return say.word("as_planned", n=issue.number, date=day_of(issue, view, language)) if issue else ""


def issue_head(issue: IssueLine, view: View, language: str) -> str:
    """An edition, its date and its code: `Version 2, 8 November 2023 · K7F3QX`."""
    return f"{labels(language).word('edition', n=issue.number)}, {day_of(issue, view, language)} · {issue.code}"


def day_of(issue: IssueLine, view: View, language: str) -> str:
    """The date of a release, on the visit's own calendar."""
    return labels(language).date(issue.moment.astimezone(view.visit.zone).date())
