"""`pocket.pdf`: a delegate's own sessions on a sheet that folds to fit a pocket, with whom to call and where to drive.

What is there to read at leisure stands in the programme: purposes, descriptions, themes, who speaks and who interprets.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from visitplan.exporters.paper.cover import contacts
from visitplan.exporters.paper.days import notes_of, told_once
from visitplan.exporters.paper.elsewhere import Elsewhere, common_photos
from visitplan.exporters.paper.frame import frame_of
from visitplan.exporters.paper.heights import LONG, NARROW, lines_of
from visitplan.exporters.paper.kinds import colour_of
from visitplan.exporters.paper.passages import each, once, passage, told, word
from visitplan.exporters.paper.practical import matters as stays_and_advice
from visitplan.exporters.paper.practical import photo_notes
from visitplan.exporters.paper.rows import fact, receiving, tags_of, texts_of
from visitplan.exporters.typesetting import typeset
from visitplan.views import words
from visitplan.views.agenda import agenda, row_time, unplaced

if TYPE_CHECKING:
    from visitplan.exporters.paper.rows import Fact
    from visitplan.views.agenda import AgendaDay, AgendaRow
    from visitplan.views.view import PlaceLine, SessionLine, View


ON_THE_WAY = frozenset({"meeting_point", "wear", "bring", "luggage"})
"""What of a session's texts is needed on the way there."""
A_FEW_LINES = 400
"""Characters from which a place may go on in the next column."""


def render(view: View) -> bytes:
    """PDF/UA-1 and PDF/A-2a."""
    return typeset("pocket", pocket(view), view.edition.moment)


def pocket(view: View) -> dict[str, object]:
    """What the template lays out."""
    language = view.languages[0]
    without = Elsewhere(frozenset({"photos"} if common_photos(view) else ()))
    matters = [*stays_and_advice(view), *photo_notes(view)]
    return {
        "frame": frame_of(view, "pocket", cover=True),
        "title": once(told(view.visit.title, [language])),
        "zone": [passage(words.zone_note(view, language), language)],
        "contacts": contacts(view),
        "matters": {"heading": word("practical", [language]), "notes": matters} if matters else None,
        "days": [day(entry, view, without) for entry in agenda(view) if not entry.empty],
        "unplaced": [{**row_of(session, view, without), "time": []} for session in unplaced(view)],
        "not_placed": word("not_placed", [language]),
        "addresses": addresses(view),
        "notes": word("notes", [language]),
    }


def day(entry: AgendaDay, view: View, without: Elsewhere) -> dict[str, object]:
    """A date with its rows."""
    language = view.languages[0]
    rows = told_once((*entry.all_day, *entry.timed), without, lambda line, said: row(line, view, said))
    return {
        "number": word("day_n", [language], n=entry.number) if entry.number else [],
        "date": passage(words.day_of(entry.date, language), language),
        "notes": notes_of(entry, view),
        "rows": list(rows),
    }


def row(entry: AgendaRow, view: View, without: Elsewhere) -> dict[str, object]:
    """A session on one of its dates."""
    language = view.languages[0]
    continued = word("continues", [language]) if entry.continues else []
    time = [passage(row_time(entry, view, language), language)]
    return {**row_of(entry.session, view, without), "time": time, "continued": continued}


def row_of(session: SessionLine, view: View, without: Elsewhere) -> dict[str, object]:
    """A session without its date: what, where, with whom, what to bring along."""
    language = view.languages[0]
    made: dict[str, object] = {
        "kind": passage(words.kind_of(session, language), language),
        "colour": colour_of(session.kind),
        "cancelled": session.cancelled,
        "title": told(session.title, [language])[0],
        "tags": tags_of(session, language),
        "moved": each([language], lambda code: words.moved_from(session, view, code)),
        "where": each([language], lambda code: words.place_of(session, code)),
        "people": receiving(session, language),
        "facts": list(facts_of(session, language, without)),
        "continued": [],
    }
    return {**made, "long": lines_of(list(made.values()), NARROW) > LONG}


def facts_of(session: SessionLine, language: str, without: Elsewhere) -> Iterator[Fact]:
    """What to know on the way there."""
    for key, text in texts_of(session):
        if key in ON_THE_WAY and key not in without.facts:
            yield from (fact(key, language, said) for said in told(text, [language]))
    if session.photos == "no" and "photos" not in without.facts:
        yield {"head": None, "words": passage(words.photos_of(session, language), language)}
    for key, said in (
        ("participants", "" if session.everyone else words.whom(session, language)),
        ("driver", words.driver_of(session, language)),
    ):
        if said:
            yield fact(key, language, said)
    if session.online:
        yield fact("online", language, passage(session.online, language, href=session.online))


def addresses(view: View) -> dict[str, object] | None:
    """Every place by the reader's name and, for a driver to read, by the host's with its street."""
    own, host = view.languages[0], view.visit.languages[0]
    known: dict[tuple[str, str], dict[str, object]] = {}
    for place in places_of(view):
        street = words.place_address(place, host)
        name, theirs = place.name.name(own), place.name.name(host)
        if street or name != theirs:
            known[theirs, street] = {
                "name": passage(name, own),
                "host": [passage(said, host) for said in (theirs, street) if said],
                "long": len(theirs + street) > A_FEW_LINES,
            }
    if not known:
        return None
    return {"heading": word("addresses", [own]), "please": word("drive_me", [host]), "places": list(known.values())}


def places_of(view: View) -> Iterable[PlaceLine]:
    """Where the guests sleep, then each place of their sessions."""
    stays = (stay.place for stay in view.lodging)
    sessions = (
        place
        for session in view.sessions
        if not session.cancelled
        for place in (session.start_place, session.place, session.end_place)
    )
    return (place for place in (*stays, *sessions) if place)
