"""What a page says of a session under its title: facts with their printed heads, in one order everywhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from visitplan.exporters.exporter import place_of, web_address, words_of
from visitplan.labels import labels
from visitplan.views import words

if TYPE_CHECKING:
    from visitplan.views.view import PersonLine, SessionLine

Said: TypeAlias = "Iterator[tuple[str, str]]"
Part: TypeAlias = "Callable[[SessionLine, str], Said]"


@dataclass(frozen=True, slots=True)
class Fact:
    """A head and what it says in one language; `href` where it is a link that may be followed."""

    key: str
    head: str
    words: str

    @property
    def href(self) -> str:
        """The address, where the words are one that may be followed."""
        return web_address(self.words) if self.key in {"online", "link"} else ""


def facts_of(session: SessionLine, language: str) -> tuple[Fact, ...]:
    """Every fact this view has of the session, places first, internal notes last."""
    say = labels(language)
    parts: tuple[Part, ...] = (places, people, talk, outfit, means)
    return tuple(Fact(key, say.word(key), said) for part in parts for key, said in part(session, language) if said)


def places(session: SessionLine, language: str) -> Said:
    """Where it is, where to meet, where to join."""
    yield "place", place_of(session.place, language)
    yield "from", place_of(session.start_place, language)
    yield "to", place_of(session.end_place, language)
    if session.place:
        yield "meeting_point", words_of(session.place.meeting_point, language)
        yield "parking", words_of(session.place.parking, language)
    yield "online", session.online
    yield "link", session.url


def people(session: SessionLine, language: str) -> Said:
    """Who receives, who takes part, who speaks, who drives."""
    yield "met_by", reached(session.hosts, language)
    if session.lead and session.lead.id not in {host.id for host in session.hosts}:
        yield "responsible", reached((session.lead,), language)
    yield "participants", words.whom(session, language)
    yield "speakers", words.people_of(session.speakers, language)
    yield "driver", words.driver_of(session, language)


def talk(session: SessionLine, language: str) -> Said:
    """In which languages, interpreted how and by whom, about what."""
    say = labels(language)
    yield "language", words.languages_of(session.languages, language)
    yield "interpreting", words.interpreting_of(session, language)
    yield "speech", say.duration(session.speech) if session.speech else ""
    yield "theme", say.listing([theme.words(language) for theme in session.themes])


def outfit(session: SessionLine, language: str) -> Said:
    """What to wear and bring, whether it is outdoors, whether pictures may be taken."""
    yield "wear", words_of(session.wear, language)
    yield "bring", words_of(session.bring, language)
    yield "luggage", words_of(session.luggage, language)
    yield "photos", words.photos_of(session, language) if asks_about_photos(session) else ""
    yield "outdoors", labels(language).word("yes") if session.outdoors else ""
    yield "plan_b", words_of(session.plan_b, language)


def asks_about_photos(session: SessionLine) -> bool:
    """Whether the photo rule is worth a line: it is said outright, or guests are shown something."""
    return session.photos != "ask" or session.kind in {"study-visit", "ceremony", "reception", "press"}


def means(session: SessionLine, language: str) -> Said:
    """Numbers, costs and internal notes, for those who may know them."""
    say = labels(language)
    yield "present", say.plural("people", session.present) if session.present else ""
    yield "eating", say.plural("people", session.eating) if session.eating else ""
    yield "diet", words.counts_of(session.diets, "diet", language)
    yield "access", words.counts_of(session.needs, "access", language)
    yield "seats", str(session.seats or "")
    yield "headcount", say.plural("people", session.headcount) if session.headcount else ""
    yield "paid_by", words_of(session.paid_by, language)
    yield "internal", words_of(session.notes, language)


def reached(people: tuple[PersonLine, ...], language: str) -> str:
    """Names with title and phone, where this view has them, a line each."""
    lines = [", ".join(filter(None, (words.person_of(person, language), person.phone))) for person in people]
    return "\n".join(lines)
