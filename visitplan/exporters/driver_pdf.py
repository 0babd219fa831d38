"""`driver.pdf`: for who drives, each of their transfers: when, from where to where, how many, what needs room."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from visitplan.exporters.paper.band import band
from visitplan.exporters.paper.cover import contacts
from visitplan.exporters.paper.frame import frame_of
from visitplan.exporters.paper.heights import LONG, NARROW, lines_of
from visitplan.exporters.paper.news import news_of
from visitplan.exporters.paper.passages import Passages, each, named, once, passage, told, word
from visitplan.exporters.paper.rows import session_row
from visitplan.exporters.typesetting import typeset
from visitplan.labels import labels
from visitplan.views.agenda import agenda, unplaced
from visitplan.views.words import day_of, person_of

if TYPE_CHECKING:
    from visitplan.views.view import PlaceLine, SessionLine, View


def render(view: View) -> bytes:
    """PDF/UA-1 and PDF/A-2a."""
    return typeset("driver", driver_sheet(replace(view, languages=view.languages[:1])), view.edition.moment)


def driver_sheet(view: View) -> dict[str, object]:
    """What the template lays out."""
    languages = view.languages
    reach = contacts(view)
    return {
        "frame": frame_of(view, "driver_sheet", cover=True),
        "band": band(view, "driver_sheet"),
        "labels": {key: word(key, languages) for key in ("pick_up", "to", "passengers", "seats", "access", "leads")},
        "days": [{"date": date, "trips": [trip(each, view) for each in trips]} for date, trips in by_day(view)],
        "contacts": reach and {**reach, "heading": word("on_the_day", languages)},
    }


def by_day(view: View) -> Iterator[tuple[Passages, list[SessionLine]]]:
    """What begins on each date, then what has no time yet."""
    language = view.languages[0]
    for entry in agenda(view):
        if begun := [row.session for row in (*entry.all_day, *entry.timed) if not row.continues]:
            yield [passage(day_of(entry.date, language), language)], begun
    if pending := list(unplaced(view)):
        yield word("not_placed", view.languages), pending


def trip(session: SessionLine, view: View) -> dict[str, object]:
    """One transfer."""
    language = view.languages[0]
    made = session_row(session, view)
    places = [stop(place, view) for place in (session.start_place, session.end_place)]
    luggage = told(session.luggage, view.languages)
    return {
        **{key: made[key] for key in ("time", "kind", "colour", "cancelled", "title", "tags")},
        "news": news_of(session, view),
        "from": places[0],
        "to": places[1],
        "passengers": str(session.present) if session.present else "",
        "children": [passage(labels(language).plural("children", session.children), language)] * bool(session.children),
        "seats": str(session.seats or ""),
        "luggage": {"head": word("luggage", view.languages), "words": luggage} if luggage else None,
        "access": [
            passage(f"{number} × {labels(language).term('access', need)}", language) for need, number in session.needs
        ],
        "leads": once(each(view.languages, lambda code: person_of(session.lead, code) if session.lead else "")),
        "long": lines_of([made["title"], *places, luggage], NARROW) > LONG,
    }


def stop(place: PlaceLine | None, view: View) -> dict[str, object] | None:
    """Where a way begins or ends: name, street, where people wait, where to park, the spot on the map."""
    if place is None:
        return None
    languages = view.languages
    spot = ", ".join(f"{degrees:.5f}" for degrees in place.location or ())
    texts = (("meeting_point", place.meeting_point), ("parking", place.parking))
    return {
        "name": named(place.name, languages),
        "address": named(place.address, languages),
        "notes": [{"head": word(key, languages), "words": told(text, languages)} for key, text in texts if text],
        "spot": [passage(spot, languages[0])] if spot else [],
    }
