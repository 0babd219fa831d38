"""Practical matters: where guests sleep, advice; wishes and what came of the visit."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from visitplan.exporters.paper.elsewhere import common_interpreters, common_mode, common_photos, mode_of, talk_head
from visitplan.exporters.paper.passages import Passages, each, named, passage, told, word
from visitplan.labels import labels
from visitplan.views.words import people_of, photos_of

if TYPE_CHECKING:
    from visitplan.views.view import FollowupLine, LodgingLine, SessionLine, View, WishLine

LONG = 900
"""Characters from which a note may break over two pages."""
Note = dict[str, object]


def practical(view: View, *, interpreted: bool = False) -> list[dict[str, object]]:
    """Sections of notes, those with something in them; `interpreted` tells how, where it is the same throughout."""
    languages = view.languages
    throughout = notes_of_all(view) if interpreted else []
    sections: tuple[tuple[str, list[Note]], ...] = (
        ("wishes", [wish(line, view) for line in view.wishes]),
        ("seen_before", [note([], told(text, languages)) for text in view.seen_before]),
        ("practical", [*matters(view), *throughout]),
        ("outcomes", [note([], told(text, languages)) for text in view.outcomes]),
        ("followups", [followup(line, view) for line in view.followups]),
    )
    return [
        {"heading": word(key, languages), "notes": notes, "in_line": key == "seen_before"}
        for key, notes in sections
        if notes
    ]


def note(title: Passages, text: Passages) -> Note:
    """A note with its title, side by side where there are two languages."""
    return {"title": title, "text": text, "long": sum(len(str(said["words"])) for said in text) > LONG}


def matters(view: View) -> Iterable[Note]:
    """Accommodation and the coordinator's advice."""
    for stay in view.lodging:
        yield note(word("lodging", view.languages), [passage(lodging(stay, code), code) for code in view.languages])
    for advice in view.visit.practical:
        yield note(told(advice.title, view.languages), told(advice.text, view.languages))


def notes_of_all(view: View) -> Iterable[Note]:
    """What holds for all sessions: how they are interpreted, whether pictures may be taken."""
    if spoken := common_mode(view):
        yield interpreting_note(spoken, view)
    yield from photo_notes(view)


def photo_notes(view: View) -> Iterable[Note]:
    """Whether pictures may be taken, where that is the same throughout."""
    if shown := common_photos(view):
        yield note(word("photos", view.languages), each(view.languages, lambda code: photos_of(shown, code)))


def interpreting_note(session: SessionLine, view: View) -> Note:
    """Between which languages, how and, where they are the same throughout, by whom sessions are interpreted."""
    team = common_interpreters(view)

    def ways(language: str) -> str:
        return " · ".join(filter(None, (mode_of(session, language), people_of(team, language))))

    return note(word(talk_head(session), view.languages), each(view.languages, ways))


def lodging(stay: LodgingLine, language: str) -> str:
    """Where, the nights, who and who pays, a line each."""
    say = labels(language)
    place = stay.place
    where = [place.name.name(language)] if place else []
    if place and place.address:
        where.append(place.address.name(language))
    lines = [", ".join(where), f"{say.word('nights')}: {say.dates(stay.nights.first, stay.nights.last)}"]
    if stay.people:
        lines.append(people_of(stay.people, language))
    if stay.paid_by:
        lines.append(f"{say.word('paid_by')}: {stay.paid_by.words(language)}")
    return "\n".join(filter(None, lines))


def wish(line: WishLine, view: View) -> Note:
    """What the guests asked for, with who asked and the themes."""
    said = told(line.text, view.languages)
    by = [*named(line.by, view.languages)]
    themes = each(view.languages, lambda code: ", ".join(theme.words(code) for theme in line.themes))
    return note(themes or by, said) if not (themes and by) else note([*themes, *by], said)


def followup(line: FollowupLine, view: View) -> Note:
    """What is to be done, by whom and when."""

    def terms(language: str) -> str:
        say = labels(language)
        owner = people_of([line.owner], language) if line.owner else ""
        due = f"{say.word('due')}: {say.date(line.due)}" if line.due else ""
        return " · ".join(filter(None, (say.term("status", line.status), owner, due)))

    said = [
        passage(f"{text['words']}\n{terms(language)}", language)
        for text, language in zip(told(line.text, view.languages), view.languages, strict=True)
    ]
    return note([], said)
