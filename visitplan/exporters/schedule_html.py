"""`schedule.html`: one page without an outside request, for a phone and for paper."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, TypeAlias

from visitplan.exporters.colours import accent
from visitplan.exporters.exporter import moments_of
from visitplan.exporters.facts import facts_of
from visitplan.itinerary.text import Text, script_of, script_of_language
from visitplan.labels import labels
from visitplan.views import words as wording
from visitplan.views.agenda import agenda, row_time, unplaced

if TYPE_CHECKING:
    from collections.abc import Callable

    from jinja2 import Template

    from visitplan.views.agenda import AgendaDay, AgendaRow
    from visitplan.views.view import PersonLine, SessionLine, View

Page: TypeAlias = dict[str, object]
RIGHT_TO_LEFT = frozenset({"ARABIC", "HEBREW"})


@dataclass(frozen=True, slots=True)
class Passage:
    """Words with the language they really are in; `mark` says when a translation is missing."""

    language: str
    words: str
    mark: str = ""

    @property
    def direction(self) -> str:
        """How the words run: rtl or ltr."""
        return "rtl" if script_of(self.words) in RIGHT_TO_LEFT else "ltr"


def render(view: View) -> bytes:
    """UTF-8 HTML, every word of the itinerary escaped."""
    return template("schedule.html.j2").render(page=page_of(view)).encode()


@cache
def template(name: str) -> Template:
    """A template of ours; everything put into it is escaped, an unknown name is an error."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("visitplan.exporters"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template(name)


def style(view: View) -> object:
    """The style sheet with the visit's colour, dark enough for white text."""
    from markupsafe import Markup

    sheet = files("visitplan.exporters").joinpath("templates/schedule.css").read_text(encoding="utf-8")
    return Markup(sheet.replace("ACCENT", accent(view.visit.colour)))  # noqa: S704 -- our own file and six hex digits


def page_of(view: View) -> Page:
    """What the template shows, all of it words already."""
    visit, first = view.visit, view.languages[0]
    return {
        "language": first,
        "direction": "rtl" if script_of_language(first) in RIGHT_TO_LEFT else "ltr",
        "columns": len(view.languages),
        "style": style(view),
        "title": visit.title.words(first),
        "titles": passages(view, visit.title),
        "host": passages(view, visit.host.name if visit.host else None, name=True),
        "guest": passages(view, visit.guest.name if visit.guest else None, name=True),
        "dates": said(view, lambda code: wording.dates_of(view, code)),
        "recipient": passages(view, view.recipient, name=True),
        "edition": said(view, lambda code: wording.edition_of(view, code)),
        "draft": view.edition.draft,
        "zone": said(view, lambda code: wording.zone_note(view, code)),
        "case_number": visit.case_number,
        "nav": labels(first).word("dates"),
        "words": {key: word(view, key) for key in ("contacts", "not_placed", "practical", "no_sessions")},
        "welcome": passages(view, visit.welcome),
        "days": [day_of(view, day) for day in agenda(view)],
        "unplaced": [session_of(view, session) for session in unplaced(view)],
        **lists_of(view),
    }


def lists_of(view: View) -> Page:
    """Contacts, participants, practical advice, wishes, outcomes and follow-ups."""
    contacts = dict.fromkeys((*view.coordinators, *view.on_call))
    people = (("delegates", view.delegates), ("hosts", view.hosts), ("interpreters", view.interpreters))
    lists = (
        ("wishes", tuple(wish.text for wish in view.wishes)),
        ("outcomes", view.outcomes),
        ("followups", tuple(followup.text for followup in view.followups)),
    )
    return {
        "contacts": [person_of(view, person) for person in contacts],
        "numbers": numbers(view),
        "people": [
            {"label": word(view, key), "lines": [person_of(view, person) for person in lines]}
            for key, lines in people
            if lines
        ],
        "practical": [
            {"title": passages(view, advice.title), "text": passages(view, advice.text)}
            for advice in view.visit.practical
        ],
        "lists": [
            {"label": word(view, key), "lines": [passages(view, text) for text in texts]}
            for key, texts in lists
            if texts
        ],
    }


def numbers(view: View) -> list[Page]:
    """The numbers to call in the host's country; those the guests may need, so only where contacts stand."""
    from visitplan.almanac import numbers_of

    known = numbers_of(view.visit.host.country if view.visit.host else "")
    lines = (("emergency", known.emergency), ("medical", known.medical), ("police", known.police))
    return [
        {
            "words": said(view, lambda code, key=key, number=number: labels(code).word(key, number=number)),
            "dial": number,
        }
        for key, number in lines
        if number and view.coordinators
    ]


def day_of(view: View, day: AgendaDay) -> Page:
    """One date with its sessions."""
    return {
        "anchor": f"day-{day.date.isoformat()}",
        "short": wording.day_of(day.date, view.languages[0]),
        "names": said(view, lambda code: wording.day_of(day.date, code)),
        "title": passages(view, day.line.title),
        "notes": [passages(view, note) for note in (day.line.note, day.line.luggage) if note],
        "sessions": [session_of(view, row.session, row) for row in (*day.all_day, *day.timed)],
    }


def session_of(view: View, session: SessionLine, row: AgendaRow | None = None) -> Page:
    """One session as the page shows it."""
    continues = bool(row and row.continues)
    flags = [wording.flags_of(session, code) for code in view.languages]
    if continues:
        flags = [(labels(code).word("continues"), *flag) for code, flag in zip(view.languages, flags, strict=True)]
    return {
        "kind": session.kind,
        "cancelled": session.cancelled,
        "continues": continues,
        "start": moments_of(session.when)[0] or "",
        "times": said(view, lambda code: row_time(row, view, code) if row else wording.time_of(session, view, code)),
        "kinds": said(view, lambda code: wording.kind_of(session, code)),
        "titles": passages(view, session.title),
        "flags": [
            unlike([Passage(code, flag) for code, flag in zip(view.languages, pair, strict=True)])
            for pair in zip(*flags, strict=True)
        ],
        "purpose": passages(view, session.purpose),
        "description": passages(view, session.description),
        "facts": paired_facts(view, session),
    }


def paired_facts(view: View, session: SessionLine) -> list[Page]:
    """The facts of a session, each in every language of the page."""
    columns = [facts_of(session, code) for code in view.languages]
    return [
        {
            "label": unlike([Passage(code, fact.head) for code, fact in zip(view.languages, facts, strict=True)]),
            "words": unlike([Passage(code, fact.words) for code, fact in zip(view.languages, facts, strict=True)]),
            "href": facts[0].href,
        }
        for facts in zip(*columns, strict=True)
    ]


def person_of(view: View, person: PersonLine) -> Page:
    """A person's line: the reader's own script first, the other after it."""
    first = view.languages[0]
    name = person.name
    native = name.other_script(first) if name else ""
    return {
        "names": [Passage(first, name.name(first))]
        if name
        else passages(view, person.title) or [Passage(first, person.id)],
        "native": Passage(native_language(name, native), native) if name and native else None,
        "titles": passages(view, person.title) if name else [],
        "say": passages(view, person.say),
        "phone": person.phone,
        "dial": "".join(character for character in person.phone if character in "+0123456789"),
        "email": person.email,
    }


def native_language(name: Text, form: str) -> str:
    """The language this form of a name was written in."""
    return next((language for language, words in name.forms if words == form), "und")


def passages(view: View, text: Text | None, *, name: bool = False) -> list[Passage]:
    """A Text in every language of the page, once where it is the same; a missing translation is marked."""
    if text is None:
        return []
    if name:
        return unlike([Passage(code, text.name(code)) for code in view.languages])
    found = [(code, *text.form(code)) for code in view.languages]
    return unlike(
        [Passage(used, words, "" if used == code or text.plain else missing(code)) for code, used, words in found]
    )


def missing(language: str) -> str:
    """What stands beside words that lack a translation."""
    return labels(language).word("missing_translation")


def said(view: View, words: Callable[[str], str]) -> list[Passage]:
    """Words of ours in every language of the page, once where they are the same."""
    return unlike([Passage(code, words(code)) for code in view.languages])


def word(view: View, key: str) -> list[Passage]:
    """A printed word in every language of the page."""
    return said(view, lambda code: labels(code).word(key))


def unlike(texts: list[Passage]) -> list[Passage]:
    """The passages that say something, each words once."""
    once = {text.words: text for text in reversed(texts) if text.words}
    return [text for text in texts if text.words and once[text.words] is text]
