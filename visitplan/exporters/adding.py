"""How to add a calendar, in the languages of a view: the shared part of the web page and the Markdown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from visitplan.exporters.ics.vcalendar import about_of
from visitplan.labels.guides import guide

if TYPE_CHECKING:
    from visitplan.labels.guides import Guide
    from visitplan.views.view import View

SESSIONS = "calendar.ics"
DAYS = "calendar-days.ics"


@dataclass(frozen=True, slots=True)
class AddingPage:
    """The guide in one language, the visit it is about, and which edition and code this is."""

    guide: Guide
    language: str
    visit: str
    version: str


def pages_of(view: View) -> tuple[AddingPage, ...]:
    """One a language that has a guide, the reader's own first: side by side on paper it stands last."""
    languages = {guide(language).language: language for language in view.languages}
    return tuple(
        AddingPage(guide(own), own, view.visit.title.words(language), about_of(view, own))
        for own, language in reversed(languages.items())
    )
