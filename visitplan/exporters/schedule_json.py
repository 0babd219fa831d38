"""`schedule.json`: the visit as data, for programs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, TypeAlias

from visitplan.exporters.exporter import moments_of
from visitplan.itinerary.text import Text
from visitplan.programme import WholeDays

if TYPE_CHECKING:
    from datetime import timedelta

    from visitplan.views.view import PersonLine, PlaceLine, SessionLine, View

Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"


def render(view: View) -> bytes:
    """UTF-8 JSON: moments in RFC 3339 with the local offset, whole days as dates, people as ids, Texts as maps."""
    whole = {
        "visit": visit_of(view),
        "edition": edition_of(view),
        "sessions": [session_of(session) for session in view.sessions],
        "delegates": [person_of(person) for person in view.delegates],
        "hosts": [person_of(person) for person in view.hosts],
        "interpreters": [person_of(person) for person in view.interpreters],
        "sites": [site_of(site) for site in view.sites],
    }
    return (json.dumps(whole, ensure_ascii=False, indent=2) + "\n").encode()


def visit_of(view: View) -> dict[str, Json]:
    """The visit's own facts."""
    visit = view.visit
    return {
        "id": visit.id,
        "title": text_of(visit.title),
        "first_day": visit.dates.first.isoformat() if visit.dates else None,
        "last_day": visit.dates.last.isoformat() if visit.dates else None,
        "timezone": visit.zone.key,
        "languages": list(visit.languages),
        "host": text_of(visit.host.name) if visit.host else None,
        "guest": text_of(visit.guest.name) if visit.guest else None,
        "status": visit.status,
        "case_number": visit.case_number or None,
        "url": visit.url or None,
    }


def edition_of(view: View) -> dict[str, Json]:
    """Which state of the visit this is."""
    edition = view.edition
    return {
        "number": edition.number,
        "moment": edition.moment.isoformat(),
        "draft": edition.draft,
        "code": edition.code,
    }


def session_of(session: SessionLine) -> dict[str, Json]:
    """One session; every key is always there."""
    start, end = moments_of(session.when)
    return {
        "id": session.id,
        "title": text_of(session.title),
        "start": start,
        "end": end,
        "all_day": isinstance(session.when, WholeDays),
        "status": session.status,
        "kind": session.kind,
        "optional": session.optional,
        "approximate": session.approximate,
        "visibility": session.visibility or None,
        **places_of(session),
        **people_of(session),
        **particulars_of(session),
    }


def places_of(session: SessionLine) -> dict[str, Json]:
    """Where it is: a site's id, a Text for a place in it or any other; a journey has two ends."""
    place = session.place
    return {
        "site": (place.id or None) if place else None,
        "place": text_of(place.room if place.id else place.name) if place else None,
        "from": end_of(session.start_place),
        "to": end_of(session.end_place),
        "by": session.by or None,
        "online": session.online or None,
    }


def people_of(session: SessionLine) -> dict[str, Json]:
    """Who takes part, as ids."""
    driver = session.driver
    return {
        "delegates": ids_of(session.delegates),
        "hosts": ids_of(session.hosts),
        "lead": session.lead.id if session.lead else None,
        "driver": text_of(driver) if isinstance(driver, Text) else driver.id if driver else None,
        "interpreters": ids_of(session.interpreters),
        "interpreting": session.interpreting or None,
        "speakers": ids_of(session.speakers),
        "languages": list(session.languages),
        "present": session.present,
        "seats": session.seats,
        "headcount": session.headcount,
    }


def particulars_of(session: SessionLine) -> dict[str, Json]:
    """What it is about and what to think of."""
    return {
        "themes": [text_of(theme) for theme in session.themes],
        "purpose": text_of(session.purpose),
        "description": text_of(session.description),
        "speech_minutes": minutes_of(session.speech),
        "url": session.url or None,
        "wear": text_of(session.wear),
        "bring": text_of(session.bring),
        "photos": session.photos or None,
        "outdoors": session.outdoors,
        "plan_b": text_of(session.plan_b),
        "luggage": text_of(session.luggage),
        "meal": session.meal,
        "paid_by": text_of(session.paid_by),
        "notes": text_of(session.notes),
    }


def person_of(person: PersonLine) -> dict[str, Json]:
    """A person as this recipient may know them."""
    return {
        "id": person.id,
        "name": text_of(person.name),
        "title": text_of(person.title),
        "organisation": text_of(person.organisation),
        "party": text_of(person.party),
        "head": person.head,
        "languages": list(person.languages),
        "phone": person.phone or None,
        "email": person.email or None,
        "status": person.status,
        "count": person.count,
    }


def site_of(site: PlaceLine) -> dict[str, Json]:
    """A site as this recipient may know it."""
    return {
        "id": site.id,
        "name": text_of(site.name),
        "kind": site.kind or None,
        "address": text_of(site.address),
        "location": list(site.location) if site.location else None,
        "meeting_point": text_of(site.meeting_point),
    }


def text_of(text: Text | None) -> Json:
    """A Text as a map of its languages; `all` where it is the same in every one."""
    if text is None:
        return None
    return {"all": str(text)} if text.everywhere else dict(text.forms)


def end_of(place: PlaceLine | None) -> Json:
    """One end of a journey: a site's id, or a Text."""
    return None if place is None else place.id or text_of(place.name)


def ids_of(people: tuple[PersonLine, ...]) -> list[Json]:
    """The ids of people in their order."""
    return [person.id for person in people]


def minutes_of(duration: timedelta | None) -> int | None:
    """A duration in whole minutes."""
    return None if duration is None else int(duration.total_seconds() // 60)
