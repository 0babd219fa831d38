"""What a VEVENT tells in plain text: what it is for, who comes, what to bring, which edition last changed it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING

from visitplan.exporters import facts
from visitplan.exporters.exporter import place_of, words_of
from visitplan.exporters.ics.plain import lines, one_line
from visitplan.labels import labels
from visitplan.programme.timespan import Timespan
from visitplan.views import words

if TYPE_CHECKING:
    from visitplan.views.view import SessionLine, View

RULE = "\n\n———\n\n"
"""Between the first language and the second."""


def description_of(session: SessionLine, view: View) -> str:
    """Every language of the view, the recipient's own first, then the edition and the session's code."""
    parts = dict.fromkeys(told(session, view, language) for language in reversed(view.languages))
    return "\n\n".join(filter(None, (RULE.join(filter(None, parts)), version_of(session, view))))


def told(session: SessionLine, view: View, language: str) -> str:
    """The passages of one language, then its facts, a line each; what is off says so and no more.

    Of a session that is gone the ledger keeps no word that could change with the names of people and places since.
    """
    if session.cancelled:
        return labels(language).word("cancelled")
    passages = [one(text.words(language)) for text in (session.purpose, session.description) if text]
    marks = ", ".join(words.flags_of(session, language)[:3])
    listed = [f"{head}: {said}" for head, said in facts_of(session, view, language) if said]
    return "\n\n".join(filter(None, (*passages, "\n".join(filter(None, (marks, *listed))))))


def facts_of(session: SessionLine, view: View, language: str) -> Iterator[tuple[str, str]]:
    """Heads and what they say; money, meals and internal notes stay out of calendars, which are shared too easily."""
    say = labels(language)
    parts = (times(session, view, language), places(session, language), facts.people(session, language))
    for key, said in chain(*parts, facts.talk(session, language), facts.outfit(session, language)):
        yield say.word(key), "; ".join(filter(None, map(one_line, lines(said).split("\n"))))


def times(session: SessionLine, view: View, language: str) -> facts.Said:
    """The time in words where the calendar's own says too much, or says it by another clock."""
    span = session.when
    if not isinstance(span, Timespan):
        return
    zone = view.visit.zone
    abroad = any(end.utcoffset() != end.astimezone(zone).utcoffset() for end in (span.start, span.end))
    if session.approximate or abroad:
        yield "time", words.time_of(session, view, language)


def places(session: SessionLine, language: str) -> facts.Said:
    """Where a journey goes, where to meet and to park, the link to join by."""
    ends = ((key, end) for key, end in (("from", session.start_place), ("to", session.end_place)) if end)
    for key, end in ends:
        yield key, place_of(end, language)
    if session.place:
        yield "meeting_point", words_of(session.place.meeting_point, language)
        yield "parking", words_of(session.place.parking, language)
    yield "online", session.online


def version_of(session: SessionLine, view: View) -> str:
    """The edition that last changed this session, and its code, which paper shows too: `Version 3 · K7M2QX`."""
    stamp = view.edition.stamps[session.id]
    key = "edition" if stamp.edition else "draft"
    said = dict.fromkeys(labels(language).word(key, n=stamp.edition) for language in reversed(view.languages))
    return " · ".join([*said, stamp.code])


def one(words_: str) -> str:
    """A passage with its paragraphs kept."""
    return "\n\n".join(filter(None, (one_line(part) for part in lines(words_).split("\n\n"))))
