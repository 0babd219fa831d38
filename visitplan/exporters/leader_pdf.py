"""`leader.pdf`: for who leads children, what to know of each of them, and when they are where with which grown-ups."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from visitplan.exporters.paper.band import band
from visitplan.exporters.paper.cover import contacts
from visitplan.exporters.paper.days import columns, day
from visitplan.exporters.paper.elsewhere import Elsewhere
from visitplan.exporters.paper.frame import frame_of
from visitplan.exporters.paper.heights import LONG, points, row_lines
from visitplan.exporters.paper.passages import Passages, passage, word
from visitplan.exporters.paper.people import other_spelling, reach_of
from visitplan.exporters.paper.practical import practical
from visitplan.exporters.paper.rows import Fact, fact, session_row
from visitplan.exporters.typesetting import typeset
from visitplan.labels import labels
from visitplan.views.agenda import agenda, unplaced
from visitplan.views.words import languages_of, name_of, people_of

if TYPE_CHECKING:
    from visitplan.views.agenda import AgendaDay
    from visitplan.views.view import ChildLine, PersonLine, SessionLine, View

APART = Elsewhere(frozenset({"participants", "interpreters"}))
"""Who takes part is told as children and grown-ups."""
LONGEST = 500
"""Characters from which what is to be known of a child may break over two pages."""


def render(view: View) -> bytes:
    """PDF/UA-1 and PDF/A-2a."""
    return typeset("leader", leader_sheet(replace(view, languages=view.languages[:1])), view.edition.moment)


def leader_sheet(view: View) -> dict[str, object]:
    """What the template lays out; that it is confidential stands on every page."""
    languages = view.languages
    confidential = word("confidential", languages)
    pending = [{**with_people(session_row(each, view, APART), each, view), "time": []} for each in unplaced(view)]
    return {
        "frame": {**frame_of(view, "leader_sheet"), "dates": [], "confidential": confidential},
        "band": band(view, "leader_sheet"),
        "confidential": confidential,
        "destroy": word("destroy", languages),
        "contacts": contacts(view),
        "heading": word("children", languages),
        "groups": [passage(group.name.words(languages[0]), languages[0]) for group in view.groups],
        "heads": {key: word(key, languages) for key in ("name", "guardian", "notes")},
        "children": [child(line, languages[0]) for line in view.children],
        "labels": {**columns(view), "place_and_host": word("place", languages)},
        "days": [with_rows(entry, view) for entry in agenda(view) if not entry.empty],
        "unplaced": {"heading": word("not_placed", languages), "sessions": pending} if pending else None,
        "notes": practical(view),
    }


def child(line: ChildLine, language: str) -> dict[str, object]:
    """A child, whom to call, and what to heed: health first."""
    say = labels(language)
    known = [
        *(said("health", words, language) for words in ([line.health.words(language)] if line.health else [])),
        *listed("diet", line.diet, language),
        *listed("access", line.access, language),
        *([said("swims", say.word("yes" if line.swims else "no"), language)] if line.swims is not None else []),
        said("photos", say.term("photos", line.person.photos), language),
    ]
    person = line.person
    return {
        "name": passage(name_of(person, language), language),
        "other": other_spelling(person, (language,)),
        "age": passage(f"{say.word('age')}: {line.age}", language),
        "reach": [*languages_spoken(person, language), *reach_of(person, language)],
        "guardian": guardian(line.guardian, language) if line.guardian else [],
        "known": known,
        "long": sum(len(str(each["words"])) for each in known) > LONGEST,
    }


def said(key: str, words: str, language: str) -> Fact:
    """A head and what it says; what may hurt a child is marked."""
    return {**fact(key, language, words), "alarm": key == "health"}


def listed(subject: str, words: tuple[str, ...], language: str) -> list[Fact]:
    """Diets or needs in print."""
    terms = ", ".join(labels(language).term(subject, each) for each in words)
    return [said(subject, terms, language)] if terms else []


def guardian(line: PersonLine, language: str) -> Passages:
    """Name, phone and languages, a line each."""
    name = [passage(line.name.name(language), language)] if line.name else []
    return [*name, *reach_of(line, language), *languages_spoken(line, language)]


def languages_spoken(line: PersonLine, language: str) -> Passages:
    """What someone speaks."""
    return [passage(languages_of(line.languages, language), language)] if line.languages else []


def with_rows(entry: AgendaDay, view: View) -> dict[str, object]:
    """A day with who is there in each of its sessions."""
    sessions = [line.session for line in (*entry.all_day, *entry.timed)]
    made = day(entry, view, APART)
    rows = made["sessions"]
    told = zip(rows, sessions, strict=True) if isinstance(rows, list) else ()
    return {**made, "sessions": [with_people(each, session, view) for each, session in told]}


def with_people(made: dict[str, object], session: SessionLine, view: View) -> dict[str, object]:
    """A row with how many of the children are there, by name where not all are, and the grown-ups."""
    language = view.languages[0]
    adults = {line.id: line for line in (*session.delegates, *session.hosts, *session.interpreters)}
    grown_up = (str(sum(line.count for line in adults.values())), people_of(adults.values(), language))
    children = (str(session.children), "" if session.everyone else people_of(session.named, language))
    say = labels(language)
    people = [
        passage(f"{say.word(key)}: {' – '.join(filter(None, parts))}", language)
        for key, parts in (("children", children), ("adults", grown_up))
    ]
    lines = row_lines({**made, "people": people}, 1)
    return {**made, "people": people, "long": lines > LONG, "points": points(lines)}
