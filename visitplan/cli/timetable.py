"""A view's days as lines of a terminal: two columns of words where there is room, one under the other where not."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Sequence

from visitplan.labels import labels
from visitplan.reports import Fragment
from visitplan.reports.fragment import cells, visible
from visitplan.views import words
from visitplan.views.agenda import AgendaDay, row_time, unplaced
from visitplan.views.view import SessionLine, View

WIDE = 100
"""From so many columns on, places stand beside what happens there."""

CLOCK = 13
GAP = "  "


def timetable(view: View, days: Iterable[AgendaDay], language: str, width: int) -> Iterator[Fragment]:
    """The visit, then these days with what happens, where, and with whom; at last what has no time yet."""
    yield from heading(view, language)
    for day in days:
        yield from page(day, view, language, width)
    loose = unplaced(view)
    if loose:
        yield Fragment(f"\n{labels(language).word('not_placed')}\n", "bold underline")
        for session in loose:
            yield from row(session, "", language, width)


def heading(view: View, language: str) -> Iterator[Fragment]:
    """What visit this is, when, and whose clock is shown."""
    visit = view.visit
    yield Fragment(visible(visit.title.words(language)) + "\n", "bold")
    parties = [visible(party.name.name(language)) for party in (visit.host, visit.guest) if party]
    yield Fragment(" · ".join([words.dates_of(view, language), " – ".join(parties)]) + "\n")
    yield Fragment(words.zone_note(view, language) + "\n", "dim")


def page(day: AgendaDay, view: View, language: str, width: int) -> Iterator[Fragment]:
    """One date: its name, what is said of it, its sessions."""
    yield Fragment(f"\n{words.day_of(day.date, language)}", "bold underline")
    yield Fragment(f"{GAP}{visible(day.line.title.words(language))}\n" if day.line.title else "\n", "bold")
    for note in (day.line.note, day.line.luggage):
        for line in folded(note.words(language) if note else "", width):
            yield Fragment(f"{line}\n", "italic")
    if day.empty:
        yield Fragment(labels(language).word("no_sessions") + "\n", "dim")
    for placed in (*day.all_day, *day.timed):
        yield from row(placed.session, row_time(placed, view, language), language, width)


def row(session: SessionLine, clock: str, language: str, width: int) -> Iterator[Fragment]:
    """One session: the clock, what happens and where, and beneath it who takes part."""
    room = width - CLOCK - len(GAP)
    middle = room * 3 // 5 if width >= WIDE else room
    place = words.place_of(session, language)
    title = " · ".join([session.title.words(language), *words.flags_of(session, language)])
    right = folded(place, room - middle - len(GAP)) if width >= WIDE else []
    lines = [(line, "strike" if session.cancelled else "bold") for line in folded(title, middle)]
    lines += [(line, "") for line in folded("" if width >= WIDE else place, middle)]
    lines += [(line, "dim") for line in folded(people(session, language), middle)]
    clocks = folded(clock, CLOCK)
    for number in range(max(len(clocks), len(lines), len(right))):
        time, where = nth(clocks, number), nth(right, number)
        line, style = lines[number] if number < len(lines) else ("", "")
        yield Fragment(padded(time, CLOCK) + GAP, "cyan")
        yield Fragment(line, style)
        yield Fragment(f"{' ' * (middle - cells(line))}{GAP}{where}\n" if where else "\n")


def people(session: SessionLine, language: str) -> str:
    """Who takes part: which guests, the hosts, the interpreters."""
    hosts = words.people_of(session.hosts, language)
    return " · ".join(filter(None, (words.whom(session, language), hosts, words.interpreting_of(session, language))))


def nth(lines: Sequence[str], number: int) -> str:
    """The line of this number; nothing where there are not so many."""
    return lines[number] if number < len(lines) else ""


def padded(text: str, room: int) -> str:
    """The text with blanks up to the width."""
    return text + " " * max(0, room - cells(text))


def folded(text: str, room: int) -> list[str]:
    """The text in lines of this width; nothing for nothing."""
    return textwrap.wrap(visible(" ".join(text.split())), max(room, 10), break_on_hyphens=False)
