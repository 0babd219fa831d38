"""`brief.pdf`: what a host, a site or an interpreter needs to know of their own sessions."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from visitplan.exporters.paper.band import band
from visitplan.exporters.paper.cover import contacts
from visitplan.exporters.paper.days import columns, day
from visitplan.exporters.paper.facts import told_facts
from visitplan.exporters.paper.frame import frame_of
from visitplan.exporters.paper.heights import LONG, WIDE, lines_of
from visitplan.exporters.paper.passages import passage, word
from visitplan.exporters.paper.people import group
from visitplan.exporters.paper.practical import practical
from visitplan.exporters.paper.rows import Fact, row, session_row
from visitplan.exporters.typesetting import typeset
from visitplan.views.agenda import agenda, unplaced
from visitplan.views.words import when_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from visitplan.exporters.paper.passages import Passages
    from visitplan.views.agenda import AgendaDay
    from visitplan.views.view import PersonLine, SessionLine, View

CARDS = 4
"""Sessions up to which each has a card of its own; more stand in day tables."""
FEW = 2
"""Guests from which they are called everyone."""
IN_PLACE = frozenset({"place", "from", "to", "met_by"})
"""Facts that the column of places has."""


def render(view: View) -> bytes:
    """PDF/UA-1 and PDF/A-2a."""
    return typeset("brief", brief(replace(view, languages=view.languages[:1])), view.edition.moment)


def brief(view: View) -> dict[str, object]:
    """What the template lays out."""
    paper = "interpreter_brief" if view.audience == "interpreter" else "host_brief"
    few = len(view.sessions) <= CARDS
    return {
        "frame": frame_of(view, paper, cover=True),
        "band": band(view, paper),
        "labels": columns(view),
        "cards": [card(session, view) for session in view.sessions] if few else [],
        "days": [] if few else [table(entry, view) for entry in agenda(view) if not entry.empty],
        "unplaced": []
        if few
        else [{**table_row(session_row(session, view), session, view), "time": []} for session in unplaced(view)],
        "not_placed": word("not_placed", view.languages),
        "empty": [] if view.sessions else word("no_sessions", view.languages),
        "remarks": remarks(view),
        "people": who_comes(view),
        "notes": practical(view),
        "contacts": contacts(view, emergency=False),
    }


def card(session: SessionLine, view: View) -> dict[str, object]:
    """A session with all that this view has of it."""
    language = view.languages[0]
    said = facts(session, view)
    made = session_row(session, view)
    when = [passage(when_of(session, view, language), language)]
    return {**made, "when": when, "facts": said, "long": lines_of([made["prose"], said], WIDE) > LONG}


def facts(session: SessionLine, view: View) -> list[Fact]:
    """All facts; where everyone listed comes, that is said instead of every name."""
    language = view.languages[0]
    told = told_facts(session, language)
    if session.delegates != guests(view) or len(session.delegates) < FEW or session.groups:
        return told
    everyone = word("everyone", [language])[0]
    return [{**fact, "words": everyone, "wide": False} if fact["key"] == "participants" else fact for fact in told]


def table(entry: AgendaDay, view: View) -> dict[str, object]:
    """A day of many: a row a session."""
    lines = (*entry.all_day, *entry.timed)
    return {**day(entry, view), "sessions": [table_row(row(line, view), line.session, view) for line in lines]}


def table_row(made: dict[str, object], session: SessionLine, view: View) -> dict[str, object]:
    """A row with every fact but those that the place's column has."""
    said = [fact for fact in facts(session, view) if fact["key"] not in IN_PLACE]
    return {**made, "facts": [said], "long": lines_of([made["prose"], said, made["people"]], WIDE) > LONG}


def remarks(view: View) -> list[Passages]:
    """That consecutive interpreting takes double time, where there is any."""
    interpreted = any(session.interpreting in {"consecutive", "whispered"} for session in view.sessions)
    return [word("takes_double", view.languages)] if interpreted else []


def guests(view: View) -> tuple[PersonLine, ...]:
    """Everyone who comes to one of the sessions, where the view lists nobody itself."""
    return view.delegates or everyone(session.delegates for session in view.sessions)


def everyone(groups: Iterable[tuple[PersonLine, ...]]) -> tuple[PersonLine, ...]:
    """Each person of the groups once, in order."""
    return tuple({person.id: person for people in groups for person in people}.values())


def who_comes(view: View) -> dict[str, object] | None:
    """The guests first, how to say their names; then hosts, where no card has told them, and interpreters."""
    hosts = everyone(session.hosts for session in view.sessions)
    told = len(view.sessions) <= CARDS and not any(host.organisation or host.party for host in hosts)
    sides = (
        ("who_comes", guests(view)),
        ("hosts", view.hosts or (() if told else hosts)),
        ("interpreters", view.interpreters or everyone(session.interpreters for session in view.sessions)),
    )
    groups = [group(word(key, view.languages), lines, view) for key, lines in sides if lines]
    return {"groups": groups} if groups else None
