"""`run-sheet.pdf`: everything of every day for the coordinator, to tick off."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from visitplan.exporters.paper.band import band
from visitplan.exporters.paper.cover import contacts, partnership
from visitplan.exporters.paper.days import day
from visitplan.exporters.paper.facts import told_facts
from visitplan.exporters.paper.frame import frame_of
from visitplan.exporters.paper.heights import LONG, NARROW, lines_of
from visitplan.exporters.paper.news import news_of
from visitplan.exporters.paper.passages import passage, told, word
from visitplan.exporters.paper.people import participants, reach_of
from visitplan.exporters.paper.practical import note, practical
from visitplan.exporters.paper.rows import Fact, prose_of, row, session_row, tag
from visitplan.exporters.typesetting import typeset
from visitplan.labels import labels
from visitplan.views.agenda import agenda, unplaced
from visitplan.views.view import PersonLine
from visitplan.views.words import name_of

if TYPE_CHECKING:
    from visitplan.views.agenda import AgendaDay
    from visitplan.views.view import AcceptedLine, PlaceLine, SessionLine, View

COLUMNS = {
    "place": {"place", "from", "to", "meeting_point", "parking"},
    "responsible": {"met_by", "responsible", "driver"},
    "interpreting": {"language", "interpreting"},
    "activity": {"participants", "speakers", "theme", "online", "link", "speech"},
}
"""Which facts stand in which column; all others under notes."""
HEADS = ("done", "time", "activity", "place", "responsible", "interpreting", "notes")
BARE = {"place", "met_by", "language", "interpreting"}
"""Facts whose head the column says already."""


def render(view: View) -> bytes:
    """PDF/UA-1 and PDF/A-2a."""
    return typeset("run-sheet", run_sheet(replace(view, languages=view.languages[:1])), view.edition.moment)


def run_sheet(view: View) -> dict[str, object]:
    """What the template lays out."""
    pending = [{**session_row(session, view), **columns(session, view), "time": []} for session in unplaced(view)]
    return {
        "frame": frame_of(view, "run_sheet", cover=True),
        "band": band(view, "run_sheet"),
        "labels": {key: word(key, view.languages) for key in HEADS},
        "days": [{**day(entry, view), "sessions": checked(entry, view)} for entry in agenda(view)],
        "unplaced": {"heading": word("not_placed", view.languages), "sessions": pending} if pending else None,
        "contacts": contacts(view),
        "people": participants(view),
        "notes": [*places(view), *practical(view), *accepted(view)],
    }


def checked(entry: AgendaDay, view: View) -> list[dict[str, object]]:
    """The rows of a day with their columns."""
    return [{**row(line, view), **columns(line.session, view)} for line in (*entry.all_day, *entry.timed)]


def columns(session: SessionLine, view: View) -> dict[str, object]:
    """A session's facts by column; the tightest transfer of the day is marked in words."""
    language = view.languages[0]
    by_column: dict[str, list[Fact]] = {key: [] for key in (*COLUMNS, "notes")}
    without = {"participants"} if session.everyone else set()
    for fact in told_facts(session, language, without=without):
        column = next((name for name, keys in COLUMNS.items() if fact["key"] in keys), "notes")
        by_column[column].append({**fact, "head": None} if fact["key"] in BARE else fact)
    reached = (("interpreting", session.interpreters), ("responsible", drivers(session)))
    for column, people in reached:
        by_column[column] += [{"head": None, "words": said} for each in people for said in reach_of(each, language)]
    spare = passage(slack_of(session, language), language)
    if session.slack is not None and not session.tightest:
        by_column["notes"].append({"head": None, "words": spare})
    activity = [*told(session.title, [language]), *prose_of(session, language), *by_column["activity"]]
    lines = max(lines_of(column, NARROW) for column in (activity, *by_column.values()))
    marks = [tag(spare, alarm=True)] if session.tightest else []
    return {"long": lines > LONG // 2, "columns": by_column, "tightest": marks, "news": news_of(session, view)}


def drivers(session: SessionLine) -> tuple[PersonLine, ...]:
    """Who drives, where that is a person and no company, and stands there without a phone yet."""
    known = {line.id for line in (*session.hosts, session.lead) if line}
    driver = session.driver
    return (driver,) if isinstance(driver, PersonLine) and driver.id not in known else ()


def slack_of(session: SessionLine, language: str) -> str:
    """How much time there is to spare before it: `To spare: 8 min`."""
    say = labels(language)
    head = say.word("tightest" if session.tightest else "slack")
    return f"{head}: {say.duration(session.slack)}" if session.slack is not None else head


def places(view: View) -> list[dict[str, object]]:
    """Every site with what is known of it, and the partnership the visit belongs to."""
    language = view.languages[0]
    notes = [
        note([passage(place.name.name(language), language)], [passage(site_of(place, language), language)])
        for place in view.sites
    ]
    belongs = "\n".join(str(said["words"]) for line in partnership(view) for said in line)
    funded = [note([], [passage(belongs, language)])] if belongs else []
    sections = (("sites", notes), ("partnership", funded))
    return [{"heading": word(key, [language]), "notes": told_of} for key, told_of in sections if told_of]


def site_of(place: PlaceLine, language: str) -> str:
    """Street, hours, room, access, who receives, and internal notes, a line each."""
    say = labels(language)
    host = place.host
    facts = (
        ("address", place.address.name(language) if place.address else ""),
        ("opening_hours", ", ".join(place.opening)),
        ("capacity", say.plural("people", place.capacity) if place.capacity else ""),
        ("access", ", ".join(say.term("access", each) for each in place.access)),
        ("hosts", " ".join(filter(None, (name_of(host, language), host.phone))) if host else ""),
        ("parking", place.parking.words(language) if place.parking else ""),
        ("internal", place.notes.words(language) if place.notes else ""),
    )
    return "\n".join(f"{say.word(key)}: {said}" for key, said in facts if said)


def accepted(view: View) -> list[dict[str, object]]:
    """The findings the coordinator accepts, with the reasons."""
    notes = [accepted_note(line, view) for line in view.accepted]
    return [{"heading": word("accepted", view.languages), "notes": notes}] if notes else []


def accepted_note(line: AcceptedLine, view: View) -> dict[str, object]:
    """A rule and where it is accepted; why, by whom, until when."""
    language = view.languages[0]
    say = labels(language)
    parts = [
        line.because.words(language) if line.because else "",
        name_of(line.by, language) if line.by else "",
        say.word("until", time=say.date(line.until)) if line.until else "",
    ]
    return note([passage(f"{line.rule} · {line.at}", language)], [passage("\n".join(filter(None, parts)), language)])
