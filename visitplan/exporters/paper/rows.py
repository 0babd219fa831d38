"""Rows of sessions: time, what happens, where and with whom, ready for the day tables."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, TypeAlias

from visitplan.exporters.paper.elsewhere import NOTHING, Elsewhere, interpreting, talk_head
from visitplan.exporters.paper.heights import LONG, points, row_lines
from visitplan.exporters.paper.kinds import colour_of
from visitplan.exporters.paper.passages import Passage, Passages, each, named, once, passage, told, word
from visitplan.labels import labels
from visitplan.views import words
from visitplan.views.agenda import row_time

if TYPE_CHECKING:
    from visitplan.itinerary.text import Text
    from visitplan.views.agenda import AgendaRow
    from visitplan.views.view import PersonLine, SessionLine, View

Fact: TypeAlias = "dict[str, object]"


def row(entry: AgendaRow, view: View, without: Elsewhere = NOTHING) -> dict[str, object]:
    """A session on one of its dates; facts in `without` are told elsewhere."""
    continued = word("continues", view.languages) if entry.continues else None
    made = session_row(entry.session, view, without)
    times = once(each(view.languages, lambda language: row_time(entry, view, language)))
    tags = [tags_of(entry.session, language) for language in view.languages]
    if continued:
        tags = [[*some, tag(said)] for some, said in zip(tags, continued, strict=True)]
    return {**made, "time": times, "tags": tags}


def session_row(session: SessionLine, view: View, without: Elsewhere = NOTHING) -> dict[str, object]:
    """A session without its date."""
    languages = view.languages
    made: dict[str, object] = {
        "time": once(each(languages, lambda language: words.time_of(session, view, language))),
        "kind": once(each(languages, lambda language: words.kind_of(session, language))),
        "colour": colour_of(session.kind),
        "cancelled": session.cancelled,
        "title": told(session.title, languages),
        "tags": [tags_of(session, language) for language in languages],
        "moved": each(languages, lambda language: words.moved_from(session, view, language)),
        "prose": [prose_of(session, language) for language in languages],
        "facts": [list(facts_of(session, language, without)) for language in languages],
        "where": where_of(session, view, without),
        "people": receiving(session, languages[0]),
    }
    lines = row_lines(made, len(languages))
    return {**made, "long": lines > LONG, "points": points(lines)}


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


def facts_of(session: SessionLine, language: str, without: Elsewhere) -> Iterator[Fact]:
    """What to know beforehand, one line each."""
    for key, text in texts_of(session):
        if key not in without.facts:
            yield from (fact(key, language, said) for said in told(text, [language]))
    for said in rules_of(session, language, without):
        yield {"head": None, "words": passage(said, language)}
    for key, said in (
        ("participants", "" if session.everyone else words.whom(session, language)),
        ("speakers", words.people_of(session.speakers, language)),
        ("theme", ", ".join(theme.words(language) for theme in session.themes)),
        (talk_head(session), interpreting(session, language, without)),
        ("driver", words.driver_of(session, language)),
    ):
        if said and key not in without.facts:
            yield fact(key, language, said)
    for key, address in (("online", session.online), ("link", session.url)):
        if address:
            yield fact(key, language, passage(address, language, href=address))


def texts_of(session: SessionLine) -> tuple[tuple[str, Text | None], ...]:
    """Where exactly to meet, what to wear and to bring, where the bags are."""
    place = session.place
    return (
        ("meeting_point", place.meeting_point if place else None),
        ("parking", place.parking if place else None),
        ("wear", session.wear),
        ("bring", session.bring),
        ("luggage", session.luggage),
        ("plan_b", session.plan_b),
    )


def rules_of(session: SessionLine, language: str, without: Elsewhere) -> Iterator[str]:
    """Whether pictures may be taken, where the session says more than to ask; whether it is outdoors."""
    if session.photos in {"yes", "no"} and not ("photos" in without.facts and session.place and session.place.id):
        yield words.photos_of(session, language)
    if session.outdoors:
        yield labels(language).word("outdoors")


def where_of(session: SessionLine, view: View, without: Elsewhere) -> Passages:
    """The place in every language's spelling, then its street; a journey from where to where."""
    names = once(each(view.languages, lambda language: words.place_of(session, language)))
    ends = [end for end in (session.start_place, session.end_place) if end and end.id not in without.streets]
    places = [session.place, *ends]
    streets = [said for place in places if place for said in named(place.address, view.languages)]
    return once([*names, *streets])


def receiving(session: SessionLine, language: str) -> Passages:
    """Who receives, with the phone where this view has it; who else answers for it is said to."""
    hosts = {host.id for host in session.hosts}
    people = [reached(host, language) for host in session.hosts]
    if session.lead and session.lead.id not in hosts:
        people.append(f"{labels(language).word('responsible')}: {reached(session.lead, language)}")
    return [passage(said, language) for said in people]


def reached(person: PersonLine, language: str) -> str:
    """A name with the phone, where this view has it."""
    return " ".join(filter(None, (words.name_of(person, language), person.phone.replace(" ", "\u00a0"))))
