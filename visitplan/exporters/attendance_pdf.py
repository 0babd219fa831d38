"""`attendance.pdf`: a list for each day, with lines to sign for the funder."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, time
from typing import TYPE_CHECKING

from visitplan.exporters.paper.band import band
from visitplan.exporters.paper.cover import partnership
from visitplan.exporters.paper.frame import frame_of
from visitplan.exporters.paper.passages import Passages, each, named, once, passage, told, word
from visitplan.exporters.paper.people import party_heading, person
from visitplan.exporters.typesetting import typeset
from visitplan.programme import Timespan
from visitplan.views.words import day_of, time_of

if TYPE_CHECKING:
    from visitplan.views.view import PersonLine, SessionLine, View

NOON, LUNCH_IS_OVER = time(12), time(13)
HEADS = ("name", "title", "signature", "signed_morning", "signed_afternoon", "certified", "date_and_name")


def render(view: View) -> bytes:
    """PDF/UA-1 and PDF/A-2a."""
    return typeset("attendance", attendance(view), view.edition.moment)


def attendance(view: View) -> dict[str, object]:
    """What the template lays out."""
    return {
        "frame": frame_of(view, "attendance", cover=True),
        "band": {**band(view, "attendance"), "parties": parties(view)},
        "labels": {key: word(key, view.languages) for key in HEADS},
        "belongs": partnership(view),
        "days": [sheet_of(day, sessions, view) for day, sessions in by_day(view).items()],
    }


def parties(view: View) -> Passages:
    """Both municipalities as each language's readers read them."""
    sides = (view.visit.host, view.visit.guest)
    return [passage(" · ".join(side.name.name(code) for side in sides if side), code) for code in view.languages]


def by_day(view: View) -> dict[date, list[SessionLine]]:
    """The sessions to sign for by date: one past midnight on its first, whole days on each."""
    days: dict[date, list[SessionLine]] = {}
    for session in view.sessions:
        if session.when:
            dates = session.when.days
            for day in dates[:1] if isinstance(session.when, Timespan) else dates:
                days.setdefault(day, []).append(session)
    return dict(sorted(days.items()))


def sheet_of(day: date, sessions: Sequence[SessionLine], view: View) -> dict[str, object]:
    """A day: what is signed for, and who signs, by side."""
    languages = view.languages
    sides = (
        (party_heading(view.visit.guest, "guests", view), view.delegates, "delegates"),
        (party_heading(view.visit.host, "hosts", view), view.hosts, "hosts"),
        (word("interpreters", languages), view.interpreters, "interpreters"),
    )
    there = {line.id for session in sessions for _, _, role in sides for line in getattr(session, role)}
    return {
        "date": each(languages, lambda code: day_of(day, code)),
        "sessions": [signed_for(session, view) for session in sessions],
        "signatures": list(signatures(sessions)),
        "groups": [
            {"heading": heading, "people": people}
            for heading, lines, _ in sides
            if (people := [row(line, view) for line in lines if line.id in there])
        ],
    }


def signatures(sessions: Sequence[SessionLine]) -> Iterator[str]:
    """One signature for half a day, two for a whole one."""
    spans = [session.when for session in sessions if isinstance(session.when, Timespan)]
    early = any(span.start.time() < NOON for span in spans)
    late = any(span.start.time() >= NOON or span.end.time() > LUNCH_IS_OVER for span in spans)
    yield from ("signed_morning", "signed_afternoon") if early and late else ("signature",)


def signed_for(session: SessionLine, view: View) -> Passages:
    """A session by its time, then its title in each language."""
    first, *others = told(session.title, view.languages)
    time = time_of(session, view, view.languages[0])
    return once(
        [{**first, "words": f"{time} {first['words']}"}, *(said for said in others if said["words"] != first["words"])]
    )


def row(line: PersonLine, view: View) -> dict[str, object]:
    """Who signs: the name in both scripts, title and organisation."""
    made = person(line, view)
    title = told(line.title, view.languages) if line.name else []
    return {
        **{key: made[key] for key in ("name", "other", "tags", "long")},
        "titles": once([*title, *named(line.organisation, view.languages)]),
        "online": bool(line.remote),
    }
