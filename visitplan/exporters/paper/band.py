"""The head of a paper without a cover."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visitplan.exporters.paper.frame import recipient_of
from visitplan.exporters.paper.passages import each, once, passage, told, word
from visitplan.views.words import dates_of, zone_note

if TYPE_CHECKING:
    from visitplan.views.view import PartyLine, View


def band(view: View, paper: str) -> dict[str, object]:
    """The paper's name, the visit, for whom, the dates and the two municipalities."""
    visit, languages = view.visit, view.languages
    zone = zone_note(view, languages[0])
    return {
        "paper": word(paper, languages),
        "title": once(told(visit.title, languages)),
        "recipient": once(each(languages, lambda language: recipient_of(view, language))),
        "dates": once(each(languages, lambda language: dates_of(view, language))),
        "parties": [
            passage(said, languages[0])
            for said in (*(name_of(party, languages[0]) for party in (visit.host, visit.guest) if party), zone)
        ],
        "draft": word("draft", languages) if view.edition.draft else [],
    }


def untimed_band(view: View, paper: str) -> dict[str, object]:
    """The same for a paper that tells no clock times: without whose time it is."""
    parties = [party for party in (view.visit.host, view.visit.guest) if party]
    names = [passage(name_of(party, view.languages[0]), view.languages[0]) for party in parties]
    return {**band(view, paper), "parties": names}


def name_of(party: PartyLine, language: str) -> str:
    """A municipality with its region."""
    return ", ".join(text.name(language) for text in (party.name, party.region) if text)
