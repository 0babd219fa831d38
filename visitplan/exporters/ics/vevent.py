"""A session as VEVENT, alike in calendars and invitations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from visitplan.editions import uid_of
from visitplan.exporters.ics.description import description_of
from visitplan.exporters.ics.place import add_place
from visitplan.exporters.ics.plain import link, one_line, text
from visitplan.labels import labels
from visitplan.programme.timespan import Timespan, WholeDays
from visitplan.views import words

if TYPE_CHECKING:
    from icalendar import Alarm, Event
    from icalendar.prop import vDatetime

    from visitplan.views.view import SessionLine, View

STATUS = {"tentative": "TENTATIVE", "cancelled": "CANCELLED"}
UNBINDING = frozenset({"free"})
"""Kinds of session during which people are theirs to dispose of."""


def event_of(session: SessionLine, view: View, *, in_utc: bool) -> Event:
    """The VEVENT of a placed session, without anything that only one METHOD has."""
    import icalendar

    event = icalendar.Event()
    stamp = view.edition.stamps[session.id]
    event.add("UID", uid_of(view.visit.id, session.id))
    event.add("SEQUENCE", stamp.sequence)
    event.add("DTSTAMP", stamp.moment)
    event.add("LAST-MODIFIED", stamp.moment)
    add_time(event, session, in_utc=in_utc)
    event.add("SUMMARY", text(summary_of(session, view.own_language)))
    if not session.cancelled:
        add_place(event, session, view.own_language)
    event.add("DESCRIPTION", text(description_of(session, view)))
    event.add("STATUS", STATUS.get(session.status, "CONFIRMED"))
    event.add("TRANSP", "TRANSPARENT" if leaves_free(session) else "OPAQUE")
    # Guests may be at risk: a shared calendar never shows colleagues of the recipient when and where.
    event.add("CLASS", "CONFIDENTIAL" if session.visibility == "internal" else "PRIVATE")
    add_rest(event, session, view)
    return event


def moments(sessions: Iterable[SessionLine]) -> Iterator[datetime]:
    """Every moment told by a clock; of a span that ends no later than it starts, the start alone."""
    for session in sessions:
        if isinstance(session.when, Timespan):
            yield session.when.start
            if not session.when.backwards:
                yield session.when.end


def add_time(event: Event, session: SessionLine, *, in_utc: bool) -> None:
    """DTSTART and DTEND; a span that ends no later than it starts has no DTEND (RFC 5545, 3.8.2.2)."""
    match session.when:
        case Timespan() as span:
            event["DTSTART"] = moment_of(span.start, in_utc=in_utc)
            if not span.backwards:
                event["DTEND"] = moment_of(span.end, in_utc=in_utc)
        case WholeDays() as whole:
            event.add("DTSTART", whole.days[0])
            # DTEND is exclusive (RFC 5545, 3.6.1), so the visit ends the day after.
            event.add("DTEND", whole.days[-1] + timedelta(days=1))


def moment_of(moment: datetime, *, in_utc: bool) -> vDatetime:
    """The moment in UTC, or by the clock of its zone, named by its IANA key and no equivalent."""
    from icalendar.prop import vDatetime

    from visitplan.exporters.ics.zones import needs_zone

    if in_utc or not needs_zone(moment):
        return vDatetime(moment.astimezone(UTC))
    told = vDatetime(moment.replace(tzinfo=None))
    told.params["TZID"] = getattr(moment.tzinfo, "key", "")
    return told


def summary_of(session: SessionLine, language: str) -> str:
    """The title; one that is off says so first: `Inställt: Fika`."""
    title = one_line(session.title.words(language)) or session.id
    return f"{labels(language).word('cancelled')}: {title}" if session.cancelled else title


def leaves_free(session: SessionLine) -> bool:
    """Whether it blocks nobody's time."""
    whole = isinstance(session.when, WholeDays)
    return whole or session.cancelled or session.optional or session.kind in UNBINDING


def add_rest(event: Event, session: SessionLine, view: View) -> None:
    """CATEGORIES, URL and the alarm, where there are any."""
    categories = categories_of(session, view.own_language)
    if categories:
        event["CATEGORIES"] = text(*categories)
    if link(session.url):
        event.add("URL", link(session.url))
    # An alarm before a whole day would ring at night.
    if view.options.alarm is not None and isinstance(session.when, Timespan) and not session.cancelled:
        event.add_component(alarm_of(session, view.options.alarm, view.own_language))


def categories_of(session: SessionLine, language: str) -> tuple[str, ...]:
    """The kind of session, when it says something, and the themes."""
    kind = [] if session.kind == "other" else [words.kind_of(session, language)]
    said = [*kind, *(theme.words(language) for theme in session.themes)]
    return tuple(dict.fromkeys(one_line(word) for word in said if one_line(word)))


def alarm_of(session: SessionLine, before: timedelta, language: str) -> Alarm:
    """A message on the screen so long before the start."""
    import icalendar

    alarm = icalendar.Alarm()
    alarm.add("ACTION", "DISPLAY")
    alarm.add("DESCRIPTION", text(summary_of(session, language)))
    alarm.add("TRIGGER", -before)
    return alarm
