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
    """The guide in one language, and which edition and code this is."""

    guide: Guide
    language: str
    version: str


def pages_of(view: View) -> tuple[AddingPage, ...]:
    """One a language that has a guide, the reader's own first: side by side on paper it stands last."""
    languages = dict.fromkeys(guide(language).language for language in reversed(view.languages))
    return tuple(AddingPage(guide(own), own, about_of(view, own)) for own in languages)


def titles_of(view: View) -> tuple[tuple[str, str], ...]:
    """What the visit is called, each title once with the language it is in, the reader's own first."""
    return tuple(dict.fromkeys(view.visit.title.form(language) for language in reversed(view.languages)))
