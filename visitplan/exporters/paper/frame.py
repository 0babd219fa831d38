"""The frame: what every page carries, the paper's size and its colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visitplan.exporters.colours import accent, channels
from visitplan.exporters.paper.passages import clean, each, once, passage, region_of, shortened, word
from visitplan.itinerary.text import script_of
from visitplan.labels import labels
from visitplan.views.words import dates_of

if TYPE_CHECKING:
    from visitplan.views.view import View

SHEETS = {"a4": "a4", "letter": "us-letter"}
TINT = 0.07
"""How much of the accent the ground of a table head has: accent on it stays above 4.5:1."""
ON_TINT = 5.3


def frame_of(view: View, paper: str, *, cover: bool = False) -> dict[str, object]:
    """What stands on every page of this view's papers; `paper` is the label of its name."""
    first = view.languages[0]
    title = shortened(view.visit.title.words(first))
    ink = accent(view.visit.colour, ON_TINT)
    return {
        "title": clean(f"{labels(first).word(paper)} – {title}").replace("\u200b", ""),
        "description": clean(", ".join(filter(None, (recipient_of(view, first), dates_of(view, first))))) or None,
        "author": [clean(shortened(view.visit.host.name.name(first)))] if view.visit.host else [],
        "lang": first.partition("-")[0].lower(),
        "region": region_of(first),
        "dir": labels(first).direction,
        "languages": len(view.languages),
        "sheet": SHEETS.get(view.options.paper, "a4"),
        "colours": {"accent": ink, "tint": mixed(ink, TINT)},
        "cover": cover,
        "paper": word(paper, view.languages),
        "recipient": once(each(view.languages, lambda language: recipient_of(view, language))),
        "dates": once(each(view.languages, lambda language: dates_of(view, language))),
        "draft": word("draft", view.languages) if view.edition.draft else [],
        "foot": [passage(foot_of(view, language), language) for language in view.languages],
        "pages": once(word("page", view.languages, n="{n}", total="{total}")),
    }


def recipient_of(view: View, language: str) -> str:
    """Who a paper is for, where it is for one."""
    if view.recipient is None:
        return ""
    return labels(language).word("for_recipient", recipient=shortened(view.recipient.name(language)))


def foot_of(view: View, language: str) -> str:
    """The visit, the edition, its date and code, whether it is final, the case number."""
    say, edition = labels(language), view.edition
    number = [say.word("edition", n=edition.number)] if edition.number else []
    case = [f"{say.word('case_no')} {view.visit.case_number}"] if view.visit.case_number else []
    return " · ".join(
        (
            shortened(view.visit.title.words(language)),
            *number,
            say.date(edition.moment.astimezone(view.visit.zone).date()),
            say.word("draft" if edition.draft else "final"),
            edition.code,
            *case,
        )
    )


def mixed(colour: str, share: float) -> str:
    """A share of the colour in white."""
    return "#" + "".join(f"{round(255 + (channel - 255) * share):02x}" for channel in channels(colour))


def initial_of(name: str) -> str:
    """The letter on a municipality's shield, where its script has capitals."""
    letter = next((character for character in name if character.isalpha()), "")
    return letter.upper() if script_of(letter) in {"LATIN", "CYRILLIC", "GREEK"} else ""
