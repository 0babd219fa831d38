"""Rows of sessions: time, what happens, where and with whom, ready for the day tables."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from visitplan.exporters.paper.kinds import colour_of
from visitplan.exporters.paper.passages import Passage, Passages, each, named, once, passage, told, word
from visitplan.itinerary.text import Text
from visitplan.labels import labels
from visitplan.views import words
from visitplan.views.agenda import row_time

if TYPE_CHECKING:
    from visitplan.views.agenda import AgendaRow
    from visitplan.views.view import PersonLine, PlaceLine, SessionLine, View

LONG = 700
"""Characters in a row from which it may break over two pages: about half of one, side by side."""
Fact = dict[str, object]


def row(entry: AgendaRow, view: View) -> dict[str, object]:
    """A session on one of its dates."""
    made = session_row(entry.session, view)
    made["time"] = once(each(view.languages, lambda language: row_time(entry, view, language)))
    if entry.continues:
        made["tags"] = [
            [*tags, tag(said)] for tags, said in zip(made["tags"], word("continues", view.languages), strict=True)
        ]
    return made


def session_row(session: SessionLine, view: View) -> dict[str, object]:
    """A session without its date."""
    languages = view.languages
    made: dict[str, object] = {
        "time": once(each(languages, lambda language: words.time_of(session, view, language))),
        "kind": once(each(languages, lambda language: words.kind_of(session, language))),
        "colour": colour_of(session.kind),
        "cancelled": session.cancelled,
        "title": told(session.title, languages),
        "tags": [tags_of(session, language) for language in languages],
        "prose": [prose_of(session, language) for language in languages],
        "facts": [list(facts_of(session, language)) for language in languages],
        "where": where_of(session, view),
        "people": list(people_of(session, languages)),
    }
    return {**made, "long": length(made) > LONG}


def length(made: object) -> int:
    """How many characters the longest column of a row may have, roughly."""
    match made:
        case {"words": str(said)}:
            return len(said)
        case dict():
            return sum(length(value) for value in made.values())
        case list():
            return sum(length(value) for value in made)
        case _:
            return 0


def tag(said: Passage, *, alarm: bool = False) -> Fact:
    """A word in a coloured box after the title."""
    return {"words": said, "alarm": alarm}


def tags_of(session: SessionLine, language: str) -> list[Fact]:
    """Cancelled, to be confirmed, optional, online, interpreted: in words."""
    cancelled = labels(language).word("cancelled")
    return [tag(passage(flag, language), alarm=flag == cancelled) for flag in words.flags_of(session, language)]


def prose_of(session: SessionLine, language: str) -> Passages:
    """What it is about, in the coordinator's own sentences."""
    return [said for text in (session.purpose, session.description) for said in told(text, [language])]


def fact(key: str, language: str, said: Passage | str) -> Fact:
    """A head and what it says."""
    said = passage(said, language) if isinstance(said, str) else said
    return {"head": passage(labels(language).word(key), language), "words": said}


def facts_of(session: SessionLine, language: str) -> Iterator[Fact]:
    """What to know beforehand, one line each."""
    yield from text_facts(session, language)
    say = labels(language)
    if session.photos in {"yes", "no"}:
        yield {"head": None, "words": passage(words.photos_of(session, language), language)}
    if session.outdoors:
        yield {"head": None, "words": passage(say.word("outdoors"), language)}
    for key, said in (
        ("participants", "" if session.everyone else words.whom(session, language)),
        ("speakers", words.people_of(session.speakers, language)),
        ("theme", ", ".join(theme.words(language) for theme in session.themes)),
        ("languages", words.languages_of(session.languages, language)),
        ("interpreting", words.interpreting_of(session, language)),
    ):
        if said:
            yield fact(key, language, said)
    for key, address in (("online", session.online), ("link", session.url)):
        if address:
            yield fact(key, language, passage(address, language, href=address))


def text_facts(session: SessionLine, language: str) -> Iterator[Fact]:
    """What to wear, to bring and where the bags are."""
    texts: Sequence[tuple[str, Text | None]] = (
        ("wear", session.wear),
        ("bring", session.bring),
        ("luggage", session.luggage),
        ("plan_b", session.plan_b),
    )
    for key, text in texts:
        for said in told(text, [language]):
            yield fact(key, language, said)


def where_of(session: SessionLine, view: View) -> Passages:
    """The place in every language's spelling, then its street; a journey from where to where."""
    names = once(each(view.languages, lambda language: words.place_of(session, language)))
    ends = (session.place, session.start_place, session.end_place)
    streets = [said for place in ends if place for said in named(place.address, view.languages)]
    return once([*names, *streets])


def people_of(session: SessionLine, languages: Sequence[str]) -> Iterator[Fact]:
    """Where to meet and who receives, leads and drives."""
    first = languages[0]
    if session.place:
        yield from place_facts(session.place, languages)
    hosts = {host.id for host in session.hosts}
    lead = [session.lead] if session.lead and session.lead.id not in hosts else []
    for key, people in (("met_by", session.hosts), ("responsible", lead)):
        if people:
            yield fact(key, first, ", ".join(reached(person, first) for person in people))
    if session.driver:
        driver = session.driver
        yield fact("driver", first, driver.name(first) if isinstance(driver, Text) else reached(driver, first))


def place_facts(place: PlaceLine, languages: Sequence[str]) -> Iterator[Fact]:
    """Where exactly to meet and to park, in every language."""
    for key, text in (("meeting_point", place.meeting_point), ("parking", place.parking)):
        for said, language in zip(told(text, languages), languages, strict=False):
            yield fact(key, language, said)


def reached(person: PersonLine, language: str) -> str:
    """A name with the phone, where this view has it."""
    return " ".join(filter(None, (words.name_of(person, language), person.phone.replace(" ", "\u00a0"))))
