"""What a page says of a session under its title: facts with their printed heads, in one order everywhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from visitplan.exporters.exporter import names_of, place_of, web_address
from visitplan.itinerary.text import Text
from visitplan.labels import labels

if TYPE_CHECKING:
    from visitplan.views.view import PersonLine, SessionLine


@dataclass(frozen=True, slots=True)
class Fact:
    """A head and what it says in one language; `href` where it is a link that may be followed."""

    key: str
    head: str
    words: str
    href: str = ""


def facts_of(session: SessionLine, language: str) -> tuple[Fact, ...]:
    """Every fact this view has of the session, places first, internal notes last."""
    words = labels(language)
    parts = (places, people, talk, outfit, links, means)
    return tuple(
        Fact(key, words.word(key), said, href) for part in parts for key, said, href in part(session, language) if said
    )


Said = Iterator[tuple[str, str, str]]
Part = Callable[["SessionLine", str], Said]


def places(session: SessionLine, language: str) -> Said:
    """Where it is and where to meet."""
    yield "place", place_of(session.place, language), ""
    yield "departure", place_of(session.start_place, language), ""
    yield "arrival", place_of(session.end_place, language), ""
    if session.by:
        yield "by", labels(language).word(session.by), ""
    if session.place:
        yield "meeting_point", words_in(session.place.meeting_point, language), ""
        yield "parking", words_in(session.place.parking, language), ""


def people(session: SessionLine, language: str) -> Said:
    """Who receives, who takes part, who speaks."""
    from visitplan.views.words import whom

    yield "met_by", reached(session.hosts, language), ""
    if session.lead and session.lead.id not in {host.id for host in session.hosts}:
        yield "responsible", reached((session.lead,), language), ""
    yield "participants", whom(session, language), ""
    yield "speakers", names_of(session.speakers, language), ""
    driver = session.driver
    if isinstance(driver, Text):
        yield "driver", driver.name(language), ""
    elif driver:
        yield "driver", reached((driver,), language), ""


def talk(session: SessionLine, language: str) -> Said:
    """In which languages, interpreted how and by whom, about what."""
    words = labels(language)
    yield "language", words.listing([words.language(code) for code in session.languages]), ""
    interpreters = names_of(session.interpreters, language)
    mode = words.word(session.interpreting) if session.interpreting else ""
    yield "interpreting", ": ".join(filter(None, (mode, interpreters))), ""
    yield "theme", words.listing([theme.words(language) for theme in session.themes]), ""


def outfit(session: SessionLine, language: str) -> Said:
    """What to wear and bring, whether it is outdoors, whether pictures may be taken."""
    words = labels(language)
    yield "wear", words_in(session.wear, language), ""
    yield "bring", words_in(session.bring, language), ""
    yield "luggage", words_in(session.luggage, language), ""
    if session.photos:
        yield "photos", words.word({"yes": "photo_ok", "no": "photo_no"}.get(session.photos, "photo_ask")), ""
    if session.outdoors:
        yield "outdoors", words.word("yes"), ""
    yield "plan_b", words_in(session.plan_b, language), ""


def links(session: SessionLine, _language: str) -> Said:
    """Where to join online and where to read more."""
    yield "online", session.online, web_address(session.online)
    yield "more", session.url, web_address(session.url)


def means(session: SessionLine, language: str) -> Said:
    """Numbers, costs and internal notes, for those who may know them."""
    words = labels(language)
    if session.eating:
        yield "eating", words.plural("people", session.eating), ""
    yield "diet", "; ".join(f"{words.choice(word)}: {number}" for word, number in session.diets), ""
    yield "access", "; ".join(f"{words.choice(word)}: {number}" for word, number in session.needs), ""
    if session.seats:
        yield "seats", str(session.seats), ""
    if session.headcount:
        yield "ordered", words.plural("people", session.headcount), ""
    yield "paid_by", words_in(session.paid_by, language), ""
    yield "internal_notes", words_in(session.notes, language), ""


def reached(people: tuple[PersonLine, ...], language: str) -> str:
    """Names with function and phone, where this view has them."""
    lines = []
    for person in people:
        title = person.title.words(language) if person.title and person.name else ""
        lines.append(", ".join(filter(None, (names_of([person], language), title, person.phone))))
    return "\n".join(lines)


def words_in(text: Text | None, language: str) -> str:
    """A Text's words, or nothing."""
    return text.words(language) if text else ""
