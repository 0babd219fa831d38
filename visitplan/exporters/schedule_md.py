"""`schedule.md`: the schedule in Markdown, to mail, to paste, to diff."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visitplan.exporters.exporter import marked_down
from visitplan.exporters.facts import facts_of
from visitplan.labels import labels
from visitplan.views.agenda import agenda, row_time, unplaced
from visitplan.views.words import (
    dates_of,
    day_of,
    flags_of,
    followup_note,
    kind_of,
    name_of,
    other_name,
    people_of,
    version_of,
    zone_note,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from visitplan.itinerary.text import Text
    from visitplan.views.agenda import AgendaDay, AgendaRow
    from visitplan.views.view import FollowupLine, LodgingLine, PersonLine, SessionLine, View


def render(view: View) -> bytes:
    """CommonMark in UTF-8; in two languages the second stands in the same line, after a dot."""
    lines = [*head(view), *(line for day in agenda(view) for line in day_lines(view, day)), *tail(view)]
    return ("\n".join(lines) + "\n").encode()


def head(view: View) -> Iterator[str]:
    """Title, who visits whom, when, and which edition this is."""
    visit = view.visit
    yield f"# {text(view, visit.title)}"
    yield ""
    if visit.host and visit.guest:
        yield f"{name(view, visit.host.name)} ↔ {name(view, visit.guest.name)}  "
    if visit.dates:
        yield said([dates_of(view, code) for code in view.languages]) + "  "
    yield said([version_of(view, code) for code in view.languages]) + "  "
    yield said([zone_note(view, code) for code in view.languages])
    if visit.partnership:
        yield ""
        yield said([*(visit.partnership.words(code) for code in view.languages), *visit.organisers])
    if visit.case_number:
        yield ""
        yield f"{word(view, 'case_no')} {marked_down(visit.case_number)}"
    if visit.welcome:
        yield ""
        yield passage(view, visit.welcome)


def day_lines(view: View, day: AgendaDay) -> Iterator[str]:
    """One date: its title and notes, then its sessions."""
    yield ""
    yield "## " + said([day_of(day.date, code) for code in view.languages])
    for note in (day.line.title, day.line.note, day.line.luggage):
        if note:
            yield ""
            yield passage(view, note)
    for row in (*day.all_day, *day.timed):
        yield from session_lines(view, row.session, row)
    if day.empty:
        yield ""
        yield word(view, "no_sessions")


def session_lines(view: View, session: SessionLine, row: AgendaRow | None = None) -> Iterator[str]:
    """One session: its time and title, then every fact on a line of its own."""
    title = text(view, session.title)
    struck = f"~~{title}~~" if session.cancelled else title
    times = said([row_time(row, view, code) for code in view.languages]) if row else ""
    flags = [", ".join(flags_of(session, code)) for code in view.languages]
    yield ""
    yield "### " + " ".join(filter(None, (times, struck)))
    yield ""
    notes = [said([kind_of(session, code) for code in view.languages]), said(flags)]
    if row and row.continues:
        notes.append(word(view, "continues"))
    yield "*" + " – ".join(filter(None, notes)) + "*"
    for words in (session.purpose, session.description):
        if words:
            yield ""
            yield passage(view, words)
    yield ""
    columns = [facts_of(session, code) for code in view.languages]
    for facts in zip(*columns, strict=True):
        heads = said([fact.head for fact in facts])
        yield f"- {heads}: {said(['; '.join(fact.words.splitlines()) for fact in facts])}"


def tail(view: View) -> Iterator[str]:
    """What is not placed yet, the people, practical advice, and what came of the visit."""
    waiting = unplaced(view)
    if waiting:
        yield from ("", f"## {word(view, 'not_placed')}")
        for session in waiting:
            yield from session_lines(view, session)
    if view.lodging:
        yield from ("", f"## {word(view, 'lodging')}", "", *(f"- {lodging(view, line)}" for line in view.lodging))
    people = (("delegates", view.delegates), ("hosts", view.hosts), ("interpreters", view.interpreters))
    for key, group in people:
        if group:
            yield from ("", f"## {word(view, key)}", "")
            yield from (f"- {person(view, one)}" for one in group)
    if view.visit.practical:
        yield from ("", f"## {word(view, 'practical')}")
        for advice in view.visit.practical:
            yield from ("", f"### {text(view, advice.title)}" if advice.title else "", "", passage(view, advice.text))
    yield from outlook(view)


def outlook(view: View) -> Iterator[str]:
    """Wishes, outcomes and follow-ups."""
    lists = (
        ("wishes", [joined(text(view, wish.text), text(view, wish.by)) for wish in view.wishes]),
        ("outcomes", [text(view, outcome) for outcome in view.outcomes]),
        ("followups", [followup(view, line) for line in view.followups]),
    )
    for key, lines in lists:
        if lines:
            yield from ("", f"## {word(view, key)}", "")
            yield from (f"- {line}" for line in lines)


def followup(view: View, line: FollowupLine) -> str:
    """What is to be done, by whom and when, and how far it is."""
    return joined(text(view, line.text), said([followup_note(line, code) for code in view.languages]))


def joined(words: str, note: str) -> str:
    """The words, and a note after them where there is one."""
    return " – ".join(filter(None, (words, note)))


def lodging(view: View, line: LodgingLine) -> str:
    """Where guests sleep, from which evening to which, and who."""
    place = name(view, line.place.name) if line.place else ""
    address = name(view, line.place.address) if line.place and line.place.address else ""
    nights = said([labels(code).dates(line.nights.first, line.nights.last) for code in view.languages])
    people = said([people_of(line.people, code) for code in view.languages])
    return ", ".join(filter(None, (place, address, nights))) + (f": {people}" if people else "")


def person(view: View, line: PersonLine) -> str:
    """A person: name in both scripts, function, how to reach them."""
    first = view.languages[0]
    parts = [f"**{marked_down(name_of(line, first))}**"]
    if other_name(line, first):
        parts.append(marked_down(other_name(line, first)))
    if line.name and line.title:
        parts.append(text(view, line.title))
    parts += [text(view, words) for words in (line.organisation, line.party) if words]
    return ", ".join([*parts, *(marked_down(part) for part in (line.phone, line.email) if part)])


def text(view: View, words: Text | None) -> str:
    """A Text in the languages of the view."""
    return said([words.words(code) for code in view.languages]) if words else ""


def passage(view: View, words: Text | None) -> str:
    """The same, where there may be paragraphs: a blank line stands between them."""
    forms = dict.fromkeys(words.words(code) for code in view.languages) if words else {}
    if not any("\n\n" in form for form in forms):
        return text(view, words)
    return "\n\n".join(marked_down(part) for form in forms for part in form.split("\n\n"))


def name(view: View, words: Text) -> str:
    """A name in the languages of the view."""
    return said([words.name(code) for code in view.languages])


def word(view: View, key: str) -> str:
    """A printed word in the languages of the view."""
    return said([labels(code).word(key) for code in view.languages])


def said(forms: list[str]) -> str:
    """The forms, each once, with a dot between."""
    return " · ".join(marked_down(form) for form in dict.fromkeys(forms) if form)
