"""A date as one all-day VEVENT: a banner over everything a recipient has on it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from visitplan.editions import Stamp, uid_of
from visitplan.exporters.ics.description import RULE
from visitplan.exporters.ics.plain import one_line, text
from visitplan.labels import labels
from visitplan.programme.timespan import Timespan
from visitplan.views import words
from visitplan.views.agenda import AgendaRow, row_time

if TYPE_CHECKING:
    from icalendar import Event

    from visitplan.views.view import View


def banner_of(day: date, rows: Sequence[AgendaRow], view: View) -> Event:
    """The VEVENT of a date with what takes place on it; cancelled where that is nothing any more."""
    import icalendar

    event = icalendar.Event()
    stamp = view.edition.days.get(day, Stamp(0, view.edition.moment, view.edition.code))
    # What a date holds differs from pack to pack, so each has its own: who imports two loses neither.
    event.add("UID", uid_of(view.visit.id, f"day/{day.isoformat()}/{view.pack}"))
    event.add("SEQUENCE", stamp.sequence)
    event.add("DTSTAMP", stamp.moment)
    event.add("LAST-MODIFIED", stamp.moment)
    event.add("DTSTART", day)
    event.add("DTEND", day + timedelta(days=1))
    event.add("SUMMARY", text(summary_of(rows, view)))
    event.add("DESCRIPTION", text(description_of(rows, stamp, view)))
    event.add("STATUS", "CONFIRMED" if rows else "CANCELLED")
    event.add("TRANSP", "TRANSPARENT")
    internal = any(row.session.visibility == "internal" for row in rows)
    event.add("CLASS", "CONFIDENTIAL" if internal else "PRIVATE")
    return event


def summary_of(rows: Sequence[AgendaRow], view: View) -> str:
    """Whose visit, how many sessions, from when to when: `Visit from Zoriane: 3 sessions, 09:00–15:30`."""
    say = labels(view.own_language)
    title = one_line(view.visit.title.words(view.own_language)) or view.visit.id
    if not rows:
        return f"{say.word('cancelled')}: {title}"
    return f"{title}: {', '.join(filter(None, (say.plural('sessions', len(rows)), hours_of(rows, view))))}"


def hours_of(rows: Sequence[AgendaRow], view: View) -> str:
    """From the first start to the last end by the visit's clock; nothing where all of it is whole days."""
    spans = [(row.session.when, row) for row in rows if isinstance(row.session.when, Timespan)]
    if not spans:
        return ""
    first, opens = min(spans, key=lambda each: each[0].start_utc)
    last, closes = max(spans, key=lambda each: each[0].end_utc)
    start = "00:00" if opens.continues else clock(first.start, view)
    end = "24:00" if last.days[-1] > closes.date else clock(last.end, view, ends=True)
    hours = start if first.backwards else f"{start}–{end}"
    about = opens.session.approximate or closes.session.approximate
    return labels(view.own_language).word("approximate", time=hours) if about else hours


def clock(moment: datetime, view: View, *, ends: bool = False) -> str:
    """The time of day by the visit's clock; a day ends at 24:00."""
    face = words.clock(moment.astimezone(view.visit.zone))
    return "24:00" if ends and face == "00:00" else face


def description_of(rows: Sequence[AgendaRow], stamp: Stamp, view: View) -> str:
    """The sessions of the date, a line each, in every language; then which edition last changed it, and its code."""
    languages = tuple(reversed(view.languages))
    told = dict.fromkeys("\n".join(lines_of(rows, view, language)) for language in languages)
    key = "edition" if stamp.edition else "draft"
    version = dict.fromkeys(labels(language).word(key, n=stamp.edition) for language in languages)
    return f"{RULE.join(told)}\n\n{' · '.join([*version, stamp.code])}"


def lines_of(rows: Sequence[AgendaRow], view: View, language: str) -> Iterator[str]:
    """Each session: when, what, where, and what marks it; that nothing is planned where there is none."""
    for row in rows:
        session = row.session
        title = one_line(session.title.words(language)) or session.id
        said = ", ".join(filter(None, (title, one_line(words.place_of(session, language)))))
        marks = ", ".join(words.flags_of(session, language))
        yield f"{row_time(row, view, language)} {said}{words.bracketed(marks)}"
    if not rows:
        yield labels(language).word("no_sessions")
