"""`report.sv.md`: what came of the visit, ready to become a news item."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from visitplan.exporters.exporter import marked_down
from visitplan.exporters.report_page import (
    answer_of,
    embargo_of,
    lead_of,
    numbers_of,
    seen_of,
    subjects_of,
    support_of,
    terms_of,
)
from visitplan.labels import labels
from visitplan.views.words import edition_of, words_of

if TYPE_CHECKING:
    from visitplan.views.view import View


def render(view: View) -> bytes:
    """CommonMark in UTF-8: who visited whom, then outcomes, themes, wishes, follow-up."""
    language = view.languages[0]
    say = labels(language)
    case = f"{say.word('case_no')} {view.visit.case_number}" if view.visit.case_number else ""
    parts = [
        *opening(view, language),
        *section(say.word("outcomes"), (marked_down(words_of(text, language)) for text in view.outcomes)),
        *section(say.word("themes"), subjects(view, language)),
        *section(say.word("wishes"), wishes(view, language)),
        *section(say.word("followups"), followups(view, language)),
        *section(say.word("partnership"), (marked_down(": ".join(fact)) for fact in support_of(view, language))),
        f"*{marked_down(' · '.join(filter(None, (edition_of(view, language), case))))}*",
    ]
    return ("\n\n".join(parts) + "\n").encode()


def opening(view: View, language: str) -> Iterator[str]:
    """Title, until when to keep it, the lead, how many took part."""
    yield f"# {marked_down(words_of(view.visit.title, language))}"
    if embargo := embargo_of(view, language):
        yield f"**{marked_down(embargo)}**"
    yield f"**{marked_down(lead_of(view, language))}**"
    if view.numbers:
        yield marked_down(numbers_of(view, language))


def section(head: str, lines: Iterable[str]) -> Iterator[str]:
    """A head with its list; nothing for an empty one."""
    listed = [f"- {line}" for line in lines]
    if listed:
        yield from (f"## {head}", "\n".join(listed))


def subjects(view: View, language: str) -> Iterator[str]:
    """Each theme, what was seen of it beneath."""
    for theme, sessions in subjects_of(view):
        head = marked_down(words_of(theme, language)) if theme else labels(language).word("kind.other")
        seen = (f"{words_of(each.title, language)} ({seen_of(each, language)})" for each in sessions)
        yield "\n".join([f"**{head}**", *(f"  - {marked_down(said)}" for said in seen)])


def wishes(view: View, language: str) -> Iterator[str]:
    """What the guests asked for, and whether they got it."""
    for wish in view.wishes:
        answer = answer_of(wish, language)
        yield marked_down(words_of(wish.text, language)) + (f" – **{answer}**" if answer else "")


def followups(view: View, language: str) -> Iterator[str]:
    """What is to be done, by whom and when."""
    for followup in view.followups:
        terms = marked_down(terms_of(followup, language))
        yield f"{marked_down(words_of(followup.text, language))}\n  - {f'**{terms}**' if followup.overdue else terms}"
